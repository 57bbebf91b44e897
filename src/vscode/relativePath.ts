import type { Uri } from "vscode";
import { relativePath as pathBetween } from "../core/workspace/relativePath";

/** The path that leads from the folder of a file to another file, with `/` between its parts: `../career.yaml`. */
export function relativePath(from: Uri, to: Uri): string {
  return pathBetween(from.path, to.path);
}
