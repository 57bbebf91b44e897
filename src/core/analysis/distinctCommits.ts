import type { OwnCommit } from "./groupCommits";

/** A commit as a repository lists it. */
export interface ListedCommit extends OwnCommit {
  /** When it was written, in seconds since 1970: a rebase keeps it. */
  readonly authored: number;
  /** When it was committed, in seconds since 1970. */
  readonly committed: number;
}

/**
 * The commits of several branches without their twins, oldest first, in whatever order they are given: what was rebased
 * or picked to another branch has the subject and the time of writing of what it was. The latest of twins stays.
 */
export function distinctCommits(listed: readonly ListedCommit[]): readonly OwnCommit[] {
  const kept = new Map<string, ListedCommit>();
  for (const commit of listed) {
    const key = `${commit.authored} ${commit.subject}`;
    const there = kept.get(key);
    if (!there || compare(there, commit) < 0) kept.set(key, commit);
  }
  return [...kept.values()]
    .sort((a, b) => a.authored - b.authored || compare(a, b))
    .map(({ date, subject, hash }) => ({ date, subject, hash }));
}

function compare(a: ListedCommit, b: ListedCommit): number {
  return a.committed - b.committed || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0);
}
