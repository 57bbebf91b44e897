/** A run of empty lines is longer than this where nobody wrote it, in UTF-16 units. */
const longestRun = 1000;

/**
 * A text as long as before, with one empty line for each long run of them: the parser takes those in one step, in time
 * proportional to their number.
 * @param text with LF as its only line break
 */
export function withoutLongBlanks(text: string): string {
  let result = "";
  let kept = 0;
  for (let at = text.indexOf("\n"); at >= 0;) {
    let end = at + 1;
    // The last line break: blanks behind it are another line's.
    let last = at;
    for (let code = text.charCodeAt(end); code === 32 || code === 9 || code === 10; code = text.charCodeAt(end)) {
      if (code === 10) last = end;
      end++;
    }
    if (last - at > longestRun) {
      result += text.slice(kept, at + 1) + " ".repeat(last - at - 1);
      kept = last;
    }
    at = text.indexOf("\n", end);
  }
  return kept === 0 ? text : result + text.slice(kept);
}
