import { type TextDocument, Uri, workspace } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { Pauses } from "../core/Pauses";
import { bodyTextSlowly } from "../core/retro/bodyText";
import { relativeLinksSlowly } from "../core/retro/relativeLinks";
import type { SourceText } from "../core/text/SourceText";
import { inTurns } from "../core/workspace/inTurns";
import type { Documents } from "./Documents";
import { hostTurns } from "./hostTurns";
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

/**
 * Looks around a retrospective.
 * @returns undefined where nobody waits any more
 */
export async function retroSurroundings(
  document: TextDocument,
  documents: Documents,
  isOver: () => boolean,
): Promise<SeenSurroundings | undefined> {
  const retro = documents.retro(document);
  const nearest = await nearestCareer(document.uri, retro, documents);
  const fileName = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  // What has no place yet has no files beside it.
  const linked = document.isUntitled ? [] : await inTurns(linkedPaths(retro.source), hostTurns(isOver));
  if (!linked) return undefined;
  const files = new Map(await Promise.all(linked.map(async (path) => [path, await hasFile(document, path)] as const)));
  return new SeenSurroundings(fileName, nearest?.uri, nearest?.career, files);
}

/** The files beside a retrospective that it links to, each once. */
function* linkedPaths(source: SourceText): Pauses<string[]> {
  const links = yield* relativeLinksSlowly(yield* bodyTextSlowly(source));
  return [...new Set(links.map(({ path }) => path))];
}

async function hasFile(document: TextDocument, path: string): Promise<boolean> {
  try {
    await workspace.fs.stat(Uri.joinPath(document.uri, "..", path));
    return true;
  } catch {
    return false;
  }
}
