import { languages, type TextDocument, workspace } from "vscode";

/** The language of career files; contributed in package.json. */
export const careerLanguage = "career";

/** Which of our two files a document is, by its language and the patterns of the settings. */
export function fileKind(document: TextDocument): "career" | "retro" | undefined {
  if (document.languageId === careerLanguage || matches(document, "careerFiles")) return "career";
  if (document.languageId === "markdown" && matches(document, "retroFiles")) return "retro";
  return undefined;
}

/** The patterns of a setting, all of them as one glob. */
export function patternsOf(setting: "careerFiles" | "retroFiles"): string {
  const patterns = workspace.getConfiguration("careerGap").get<readonly string[]>(setting, []);
  return patterns.length === 1 ? (patterns[0] as string) : `{${patterns.join(",")}}`;
}

function matches(document: TextDocument, setting: "careerFiles" | "retroFiles"): boolean {
  return document.uri.scheme !== "untitled" && languages.match({ pattern: patternsOf(setting) }, document) > 0;
}
