import { basename, dirname, resolve } from "node:path";
import type { FileVersion } from "../core/analysis/readinessHistory";
import { isRealDate } from "../core/time/CalendarDate";
import { git } from "./git";

/** How many commits are looked at, the newest first. */
const most = 1000;

/** Why there are no versions. */
export type NoHistory = "no-repository" | "no-commit";

/**
 * The last version of each day that the local git history knows of a file, oldest first; a file that was renamed is
 * followed. The day is that of the author, as the commit says it. Nothing is fetched.
 */
export function fileHistory(path: string): readonly FileVersion[] | NoHistory {
  const folder = dirname(resolve(path));
  if (git(folder, ["rev-parse", "--is-inside-work-tree"])?.toString().trim() !== "true") return "no-repository";
  const log = git(folder, [
    // Where its name holds a sign of a pattern, it is still a name.
    "--literal-pathspecs",
    "log",
    "--follow",
    "--no-show-signature",
    `--max-count=${most}`,
    "--date=short",
    "-z",
    "--name-only",
    "--format=%x01%H %ad",
    "--",
    basename(path),
  ]);
  const byDay = new Map<string, string>();
  for (const entry of (log?.toString("utf8") ?? "").split("\u0001").slice(1)) {
    // A commit, its day, and behind them the path of the file from the top of the repository.
    const match = /^([0-9a-f]+) (\S+)\0\n?([^\0]+)\0/.exec(entry);
    if (!match) continue;
    const [, hash = "", date = "", name = ""] = match;
    // The newest comes first: the first of a day is its last.
    if (isRealDate(date) && !byDay.has(date)) byDay.set(date, `${hash}:${name}`);
  }
  if (byDay.size === 0) return "no-commit";
  const days = [...byDay].reverse();
  const texts = blobs(
    folder,
    days.map(([, object]) => object),
  );
  return days.flatMap(([date], index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ date, text }];
  });
}

/** The texts of objects of the repository, in one go; undefined for what is not there. */
function blobs(folder: string, objects: readonly string[]): readonly (string | undefined)[] {
  const output = git(folder, ["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
  if (!output) return [];
  let at = 0;
  return objects.map(() => {
    const end = output.indexOf("\n", at);
    // `<id> blob <bytes>`, the content and a line break; `<object> missing` alone.
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("utf8", at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = output.toString("utf8", at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}
