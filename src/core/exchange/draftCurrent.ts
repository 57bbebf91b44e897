import { writeScalar } from "../yaml/writeScalar";
import { foldName } from "../text/likeness";
import { type CareerDraft, pair } from "./CareerDraft";
import type { DraftCompetencies } from "./DraftCompetencies";
import type { ReadmeCurrent, ReadmeRating } from "./Readme";

/** The levels that ratings stand for, beside a required level of 3. */
const levels: Readonly<Record<ReadmeRating, number>> = { have: 3, partial: 2, none: 0, high: 3, middle: 2, low: 1 };

/** Writes `current`: references, with a level where the README rates. */
export function draftCurrent(
  draft: CareerDraft,
  current: readonly ReadmeCurrent[],
  competencies: DraftCompetencies,
): void {
  const listed = new Set<string>();
  const write = (state: ReadmeCurrent): void => {
    const at = state.span.start;
    const noted = draft.noteOf(state);
    const match = competencies.matchName(noted.of ?? state.name);
    const reference = match && competencies.reference(match.competency);
    if (!match || reference === undefined) {
      draft.unmatchedComment(at, 4, [state.text]);
    } else if (listed.has(reference)) {
      // A competency stands here once; what else was said of it is kept.
      draft.comment(at, 4, `- ${state.text}`);
    } else {
      if (listed.size === 0) draft.add(at, 2, "current:");
      listed.add(reference);
      const isGuess = noted.guess ?? (noted.of === undefined && (match.isGuess || match.isPart));
      writeOne(draft, state, reference, isGuess);
    }
    for (const part of state.parts) write(part);
  };
  for (const state of current) write(state);
}

function writeOne(draft: CareerDraft, state: ReadmeCurrent, reference: string, isGuess: boolean): void {
  const at = state.span.start;
  const noted = draft.noteOf(state);
  const level = noted.level === undefined ? (state.rating === null ? null : levels[state.rating]) : noted.level;
  const note = noted.of === undefined ? state.note : noted.note;
  if (noted.of === undefined && !foldName(reference).includes(foldName(state.name))) {
    draft.comment(at, 4, `- ${state.text}`);
  }
  if (level === null && note === undefined) {
    draft.add(at, 4, `- ${writeScalar(reference)}`, isGuess);
  } else if (note === undefined) {
    draft.add(at, 4, `- ${writeScalar(reference, "key")}: ${level}`, isGuess);
  } else {
    draft.add(at, 4, `- ${writeScalar(reference, "key")}:`, isGuess);
    if (level !== null) draft.add(at, 8, `level: ${level}`);
    draft.add(at, 8, pair("note", note));
  }
}
