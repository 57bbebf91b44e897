import { SourceText } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";
import type { EvidenceMatcher } from "./findEvidence";

/** A commit of the user's own. */
export interface OwnCommit {
  readonly date: CalendarDate;
  readonly subject: string;
  readonly hash: string;
}

/** Commits about one thing, in the order given. */
export interface CommitGroup {
  /** The name of the competency that their subjects mention; undefined for all others. */
  readonly competency: string | undefined;
  readonly commits: readonly OwnCommit[];
}

/** Subjects that tell nothing of what was learned: merges, releases, formatting, dependencies, slips. */
const noise =
  /^(?:merge\b|v?\d+\.\d+|bump\b|release\b|wip\b|(?:chore|style|ci|build)(?:\([^)]*\))?!?:|fixup!|squash!|format(?:ting)?\b|lint\b|prettier\b|(?:fix )?typos?\b|(?:fix )?lint\b|(?:update|upgrade) (?:deps|dependenc|lock|readme)|initial commit\b|revert\b|머지|병합|오타|포맷|줄바꿈|버전 (?:올|업))/iu;

/** The type that the Conventional Commits give a subject; with a scope, the scope stays. */
const type = /^(?:feat|fix|perf|refactor|test|docs)(?:\(([^)]{1,40})\))?!?:\s*/iu;

/**
 * Groups commits by the competency that their subjects mention, the largest group first and what mentions none last.
 * Noise is left out, and so is a subject that was there already.
 * @param matcher of the career file; without one there is one group
 */
export function groupCommits(
  commits: readonly OwnCommit[],
  matcher: EvidenceMatcher | undefined,
): readonly CommitGroup[] {
  const groups = new Map<string | undefined, OwnCommit[]>();
  const seen = new Set<string>();
  for (const commit of commits) {
    const subject = commit.subject.replace(type, (_whole, scope?: string) => (scope ? `${scope}: ` : "")).trim();
    if (noise.test(commit.subject.trim()) || subject === "" || seen.has(subject.toLowerCase())) continue;
    seen.add(subject.toLowerCase());
    const [hit] = matcher?.find(new SourceText(subject), { periods: [], plans: [] }) ?? [];
    const name = hit?.competency.name;
    groups.set(name, [...(groups.get(name) ?? []), { ...commit, subject }]);
  }
  return [...groups]
    .map(([competency, own]) => ({ competency, commits: own }))
    .sort(
      (a, b) =>
        Number(a.competency === undefined) - Number(b.competency === undefined) || b.commits.length - a.commits.length,
    );
}
