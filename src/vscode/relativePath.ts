import type { Uri } from "vscode";

/** The path that leads from the folder of a file to another file, with `/` between its parts: `../career.yaml`. */
export function relativePath(from: Uri, to: Uri): string {
  const folders = from.path.split("/").slice(0, -1);
  const parts = to.path.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}
