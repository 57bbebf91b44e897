import type { TextDocument } from "vscode";
import { CareerDocument } from "../core/career/CareerDocument";
import { RetroDocument } from "../core/retro/RetroDocument";

/** What was read of the editor's documents, each by the version it was read from. */
export class Documents {
  private readonly careers = new WeakMap<TextDocument, { version: number; document: CareerDocument }>();
  private readonly retros = new WeakMap<TextDocument, { version: number; document: RetroDocument }>();

  /** A career file as it stands now. */
  career(document: TextDocument): CareerDocument {
    return upToDate(this.careers, document, CareerDocument.open);
  }

  /** A retrospective as it stands now. */
  retro(document: TextDocument): RetroDocument {
    return upToDate(this.retros, document, RetroDocument.open);
  }
}

function upToDate<Read>(
  cache: WeakMap<TextDocument, { version: number; document: Read }>,
  document: TextDocument,
  open: (text: string) => Read,
): Read {
  const known = cache.get(document);
  if (known?.version === document.version) return known.document;
  const read = open(document.getText());
  cache.set(document, { version: document.version, document: read });
  return read;
}
