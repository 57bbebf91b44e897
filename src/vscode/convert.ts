import {
  CompletionItem,
  CompletionItemKind,
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  env,
  MarkdownString,
  Position,
  Range,
  SnippetString,
  type TextDocument,
  TextEdit as EditorEdit,
  type Uri,
  WorkspaceEdit,
} from "vscode";
import type { Completion } from "../core/completion/Completion";
import { type Finding, findingText } from "../core/findings/Finding";
import { type Language, languageOf } from "../core/Language";
import type { Severity } from "../core/messages/findingMessages";
import type { SourceText, Span } from "../core/text/SourceText";
import type { TextEdit } from "../core/text/TextEdit";
import { findingDocs } from "./findingDocs";

/** The name under which findings appear in the editor. */
export const diagnosticSource = "career-gap";

/** The language that the editor speaks, as far as we speak it. */
export function editorLanguage(): Language {
  return languageOf(env.language);
}

/** The editor's range of a span of the text that was read. */
export function toRange(source: SourceText, span: Span): Range {
  const { start, end } = source.rangeOf(span);
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as a diagnostic of ours, which keeps the finding for the fixes. */
export class FindingDiagnostic extends Diagnostic {
  /** @param extensionUri where the extension lies, with the page that explains the code */
  constructor(
    source: SourceText,
    readonly finding: Finding,
    extensionUri: Uri,
  ) {
    super(toRange(source, finding), findingText(finding, editorLanguage()), severities[finding.severity]);
    this.source = diagnosticSource;
    this.code = { value: finding.code, target: findingDocs(extensionUri, finding.code, editorLanguage()) };
    if (finding.code === "misread-comment") this.tags = [DiagnosticTag.Unnecessary];
  }
}

const completionKinds: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  reference: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  snippet: CompletionItemKind.Snippet,
};

/** A completion as the editor's; `index` keeps our order. */
export function toCompletionItem(source: SourceText, completion: Completion, index: number): CompletionItem {
  const item = new CompletionItem(
    completion.detail ? { label: completion.label, description: completion.detail } : completion.label,
    completionKinds[completion.kind],
  );
  item.insertText = completion.isSnippet ? new SnippetString(completion.insertText) : completion.insertText;
  item.range = toRange(source, completion.span);
  item.sortText = String(index).padStart(4, "0");
  if (completion.filterText !== undefined) item.filterText = completion.filterText;
  if (completion.documentation !== undefined)
    item.documentation = new MarkdownString(escapeMarkdown(completion.documentation));
  if (completion.continues) item.command = { command: "editor.action.triggerSuggest", title: "" };
  return item;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|-]/g, String.raw`\$&`);
}

/** Edits of a text as the editor's, made on the version that was read. */
export function toWorkspaceEdit(
  document: Pick<TextDocument, "uri">,
  source: SourceText,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const result = new WorkspaceEdit();
  result.set(
    document.uri,
    edits.map((edit) => EditorEdit.replace(toRange(source, edit), edit.newText)),
  );
  return result;
}
