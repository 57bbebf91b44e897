import { type TextDocument, window, workspace } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { CareerEdit } from "../core/career/CareerEdit";
import { yamlFindings } from "../core/findings/yamlFindings";
import { findingText } from "../core/findings/Finding";
import { editorLanguage, toWorkspaceEdit } from "./convert";
import { say } from "./say";

/**
 * Makes an edit of a career file in one undo step, on the version that was read and on no other. Where that is
 * refused, the user is told why; where there is nothing to change, nothing happens.
 * @param version the version of the editor's document that `read` was read from
 */
export async function applyCareerEdit(
  document: TextDocument,
  version: number,
  read: CareerDocument,
  edit: CareerEdit,
): Promise<boolean> {
  if (edit.kind === "refused") {
    void window.showWarningMessage(edit.reason === "broken" ? brokenText(read) : say(edit.reason));
    return false;
  }
  if (edit.edits.length === 0) return true;
  const applied =
    document.version === version && (await workspace.applyEdit(toWorkspaceEdit(document, read.source, edit.edits)));
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
