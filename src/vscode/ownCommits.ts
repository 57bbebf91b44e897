import type { Uri } from "vscode";
import type { OwnCommit } from "../core/analysis/groupCommits";
import type { Period } from "../core/time/Period";
import { gitRepository } from "./gitApi";
import { dayOf } from "./today";

/** How many commits are looked at, the newest first. */
const most = 5000;

/**
 * The user's own commits of a period from the local repository around a file or folder, oldest first, told by the email
 * that git is set up with. Without the Git extension, a repository or an email there are none.
 */
export async function ownCommits(uri: Uri, { from, to }: Period): Promise<readonly OwnCommit[]> {
  const repository = await gitRepository(uri);
  if (!repository) return [];
  try {
    const email = (await repository.getConfig("user.email")).trim();
    if (email === "") return [];
    const commits = await repository.log({ maxEntries: most, author: email });
    return commits
      .flatMap(({ hash, message, authorDate, commitDate, authorEmail }): OwnCommit[] => {
        const written = authorDate ?? commitDate;
        if (!written || authorEmail?.toLowerCase() !== email.toLowerCase()) return [];
        const date = dayOf(written);
        const subject = message.split(/\r?\n/, 1)[0] ?? "";
        return from <= date && date <= to ? [{ hash, date, subject }] : [];
      })
      .toReversed();
  } catch {
    // A repository without a commit has no log.
    return [];
  }
}
