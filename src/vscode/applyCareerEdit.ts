import { type TextDocument, window, workspace } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { CareerEdit } from "../core/career/CareerEdit";
import { yamlFindings } from "../core/findings/yamlFindings";
import { findingText } from "../core/findings/Finding";
import type { SourceText } from "../core/text/SourceText";
import type { TextEdit } from "../core/text/TextEdit";
import { editorLanguage, toWorkspaceEdit } from "./convert";
import { say } from "./say";

/** Edits of another document than the career file. */
export interface EditedText {
  readonly document: TextDocument;
  /** The text that they speak of. */
  readonly source: SourceText;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes an edit of a career file in one undo step, on the version that was read and on no other. Where that is
 * refused, the user is told why; where there is nothing to change, nothing happens.
 * @param version the version of the editor's document that `read` was read from
 * @param others what changes with it, in the same undo step
 */
export async function applyCareerEdit(
  document: TextDocument,
  version: number,
  read: CareerDocument,
  edit: CareerEdit,
  others: readonly EditedText[] = [],
): Promise<boolean> {
  if (edit.kind === "refused") {
    void window.showWarningMessage(edit.reason === "broken" ? brokenText(read) : say(edit.reason));
    return false;
  }
  if (edit.edits.length === 0) return true;
  const whole = toWorkspaceEdit(document, read.source, edit.edits);
  for (const one of others) {
    for (const [uri, edits] of toWorkspaceEdit(one.document, one.source, one.edits).entries()) whole.set(uri, edits);
  }
  const applied = document.version === version && (await workspace.applyEdit(whole));
  if (!applied) void window.showWarningMessage(say("stale"));
  return applied;
}

/** Why and where a file cannot be read. */
export function brokenText(read: CareerDocument): string {
  const problem = read.breakingProblem;
  const [first] = problem ? yamlFindings([problem]) : [];
  return say("broken", {
    line: read.source.lineAt(problem?.start ?? 0) + 1,
    message: first ? findingText(first, editorLanguage()) : "",
  });
}
