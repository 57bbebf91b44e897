import type { Message } from "../messages/formatMessage";

/** A whole part of a career file, to be filled in place by place. */
export interface PartSnippet {
  /** The keys that it writes. */
  readonly label: string;
  /** Words by which it is found while typing: those of the schema first. */
  readonly words: readonly string[];
  /** What it is for. */
  readonly documentation: Message;
  /**
   * The lines as they stand at the left edge in a file that indents by two; with the editor's places (`${1:text}`,
   * `${2|a,b|}`), in which document values are already escaped.
   */
  readonly lines: readonly string[];
}

/**
 * Moves lines to their place in a file: a list or an object below a key moves by the file's step, the further keys of
 * a list's item stay behind its dash.
 * @param column where the first line stands
 * @param step the columns by which the file indents
 * @returns the lines, each but the first with its own white space from the left edge
 */
export function placeLines(lines: readonly string[], column: number, step: number): string[] {
  // The columns of the lines above that are still open: in the template, and in the file.
  const open: { from: number; to: number }[] = [];
  return lines.map((line, index) => {
    const from = line.search(/\S/);
    while (open.length > 0 && (open.at(-1)?.from ?? 0) > from) open.pop();
    const top = open.at(-1);
    let to = column;
    if (top) to = top.from === from ? top.to : top.to + step;
    if (!top || top.from !== from) open.push({ from, to });
    let text = line.slice(from);
    for (let at = from, there = to; text.startsWith("- "); text = text.slice(2)) {
      at += 2;
      there += 2;
      open.push({ from: at, to: there });
    }
    return (index === 0 ? "" : " ".repeat(to)) + line.slice(from);
  });
}

/** A choice between texts as an editor's place: `${1|a,b|}`; of none, an empty place. */
export function choice(place: number, texts: readonly string[]): string {
  if (texts.length === 0) return `\${${place}:}`;
  return `\${${place}|${texts.map((text) => text.replaceAll(/[\\,|]/g, String.raw`\$&`)).join(",")}|}`;
}
