import {
  type CancellationToken,
  type Disposable,
  DocumentHighlight,
  DocumentLink,
  type DocumentSelector,
  languages,
  Location,
  type LocationLink,
  type ReferenceContext,
  type TextDocument,
  Uri,
} from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import { type CareerSymbol, symbolAt } from "../core/career/careerSymbols";
import { definitionRetro } from "../core/features/definitionRetro";
import { highlightRetro } from "../core/features/highlightRetro";
import { linkRetro } from "../core/features/linkRetro";
import { referencesInCareer, referencesInRetro } from "../core/features/referencesOf";
import type { SourceText, Span } from "../core/text/SourceText";
import type { CareerNames } from "../core/workspace/CareerNames";
import type { IndexedRetro } from "../core/workspace/IndexedRetro";
import { inSlices } from "../core/workspace/inSlices";
import { prepareOccurrences, retroSymbolAt } from "../core/workspace/retroSymbols";
import { toRange } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { careerLanguage, registerForRetros } from "./FileKinds";
import { hostTurns } from "./hostTurns";
import { nearestCareer } from "./nearestCareer";
import { openDocument } from "./readText";
import { registerRename } from "./renameProvider";
import type { WorkspaceIndex, WorkspaceRetro } from "./WorkspaceIndex";

/** What the providers work with. */
interface Sources {
  readonly documents: Documents;
  readonly index: WorkspaceIndex;
}

/** References and renaming in both files; definitions, highlights and links of retrospectives. */
export function registerSymbols(documents: Documents, index: WorkspaceIndex): Disposable {
  const sources = { documents, index };
  return new Disposables(
    languages.registerReferenceProvider(
      { language: careerLanguage },
      {
        provideReferences(document, position, context, token) {
          const career = documents.career(document);
          const place = symbolAt(career, document.offsetAt(position));
          const found = { uri: document.uri, career, names: index.namesOf(document.uri, career) };
          return place && referencesOf(place.symbol, found, context, sources, token);
        },
      },
    ),
    registerRename({ language: careerLanguage }, documents, index),
    registerForRetros((selector) => registerRetros(sources, selector)),
  );
}

function registerRetros(sources: Sources, selector: DocumentSelector): Disposable {
  const { documents, index } = sources;
  return new Disposables(
    languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, context, token) {
        const read = await readBoth(document, sources, token);
        const place = read && retroSymbolAt(read.retro, document.offsetAt(position), read.career, read.names);
        return place && referencesOf(place.symbol, read, context, sources, token);
      },
    }),
    registerRename(selector, documents, index),
    languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position, token): Promise<LocationLink[] | undefined> {
        const read = await readBoth(document, sources, token);
        const found = read && definitionRetro(read.retro, document.offsetAt(position), read.career, read.names);
        if (!read || !found) return undefined;
        const { source } = read.career;
        return [
          {
            originSelectionRange: toRange(read.retro.document.source, found.origin),
            targetUri: read.uri,
            targetRange: toRange(source, found.whole),
            targetSelectionRange: toRange(source, found.name),
          },
        ];
      },
    }),
    languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        const read = await readBoth(document, sources, token);
        const spans = read && highlightRetro(read.retro, document.offsetAt(position), read.career, read.names);
        if (!read || !spans || spans.length === 0) return undefined;
        return spans.map((span) => new DocumentHighlight(toRange(read.retro.document.source, span)));
      },
    }),
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks(document) {
        const retro = documents.retro(document);
        return linkRetro(retro).map(
          (link) => new DocumentLink(toRange(retro.source, link), Uri.joinPath(document.uri, "..", link.path)),
        );
      },
    }),
  );
}

/** A career file and its names. */
interface CareerRead {
  readonly uri: Uri;
  readonly career: CareerDocument;
  readonly names: CareerNames;
}

/** A retrospective and its career file, both as they stand; undefined without one, or where the text has moved on. */
async function readBoth(
  document: TextDocument,
  { documents, index }: Sources,
  token: CancellationToken,
): Promise<(CareerRead & { readonly retro: IndexedRetro }) | undefined> {
  const { version } = document;
  const read = documents.retro(document);
  const nearest = await nearestCareer(document.uri, read, documents);
  if (!nearest || token.isCancellationRequested || document.version !== version) return undefined;
  return { ...nearest, names: index.namesOf(nearest.uri, nearest.career), retro: index.openRetro(read) };
}

async function referencesOf(
  symbol: CareerSymbol,
  { uri, career, names }: CareerRead,
  { includeDeclaration }: ReferenceContext,
  { documents, index }: Sources,
  token: CancellationToken,
): Promise<Location[] | undefined> {
  const locations = (file: Uri, source: SourceText, spans: readonly Span[]): Location[] =>
    spans.map((span) => new Location(file, toRange(source, span)));
  // Places are read before anything is awaited: the next edit moves them.
  const own = locations(uri, career.source, referencesInCareer(career, symbol, includeDeclaration));
  if (symbol.kind === "goal") return own;
  const retros = await index.retrosOf(uri, (retro) => prepareOccurrences(retro, symbol, names), token);
  const open = openDocument(uri);
  // What was edited meanwhile is another document, and the symbol is none of its own.
  const isCurrent = (): boolean => !open || documents.career(open) === career;
  const found = [own];
  const add = ({ uri: file, retro }: WorkspaceRetro): void => {
    if (isCurrent())
      found.push(locations(file, retro.document.source, referencesInRetro(retro, symbol, career, names)));
  };
  const isDone =
    retros !== undefined &&
    (await inSlices(
      retros,
      add,
      hostTurns(() => token.isCancellationRequested),
    ));
  return isDone && isCurrent() ? found.flat() : undefined;
}
