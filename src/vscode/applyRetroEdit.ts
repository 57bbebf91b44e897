import { commands, TabInputTextDiff, type TextDocument, Uri, window, workspace } from "vscode";
import type { SourceText } from "../core/text/SourceText";
import { applyEdits, type TextEdit } from "../core/text/TextEdit";
import { nameOf } from "./careerFiles";
import { toWorkspaceEdit } from "./convert";
import { say } from "./say";

/** Makes an edit of a retrospective in one undo step, on the text that was read and on no other. */
export async function applyRetroEdit(
  document: TextDocument,
  read: SourceText,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const isSame = document.getText() === read.text;
  const applied = isSame && (await workspace.applyEdit(toWorkspaceEdit(document, read, edits)));
  if (!applied) void window.showWarningMessage(say("stale"));
  return applied;
}

const scheme = "career-gap-preview";

/**
 * Shows what edits would make of a retrospective, side by side with what it is, and asks whether they are to be made.
 * @returns whether the user wants them
 */
export async function confirmRetroEdit(
  document: TextDocument,
  read: SourceText,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const name = nameOf(document.uri);
  const uri = Uri.from({ scheme, path: document.uri.path });
  const content = { provideTextDocumentContent: () => applyEdits(read.text, edits) };
  const provider = workspace.registerTextDocumentContentProvider(scheme, content);
  try {
    const title = say("draftDiff", { file: name });
    await commands.executeCommand("vscode.diff", document.uri, uri, title, { preview: true });
    const yes = {
      label: `$(check) ${say("draftAccept", { file: name })}`,
      description: say("draftAdds"),
      accepts: true,
    };
    const no = { label: `$(close) ${say("draftRefuse")}`, accepts: false };
    // It stays while the user scrolls through the text below it.
    const options = { title: say("draftTitle"), placeHolder: say("draftLook"), ignoreFocusOut: true };
    return (await window.showQuickPick([yes, no], options))?.accepts === true;
  } finally {
    const shown = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.scheme === scheme);
    await window.tabGroups.close(shown);
    provider.dispose();
  }
}
