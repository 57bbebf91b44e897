import { type TextDocument, Uri, workspace } from "vscode";
import type { RetroSurroundings } from "../core/features/diagnoseRetro";
import { bodyText } from "../core/retro/bodyText";
import { relativeLinks } from "../core/retro/relativeLinks";
import type { Documents } from "./Documents";
import { nearestCareer } from "./nearestCareer";

/** What lies around a retrospective: its career file, and which of the files that it links to are there. */
export async function retroSurroundings(document: TextDocument, documents: Documents): Promise<RetroSurroundings> {
  const retro = documents.retro(document);
  const career = (await nearestCareer(document.uri, retro, documents))?.career;
  const fileName = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  if (document.isUntitled) return { career, fileName };
  const linked = new Set(relativeLinks(bodyText(retro.source)).map((link) => link.path));
  const known = new Map(
    await Promise.all([...linked].map(async (path) => [path, await isThere(document, path)] as const)),
  );
  return { career, fileName, exists: (path) => known.get(path) };
}

async function isThere(document: TextDocument, path: string): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(document.uri, "..", path));
    return true;
  } catch {
    return false;
  }
}
