import { languages, Uri, window, workspace } from "vscode";
import { importReadme as importText } from "../../core/exchange/importReadme";
import { importSummary } from "../../core/exchange/importSummary";
import { nameOf } from "../careerFiles";
import { editorLanguage } from "../convert";
import { careerLanguage } from "../FileKinds";
import { say } from "../say";
import { exists, openUnsaved } from "./newFile";

/**
 * Makes a career.yaml from a career-goal README: an unsaved document beside it, with the gap matrix. A file that is
 * there already is never touched.
 */
export async function importReadme(openMatrix: () => Promise<void>, readme?: Uri): Promise<void> {
  const source = readme ?? (await chooseReadme());
  if (!source) return;
  const file = nameOf(source);
  const text = await readText(source);
  if (text === undefined) return;
  const imported = importText(text, { language: editorLanguage() });
  const { competencies, todos, isEmpty } = importSummary(imported.yaml);
  if (isEmpty) {
    void window.showWarningMessage(say("nothingToImport", { file }));
    return;
  }
  const folder = Uri.joinPath(source, "..");
  const taken = await exists(Uri.joinPath(folder, "career.yaml"));
  const document = await openUnsaved(folder, "career.yaml", careerLanguage, imported.yaml);
  if (document.languageId !== careerLanguage) await languages.setTextDocumentLanguage(document, careerLanguage);
  if (taken) void window.showInformationMessage(say("existsOpened", { file: "career.yaml" }));
  await openMatrix();
  window.setStatusBarMessage(say("imported", { file, competencies, todos, guesses: imported.guesses }), 12_000);
}

async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return (await workspace.openTextDocument(uri)).getText();
  } catch (error) {
    void window.showErrorMessage(say("unreadable", { file: nameOf(uri), reason: (error as Error).message }));
    return undefined;
  }
}

/** The Markdown file in the active editor, else one of the workspace's READMEs, else any file. */
async function chooseReadme(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === "markdown") return active.uri;
  const found = await workspace.findFiles(
    "**/{README,readme,Readme,career-goal,CAREER-GOAL}*.md",
    "**/node_modules/**",
    50,
  );
  const items = found.map((uri) => ({ label: nameOf(uri), uri: uri as Uri | undefined }));
  if (items.length === 0) return browse();
  const picked = await window.showQuickPick([...items, { label: say("browse"), uri: undefined }], {
    title: say("importTitle"),
    placeHolder: say("chooseReadme"),
  });
  return picked && (picked.uri ?? browse());
}

async function browse(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({ filters: { Markdown: ["md", "markdown"] }, title: say("importTitle") });
  return picked?.[0];
}
