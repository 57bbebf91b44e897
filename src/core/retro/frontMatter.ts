import { frontMatterSpace } from "../markdown/frontMatterSpace";
import type { SourceText, Span } from "../text/SourceText";

/** The front matter of a Markdown file. */
export interface FrontMatter {
  readonly language: "yaml" | "toml";
  /** All of it, with the lines that fence it. */
  readonly whole: Span;
  /** What stands between the fences. */
  readonly content: Span;
}

/**
 * Finds the front matter as Hugo and Jekyll read it: a first line of `---` (YAML) or `+++` (TOML), up to the next
 * such line. A byte order mark before it is passed over.
 * @returns undefined where there is none, where it is never closed, or only farther down than front matter is long
 */
export function frontMatter({ text }: SourceText): FrontMatter | undefined {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  // Most texts have none: that is told without finding all of their lines.
  const [first, mark] = /^(---|\+\+\+)[^\S\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(bom, bom + longestFence)) ?? [];
  if (first === undefined || mark === undefined) return undefined;
  const start = bom + first.length;
  const fence = closing[mark as keyof typeof closing];
  fence.lastIndex = first.length;
  const close = fence.exec(frontMatterSpace(text.slice(bom)));
  if (!close) return undefined;
  const end = bom + close.index;
  return {
    language: mark === "---" ? "yaml" : "toml",
    whole: { start: bom, end: end + close[0].length },
    content: { start, end },
  };
}

/** As long as this, it is read as a whole, whatever it says, in UTF-16 units. */
const shortContent = 2048;

/** A line that no map of YAML has, and no comment: words without a colon. */
const prose = /^(?![ \t#\-"'[\]{}?:&!|>%@`]|[^\r\n]*:(?:[ \t\r\n]|$))[^\r\n]+/gm;

/**
 * The part of a YAML front matter that is read. Where it is long and words without a key stand in it, a rule farther down
 * closed it: it is read up to those, and they are found to be wrong.
 */
export function readableContent({ text }: SourceText, { start, end }: Span): Span {
  if (end - start <= shortContent) return { start, end };
  prose.lastIndex = 0;
  const found = prose.exec(text.slice(start, end));
  return { start, end: found ? start + prose.lastIndex : end };
}

/** How long the first line may be, with blanks behind its mark. */
const longestFence = 1000;

/** The lines that close it: not by `^` and `$`, to which more than line breaks end a line. */
const closing = {
  "---": /(?<=[\r\n])---[^\S\r\n]*(?=[\r\n]|$)/g,
  "+++": /(?<=[\r\n])\+\+\+[^\S\r\n]*(?=[\r\n]|$)/g,
};
