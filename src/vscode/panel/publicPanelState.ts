import { type TextDocument, window } from "vscode";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { makePanelState, type PanelContext } from "../../panel/makePanelState";
import type { PanelState } from "../../panel/PanelState";
import { brokenText } from "../applyCareerEdit";
import { say } from "../say";
import type { CareerSurroundings } from "./CareerSurroundings";

/**
 * What a panel shows, without what is private: for pictures, which leave the editor.
 * @param read the document as it stands
 * @param context what the panel shows of it
 * @returns null where nothing is private and the state is the one that is shown; undefined where nothing may be shown,
 *   which the user is told
 */
export async function publicPanelState(
  document: TextDocument,
  read: CareerDocument,
  context: Omit<PanelContext, "gathered">,
  surroundings: CareerSurroundings,
): Promise<PanelState | null | undefined> {
  const { ExportRefused, publicDocument } = await import("../../core/exchange/export/publicDocument");
  let open: CareerDocument;
  try {
    open = publicDocument(read);
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    void window.showWarningMessage(error.reason === "broken" ? brokenText(read) : say("cannotHide"));
    return undefined;
  }
  const shown = read.career.gaps[context.gap];
  if (open === read || !shown) return null;
  const gap = open.career.gaps.find((one) => one.goal?.folded === shown.goal?.folded);
  if (!gap) {
    void window.showWarningMessage(say("privateGoal"));
    return undefined;
  }
  // What the file was before cannot be told without what is private in it: the history is left out.
  const gathered = await surroundings.gather(document, open, gap, context.year);
  return makePanelState(open, { ...context, gap: gap.index, gathered });
}
