import type { ExtensionContext } from "vscode";
import { Diagnostics } from "./Diagnostics";
import { Documents } from "./Documents";
import { nextTurn } from "./hostTurns";

/**
 * Called by the editor when a career file or a retrospective is there, or one of our commands is run. The findings come
 * first; all else is loaded after them, a part a turn.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const documents = new Documents();
  const diagnostics = new Diagnostics(documents, context.extensionUri);
  context.subscriptions.push(documents, diagnostics);
  await diagnostics.firstRound;
  await nextTurn();
  await documents.prepareRetros();
  await nextTurn();
  const { registerFeatures } = await import("./registerFeatures");
  registerFeatures(context, documents, diagnostics);
}
