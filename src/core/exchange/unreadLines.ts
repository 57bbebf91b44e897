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
  const read = new Set<number>();
  const linesOf = ({ start, end }: Span): number[] => {
    const first = source.lineAt(start);
    return Array.from({ length: source.lineAt(Math.max(start, end - 1)) - first + 1 }, (_, index) => first + index);
  };
  for (const span of used) for (const line of linesOf(span)) read.add(line);
  for (const mark of markup) {
    if (mark.around && !linesOf(mark.around).some((line) => read.has(line))) continue;
    for (const line of linesOf(mark)) read.add(line);
  }
  for (const span of partly) for (const line of linesOf(span)) read.delete(line);
  const unread: ReadmeUnread[] = [];
  let section: ReadmeUnread["section"] = "head";
  let next = 0;
  let gap = 0;
  const starts = sections.map((each) => source.lineAt(each.heading?.start ?? each.nodes[0]?.span.start ?? 0));
  for (let line = 0; line < source.lineCount; line++) {
    while (next < sections.length && (starts[next] ?? 0) <= line) {
      const opened = sections[next++]?.section ?? "head";
      section = opened === "checklist" ? "head" : opened;
    }
    const start = source.lineStart(line);
    while (gap + 1 < gapStarts.length && (gapStarts[gap + 1] ?? 0) <= start) gap++;
    const text = source
      .lineText(line)
      .replace(/^\ufeff/u, "")
      .trimEnd();
    if (read.has(line) || text === "") continue;
    unread.push({ text, span: { start, end: source.lineEnd(line) }, section, gap });
  }
  return unread;
}
