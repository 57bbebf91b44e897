import { Selection, type TextDocument, Uri, window, workspace, ViewColumn } from "vscode";

/** The folder that new files go to: that of the active editor's file, else the first of the workspace. */
export function targetFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const folder = active && workspace.getWorkspaceFolder(active);
  return folder?.uri ?? workspace.workspaceFolders?.[0]?.uri;
}

/** Whether a file is there. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a new, unsaved document that is saved under this name in a folder; without a folder, or where a file of that
 * name is there or open already, it has no name yet.
 */
export async function openUnsaved(
  folder: Uri | undefined,
  name: string,
  language: string,
  content = "",
): Promise<TextDocument> {
  const uri = folder && Uri.joinPath(folder, name);
  if (uri && !(await exists(uri))) {
    const untitled = uri.with({ scheme: "untitled" });
    if (!workspace.textDocuments.some((document) => document.uri.toString() === untitled.toString())) {
      const document = await workspace.openTextDocument(untitled);
      const editor = await window.showTextDocument(document, { preview: false });
      const top = editor.document.positionAt(0);
      if (content !== "" && (await editor.edit((edit) => edit.insert(top, content)))) {
        editor.selection = new Selection(top, top);
      }
      return document;
    }
  }
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document, { preview: false, viewColumn: ViewColumn.Active });
  return document;
}
