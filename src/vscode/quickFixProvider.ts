import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  type DocumentSelector,
  languages,
  type TextDocument,
  workspace,
} from "vscode";
import { CareerDocument } from "../core/career/CareerDocument";
import { diagnoseCareer } from "../core/features/diagnoseCareer";
import { diagnoseRetro } from "../core/features/diagnoseRetro";
import { fixAll, fixAllTitle, ignoreFixes, quickFixes } from "../core/features/quickFixes";
import type { Finding } from "../core/findings/Finding";
import type { FixableDocument, QuickFix } from "../core/fixes/QuickFix";
import { fixMessages } from "../core/messages/fixMessages";
import { formatMessage } from "../core/messages/formatMessage";
import { SourceText } from "../core/text/SourceText";
import { applyEdits } from "../core/text/TextEdit";
import { diagnosticSource, editorLanguage, FindingDiagnostic, toRange, toWorkspaceEdit } from "./convert";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";

/** What a save may do on its own, by the setting `editor.codeActionsOnSave`. */
const fixAllKind = CodeActionKind.SourceFixAll.append("careerGap");

/** A fix of all findings of a code; its edits are made when it is chosen. */
class FixAllAction extends CodeAction {
  constructor(
    title: string,
    readonly document: TextDocument,
    readonly version: number,
    readonly findings: readonly Finding[],
  ) {
    super(title, CodeActionKind.QuickFix);
  }
}

/** The quick fixes of the findings in both files. */
export function registerQuickFixes(documents: Documents, selector: DocumentSelector): Disposable {
  const read = (document: TextDocument): FixableDocument | undefined => {
    const kind = fileKind(document);
    return kind === "career" ? documents.career(document) : kind && documents.retro(document);
  };
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, _range, context) {
        const current = read(document);
        if (!current) return [];
        if (context.only?.contains(fixAllKind)) return safeFixes(document, current);
        if (context.only && !context.only.intersects(CodeActionKind.QuickFix)) return [];
        const own = context.diagnostics.filter((one) => one.source === diagnosticSource);
        return own.flatMap((one) => (one instanceof FindingDiagnostic ? actionsFor(document, current, one) : []));
      },
      resolveCodeAction(action) {
        if (!(action instanceof FixAllAction) || action.document.version !== action.version) return action;
        const current = read(action.document);
        if (current) {
          const { edits } = fixAll(action.findings, current);
          action.edit = toWorkspaceEdit(action.document, current.source, edits);
        }
        return action;
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  );
}

function actionsFor(document: TextDocument, current: FixableDocument, diagnostic: FindingDiagnostic): CodeAction[] {
  const { finding } = diagnostic;
  // Findings of an older version speak of other places.
  if (!isCurrent(current, diagnostic)) return [];
  const fixes = quickFixes(finding, current);
  const actions = fixes.map((fix) => toAction(document, current, fix));
  const alike = languages
    .getDiagnostics(document.uri)
    .filter((one): one is FindingDiagnostic => one instanceof FindingDiagnostic && one.finding.code === finding.code)
    .filter((one) => isCurrent(current, one));
  if (alike.length > 1 && fixes.some((fix) => fix.isPreferred)) {
    const values = { code: finding.code, count: alike.length };
    const title = formatMessage(fixMessages[fixAllTitle(finding.code)], editorLanguage(), values);
    actions.push(
      new FixAllAction(
        title,
        document,
        document.version,
        alike.map((one) => one.finding),
      ),
    );
  }
  actions.push(...ignoreFixes(finding, current).map((fix) => toAction(document, current, fix)));
  for (const action of actions) action.diagnostics = [diagnostic];
  return actions;
}

function isCurrent(current: FixableDocument, { finding, range }: FindingDiagnostic): boolean {
  return toRange(current.source, finding).isEqual(range);
}

function toAction(document: TextDocument, current: FixableDocument, fix: QuickFix): CodeAction {
  const title = formatMessage(fixMessages[fix.title], editorLanguage(), fix.values);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.isPreferred = fix.isPreferred;
  action.edit = toWorkspaceEdit(document, current.source, fix.edits);
  if (fix.cursor !== undefined) {
    const after = new SourceText(applyEdits(current.source.text, fix.edits));
    const selection = toRange(after, { start: fix.cursor, end: fix.cursor });
    action.command = { command: "vscode.open", title: "", arguments: [document.uri, { selection }] };
  }
  return action;
}

/** What can be fixed without a look, as one action. */
function safeFixes(document: TextDocument, current: FixableDocument): CodeAction[] {
  const ignored = workspace.getConfiguration("careerGap", document.uri).get<readonly string[]>("ignoredFindings", []);
  const findings =
    current instanceof CareerDocument ? diagnoseCareer(current, ignored) : diagnoseRetro(current, ignored);
  const { edits, count } = fixAll(findings, current, true);
  if (count === 0) return [];
  const action = new CodeAction(formatMessage(fixMessages.fixAllSafe, editorLanguage()), fixAllKind);
  action.edit = toWorkspaceEdit(document, current.source, edits);
  return [action];
}
