import type { TextEdit } from "../../src/core/text/TextEdit";

/** What a key does to a line, from where it begins; each breaks the block that the line stands in. */
const breaks: readonly ((line: string) => Omit<TextEdit, "start" | "end"> & { at: number; length: number })[] = [
  ...[...'-"[x\t&'].map((typed) => () => ({ at: 0, length: 0, newText: typed })),
  () => ({ at: 0, length: 2, newText: "" }),
  () => ({ at: 0, length: 0, newText: "  " }),
  (line) => ({ at: line.search(/\S|$/) + 1, length: 0, newText: "\n" }),
  (line) => ({ at: line.lastIndexOf(":"), length: 1, newText: "" }),
];

/**
 * Edits of lines all over a text that change what its blocks are, and of the lines of its topmost keys.
 * @param count of how many lines; of none, there are no edits
 */
export function breakingEdits(text: string, count: number): TextEdit[] {
  const lines = [...text.matchAll(/^ +\S.*:.*$/gm)];
  const heads = count > 0 ? [...text.matchAll(/^ {0,2}\w+:$/gm)] : [];
  const chosen = Array.from({ length: count }, (_, at) => lines[Math.floor(((at + 0.5) * lines.length) / count)]);
  return [...chosen, ...heads].flatMap((match) =>
    match
      ? breaks.map((of) => {
          const { at, length, newText } = of(match[0]);
          const start = match.index + at;
          return { start, end: start + length, newText };
        })
      : [],
  );
}
