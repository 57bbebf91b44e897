import type { Language } from "../Language";
import { bodyText } from "../retro/bodyText";
import { plainWords } from "../retro/reading/plainWords";
import type { ReviewKind } from "../retro/reading/RetroReading";
import type { Period } from "../time/Period";
import { periodText } from "../time/periodText";
import { draftSay, oneLine } from "./draftLines";
import { shortName } from "./itemWords";
import type { ReviewedItem } from "./reviewGoals";
import type { YearRetro } from "./YearRetro";

/** A heading, and the lines of the question below it. */
export interface DraftQuestion {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Something to be remembered before a question is answered. */
interface Reminder {
  readonly head: string;
  readonly items: readonly string[];
}

/** How many things a reminder lists. */
const mostItems = 8;
/** How long a writer's own line may be to be repeated, in UTF-16 units. */
const longestLine = 200;

/**
 * What a draft asks about what went well, what did not, and what was learned: with what was finished and what was not,
 * and with what the writer said of a part of that time before.
 */
export function lessonQuestions(
  reviewed: readonly ReviewedItem[],
  retros: readonly YearRetro[],
  period: Period,
  language: Language,
): readonly DraftQuestion[] {
  const list = (...verdicts: readonly ReviewedItem["verdict"][]): string[] =>
    reviewed
      .filter((one) => verdicts.includes(one.verdict) && !(one.verdict === "partial" && isLooseHabit(one)))
      // What is not reached yet is no failure of a goal.
      .filter((one) => !one.isGoal || one.verdict !== "open")
      .map(({ text }) => shortName(text));
  const wrote = (...kinds: readonly ReviewKind[]): Reminder[] => ownWords(retros, period, kinds, language);
  const [done, undone] = [list("done"), list("partial", "dropped", "carried", "open")];
  const say = (message: Parameters<typeof draftSay>[0]): string => draftSay(message, language);
  return [
    {
      heading: say("good"),
      lines: question(
        [{ head: say("finished"), items: done }, ...wrote("good")],
        say(done.length > 0 ? "askGood" : "askGoodPlain"),
        language,
      ),
    },
    {
      heading: say("bad"),
      lines: question(
        [{ head: say("undone"), items: undone }, ...wrote("bad")],
        say(undone.length > 0 ? "askBad" : "askBadPlain"),
        language,
      ),
    },
    { heading: say("lessons"), lines: question(wrote("lesson", "try"), say("askLesson"), language) },
  ];
}

/** What became of plans that no record knows of; none where all are known. */
export function unknownQuestion(reviewed: readonly ReviewedItem[], language: Language): readonly string[] {
  const items = reviewed
    .filter(({ verdict, isGoal }) => verdict === "unknown" && !isGoal)
    .map(({ text }) => shortName(text));
  if (items.length === 0) return [];
  return question([{ head: draftSay("unrecorded", language), items }], draftSay("askUnknown", language), language);
}

/** A question to the writer, which no page shows: in a line of its own, below what is to be remembered. */
function question(reminders: readonly Reminder[], asked: string, language: Language): readonly string[] {
  const lines = reminders.flatMap(({ head, items }) => {
    if (items.length === 0) return [];
    const rest = items.length - mostItems;
    const more = rest > 0 ? [draftSay("moreCommits", language, { count: rest })] : [];
    return [`${head}:`, ...[...items.slice(0, mostItems), ...more].map((item) => `- ${oneLine(item)}`)];
  });
  const safe = [...lines, asked].map((line) => line.replaceAll("--", "–").replaceAll(">", "›"));
  return `<!-- ${safe.join("\n")} -->`.split("\n");
}

/** A habit without a rate: what was done of it is all that can be said. */
function isLooseHabit({ source }: ReviewedItem): boolean {
  if ("todo" in source) return source.todo.every?.rate === null;
  return source.item.bucket === "recurring" && source.item.every === null;
}

/** What retrospectives of a part of a period say in their reviews of some kinds, line by line. */
function ownWords(
  retros: readonly YearRetro[],
  period: Period,
  kinds: readonly ReviewKind[],
  language: Language,
): Reminder[] {
  return retros.flatMap(({ retro }): Reminder[] => {
    const { source, reading } = retro.document;
    const { covers, reviews } = reading;
    if (!covers || covers.from < period.from || covers.to > period.to) return [];
    if (covers.from === period.from && covers.to === period.to) return [];
    const parts = reviews.filter(({ kind }) => kinds.includes(kind));
    if (parts.length === 0) return [];
    const body = bodyText(source);
    const items = parts.flatMap(({ span, part }) => {
      const below = body.slice(source.lineEnd(source.lineAt(span.start)), part.end);
      return below.split("\n").flatMap((line) => {
        // What is nested explains what it is nested in, and a heading or a table is no sentence.
        const [, words] = /^ {0,1}(?:[-*+][ \t]+|\d{1,3}[.)][ \t]+)?(?![#|>\s-])(.+)$/u.exec(line) ?? [];
        const text = words === undefined ? "" : plainWords(words);
        return /\p{L}/u.test(text) && text.length <= longestLine ? [text] : [];
      });
    });
    return [{ head: draftSay("wrote", language, { period: periodText(covers) }), items }];
  });
}
