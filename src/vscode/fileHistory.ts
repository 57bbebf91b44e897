import type { Uri } from "vscode";
import type { FileVersion } from "../core/analysis/readinessHistory";
import { gitRepository } from "./gitApi";
import { dayOf } from "./today";

/** More versions than these make no better curve; the newest are taken. */
const mostVersions = 120;

/** The last version of each day that the file's local history in Git knows, oldest first; empty without a history. */
export async function fileHistory(uri: Uri): Promise<readonly FileVersion[]> {
  const repository = await gitRepository(uri);
  if (!repository) return [];
  const byDay = new Map<string, string>();
  try {
    for (const { hash, authorDate, commitDate } of await repository.log({ path: uri.fsPath, maxEntries: 1000 })) {
      const date = authorDate ?? commitDate;
      // The newest comes first: the first of a day is its last.
      if (date && !byDay.has(dayOf(date))) byDay.set(dayOf(date), hash);
    }
    const versions: FileVersion[] = [];
    for (const [date, hash] of [...byDay].slice(0, mostVersions).reverse()) {
      const text = await repository.show(hash, uri.fsPath).catch(() => undefined);
      if (text !== undefined) versions.push({ date, text });
    }
    return versions;
  } catch {
    return [];
  }
}
