import { FileType, languages, type TextDocument, Uri, workspace } from "vscode";
import { type FilePatterns, folderPatterns, patternsOf } from "./FileKinds";

/** Folders of packages and of builds, in which nobody keeps these files. */
const skippedNames = ["node_modules", ".git", "dist", "build", "target"];
const skipped = `**/{${skippedNames.join(",")}}/**`;

/** How many folders of a file system without a search are looked into. */
const mostFolders = 5000;

/**
 * The files of the workspace that the patterns of a setting name, each folder's own. A file system that the editor
 * cannot search is walked through.
 * @param most about how many in a folder; there may be a few more
 */
export async function findFiles(setting: FilePatterns, most: number): Promise<Uri[]> {
  const patterns = folderPatterns(setting);
  const searched = await Promise.all(patterns.map((pattern) => workspace.findFiles(pattern, skipped, most)));
  const found = new Map(searched.flat().map((uri) => [uri.toString(), uri]));
  for (const { uri: folder } of workspace.workspaceFolders ?? []) {
    const isFound = [...found.values()].some((uri) => isBelow(uri, folder));
    if (folder.scheme === "file" || isFound) continue;
    for (const uri of await walk(folder, patternsOf(setting, folder), most)) found.set(uri.toString(), uri);
  }
  return [...found.values()];
}

/** Whether a file lies in a folder that is left out, or is one; what lies above the workspace does not count. */
export function isSkipped(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  const inside = folder ? uri.path.slice(folder.uri.path.length) : uri.path;
  return inside.split("/").some((name) => skippedNames.includes(name));
}

/** Whether a file or folder is another one or lies below it. */
export function isBelow(uri: Uri, folder: Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  return uri.path === folder.path || uri.path.startsWith(folder.path.endsWith("/") ? folder.path : `${folder.path}/`);
}

async function walk(root: Uri, patterns: readonly string[], most: number): Promise<Uri[]> {
  const found: Uri[] = [];
  const waiting = [root];
  for (let folders = 0; folders < mostFolders && found.length < most; folders++) {
    const folder = waiting.shift();
    if (!folder) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = Uri.joinPath(folder, name);
      // A link to a folder may lead back to where it stands.
      if (type === FileType.Directory && !skippedNames.includes(name)) waiting.push(uri);
      else if ((type & FileType.File) !== 0 && fits(uri, patterns)) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** The editor matches patterns for documents only; of one, it looks at the place alone. */
function fits(uri: Uri, patterns: readonly string[]): boolean {
  const document = { uri, languageId: "" } as TextDocument;
  return patterns.some((pattern) => languages.match({ pattern }, document) > 0);
}
