import {
  type Disposable,
  type DocumentSelector,
  type GlobPattern,
  languages,
  RelativePattern,
  type TextDocument,
  type Uri,
  workspace,
} from "vscode";
import { Disposables } from "./Disposables";

/** The language of career files; contributed in package.json. */
export const careerLanguage = "career";

/** Which of our two files a document is, by its language and the patterns of the settings. */
export function fileKind(document: TextDocument): "career" | "retro" | undefined {
  if (document.languageId === careerLanguage || matches(document, "careerFiles")) return "career";
  if (document.languageId === "markdown" && matches(document, "retroFiles")) return "retro";
  return undefined;
}

/** The settings that name our files, each by glob patterns. */
export type FilePatterns = "careerFiles" | "retroFiles";

/**
 * The glob patterns of a setting, with Hangul also in the decomposed form in which macOS may keep file names.
 * @param place a file or folder; each folder of a workspace may have patterns of its own
 */
export function patternsOf(setting: FilePatterns, place: Uri | undefined): readonly string[] {
  const patterns = workspace.getConfiguration("careerGap", place ?? null).get<readonly string[]>(setting, []);
  return [...new Set(patterns.flatMap((pattern) => [pattern.normalize("NFC"), pattern.normalize("NFD")]))];
}

/** The patterns of a setting in each folder of the workspace. */
export function folderPatterns(setting: FilePatterns): RelativePattern[] {
  return (workspace.workspaceFolders ?? []).flatMap((folder) =>
    patternsOf(setting, folder.uri).map((pattern) => new RelativePattern(folder, pattern)),
  );
}

/**
 * Registers something for the retrospectives, and anew when a setting or a folder of the workspace changes which they
 * are.
 */
export function registerForRetros(register: (selector: DocumentSelector) => Disposable): Disposable {
  const registerNow = (): Disposable => register(retroPatterns().map((pattern) => ({ language: "markdown", pattern })));
  let registered = registerNow();
  const registerAnew = (): void => {
    registered.dispose();
    registered = registerNow();
  };
  return new Disposables(
    { dispose: () => registered.dispose() },
    workspace.onDidChangeWorkspaceFolders(registerAnew),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("careerGap.retroFiles")) registerAnew();
    }),
  );
}

/** Where the folders agree, files outside of them count by the same patterns. */
function retroPatterns(): readonly GlobPattern[] {
  const common = patternsOf("retroFiles", undefined);
  const agree = (workspace.workspaceFolders ?? []).every(
    ({ uri }) => patternsOf("retroFiles", uri).join("\n") === common.join("\n"),
  );
  return agree ? common : folderPatterns("retroFiles");
}

function matches(document: TextDocument, setting: FilePatterns): boolean {
  const { uri } = document;
  if (uri.scheme === "untitled") return false;
  return patternsOf(setting, uri).some((pattern) => languages.match({ pattern }, document) > 0);
}
