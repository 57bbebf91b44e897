import {
  type CancellationToken,
  type Disposable,
  type EndOfLine,
  type TextDocument,
  type TextDocumentChangeEvent,
  workspace,
} from "vscode";
import { CareerDocument } from "../core/career/CareerDocument";
import { followCareer } from "../core/features/diagnoseCareer";
import type { RetroDocument } from "../core/retro/RetroDocument";
import type { SourceText } from "../core/text/SourceText";
import type { TextEdit } from "../core/text/TextEdit";
import { inTurns } from "../core/workspace/inTurns";
import { hostTurns, nextTurn } from "./hostTurns";

/** How long a slice of reading may take, in milliseconds. */
const sliceLength = 3;

interface Known<Read> {
  readonly version: number;
  readonly eol: EndOfLine;
  readonly document: Read;
}

/** What gives the next of its kind for an edit. */
interface Followed<Read> {
  readonly source: SourceText;
  change(edits: readonly TextEdit[]): Read;
}

/** What was read of the editor's documents, each by the version it was read from. They follow every edit. */
export class Documents implements Disposable {
  private readonly careers = new WeakMap<TextDocument, Known<CareerDocument>>();
  private readonly retros = new WeakMap<TextDocument, Known<RetroDocument>>();
  private openRetro: ((text: string) => RetroDocument) | undefined;
  private readonly changes = workspace.onDidChangeTextDocument((event) => {
    follow(this.careers, event);
    follow(this.retros, event);
  });

  dispose(): void {
    this.changes.dispose();
  }

  /** A career file as it stands now; what of it is not read yet, is read when it is asked for. */
  career(document: TextDocument): CareerDocument {
    return upToDate(this.careers, document, (text) => followCareer(CareerDocument.open(text)));
  }

  /**
   * A career file as it stands when all of it is read. A long one is read in slices, so that nothing else has to wait.
   * @returns undefined where it was closed or nobody waits any more
   */
  async whenRead(document: TextDocument, token?: CancellationToken): Promise<CareerDocument | undefined> {
    for (;;) {
      if (document.isClosed || token?.isCancellationRequested) return undefined;
      const career = this.career(document);
      if (readSlice(career)) return career;
      await nextTurn();
    }
  }

  /** Loads what reads retrospectives. A window that shows career files alone does without at first. */
  async prepareRetros(): Promise<void> {
    this.openRetro ??= (await import("../core/retro/RetroDocument")).RetroDocument.open;
  }

  /**
   * A retrospective as it stands now.
   * @throws Error before `prepareRetros`
   */
  retro(document: TextDocument): RetroDocument {
    if (!this.openRetro) throw new Error("Nothing that reads retrospectives is loaded yet.");
    return upToDate(this.retros, document, this.openRetro);
  }

  /**
   * A retrospective as it stands, once it is read, in slices, so that nothing else has to wait.
   * @returns undefined where it says something else by then, was closed, or nobody waits any more
   */
  async whenRetroRead(document: TextDocument, token: CancellationToken): Promise<RetroDocument | undefined> {
    const retro = this.retro(document);
    const isOver = (): boolean => document.isClosed || token.isCancellationRequested || this.retro(document) !== retro;
    return (await inTurns(retro.readSlowly(), hostTurns(isOver))) && !isOver() ? retro : undefined;
  }
}

/** Makes the same edit as the editor, so that only what it touches is read again. */
function follow<Read extends Followed<Read>>(
  cache: WeakMap<TextDocument, Known<Read>>,
  { document, contentChanges }: TextDocumentChangeEvent,
): void {
  const known = cache.get(document);
  if (!known || known.version === document.version) return;
  cache.delete(document);
  // A change of line ends comes without content, and after anything unheard of the text is taken anew.
  const isNext = known.version + 1 === document.version && known.eol === document.eol && contentChanges.length > 0;
  if (!isNext) return;
  const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    newText: text,
  }));
  const next = known.document.change(edits);
  const { source } = next;
  const last = document.lineCount - 1;
  if (source.lineCount !== document.lineCount || source.lineText(last) !== document.lineAt(last).text) return;
  cache.set(document, { version: document.version, eol: document.eol, document: next });
}

/** Reads on for a slice. @returns whether all is read */
export function readSlice(career: CareerDocument): boolean {
  const end = performance.now() + sliceLength;
  return career.readSome(() => performance.now() >= end);
}

function upToDate<Read>(
  cache: WeakMap<TextDocument, Known<Read>>,
  document: TextDocument,
  open: (text: string) => Read,
): Read {
  const { version, eol } = document;
  const known = cache.get(document);
  if (known?.version === version && known.eol === eol) return known.document;
  const read = open(document.getText());
  cache.set(document, { version, eol, document: read });
  return read;
}
