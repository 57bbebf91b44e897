import type { Span } from "../text/SourceText";
import type { InlineText } from "./inlineText";

/** A heading, `#` or underlined. `level` is 1 to 6. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: number;
  readonly span: Span;
  readonly inner: InlineText;
}

/** A paragraph as a whole and line by line. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly span: Span;
  readonly inner: InlineText;
  readonly lines: readonly InlineText[];
}

/** A bullet or numbered list. */
export interface ListBlock {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly span: Span;
  readonly items: readonly ListItem[];
}

/** One item: its marker, its checkbox (the character between the brackets), its own text, what is nested in it. */
export interface ListItem {
  readonly span: Span;
  readonly marker: Span;
  readonly task?: { readonly mark: string; readonly span: Span };
  readonly inner: InlineText;
  readonly children: readonly Block[];
}

/** A fenced code block; `content` is what stands between the fences. */
export interface FenceBlock {
  readonly kind: "fence";
  readonly span: Span;
  readonly language: string;
  readonly content: Span;
}

/** A table with a head. */
export interface TableBlock {
  readonly kind: "table";
  readonly span: Span;
  readonly head: readonly InlineText[];
  readonly rows: readonly { readonly span: Span; readonly cells: readonly InlineText[] }[];
}

export interface QuoteBlock {
  readonly kind: "quote";
  readonly span: Span;
  readonly children: readonly Block[];
}

/** What is kept as it is: front matter, a horizontal rule, HTML, indented code, a link's definition. */
export interface OpaqueBlock {
  readonly kind: "frontMatter" | "rule" | "html" | "code" | "reference";
  readonly span: Span;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | FenceBlock | TableBlock | QuoteBlock | OpaqueBlock;
