import type { Uri } from "vscode";
import { distinctCommits, type ListedCommit } from "../core/analysis/distinctCommits";
import type { OwnCommit } from "../core/analysis/groupCommits";
import type { Period } from "../core/time/Period";
import { type GitRepository, gitRepository } from "./gitApi";
import { dayOf } from "./today";

/** How many commits are looked at, the newest first. */
const most = 5000;

/**
 * The user's own commits of a period on all branches of the local repository around a file or folder, oldest first, told
 * by the email that git is set up with. Without the Git extension, a repository or an email there are none.
 */
export async function ownCommits(uri: Uri, { from, to }: Period): Promise<readonly OwnCommit[]> {
  const repository = await gitRepository(uri);
  if (!repository) return [];
  try {
    const email = (await repository.getConfig("user.email")).trim();
    if (email === "") return [];
    const refNames = await tips(repository);
    const commits = await repository.log({ maxEntries: most, author: email, maxParents: 1, refNames });
    const listed = commits.flatMap(({ hash, message, authorDate, commitDate, authorEmail }): ListedCommit[] => {
      const written = authorDate ?? commitDate;
      if (!written || authorEmail?.toLowerCase() !== email.toLowerCase()) return [];
      const date = dayOf(written);
      if (date < from || to < date) return [];
      const subject = message.split(/\r?\n/, 1)[0] ?? "";
      return [{ hash, date, subject, authored: seconds(written), committed: seconds(commitDate ?? written) }];
    });
    return distinctCommits(listed);
  } catch {
    // A repository without a commit has no log.
    return [];
  }
}

/** The last commits of all local branches, and that of HEAD, which may be on none. */
async function tips(repository: GitRepository): Promise<string[]> {
  const branches = await repository.getBranches({ remote: false });
  return [...new Set([repository.state.HEAD, ...branches].flatMap((ref) => ref?.commit ?? []))];
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
