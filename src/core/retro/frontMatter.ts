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
 * @returns undefined where there is none, or where it is never closed
 */
export function frontMatter({ text }: SourceText): FrontMatter | undefined {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  // Most texts have none: that is told without finding all of their lines.
  const [first, mark] = /^(---|\+\+\+)[^\S\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(bom, bom + longestFence)) ?? [];
  if (first === undefined || mark === undefined) return undefined;
  const start = bom + first.length;
  const fence = closing[mark as keyof typeof closing];
  fence.lastIndex = start;
  const close = fence.exec(text);
  if (!close) return undefined;
  return {
    language: mark === "---" ? "yaml" : "toml",
    whole: { start: bom, end: close.index + close[0].length },
    content: { start, end: close.index },
  };
}

/** How long the first line may be, with blanks behind its mark. */
const longestFence = 1000;

/** The lines that close it: not by `^` and `$`, to which more than line breaks end a line. */
const closing = {
  "---": /(?<=[\r\n])---[^\S\r\n]*(?=[\r\n]|$)/g,
  "+++": /(?<=[\r\n])\+\+\+[^\S\r\n]*(?=[\r\n]|$)/g,
};
