import { languages, type TextDocument, workspace } from "vscode";

/** The language of career files; contributed in package.json. */
export const careerLanguage = "career";

/** Which of our two files a document is, by its language and the patterns of the settings. */
export function fileKind(document: TextDocument): "career" | "retro" | undefined {
  if (document.languageId === careerLanguage || matches(document, "careerFiles")) return "career";
  if (document.languageId === "markdown" && matches(document, "retroFiles")) return "retro";
  return undefined;
}

/** The glob patterns of a setting; with Hangul also in the decomposed form in which macOS may keep file names. */
export function patternsOf(setting: "careerFiles" | "retroFiles"): readonly string[] {
  const patterns = workspace.getConfiguration("careerGap").get<readonly string[]>(setting, []);
  return [...new Set(patterns.flatMap((pattern) => [pattern.normalize("NFC"), pattern.normalize("NFD")]))];
}

function matches(document: TextDocument, setting: "careerFiles" | "retroFiles"): boolean {
  if (document.uri.scheme === "untitled") return false;
  return patternsOf(setting).some((pattern) => languages.match({ pattern }, document) > 0);
}
