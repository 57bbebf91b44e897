import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  type DocumentSelector,
  languages,
  type TextDocument,
} from "vscode";
import { quickFixes } from "../core/features/quickFixes";
import { fixMessages } from "../core/messages/fixMessages";
import { formatMessage } from "../core/messages/formatMessage";
import { diagnosticSource, editorLanguage, FindingDiagnostic, toRange, toWorkspaceEdit } from "./convert";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";

/** The quick fixes of the findings in both files. */
export function registerQuickFixes(documents: Documents, selector: DocumentSelector): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, _range, context) {
        const kind = fileKind(document);
        if (!kind) return [];
        const own = context.diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource);
        return own.flatMap((diagnostic) =>
          diagnostic instanceof FindingDiagnostic ? actionsFor(document, diagnostic, documents, kind) : [],
        );
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function actionsFor(
  document: TextDocument,
  diagnostic: FindingDiagnostic,
  documents: Documents,
  kind: "career" | "retro",
): CodeAction[] {
  const career = kind === "career" ? documents.career(document) : undefined;
  const { source } = career ?? documents.retro(document);
  // Findings of an older version speak of other places.
  if (!toRange(source, diagnostic.finding).isEqual(diagnostic.range)) return [];
  return quickFixes(diagnostic.finding, career).map((fix) => {
    const title = formatMessage(fixMessages[fix.title], editorLanguage(), fix.values);
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.isPreferred = fix.isPreferred;
    action.edit = toWorkspaceEdit(document, source, fix.edits);
    return action;
  });
}
