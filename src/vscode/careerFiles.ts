import { type TextDocument, type Uri, window, workspace } from "vscode";
import { fileKind } from "./FileKinds";
import { findFiles } from "./findFiles";
import { say } from "./say";

/** A file's name as the user knows it: its path in the workspace; for one that is not saved yet, where it will be. */
export function nameOf(uri: Uri): string {
  if (uri.scheme !== "untitled") return workspace.asRelativePath(uri);
  const folder = workspace.workspaceFolders?.find((one) => uri.path.startsWith(`${one.uri.path}/`));
  return folder ? uri.path.slice(folder.uri.path.length + 1) : uri.path;
}

/** The career file in the active editor, or in one that is visible. */
export function visibleCareerFile(): TextDocument | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor && fileKind(editor.document) === "career")?.document;
}

/** All career files of the workspace, by name; folders of packages and of builds are left out. */
export async function findCareerFiles(): Promise<Uri[]> {
  const found = await findFiles("careerFiles", 100);
  return found.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/**
 * The career file that a command is about: the one in the active editor, the one that the gap matrix shows, one that
 * is visible, the only one of the workspace, or the one that the user picks.
 * @param shown the file that the gap matrix shows
 */
export async function chooseCareerFile(shown?: Uri): Promise<TextDocument | undefined> {
  const active = window.activeTextEditor?.document;
  if (active && fileKind(active) === "career") return active;
  if (shown) return workspace.openTextDocument(shown);
  const visible = visibleCareerFile();
  if (visible) return visible;
  const files = await findCareerFiles();
  if (files.length === 0) {
    void window.showInformationMessage(say("noCareerFile"));
    return undefined;
  }
  if (files.length === 1) return workspace.openTextDocument(files[0] as Uri);
  const picked = await window.showQuickPick(
    files.map((uri) => ({ label: nameOf(uri), uri })),
    { placeHolder: say("chooseCareerFile") },
  );
  return picked && workspace.openTextDocument(picked.uri);
}
