import { type TextDocument, type Uri, workspace } from "vscode";

/** The document of a file where an editor, visible or not, has it. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === key);
}

/**
 * The text of a file as the editor counts it, without a byte order mark; what is not saved yet counts. Any file
 * system will do, and no document is opened for it.
 * @returns undefined where it cannot be read
 */
export async function readText(uri: Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
