import { commands, type Disposable, type TextDocument, window, workspace } from "vscode";
import { isRetroByFrontMatter } from "../core/workspace/isRetroByFrontMatter";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";

/** Whether a document is a retrospective by the patterns of the settings, or by its front matter. */
export function isRetro(document: TextDocument, documents: Documents): boolean {
  if (fileKind(document) === "retro") return true;
  // Of other Markdown, hardly more than the first line is looked at.
  if (document.languageId !== "markdown" || !/^(?:---|\+\+\+)[ \t]*$/.test(document.lineAt(0).text)) return false;
  return isRetroByFrontMatter(documents.retro(document));
}

/** Keeps the context key `careerGap.isRetro`, by which menus know whether the active editor has a retrospective. */
export function registerRetroContext(documents: Documents): Disposable {
  let told: boolean | undefined;
  const tell = (): void => {
    const document = window.activeTextEditor?.document;
    const now = document !== undefined && isRetro(document, documents);
    if (now === told) return;
    told = now;
    void commands.executeCommand("setContext", "careerGap.isRetro", now);
  };
  tell();
  return new Disposables(
    window.onDidChangeActiveTextEditor(tell),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) tell();
    }),
    // A document that becomes one of another language is opened anew.
    workspace.onDidOpenTextDocument(tell),
    workspace.onDidChangeWorkspaceFolders(tell),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("careerGap.retroFiles")) tell();
    }),
  );
}
