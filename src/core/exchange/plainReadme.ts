const conflictStart = /^<{7}(?: .*)?$/;
const conflictLine = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;

/**
 * A README as its Markdown was meant, as long as the text itself so that offsets stay true: blanks stand for git's
 * conflict markers, for invisible characters at the beginning of a line, and for blanks that Markdown does not know.
 */
export function plainReadme(text: string): string {
  const spaced = text
    .replace(/[\u00a0\u3000\u2007\u202f]/gu, " ")
    .replace(
      /^(\ufeff?)([ \t]*)([\u200b-\u200d\u2060\ufeff]+)/gmu,
      (_, mark: string, blanks: string, unseen: string) => {
        return mark + blanks + " ".repeat(unseen.length);
      },
    );
  if (!spaced.includes("<<<<<<<")) return spaced;
  let inConflict = false;
  // Seven equals signs underline a heading, outside of a conflict.
  return spaced.replace(/^[^\r\n]*$/gm, (line) => {
    inConflict ||= conflictStart.test(line);
    if (!inConflict || !conflictLine.test(line)) return line;
    if (line.startsWith(">")) inConflict = false;
    return " ".repeat(line.length);
  });
}
