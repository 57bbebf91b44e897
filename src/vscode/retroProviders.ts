import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  type DocumentSelector,
  DocumentSymbol,
  FoldingRange,
  Hover,
  languages,
  MarkdownString,
  type Range,
  SymbolKind,
  type TextDocument,
} from "vscode";
import { foldRetro } from "../core/features/foldRetro";
import { hoverRetro } from "../core/features/hoverRetro";
import { type OutlineEntry, outlineRetro } from "../core/features/outlineRetro";
import { refuseMention } from "../core/features/refuseMention";
import { fixMessages } from "../core/messages/fixMessages";
import { formatMessage } from "../core/messages/formatMessage";
import type { SourceText } from "../core/text/SourceText";
import { editorLanguage, toRange, toWorkspaceEdit } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { registerForRetros } from "./FileKinds";
import { nearestCareer } from "./nearestCareer";

/** Outline, folding and hover of retrospectives; other Markdown files never see them. */
export function registerRetroProviders(documents: Documents): Disposable {
  return registerForRetros((selector) => register(documents, selector));
}

function register(documents: Documents, selector: DocumentSelector): Disposable {
  return new Disposables(
    languages.registerDocumentSymbolProvider(
      selector,
      {
        async provideDocumentSymbols(document, token) {
          const retro = await documents.whenRetroRead(document, token);
          return retro && outlineRetro(retro).map((entry) => toSymbol(retro.source, entry));
        },
      },
      { label: "Career" },
    ),
    languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document, _context, token) {
        const retro = await documents.whenRetroRead(document, token);
        return retro && foldRetro(retro).map(({ startLine, endLine }) => new FoldingRange(startLine, endLine));
      },
    }),
    languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (document, range) => refusalOf(document, range, documents) },
      { providedCodeActionKinds: [refusalKind] },
    ),
    languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        const retro = await documents.whenRetroRead(document, token);
        const nearest = retro && (await nearestCareer(document.uri, retro, documents));
        if (!retro || token.isCancellationRequested || documents.retro(document) !== retro) return undefined;
        const hover = hoverRetro(retro, document.offsetAt(position), nearest?.career, editorLanguage());
        if (!hover) return undefined;
        const text = new MarkdownString();
        hover.lines.forEach((line, at) => text.appendText(at === 0 ? line : `\n\n${line}`));
        return new Hover(text, toRange(retro.source, hover.span));
      },
    }),
  );
}

const refusalKind = CodeActionKind.RefactorRewrite;

/** At a mention of a competency: says that it is none, in the career file. */
async function refusalOf(document: TextDocument, range: Range, documents: Documents): Promise<CodeAction[]> {
  const retro = documents.retro(document);
  const nearest = await nearestCareer(document.uri, retro, documents);
  const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const mention = nearest && refuseMention(retro, selection, nearest.career);
  if (!nearest || mention?.edit.kind !== "edits") return [];
  const { phrase, competency, edit } = mention;
  const title = formatMessage(fixMessages.refuseMention, editorLanguage(), { phrase, competency });
  const action = new CodeAction(title, refusalKind);
  action.edit = toWorkspaceEdit(nearest, nearest.career.source, edit.edits);
  return [action];
}

const symbolKinds: Readonly<Record<OutlineEntry["kind"], SymbolKind>> = {
  period: SymbolKind.Event,
  review: SymbolKind.Interface,
  plan: SymbolKind.Class,
  item: SymbolKind.Field,
};

function toSymbol(source: SourceText, { name, detail, kind, part, span, children }: OutlineEntry): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail, symbolKinds[kind], toRange(source, part), toRange(source, span));
  symbol.children = children.map((child) => toSymbol(source, child));
  return symbol;
}
