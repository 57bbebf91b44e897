import { type TextDocument, Uri, workspace } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { RetroDocument } from "../core/retro/RetroDocument";
import { valueOf } from "../core/yaml/SyntaxNode";
import type { Documents } from "./Documents";

/** A career file and the editor's document that it was read from. */
export interface NearestCareer {
  readonly document: TextDocument;
  readonly career: CareerDocument;
}

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
  const named = valueOf(document.tree.root, "career");
  if (named?.kind === "scalar" && named.text !== "") {
    return read(Uri.joinPath(retro, "..", named.text), documents);
  }
  const root = workspace.getWorkspaceFolder(retro)?.uri;
  for (let folder = Uri.joinPath(retro, ".."); ; folder = Uri.joinPath(folder, "..")) {
    for (const name of names) {
      const career = await read(Uri.joinPath(folder, name), documents);
      if (career) return career;
    }
    if (!root || folder.path.length <= root.path.length || folder.path === "/") return undefined;
  }
}

async function read(uri: Uri, documents: Documents): Promise<NearestCareer | undefined> {
  const isOpen = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (isOpen) return { document: isOpen, career: documents.career(isOpen) };
  try {
    await workspace.fs.stat(uri);
    const document = await workspace.openTextDocument(uri);
    return { document, career: documents.career(document) };
  } catch {
    return undefined;
  }
}
