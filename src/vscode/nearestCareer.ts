import { FileType, Uri, workspace } from "vscode";
import { CareerDocument } from "../core/career/CareerDocument";
import type { RetroDocument } from "../core/retro/RetroDocument";
import { careerPath } from "../core/workspace/careerPath";
import type { Documents } from "./Documents";
import { openDocument, readText } from "./readText";

/** A career file as it stands: in an editor, saved or not, else on its file system. */
export interface NearestCareer {
  readonly uri: Uri;
  readonly career: CareerDocument;
}

/** Where the career file of a folder was found before, by the folder; good for as long as one question is answered. */
export type FolderCareers = Map<string, Promise<Uri | undefined>>;

const names = ["career.yaml", "career.yml"];

/**
 * The career file that a retrospective belongs to: the one that its front matter names, else the nearest one up the
 * tree, as far as its workspace folder reaches.
 */
export async function nearestCareer(
  retro: Uri,
  document: RetroDocument,
  documents: Documents,
): Promise<NearestCareer | undefined> {
  const uri = await nearestCareerUri(retro, careerPath(document)?.path, new Map());
  return uri && readCareer(uri, documents);
}

/**
 * Where that file is, without reading it.
 * @param named the path in the retrospective's front matter, if it has one
 * @returns undefined where there is none; what the front matter names is given whether it is there or not
 */
export async function nearestCareerUri(
  retro: Uri,
  named: string | undefined,
  known: FolderCareers,
): Promise<Uri | undefined> {
  if (named !== undefined) return Uri.joinPath(retro, "..", named);
  if (retro.scheme === "untitled") return undefined;
  return inFolder(Uri.joinPath(retro, ".."), workspace.getWorkspaceFolder(retro)?.uri, known);
}

function inFolder(folder: Uri, root: Uri | undefined, known: FolderCareers): Promise<Uri | undefined> {
  const key = folder.toString();
  let found = known.get(key);
  if (!found) known.set(key, (found = lookInFolder(folder, root, known)));
  return found;
}

async function lookInFolder(folder: Uri, root: Uri | undefined, known: FolderCareers): Promise<Uri | undefined> {
  for (const name of names) {
    const uri = Uri.joinPath(folder, name);
    if (openDocument(uri) ?? (await statFile(uri))) return uri;
  }
  if (!root || folder.path.length <= root.path.length || folder.path === "/") return undefined;
  return inFolder(Uri.joinPath(folder, ".."), root, known);
}

/** The career files that are in no editor, by the state of the file that they were read from. */
const closed = new WeakMap<Documents, Map<string, { readonly state: string; readonly career: CareerDocument }>>();

/** A career file by its place; undefined where there is none. */
export async function readCareer(uri: Uri, documents: Documents): Promise<NearestCareer | undefined> {
  const open = openDocument(uri);
  if (open) return { uri, career: documents.career(open) };
  const stat = await statFile(uri);
  if (!stat) return undefined;
  const state = `${stat.mtime} ${stat.size}`;
  let read = closed.get(documents);
  if (!read) closed.set(documents, (read = new Map()));
  const before = read.get(uri.toString());
  if (before?.state === state) return { uri, career: before.career };
  const text = await readText(uri);
  if (text === undefined) return undefined;
  const career = CareerDocument.open(text);
  read.set(uri.toString(), { state, career });
  return { uri, career };
}

async function statFile(uri: Uri): Promise<{ readonly mtime: number; readonly size: number } | undefined> {
  try {
    const stat = await workspace.fs.stat(uri);
    return (stat.type & FileType.File) === 0 ? undefined : stat;
  } catch {
    return undefined;
  }
}
