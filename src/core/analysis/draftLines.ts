import type { Todo } from "../career/Career";
import type { Language } from "../Language";
import { draftMessages } from "../messages/draftMessages";
import { formatMessage, type MessageValues } from "../messages/formatMessage";
import { dayName } from "../messages/periodNames";
import { reasonWords } from "../messages/reasonWords";
import type { Span } from "../text/SourceText";
import { periodText } from "../time/periodText";
import { draftMark, verdictWord } from "../vocabulary/verdictWord";
import { isFilePath } from "../workspace/isFilePath";
import { movedTarget, pathTarget } from "../workspace/movedTarget";
import { relativePath } from "../workspace/relativePath";
import type { CommitGroup } from "./groupCommits";
import { shortName } from "./itemWords";
import type { MonthDigest } from "./monthDigest";
import type { ReviewedItem, ReviewReason } from "./reviewGoals";
import { escaped } from "./toldWords";
import type { YearRetro } from "./YearRetro";

/** Says something of a draft in its language. */
export function draftSay(message: keyof typeof draftMessages, language: Language, values: MessageValues = {}): string {
  return formatMessage(draftMessages[message], language, values);
}

/** Where a draft's file and the career file lie, `/` between the parts; undefined where that is not known. */
export interface DraftPlace {
  readonly path: string | undefined;
  readonly careerFile: string | undefined;
}

/** How many commits of a group are listed. */
const mostCommits = 5;

/** The lines of a month: what was done, habits, commits. None where nothing is recorded. */
export function monthLines(
  { told, done, habits, commits }: MonthDigest,
  place: DraftPlace,
  language: Language,
): string[] {
  return [
    ...told.map(({ line, retro }) => bullet(`${line} (${retroLink(retro, place)})`)),
    ...done.map(({ todo, days }) => bullet(doneWords(todo, days, language) + linksOf(todo, place))),
    ...habits.map(({ todo, times, met, counted }) => {
      const values = { todo: oneLine(shortName(todo.text)), times, met, counted };
      const isOnce = times === 1;
      const message = counted > 0 ? (isOnce ? "habitOfOnce" : "habit") : isOnce ? "habitOnce" : "habitTimes";
      return bullet(draftSay(message, language, values));
    }),
    ...commits.flatMap((group) => commitLines(group, language)),
  ];
}

function doneWords(todo: Todo, days: readonly string[], language: Language): string {
  const text = oneLine(todo.text);
  if (days.length === 0) return draftSay("doneUndated", language, { todo: text });
  return draftSay("done", language, { todo: text, days: days.map((day) => dayName(day, language)).join(", ") });
}

/** The retrospective that tells something: by its time where it can be linked, else by its name. */
function retroLink({ name, path, retro }: YearRetro, place: DraftPlace): string {
  const { covers } = retro.document.reading;
  if (path === undefined || place.path === undefined || !covers) return escaped(name);
  return `[${periodText(covers)}](${pathTarget(relativePath(place.path, path))})`;
}

function linksOf({ evidence }: Todo, place: DraftPlace): string {
  return evidence.map(({ text }) => ` ${linkTo(text, place)}`).join("");
}

/** A link by its place; what is neither an address nor a file stays as it is. */
function linkTo(text: string, { path, careerFile }: DraftPlace): string {
  if (isFilePath(text) && path !== undefined && careerFile !== undefined) {
    return `[${escaped(text)}](${movedTarget(text, careerFile, path)})`;
  }
  const address = /^https?:\/\/([^\s<>()]+)$/.exec(text);
  if (!address) return oneLine(text);
  const label = (address[1] ?? "").replace(/[?#].*$/, "").replace(/\/$/, "");
  return `[${label.length > 48 ? `${label.slice(0, 47)}…` : label}](${text})`;
}

function commitLines({ competency, commits }: CommitGroup, language: Language): string[] {
  const count = commits.length;
  const head = competency
    ? draftSay("commits", language, { name: oneLine(competency), count })
    : draftSay("otherCommits", language, { count });
  const listed = commits
    .slice(0, mostCommits)
    .map(({ hash, subject }) => `  ${bullet(`\`${hash.slice(0, 7)}\` ${escaped(subject)}`)}`);
  const rest = count - listed.length;
  return [
    bullet(head),
    ...listed,
    ...(rest > 0 ? [`  ${bullet(draftSay("moreCommits", language, { count: rest }))}`] : []),
  ];
}

const bullet = (words: string): string => `- ${words}`;

/** A text on one line, its markup as it is. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** The table of a goal review; each verdict is marked as one that the draft proposes, unless it is the user's own. */
export function reviewTable(items: readonly ReviewedItem[], place: DraftPlace, language: Language): string[] {
  const heads = [
    draftSay("reviewGoal", language),
    draftSay("reviewRecord", language),
    draftSay("reviewVerdict", language),
  ];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(heads),
    row(heads.map(() => "---")),
    ...items.map(({ text, verdict, isOwnWord, reasons }) => {
      const word = verdictWord[verdict][language];
      const record = reasons
        .filter(({ kind }) => kind !== "verdict" && kind !== "checkbox")
        .slice(0, 2)
        .map((reason) => reasonCell(reason, place, language));
      return row([cell(oneLine(text)), record.join("; "), isOwnWord ? word : `${word} ${draftMark(verdict)}`]);
    }),
  ];
}

function reasonCell(reason: ReviewReason, place: DraftPlace, language: Language): string {
  if (reason.kind === "link") return linkTo(reason.text, place).replaceAll("|", "%7C");
  return escaped(reasonWords(reason, language));
}

/** A text within a table's cell. */
function cell(text: string): string {
  return text.replaceAll(/(?<!\\)\|/g, "\\|");
}

/** A question to the writer, which no page shows. */
export function question(words: string): string {
  return `<!-- ${words.replaceAll("--", "–").replaceAll(">", "›")} -->`;
}

/** The first question of a draft to its writer; zero-based offsets. */
export function firstQuestion(draft: string): Span {
  const start = Math.max(0, draft.indexOf("<!-- "));
  return { start, end: Math.max(start, draft.indexOf("-->", start) + 3) };
}
