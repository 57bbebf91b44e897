import { type TextDocument, type Uri, workspace } from "vscode";

/** A file as the editor has it; undefined where it is not there or cannot be opened. */
export async function openQuietly(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
