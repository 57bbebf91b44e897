import type { SourceText, Span } from "../text/SourceText";
import type { ReadmeUnread } from "./Readme";
import type { Outline } from "./readOutline";

/**
 * The lines with text that no span touches, each with the section that it stands in.
 * @param used what was read
 * @param partly lines that were read, but say more than that: they count as unread too
 * @param gapStarts the offset at which each gap analysis begins, ascending
 */
export function unreadLines(
  source: SourceText,
  { sections, markup }: Outline,
  used: readonly Span[],
  partly: readonly Span[],
  gapStarts: readonly number[],
): ReadmeUnread[] {
  const { lineCount } = source;
  const read = new Uint8Array(lineCount);
  const eachLine = ({ start, end }: Span, visit: (line: number) => void): void => {
    const first = source.lineAt(start);
    // Most spans lie within a line.
    const last = end <= source.lineEnd(first) ? first : source.lineAt(Math.max(start, end - 1));
    for (let line = first; line <= last; line++) visit(line);
  };
  const mark = (line: number) => (read[line] = 1);
  for (const span of used) eachLine(span, mark);
  for (const { around, ...span } of markup) {
    let isRead = around === undefined;
    if (around) eachLine(around, (line) => (isRead ||= read[line] === 1));
    if (isRead) eachLine(span, mark);
  }
  for (const span of partly) eachLine(span, (line) => (read[line] = 0));
  const unread: ReadmeUnread[] = [];
  let section: ReadmeUnread["section"] = "head";
  let next = 0;
  let gap = 0;
  const starts = sections.map((each) => source.lineAt(each.heading?.start ?? each.nodes[0]?.span.start ?? 0));
  for (let line = 0; line < lineCount; line++) {
    while (next < sections.length && (starts[next] ?? 0) <= line) {
      const opened = sections[next++]?.section ?? "head";
      section = opened === "checklist" ? "head" : opened;
    }
    const start = source.lineStart(line);
    while (gap + 1 < gapStarts.length && (gapStarts[gap + 1] ?? 0) <= start) gap++;
    if (read[line] === 1) continue;
    const text = source
      .lineText(line)
      .replace(/^\ufeff/u, "")
      .trimEnd();
    if (text === "") continue;
    unread.push({ text, span: { start, end: source.lineEnd(line) }, section, gap });
  }
  return unread;
}
