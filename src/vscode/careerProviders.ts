import {
  type Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  Hover,
  InlayHint,
  languages,
  MarkdownString,
  Position,
  SelectionRange,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  SymbolKind,
  SymbolTag,
} from "vscode";
import { definitionCareer } from "../core/features/definitionCareer";
import { type CareerFold, foldCareer } from "../core/features/foldCareer";
import { highlightCareer } from "../core/features/highlightCareer";
import { type HoverLine, hoverCareer } from "../core/features/hoverCareer";
import { inlayHintsCareer } from "../core/features/inlayHintsCareer";
import { type CareerOutlineEntry, outlineCareer } from "../core/features/outlineCareer";
import { selectionRangesCareer } from "../core/features/selectionRangesCareer";
import { careerTokenModifiers, careerTokenTypes, semanticTokensCareer } from "../core/features/semanticTokensCareer";
import { escapeMarkdown } from "../core/markdown/escapeMarkdown";
import type { SourceText, Span } from "../core/text/SourceText";
import { editorLanguage, toRange } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { careerLanguage } from "./FileKinds";
import { today } from "./today";

const selector = { language: careerLanguage };

/** What the editor shows of career files beside findings and completions: hover, outline, places, hints, tokens. */
export function registerCareerProviders(documents: Documents): Disposable {
  return new Disposables(registerReading(documents), registerPlaces(documents), registerHints(documents));
}

/** Hover, outline and folding. */
function registerReading(documents: Documents): Disposable {
  return new Disposables(
    languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        const hover = hoverCareer(career, document.offsetAt(position), editorLanguage(), today());
        return hover && new Hover(toMarkdown(hover.lines), toRange(career.source, hover.span));
      },
    }),
    languages.registerDocumentSymbolProvider(
      selector,
      {
        async provideDocumentSymbols(document, token) {
          const career = await documents.whenRead(document, token);
          if (!career) return undefined;
          return outlineCareer(career, editorLanguage()).map((entry) => toSymbol(career.source, entry));
        },
      },
      { label: "Career" },
    ),
    languages.registerFoldingRangeProvider(selector, {
      async provideFoldingRanges(document, _context, token) {
        const career = await documents.whenRead(document, token);
        return career && foldCareer(career).map(toFoldingRange);
      },
    }),
  );
}

/** Selection ranges, definitions and highlights. */
function registerPlaces(documents: Documents): Disposable {
  return new Disposables(
    languages.registerSelectionRangeProvider(selector, {
      async provideSelectionRanges(document, positions, token) {
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        return positions.map((position) => {
          const steps = selectionRangesCareer(career, document.offsetAt(position));
          return toSelectionRange(career.source, steps, position);
        });
      },
    }),
    languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position, token) {
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        return definitionCareer(career, document.offsetAt(position)).map(({ origin, whole, name }) => ({
          originSelectionRange: toRange(career.source, origin),
          targetUri: document.uri,
          targetRange: toRange(career.source, whole),
          targetSelectionRange: toRange(career.source, name),
        }));
      },
    }),
    languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        return highlightCareer(career, document.offsetAt(position)).map(
          ({ span, kind }) =>
            new DocumentHighlight(
              toRange(career.source, span),
              kind === "write" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            ),
        );
      },
    }),
  );
}

const legend = new SemanticTokensLegend([...careerTokenTypes], [...careerTokenModifiers]);

/** Inlay hints and semantic tokens. */
function registerHints(documents: Documents): Disposable {
  return new Disposables(
    languages.registerInlayHintsProvider(selector, {
      async provideInlayHints(document, range, token) {
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return inlayHintsCareer(career, span, editorLanguage()).map(({ offset, text, tooltip }) => {
          const { line, character } = career.source.positionAt(offset);
          const hint = new InlayHint(new Position(line, character), text);
          hint.paddingLeft = true;
          hint.tooltip = toMarkdown(tooltip.map((one) => ({ style: "text", text: one })));
          return hint;
        });
      },
    }),
    languages.registerDocumentSemanticTokensProvider(
      selector,
      {
        async provideDocumentSemanticTokens(document, token) {
          const career = await documents.whenRead(document, token);
          if (!career) return undefined;
          const builder = new SemanticTokensBuilder(legend);
          for (const one of semanticTokensCareer(career)) {
            builder.push(toRange(career.source, one), one.type, [...one.modifiers]);
          }
          return builder.build();
        },
      },
      legend,
    ),
  );
}

function toFoldingRange({ startLine, endLine, kind }: CareerFold): FoldingRange {
  return new FoldingRange(startLine, endLine, ...(kind === "comment" ? [FoldingRangeKind.Comment] : []));
}

/** Lines as Markdown that shows them word for word. */
function toMarkdown(lines: readonly HoverLine[]): MarkdownString {
  const blocks = lines.map(({ style, text }) => {
    const escaped = escapeMarkdown(text);
    return style === "head" ? `**${escaped}**\n` : style === "item" ? `- ${escaped}` : `\n${escaped}\n`;
  });
  return new MarkdownString(blocks.join("\n"));
}

const symbolKinds: Readonly<Record<CareerOutlineEntry["kind"], SymbolKind>> = {
  part: SymbolKind.Namespace,
  text: SymbolKind.String,
  goal: SymbolKind.Interface,
  competency: SymbolKind.Class,
  state: SymbolKind.Field,
  analysis: SymbolKind.Property,
  todo: SymbolKind.Event,
};

function toSymbol(source: SourceText, entry: CareerOutlineEntry): DocumentSymbol {
  const symbol = new DocumentSymbol(
    entry.name,
    entry.detail,
    symbolKinds[entry.kind],
    toRange(source, entry.whole),
    toRange(source, entry.span),
  );
  if (entry.isDropped) symbol.tags = [SymbolTag.Deprecated];
  symbol.children = entry.children.map((child) => toSymbol(source, child));
  return symbol;
}

function toSelectionRange(source: SourceText, steps: readonly Span[], at: Position): SelectionRange {
  let range: SelectionRange | undefined;
  for (const step of steps.toReversed()) range = new SelectionRange(toRange(source, step), range);
  return range ?? new SelectionRange(toRange(source, { start: source.offsetAt(at), end: source.offsetAt(at) }));
}
