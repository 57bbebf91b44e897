import { type BlockContext, type LeafBlock, type LeafBlockParser, type Line, parser, Table } from "@lezer/markdown";

/**
 * A paragraph or table ends at a line behind so many UTF-16 units: the parser takes each in one step. Nobody writes one
 * that long; `parseStretch.ts` sees to it that it goes on.
 */
export const longestLeaf = 16_384;

/** The definition of a link is not looked for any longer: its title would be read again with each line. */
const longestReference = 2000;

/** In a longer line no inline markup is read, in UTF-16 units. */
const longestInline = 20_000;

/** Where there are more brackets, none of them is a link's: their ends are looked for in quadratic time. */
const mostBrackets = 1000;

/** Ends a paragraph or table that is too long. Asked before the other readers of a leaf, it sees each line first. */
class LongLeaf implements LeafBlockParser {
  private lines = 1;
  /** How long the first two lines are: a table's head, without which its rows are none. */
  private head = 0;
  private mayRefer: boolean;

  constructor(
    private readonly longest: number,
    leaf: LeafBlock,
  ) {
    this.mayRefer = leaf.content.startsWith("[");
  }

  nextLine(context: BlockContext, _line: Line, leaf: LeafBlock): boolean {
    if (++this.lines <= 3) this.head = leaf.content.length;
    if (this.mayRefer && leaf.content.length > longestReference) {
      // Its reader stands right behind this one.
      leaf.parsers.splice(1, 1);
      this.mayRefer = false;
    }
    if (leaf.content.length - this.head < this.longest) return false;
    if (leaf.parsers.some((other) => other !== this && other.finish(context, leaf))) return true;
    const { start, content } = leaf;
    const inside = context.parser.parseInline(content, start);
    context.addLeafElement(leaf, context.elt("Paragraph", start, start + content.length, inside));
    return true;
  }

  finish(): boolean {
    return false;
  }
}

/**
 * CommonMark with tables, without its hard breaks, which take quadratic time on a run of blanks: the readers of lines
 * see to line breaks themselves.
 * @param longest how long a paragraph or table is taken, as `longestLeaf`
 */
export function markdownParserOf(longest: number): typeof parser {
  let hasLinks = true;
  return parser.configure([
    Table,
    {
      remove: ["HardBreak"],
      parseBlock: [{ name: "LongLeaf", before: "LinkReference", leaf: (_, leaf) => new LongLeaf(longest, leaf) }],
      // Skips what no inline markup begins with in one step; the parser asks each of its rules about each character.
      parseInline: [
        {
          name: "Plain",
          before: "Escape",
          parse(context, next, position) {
            const { text, offset } = context;
            if (text.length > longestInline) return context.end;
            if (position === offset) hasLinks = text.length <= mostBrackets || !hasManyBrackets(text);
            if (isSpecial(next, hasLinks)) return -1;
            let at = position - offset + 1;
            while (at < text.length && !isSpecial(text.charCodeAt(at), hasLinks)) at++;
            return at + offset;
          },
        },
      ],
    },
  ]);
}

export const markdownParser = markdownParserOf(longestLeaf);

/** A text as the parser understood it. */
export type MarkdownTree = ReturnType<typeof markdownParser.parse>;

/** Whether inline markup may begin with a character: one of `&*<\_`, the grave accent, and of `![]` where there are links. */
function isSpecial(code: number, hasLinks: boolean): boolean {
  if (code > 96) return false;
  if (code === 33 || code === 91 || code === 93) return hasLinks;
  return code === 38 || code === 42 || code === 60 || code === 92 || code === 95 || code === 96;
}

function hasManyBrackets(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("["); at >= 0 && count <= mostBrackets; at = text.indexOf("[", at + 1)) count++;
  for (let at = text.indexOf("]"); at >= 0 && count <= mostBrackets; at = text.indexOf("]", at + 1)) count++;
  return count > mostBrackets;
}
