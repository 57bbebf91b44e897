import { writeBlockText, writeScalar } from "../career/writeScalar";
import type { Language } from "../Language";
import { foldName } from "../text/likeness";
import { CareerDraft } from "./CareerDraft";
import { draftAnalysis } from "./draftAnalysis";
import { draftCurrent } from "./draftCurrent";
import { draftTodos } from "./draftTodos";
import { DraftCompetencies } from "./DraftCompetencies";
import type { Readme, ReadmeEntry, ReadmeSection } from "./Readme";
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
 * Turns a career-goal README into a career.yaml in the template's own order. Competencies are referred to by name;
 * a guessed reference carries `# ?`. What the model has no place for is kept as comments where it stood; the
 * template's instructions are left out. Never throws.
 */
export function importReadme(text: string, options: ImportOptions): ImportedCareer {
  const readme = readReadme(text);
  const drafts: CareerDraft[] = [];
  const unreadOf = (...sections: ReadmeSection[]) => readme.unread.filter((line) => sections.includes(line.section));
  const part = (sections: ReadmeSection[], indent: number, fill: (draft: CareerDraft) => void): string[] => {
    const draft = new CareerDraft();
    fill(draft);
    drafts.push(draft);
    return draft.finish(unreadOf(...sections), indent);
  };

  const head = part(["head"], 0, () => {});
  const name = part(["name"], 0, (draft) => {
    if (readme.name) draft.add(readme.name.span.start, 0, `name: ${writeScalar(readme.name.text)}`);
  });
  const kys = under("kys", [
    ...part(["kys"], 2, () => {}),
    ...part(["strengths"], 2, (draft) => draftList(draft, "keyStrengths", readme.strengths)),
    ...part(["readme"], 2, (draft) => draftReadme(draft, readme.readme)),
    ...part(["goals"], 2, (draft) => draftList(draft, "goals", readme.goals)),
  ]);

  const competencies = new DraftCompetencies(readme.required);
  const gap = under("gap", [
    ...part(["gap"], 2, () => {}),
    ...part(["gapGoal"], 2, (draft) => draftGapGoal(draft, readme)),
    ...part(["required"], 2, (draft) => competencies.draft(draft)),
    ...part(["current"], 2, (draft) => draftCurrent(draft, readme.current, competencies)),
    ...part(["analysis"], 2, (draft) => draftAnalysis(draft, readme.analysis, competencies)),
    ...part(["todos"], 2, (draft) => draftTodos(draft, readme.todos, competencies)),
  ]);

  const guesses = drafts.reduce((sum, draft) => sum + draft.guesses, 0);
  const unmatched = drafts.flatMap((draft) => draft.unmatched);
  const hasMarks = guesses > 0 || unmatched.length > 0;
  const lines = [...(hasMarks ? [introduction[options.language]] : []), ...head, "version: 1", ...name, ...kys, ...gap];
  const unread = readme.unread.length + Math.max(0, readme.gapGoal.length - 1);
  return { yaml: lines.join("\n") + "\n", guesses, unmatched, unread };
}

/** A part with its key; without a value under it only its comments, since an empty key would ask to be filled. */
function under(key: string, lines: readonly string[]): string[] {
  const hasValue = lines.some((line) => !/^\s*#/u.test(line));
  return hasValue ? [`${key}:`, ...lines] : [...lines];
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
function draftGapGoal(draft: CareerDraft, readme: Readme): void {
  const [first, ...others] = readme.gapGoal;
  if (!first) return;
  const same = readme.goals.find((goal) => goalFold(goal.text) === goalFold(first.text));
  draft.add(first.span.start, 2, `goal: ${writeScalar(same?.text ?? first.text)}`);
  // One analysis has one goal; which competencies serve the others is not said.
  for (const other of others) draft.comment(other.span.start, 2, `- ${other.text}`);
}

function goalFold(text: string): string {
  return foldName(text).replace(/[.!]+$/u, "");
}
