import { Selection, SnippetString, type TextDocument, Uri, ViewColumn, window, workspace } from "vscode";
import type { Span } from "../../core/text/SourceText";

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
 * name is there or open already, it has no name yet. Its content comes in one edit: one undo takes it away, one redo
 * brings it back.
 * @param place what is selected then; else the cursor is at the beginning
 */
export async function openUnsaved(
  folder: Uri | undefined,
  name: string,
  language: string,
  content = "",
  place?: Span,
): Promise<TextDocument> {
  const named = folder && (await nameFor(folder, name));
  const document = await (named ? workspace.openTextDocument(named) : workspace.openTextDocument({ language }));
  const editor = await window.showTextDocument(document, { preview: false, viewColumn: ViewColumn.Active });
  if (content === "") return document;
  const top = document.positionAt(0);
  if (place) {
    // A snippet is selected again where it is redone. Its last stop ends it.
    const snippet = new SnippetString().appendText(content.slice(0, place.start));
    snippet.appendPlaceholder((words) => words.appendText(content.slice(place.start, place.end)), 0);
    await editor.insertSnippet(snippet.appendText(content.slice(place.end)), top);
  } else if (await editor.edit((edit) => edit.insert(top, content))) {
    editor.selection = new Selection(top, top);
    editor.revealRange(editor.selection);
  }
  return document;
}

/** The unsaved document of a name; undefined where a file of that name is there, or one that has words already. */
async function nameFor(folder: Uri, name: string): Promise<Uri | undefined> {
  const uri = Uri.joinPath(folder, name);
  if (await exists(uri)) return undefined;
  const untitled = uri.with({ scheme: "untitled" });
  const open = workspace.textDocuments.find((document) => document.uri.toString() === untitled.toString());
  return open && open.getText() !== "" ? undefined : untitled;
}
