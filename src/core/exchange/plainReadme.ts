import { CharacterSets } from "../markdown/CharacterSets";
import { careerHeading } from "../vocabulary/careerHeadings";
import { looseCareerHeading } from "../vocabulary/looseCareerHeading";

const conflictStart = /^<{7}(?: .*)?$/;
const conflictLine = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;

/**
 * A README as its Markdown was meant, as long as the text itself so that offsets stay true: blanks stand for git's
 * conflict markers, for invisible characters at the beginning of a line, and for blanks that Markdown does not know;
 * `#` and `-` for the squares and dots that people put before headings and items.
 */
export function plainReadme(text: string): string {
  const has = foreign.in(text);
  let spaced = has.has("dots") || has.has("squares") ? withMarkdownMarks(text) : text;
  if (has.has("spaces")) spaced = spaced.replace(/[\u00a0\u3000\u2007\u202f]/gu, " ");
  if (has.has("unseen"))
    spaced = spaced.replace(
      /^(\ufeff?)([ \t]*)([\u200b-\u200d\u2060\ufeff]+)/gmu,
      (_, mark: string, blanks: string, unseen: string) => mark + blanks + " ".repeat(unseen.length),
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

/** What there may be to replace; a text that has none of it is looked at only once. */
const foreign = new CharacterSets({
  dots: "·•∙‧◦‣▪▫・",
  squares: "■□◆◇▣◈●▶▷►★☆❖❏❑◼◻▌▍🔷🔶🔹🔸🟦🟩",
  spaces: "\u00a0\u3000\u2007\u202f",
  unseen: "\u200b\u200c\u200d\u2060\ufeff",
});

const square = /^([■□◆◇▣◈●▶▷►★☆❖❏❑◼◻▌▍🔷🔶🔹🔸🟦🟩])[ \t]+(\S.{0,58})$/u;
const dot = /^([ \t]*)[·•∙‧◦‣▪▫・]([ \t]+)(?=\S)/gmu;

/** Squares that stand before headings as `#`, dots before items as `-`. */
function withMarkdownMarks(text: string): string {
  const dotted = text.replace(dot, "$1-$2");
  if (!/^[■□◆◇▣◈●▶▷►★☆❖❏❑◼◻▌▍🔷🔶🔹🔸🟦🟩][ \t]/mu.test(dotted)) return dotted;
  const lines = dotted.split("\n");
  const known = new Map<string, number>();
  for (const line of lines) {
    const [, mark, words] = square.exec(line.trimEnd()) ?? [];
    if (mark === undefined || words === undefined || (careerHeading(words) ?? looseCareerHeading(words)) === undefined)
      continue;
    known.set(mark, (known.get(mark) ?? 0) + 1);
  }
  if (![...known.values()].some((count) => count >= 2)) return dotted;
  return lines
    .map((line, index) => {
      const [, mark] = square.exec(line.trimEnd()) ?? [];
      if (mark === undefined) return line;
      // A mark that opens no known section opens one of the author's own, where it stands alone before other lines.
      const isAlone = (lines[index - 1] ?? "").trim() === "" && !(lines[index + 1] ?? mark).startsWith(mark);
      return (known.get(mark) ?? 0) >= 2 || isAlone ? "#".repeat(mark.length) + line.slice(mark.length) : line;
    })
    .join("\n");
}
