import { distinctCommits, type ListedCommit } from "../core/analysis/distinctCommits";
import type { OwnCommit } from "../core/analysis/groupCommits";
import { isRealDate } from "../core/time/CalendarDate";
import type { Period } from "../core/time/Period";
import { git } from "./git";

/** How many commits are looked at, the newest first. */
const most = 5000;

/**
 * The user's own commits of a period on all branches of the local repository around a folder, oldest first, told by the
 * email that git is set up with. Nothing is fetched. Without git, without a repository or without an email there are
 * none.
 */
export function ownCommits(folder: string, { from, to }: Period): readonly OwnCommit[] {
  const email = git(folder, ["config", "user.email"])?.toString("utf8").trim();
  if (!email) return [];
  const log = git(folder, [
    "log",
    // Remote branches are other people's, too, and stashes are no work that was done.
    "--branches",
    "HEAD",
    "--no-merges",
    "--no-show-signature",
    "--fixed-strings",
    "--regexp-ignore-case",
    `--author=<${email}>`,
    `--max-count=${most}`,
    // Not by --since: behind one that is older git would look no further.
    "--date=short",
    "--format=%H%x09%ad%x09%at%x09%ct%x09%s",
  ]);
  const listed = (log?.toString("utf8") ?? "").split("\n").flatMap((line): ListedCommit[] => {
    const [hash = "", date = "", authored = "", committed = "", ...subject] = line.split("\t");
    if (!isRealDate(date) || date < from || to < date) return [];
    return [{ hash, date, authored: Number(authored), committed: Number(committed), subject: subject.join(" ") }];
  });
  return distinctCommits(listed);
}
