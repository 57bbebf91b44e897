import { parser, Table } from "@lezer/markdown";

/**
 * CommonMark with tables, without its hard breaks, which take quadratic time on a run of blanks: the readers of lines
 * see to line breaks themselves.
 */
export const markdownParser = parser.configure([
  Table,
  {
    remove: ["HardBreak"],
    // Skips what no inline markup begins with in one step; the parser asks each of its rules about each character.
    parseInline: [
      {
        name: "Plain",
        before: "Escape",
        parse(context, next, position) {
          if (isSpecial(next)) return -1;
          const { text, offset } = context;
          let at = position - offset + 1;
          while (at < text.length && !isSpecial(text.charCodeAt(at))) at++;
          return at + offset;
        },
      },
    ],
  },
]);

/** A text as the parser understood it. */
export type MarkdownTree = ReturnType<typeof markdownParser.parse>;

/** Whether inline markup may begin with a character: one of `!&*<[\]_` and the grave accent. */
function isSpecial(code: number): boolean {
  if (code > 96) return false;
  return (
    code === 33 || code === 38 || code === 42 || code === 60 || (code >= 91 && code <= 93) || code === 95 || code === 96
  );
}
