import type { SourceText } from "../text/SourceText";
import type { RetroPeriod, RetroReading } from "./reading/RetroReading";
import type { RetroDocument } from "./RetroDocument";

/** Whether nothing but blank lines and comments follows the line that opens a part. */
export function isEmptyPart({ source, reading }: RetroDocument, { span, part, form }: RetroPeriod): boolean {
  if (part.end > span.end || form === "plain") return false;
  const line = source.lineAt(span.start);
  const text = source.lineText(line).slice(span.end - source.lineStart(line));
  // A line that goes on behind its month tells of it: `3월: 책 완독`.
  if (!/^[\s*_:：#-]*$/u.test(text) || reading.activities.some((one) => one.span.start === span.start)) return false;
  const next = nextWords(source, line + 1);
  // A picture or code is no entry of the reader's, but it tells something.
  return (
    next === undefined ||
    next.text.startsWith("#") ||
    form !== "heading" ||
    reading.periods.some(({ part: other }) => source.lineAt(other.start) === next.line) ||
    isOpener(next.line, reading, source)
  );
}

function isOpener(line: number, reading: RetroReading, source: SourceText): boolean {
  return [...reading.reviews, ...reading.plans].some(({ part }) => source.lineAt(part.start) === line);
}

/** The first line from one on that is neither blank, nor a comment, nor a rule. */
function nextWords(source: SourceText, from: number): { line: number; text: string } | undefined {
  let isComment = false;
  for (let line = from; line < source.lineCount; line++) {
    const text = source.lineText(line).trim();
    if (isComment || text.startsWith("<!--")) {
      isComment = !text.includes("-->");
      continue;
    }
    if (text !== "" && !/^(?:[-*_] ?){3,}$/.test(text)) return { line, text };
  }
  return undefined;
}

/** The zero-based line behind the comments that follow a line; blank lines at their end stay behind. */
export function behindComments(source: SourceText, line: number): number {
  let [at, isComment] = [line + 1, false];
  for (let look = line + 1; look < source.lineCount; look++) {
    const text = source.lineText(look).trim();
    if (!isComment && text !== "" && !text.startsWith("<!--")) break;
    if (text.startsWith("<!--")) isComment = true;
    if (isComment && text.includes("-->")) [isComment, at] = [false, look + 1];
  }
  return at;
}
