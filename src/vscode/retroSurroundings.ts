import { type TextDocument, Uri, workspace } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import { bodyText } from "../core/retro/bodyText";
import { relativeLinks } from "../core/retro/relativeLinks";
import type { Documents } from "./Documents";
import { nearestCareer } from "./nearestCareer";
import { openDocument } from "./readText";

/** What lies around a retrospective: its career file, and which of the files that it links to are there. */
export class SeenSurroundings {
  constructor(
    readonly fileName: string,
    private readonly careerUri: Uri | undefined,
    readonly career: CareerDocument | undefined,
    private readonly files: ReadonlyMap<string, boolean>,
  ) {}

  /** Whether there is a file that the text links to; undefined where that is not known. */
  readonly exists = (path: string): boolean | undefined => this.files.get(path);

  /** The same, with the career file as its editor has it now. */
  now(documents: Documents): SeenSurroundings {
    const open = this.careerUri && openDocument(this.careerUri);
    const career = open ? documents.career(open) : this.career;
    return career === this.career ? this : new SeenSurroundings(this.fileName, this.careerUri, career, this.files);
  }

  /** Whether whoever looks around sees the same. */
  isLike({ fileName, career, files }: SeenSurroundings): boolean {
    return (
      fileName === this.fileName &&
      career === this.career &&
      files.size === this.files.size &&
      [...files].every(([path, isThere]) => this.files.get(path) === isThere)
    );
  }
}

/** Looks around a retrospective. */
export async function retroSurroundings(document: TextDocument, documents: Documents): Promise<SeenSurroundings> {
  const retro = documents.retro(document);
  const nearest = await nearestCareer(document.uri, retro, documents);
  const fileName = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  // What has no place yet has no files beside it.
  const linked = document.isUntitled ? [] : relativeLinks(bodyText(retro.source)).map((link) => link.path);
  const files = new Map(
    await Promise.all([...new Set(linked)].map(async (path) => [path, await hasFile(document, path)] as const)),
  );
  return new SeenSurroundings(fileName, nearest?.uri, nearest?.career, files);
}

async function hasFile(document: TextDocument, path: string): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(document.uri, "..", path));
    return true;
  } catch {
    return false;
  }
}
