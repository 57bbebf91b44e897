import {
  type CancellationToken,
  type Disposable,
  type DocumentSelector,
  languages,
  type Position,
  type Range,
  type TextDocument,
  TextEdit as EditorEdit,
  type Uri,
  WorkspaceEdit,
} from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import {
  type Renamable,
  renamableIn,
  renamableInRetro,
  type RenameRefusal,
  renameSymbol,
} from "../core/features/renameSymbol";
import { formatMessage } from "../core/messages/formatMessage";
import { type RenameMessage, renameMessages } from "../core/messages/renameMessages";
import type { Pauses } from "../core/Pauses";
import type { SourceText } from "../core/text/SourceText";
import type { TextEdit } from "../core/text/TextEdit";
import type { CareerNames } from "../core/workspace/CareerNames";
import type { IndexedRetro } from "../core/workspace/IndexedRetro";
import { prepareOccurrences } from "../core/workspace/retroSymbols";
import { editorLanguage, toRange } from "./convert";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { nearestCareer } from "./nearestCareer";
import { openDocument, readText } from "./readText";
import type { WorkspaceIndex, WorkspaceRetro } from "./WorkspaceIndex";

/** What stands under the cursor, and the career file that it is renamed in. */
interface Found {
  readonly source: SourceText;
  readonly place: Renamable | RenameRefusal | undefined;
  readonly career: { readonly uri: Uri; readonly career: CareerDocument; readonly names: CareerNames } | undefined;
}

/** Renaming over a career file and the retrospectives that belong to it: one edit of the workspace, undone in one step. */
export function registerRename(selector: DocumentSelector, documents: Documents, index: WorkspaceIndex): Disposable {
  return languages.registerRenameProvider(selector, {
    async prepareRename(document, position): Promise<{ range: Range; placeholder: string } | undefined> {
      const { place, source } = await find(document, position, documents, index);
      if (!place) return undefined;
      if (place.kind === "refused") throw refusal(place);
      return { range: toRange(source, place.span), placeholder: place.placeholder };
    },
    async provideRenameEdits(document, position, newName, token) {
      index.lookAgain();
      // What changes while files are read is read again; who keeps on writing is told.
      for (let round = 0; round < 3; round++) {
        const { place, career } = await find(document, position, documents, index);
        if (!place || !career) {
          if (place?.kind === "refused") throw refusal(place);
          return undefined;
        }
        if (place.kind === "refused") throw refusal(place);
        const text = career.career.source.text;
        const isInRetros = place.word.symbol.kind !== "goal";
        const { names } = career;
        const { symbol } = place.word;
        const prepare = (retro: IndexedRetro): Pauses<void> => prepareOccurrences(retro, symbol, names);
        const retros = isInRetros ? await index.retrosOf(career.uri, prepare, token) : [];
        if (!retros) return undefined;
        if ((await readText(career.uri)) !== text) continue;
        const open = openDocument(career.uri);
        if (open && documents.career(open) !== career.career) continue;
        const renamed = renameSymbol(career.career, place.word, newName, retros, names);
        if (renamed.kind === "refused") throw refusal(renamed);
        if (!(await areCurrent(renamed.retros, index, token))) continue;
        const edit = new WorkspaceEdit();
        edit.set(career.uri, toEdits(career.career.source, renamed.career));
        for (const { retro, edits } of renamed.retros) {
          edit.set(retro.uri, toEdits(retro.retro.document.source, edits));
        }
        return edit;
      }
      throw refusal({ reason: "changed", values: {} });
    },
  });
}

async function find(
  document: TextDocument,
  position: Position,
  documents: Documents,
  index: WorkspaceIndex,
): Promise<Found> {
  if (fileKind(document) === "career") {
    const career = documents.career(document);
    const names = index.namesOf(document.uri, career);
    const place = renamableIn(career, document.offsetAt(position));
    return { source: career.source, place, career: { uri: document.uri, career, names } };
  }
  const read = documents.retro(document);
  const nearest = await nearestCareer(document.uri, read, documents);
  const names = nearest && index.namesOf(nearest.uri, nearest.career);
  const place = renamableInRetro(index.openRetro(read), document.offsetAt(position), nearest?.career, names);
  return { source: read.source, place, career: nearest && names && { ...nearest, names } };
}

/** Whether the files that are to be edited still say what was read of them; what does not is read again next time. */
async function areCurrent(
  changed: readonly { readonly retro: WorkspaceRetro }[],
  index: WorkspaceIndex,
  token: CancellationToken,
): Promise<boolean> {
  let areSame = true;
  for (let at = 0; at < changed.length && !token.isCancellationRequested; at += 16) {
    const some = changed.slice(at, at + 16);
    const texts = await Promise.all(some.map(({ retro }) => readText(retro.uri)));
    some.forEach(({ retro }, one) => {
      if (texts[one] === retro.retro.document.source.text) return;
      areSame = false;
      index.touch(retro.uri);
    });
  }
  return areSame;
}

function toEdits(source: SourceText, edits: readonly TextEdit[]): EditorEdit[] {
  return edits.map((edit) => EditorEdit.replace(toRange(source, edit), edit.newText));
}

/** The editor shows the message of what is thrown. */
function refusal({ reason, values }: { reason: RenameMessage; values: RenameRefusal["values"] }): Error {
  return new Error(formatMessage(renameMessages[reason], editorLanguage(), values));
}
