import type { InlineText } from "../markdown/inlineText";
import type { Block } from "../markdown/Block";
import type { Span } from "../text/SourceText";
import { canBeName, isTrade, nameAlone, nameInSentence, nameInTitle, nameLabel } from "../vocabulary/authorName";
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
/** A line that is nothing but a name stands beside the title. */
const beside = 4;

/**
 * The author's name in the title, or in what stands before the first section: `작성자 | 김하늘`, `I'm Ada.`, a line
 * of its own, a part in bold of a line such as `Backend · **Ada Park**`; else in the front matter.
 * @param text the document
 * @param first its first block
 */
export function findAuthorName(
  { title, sections }: Outline,
  text: string,
  first: Block | undefined,
): AuthorName | undefined {
  if (title) {
    const named = nameInTitle(title.text);
    const found = named ?? nameInSentence(title.text);
    if (found !== undefined) return { text: found, span: { start: title.start, end: title.end }, isSentence: false };
  }
  const head = sections.filter((part) => part.section === "head" || part.section === "name");
  const lines = head.flatMap((part) => linesOf(part.nodes)).slice(0, searched);
  for (const [index, line] of lines.entries()) {
    const found = nameInLine(line, text, index < beside);
    if (found) return found;
  }
  // People say in what they write of themselves who they are.
  const readme = sections.filter((part) => part.section === "readme").flatMap((part) => linesOf(part.nodes));
  for (const line of readme.slice(0, beside)) {
    const found = nameInLine(line, text, false);
    if (found) return { ...found, isSentence: true };
  }
  return nameInFrontMatter(text, first);
}

function nameInLine(line: InlineText, source: string, isBeside: boolean): AuthorName | undefined {
  const { start, end, text } = line;
  const span = { start, end };
  for (const part of [text, ...partsOf(text)]) {
    const [, label, value] = /^([^:：|]{2,10}?)\s*(?:[:：|]|\s[-–—](?=\s))\s*(\S.{0,40})$/u.exec(part) ?? [];
    if (
      label !== undefined &&
      value !== undefined &&
      nameLabel.test(label) &&
      /\p{L}/u.test(value) &&
      !/^your\b/iu.test(value)
    )
      return nameAndRest(value, span, part !== text);
  }
  const said = nameInSentence(text);
  if (said !== undefined) return { text: said, span, isSentence: true };
  const bold = /(\*\*|__)([가-힣]{3})\1\s?(?:입니다|이에요|예요|이?라고)/u.exec(
    source.slice(start, Math.min(end, start + 300)),
  );
  const stressed = bold?.[2] === undefined ? undefined : nameAlone(bold[2]);
  if (stressed !== undefined) return { text: stressed, span, isSentence: true };
  const alone = isBeside && text.length <= 40 ? nameAlone(text) : undefined;
  if (alone !== undefined) return { text: alone, span, isSentence: false };
  // Of several parts of a line, the name is the one that is marked, the one beside a trade, or the one behind `by`.
  const [first, second] = partsOf(text);
  if (first === undefined || second === undefined) return undefined;
  const marked = [...source.slice(start, end).matchAll(/([*_]{1,3})([^*_\n]{2,40})\1/gu)].map(
    (match) => match[2] ?? "",
  );
  if (isBeside && (isTrade(second) || /^by\s/iu.test(first))) marked.push(first);
  for (const part of marked) {
    const name = nameAlone(part);
    if (name !== undefined) return { text: name, span, isSentence: true };
  }
  return undefined;
}

/** `김하늘 (3년차)`: the name, without what stands in brackets behind it. */
function nameAndRest(value: string, span: Span, isSentence: boolean): AuthorName {
  const bare = value.replace(/\s*[([（][^)\]）]*[)\]）]\s*$/u, "");
  return bare === "" || bare === value ? { text: value, span, isSentence } : { text: bare, span, isSentence: true };
}

/** The parts of a line such as `Backend · Team Search · Ada Park`. */
function partsOf(text: string): string[] {
  return text.length <= 120 && /[·|/•,]/u.test(text) ? text.split(/\s+[·|/•]\s+|,\s+/u) : [];
}

function nameInFrontMatter(text: string, first: Block | undefined): AuthorName | undefined {
  if (first?.kind !== "frontMatter") return undefined;
  const matter = text.slice(first.span.start, first.span.end);
  const match = /^(?:author|name|writer|작성자|이름)\s*[:=]\s*(["']?)([^"'\r\n]{2,40}?)\1[ \t]*$/imu.exec(matter);
  const name = match?.[2]?.trim();
  if (!match || name === undefined || !canBeName(name)) return undefined;
  const start = first.span.start + match.index;
  return { text: name, span: { start, end: start + match[0].length }, isSentence: true };
}

/** What stands beside `이름` in the head of a table. */
const otherLabel =
  /^(?:팀|소속|부서|직무|직급|직책|역할|연차|경력|기수|회사|날짜|작성일|team|role|title|position|company|department|date|year|level)$/iu;

/** Line by line; of a table, the rows as `label | value`. */
function linesOf(nodes: readonly OutlineNode[]): InlineText[] {
  return nodes.flatMap((node) => {
    const { table } = node;
    if (!table) return [...node.lines, ...linesOf(node.children)];
    const { head, rows } = table;
    const [row] = rows;
    // A head of labels above one row of values.
    if (row && rows.length === 1 && (head.length > 2 || otherLabel.test(head[1]?.text ?? "")))
      return head.flatMap((label, index) => {
        const value = row.cells[index];
        return value ? { start: value.start, end: value.end, text: `${label.text} | ${value.text}` } : [];
      });
    return [head, ...rows.map((each) => each.cells)].flatMap(([label, value]) =>
      label && value ? { start: value.start, end: value.end, text: `${label.text} | ${value.text}` } : [],
    );
  });
}
