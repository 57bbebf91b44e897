import {
  type Disposable,
  DocumentSymbol,
  FoldingRange,
  Hover,
  languages,
  MarkdownString,
  SymbolKind,
  workspace,
} from "vscode";
import { foldRetro } from "../core/features/foldRetro";
import { hoverRetro } from "../core/features/hoverRetro";
import { type OutlineEntry, outlineRetro } from "../core/features/outlineRetro";
import type { SourceText } from "../core/text/SourceText";
import { editorLanguage, toRange } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { patternsOf } from "./FileKinds";
import { nearestCareer } from "./nearestCareer";

/** Outline, folding and hover of retrospectives; other Markdown files never see them. */
export function registerRetroProviders(documents: Documents): Disposable {
  let registered = register(documents);
  return new Disposables(
    { dispose: () => registered.dispose() },
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("careerGap.retroFiles")) return;
      registered.dispose();
      registered = register(documents);
    }),
  );
}

function register(documents: Documents): Disposable {
  const selector = patternsOf("retroFiles").map((pattern) => ({ language: "markdown", pattern }));
  return new Disposables(
    languages.registerDocumentSymbolProvider(
      selector,
      {
        provideDocumentSymbols(document) {
          const retro = documents.retro(document);
          return outlineRetro(retro).map((entry) => toSymbol(retro.source, entry));
        },
      },
      { label: "Career" },
    ),
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document) =>
        foldRetro(documents.retro(document)).map(({ startLine, endLine }) => new FoldingRange(startLine, endLine)),
    }),
    languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        const retro = documents.retro(document);
        const career = await nearestCareer(document.uri, retro, documents);
        if (token.isCancellationRequested || documents.retro(document) !== retro) return undefined;
        const hover = hoverRetro(retro, document.offsetAt(position), career, editorLanguage());
        if (!hover) return undefined;
        const text = new MarkdownString();
        hover.lines.forEach((line, at) => text.appendText(at === 0 ? line : `\n\n${line}`));
        return new Hover(text, toRange(retro.source, hover.span));
      },
    }),
  );
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
