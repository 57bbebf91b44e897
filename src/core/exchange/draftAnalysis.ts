import { writeScalar } from "../yaml/writeScalar";
import { foldName } from "../text/likeness";
import { type CareerDraft, pair } from "./CareerDraft";
import type { DraftCompetencies, DraftCompetency } from "./DraftCompetencies";
import type { ReadmeAnalysis } from "./Readme";
import { splitHaveLack, type HaveLack } from "./splitHaveLack";

interface DraftEntry extends HaveLack {
  readonly at: number;
  readonly subject: string | undefined;
  readonly isGuess: boolean;
}

/**
 * Writes `analysis`: what is had and lacked of each competency. Entries about parts of one competency stand in a
 * list under it, each with its subject.
 */
export function draftAnalysis(
  draft: CareerDraft,
  analysis: readonly ReadmeAnalysis[],
  competencies: DraftCompetencies,
): void {
  const groups = new Map<DraftCompetency, DraftEntry[]>();
  const unmatched: ReadmeAnalysis[] = [];
  const parents = new Set(analysis.map((entry) => entry.parent));
  for (const entry of analysis) {
    // A head with nothing to say of its own only holds the entries below it.
    const noted = draft.noteOf(entry);
    if (noted.of === undefined && entry.texts.length === 0 && parents.has(entry.subject)) {
      if (competencies.matchName(entry.subject ?? "")?.isGuess === false) continue;
    }
    const match = noted.of === undefined ? matchOf(entry, competencies) : competencies.matchName(noted.of);
    if (!match) {
      unmatched.push(entry);
      continue;
    }
    const { competency } = match;
    const covered = entry.subject !== undefined && foldName(competency.name).includes(foldName(entry.subject));
    const needsSubject = entry.subject !== undefined && (match.isPart || match.isGuess || !covered);
    const group = groups.get(competency) ?? [];
    groups.set(competency, group);
    group.push({
      at: entry.span.start,
      subject: noted.subject === undefined ? (needsSubject ? entry.subject : undefined) : (noted.subject ?? undefined),
      isGuess: noted.guess ?? (noted.of === undefined && match.isGuess),
      ...sides(entry, draft),
    });
    for (const hint of [entry.subject ?? "", ...entry.texts.map((text) => text.text)])
      competencies.addHint(competency, hint);
  }

  const first = [...groups.values()][0]?.[0];
  if (first) draft.add(first.at, 2, "analysis:");
  for (const [competency, entries] of groups) {
    const key = writeScalar(competencies.reference(competency), "key");
    const [only] = entries;
    if (!only) continue;
    if (entries.length === 1 && only.subject === undefined) {
      draft.add(only.at, 4, `${key}:`, only.isGuess);
      for (const line of linesOf(only)) draft.add(only.at, 6, line);
      continue;
    }
    draft.add(only.at, 4, `${key}:`);
    for (const entry of entries) {
      for (const [index, line] of linesOf(entry).entries()) {
        if (index === 0) draft.add(entry.at, 6, `- ${line}`, entry.isGuess);
        else draft.add(entry.at, 8, line);
      }
    }
  }
  for (const entry of unmatched) {
    const below = entry.texts.filter((text) => text.span.start !== entry.span.start);
    draft.unmatchedComment(entry.span.start, 4, [entry.text, ...below.map((text) => text.text)]);
  }
}

function matchOf(entry: ReadmeAnalysis, competencies: DraftCompetencies) {
  // A subject that was taken out of a sentence is less than the sentence says.
  const isSentence = entry.texts.some((text) => text.text === entry.text);
  const own =
    entry.subject === undefined
      ? competencies.matchText(entry.text)
      : (competencies.matchName(entry.subject) ?? (isSentence ? competencies.matchText(entry.text) : undefined));
  if (own || entry.parent === undefined) return own;
  const parent = competencies.matchName(entry.parent);
  return parent && { ...parent, isGuess: true, isPart: true };
}

/** The two sides of an entry; a bare name under this heading is itself what is lacking. */
function sides(entry: ReadmeAnalysis, draft: CareerDraft): HaveLack {
  if (entry.texts.length === 0) return { lack: entry.subject ?? entry.text };
  const all = entry.texts.map((text): HaveLack => {
    const { side } = draft.noteOf(text);
    return side ? { [side]: text.text } : splitHaveLack(text.text);
  });
  const have = joined(all.map((each) => each.have));
  const lack = joined(all.map((each) => each.lack));
  return { ...(have !== undefined && { have }), ...(lack !== undefined && { lack }) };
}

/** Several lines as one text, set apart where the punctuation does not do it. */
function joined(texts: readonly (string | undefined)[]): string | undefined {
  const present = texts.filter((text) => text !== undefined);
  if (present.length === 0) return undefined;
  return present.reduce((all, text) => all + (/[.!?。;]$/u.test(all) ? " " : "; ") + text);
}

function linesOf(entry: DraftEntry): string[] {
  return [
    ...(entry.subject === undefined ? [] : [pair("subject", entry.subject)]),
    ...(entry.have === undefined ? [] : [pair("have", entry.have)]),
    ...(entry.lack === undefined ? [] : [pair("lack", entry.lack)]),
  ];
}
