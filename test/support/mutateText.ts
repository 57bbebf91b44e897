import type { TextEdit } from "../../src/core/text/TextEdit";

const snippets =
  "kys:|gap:|  |    | |\n|\n\n|- |-|: |:|#| #1| # ?|\"|'|[|]|{|}|,|, |@|`|*|&a|*a|!x|% |> |>\n|\\|\t|---\n|...\n|가나|목표|a|b: c|👩‍💻|? |~|1.10|<<|\r\n|\r|  - x\n|    todos:\n|\n      note: 1|\n    - id: z\n      todo: 새 일|  goal: a\n".split(
    "|",
  );

/** A random edit of a text as people make them and as they slip: a letter, a key, a line more or less, indentation. */
export function randomEdit(text: string, random: () => number): TextEdit {
  const at = Math.floor(random() * (text.length + 1));
  const choice = random();
  const snippet = (): string => snippets[Math.floor(random() * snippets.length)] as string;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at) + 1;
  if (choice < 0.3) return { start: at, end: at, newText: snippet() };
  if (choice < 0.45) return { start: at, end: Math.min(text.length, at + 1 + Math.floor(random() * 3)), newText: "" };
  if (choice < 0.55) return { start: lineStart, end: lineStart, newText: snippet() };
  if (choice < 0.62) return { start: lineStart, end: lineEnd, newText: "" };
  if (choice < 0.7) return { start: lineEnd, end: lineEnd, newText: text.slice(lineStart, lineEnd) };
  if (choice < 0.77) return { start: lineStart, end: lineStart, newText: "  " };
  if (choice < 0.84) {
    const blanks = /^ {1,2}/.exec(text.slice(lineStart, lineStart + 2))?.[0].length ?? 0;
    return { start: lineStart, end: lineStart + blanks, newText: "" };
  }
  if (choice < 0.94) return { start: at, end: at, newText: "ab가 1x"[Math.floor(random() * 6)] as string };
  return { start: at, end: Math.min(text.length, at + Math.floor(random() * 120)), newText: snippet() };
}
