import { writeBlockText, writeScalar } from "../yaml/writeScalar";
import type { Language } from "../Language";
import { foldName } from "../text/likeness";
import { CareerDraft } from "./CareerDraft";
import { draftAnalysis } from "./draftAnalysis";
import { draftCurrent } from "./draftCurrent";
import { draftTodos } from "./draftTodos";
import { DraftCompetencies } from "./DraftCompetencies";
import { takeNotes } from "./export/readmeNotes";
import type { Readme, ReadmeEntry, ReadmeGap, ReadmeSection, ReadmeUnread } from "./Readme";
import { readReadme } from "./readReadme";

export interface ImportOptions {
  /** The language of the one comment that the import adds of itself. */
  readonly language: Language;
}

export interface ImportedCareer {
  /** The text of a career.yaml: block style, two spaces, "\n". */
  readonly yaml: string;
  /** How many lines carry the mark of a guess, `# ?`. */
  readonly guesses: number;
  /** What found no competency: lines of 나의 상태 and Gap 분석 kept as comments, to-dos that close nothing. */
  readonly unmatched: readonly string[];
  /** How many lines of the README have no place in the model and are kept as comments. */
  readonly unread: number;
}

const introduction: Readonly<Record<Language, string>> = {
  ko: "# README에서 옮긴 파일입니다. 물음표 주석이 붙은 줄은 짐작이니 확인해 주세요.",
  en: "# Imported from a README. Lines with a question mark in a comment are guesses: please check them.",
};

/**
 * Turns a career-goal README or a development plan into a career.yaml in the template's own order. Competencies are
 * referred to by name; a guessed reference carries `# ?`. What the model has no place for is kept as comments where
 * it stood; the template's instructions are left out. Several gap analyses become a list. Notes that an export left
 * (see `takeNotes`) say what the words do not. Never throws.
 */
export function importReadme(text: string, options: ImportOptions): ImportedCareer {
  const { text: bare, notes } = takeNotes(text);
  const readme = readReadme(bare);
  const drafts: CareerDraft[] = [];
  const unreadOf = unreadByPlace(readme.unread);
  const part = (section: ReadmeSection, indent: number, fill: (draft: CareerDraft) => void, gap = 0): string[] => {
    const draft = new CareerDraft(notes);
    fill(draft);
    drafts.push(draft);
    return draft.finish(unreadOf.get(`${section} ${gap}`) ?? [], indent);
  };

  const head = part("head", 0, () => {});
  const name = part("name", 0, (draft) => {
    if (readme.name) draft.add(readme.name.span.start, 0, `name: ${writeScalar(readme.name.text)}`);
  });
  const kys = under("kys", [
    ...part("kys", 2, () => {}),
    ...part("strengths", 2, (draft) => draftList(draft, "keyStrengths", readme.strengths)),
    ...part("readme", 2, (draft) => draftReadme(draft, readme.readme)),
    ...part("goals", 2, (draft) => draftList(draft, "goals", readme.goals)),
  ]);

  const gaps = readme.gaps.map((gap, index) => {
    const competencies = new DraftCompetencies(gap.required);
    return [
      ...part("gap", 2, () => {}, index),
      ...part("gapGoal", 2, (draft) => draftGapGoal(draft, readme, gap), index),
      ...part("required", 2, (draft) => competencies.draft(draft), index),
      ...part("current", 2, (draft) => draftCurrent(draft, gap.current, competencies), index),
      ...part("analysis", 2, (draft) => draftAnalysis(draft, gap.analysis, competencies), index),
      ...part("todos", 2, (draft) => draftTodos(draft, gap.todos, competencies), index),
    ];
  });

  const guesses = drafts.reduce((sum, draft) => sum + draft.guesses, 0);
  const unmatched = drafts.flatMap((draft) => draft.unmatched);
  const hasMarks = guesses > 0 || unmatched.length > 0;
  const lines = [
    ...(hasMarks ? [introduction[options.language]] : []),
    ...head,
    "version: 1",
    ...name,
    ...kys,
    ...gapLines(gaps),
  ];
  const otherGoals = readme.gaps.reduce((sum, gap) => sum + Math.max(0, gap.goals.length - 1), 0);
  return { yaml: lines.join("\n") + "\n", guesses, unmatched, unread: readme.unread.length + otherGoals };
}

const gapSections = new Set<ReadmeSection>(["gap", "gapGoal", "required", "current", "analysis", "todos"]);

/** The unread lines by their section and, in sections of a gap analysis, by its number. */
function unreadByPlace(unread: readonly ReadmeUnread[]): Map<string, ReadmeUnread[]> {
  const places = new Map<string, ReadmeUnread[]>();
  for (const line of unread) {
    const key = `${line.section} ${gapSections.has(line.section) ? line.gap : 0}`;
    const lines = places.get(key);
    if (lines) lines.push(line);
    else places.set(key, [line]);
  }
  return places;
}

/** A part with its key; without a value under it only its comments, since an empty key would ask to be filled. */
function under(key: string, lines: readonly string[]): string[] {
  return lines.some(isValue) ? [`${key}:`, ...lines] : [...lines];
}

/** One gap analysis as an object, several as a list of them. */
function gapLines(gaps: readonly (readonly string[])[]): string[] {
  if (gaps.filter((lines) => lines.some(isValue)).length < 2) return under("gap", gaps.flat());
  return under(
    "gap",
    gaps.flatMap((lines) => {
      const first = lines.findIndex(isValue);
      return lines.map((line, index) => (index === first ? `  - ${line.slice(2)}` : `  ${line}`));
    }),
  );
}

function isValue(line: string): boolean {
  return !/^\s*#/u.test(line);
}

function draftList(draft: CareerDraft, key: string, entries: readonly ReadmeEntry[]): void {
  const [first] = entries;
  if (!first) return;
  draft.add(first.span.start, 2, `${key}:`);
  for (const entry of entries) draft.add(entry.span.start, 4, `- ${writeScalar(entry.text)}`);
}

function draftReadme(draft: CareerDraft, entries: readonly ReadmeEntry[]): void {
  if (entries.length === 0) return;
  const block = writeBlockText(
    entries.map((entry) => entry.text),
    4,
  );
  // Comments cannot stand inside a block of text: those of this section come before or behind it.
  draft.add(entries.at(-1)?.span.start ?? 0, 2, `readme: ${block}`);
}

/** The goal of the gap analysis in the words that KYS has for it, so that the one refers to the other. */
function draftGapGoal(draft: CareerDraft, { goals }: Readme, gap: ReadmeGap): void {
  const [first, ...others] = gap.goals;
  if (!first) return;
  const same = goals.find((goal) => goalFold(goal.text) === goalFold(first.text));
  draft.add(first.span.start, 2, `goal: ${writeScalar(same?.text ?? first.text)}`);
  // One analysis has one goal; which competencies serve the others is not said.
  for (const other of others) draft.comment(other.span.start, 2, `- ${other.text}`);
}

function goalFold(text: string): string {
  return foldName(text).replace(/[.!]+$/u, "");
}
