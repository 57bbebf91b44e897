import type { InlineText } from "../markdown/inlineText";
import type { Span } from "../text/SourceText";
import { nameInSentence, nameInTitle, nameLabel } from "../vocabulary/authorName";
import type { OutlineNode } from "./OutlineNode";
import type { Outline } from "./readOutline";

/** A name, and the line that gives it. */
export interface AuthorName {
  readonly text: string;
  readonly span: Span;
  /** The line says more than the name. */
  readonly isSentence: boolean;
}

/** A name stands near the beginning, if anywhere. */
const searched = 40;

/** The author's name in the title, or in what stands before the first section: `작성자 | 김하늘`, `I'm Ada.` */
export function findAuthorName({ title, sections }: Outline): AuthorName | undefined {
  if (title) {
    const named = nameInTitle(title.text);
    const text = named ?? nameInSentence(title.text);
    if (text !== undefined) return { text, span: { start: title.start, end: title.end }, isSentence: false };
  }
  const head = sections.filter((part) => part.section === "head" || part.section === "name");
  for (const { start, end, text } of head.flatMap((part) => linesOf(part.nodes)).slice(0, searched)) {
    const [, label, value] = /^([^:：|]{2,10}?)\s*[:：|]\s*(\S.{0,40})$/u.exec(text) ?? [];
    if (label !== undefined && value !== undefined && nameLabel.test(label))
      return { text: value, span: { start, end }, isSentence: false };
    const said = nameInSentence(text);
    if (said !== undefined) return { text: said, span: { start, end }, isSentence: true };
  }
  return undefined;
}

/** Line by line; of a table, the rows as `label | value`. */
function linesOf(nodes: readonly OutlineNode[]): InlineText[] {
  return nodes.flatMap((node) => {
    const { table } = node;
    if (!table) return [...node.lines, ...linesOf(node.children)];
    return [table.head, ...table.rows.map((row) => row.cells)].flatMap(([label, value]) =>
      label && value ? { start: value.start, end: value.end, text: `${label.text} | ${value.text}` } : [],
    );
  });
}
