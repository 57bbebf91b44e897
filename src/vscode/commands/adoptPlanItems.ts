import { type QuickInputButton, type TextDocument, ThemeIcon, window, workspace } from "vscode";
import { type AdoptProposal, adoptItems } from "../../core/analysis/adoptItems";
import { gapOfPlan } from "../../core/analysis/gapOfPlan";
import { adoptTodos, carriedTodo } from "../../core/career/adoptTodos";
import { adoptDetails } from "../../core/messages/adoptDetails";
import { adoptDoubtMessage } from "../../core/messages/adoptDoubtMessage";
import { brokenText } from "../applyCareerEdit";
import { nameOf } from "../careerFiles";
import { editorLanguage, toWorkspaceEdit } from "../convert";
import type { Documents } from "../Documents";
import { nearestCareer } from "../nearestCareer";
import { type PickRow, pickMany } from "../pickMany";
import { isRetro } from "../retroContext";
import { say } from "../say";
import { today } from "../today";

/** What a key binding may ask of the command. */
export interface AdoptPlanItemsArguments {
  /** Take all that are chosen from the beginning, without asking. */
  readonly all?: boolean;
}

/**
 * Makes to-dos of items of the plan in the retrospective that is open, and ties the items to them: both files in one
 * undo step.
 */
export async function adoptPlanItems(documents: Documents, options: AdoptPlanItemsArguments = {}): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isRetro(document, documents)) {
    void window.showInformationMessage(say("noRetroHere"));
    return;
  }
  const retro = documents.retro(document);
  const retroVersion = document.version;
  const nearest = await nearestCareer(document.uri, retro, documents);
  if (!nearest) {
    void window.showInformationMessage(say("noCareerFile"));
    return;
  }
  const careerDocument = await workspace.openTextDocument(nearest.uri);
  const career = documents.career(careerDocument);
  const careerVersion = careerDocument.version;
  if (career.isBroken) {
    void window.showWarningMessage(brokenText(career));
    return;
  }
  const gap = gapOfPlan(career, retro.reading);
  if (!gap) {
    void window.showInformationMessage(say("noGap"));
    return;
  }
  const proposals = adoptItems(career, retro.reading, gap, today());
  if (proposals.length === 0) {
    void window.showInformationMessage(say("noPlanItems"));
    return;
  }
  if (proposals.every(({ doubt, tie }) => doubt === "there" && tie === undefined)) {
    void window.showInformationMessage(say("allAdopted"));
    return;
  }
  const chosen = options.all ? proposals.filter(isChosen) : await pick(proposals, careerDocument);
  if (!chosen || chosen.length === 0) return;
  const adoption = adoptTodos(career, gap, retro, chosen);
  if (adoption.career.kind === "refused") {
    void window.showWarningMessage(say(adoption.career.reason));
    return;
  }
  const edit = toWorkspaceEdit(careerDocument, career.source, adoption.career.edits);
  for (const [uri, edits] of toWorkspaceEdit(document, retro.source, adoption.retro).entries()) edit.set(uri, edits);
  const isCurrent = document.version === retroVersion && careerDocument.version === careerVersion;
  if (!isCurrent || !(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(say("stale"));
    return;
  }
  window.setStatusBarMessage(say("adopted", { added: adoption.added, tied: adoption.tied }), 8000);
}

/** What is chosen without a word: what is sure, and what is only to be tied. */
function isChosen({ doubt, tie }: AdoptProposal): boolean {
  return doubt === undefined || (doubt === "there" && tie !== undefined);
}

async function pick(
  proposals: readonly AdoptProposal[],
  career: TextDocument,
): Promise<readonly AdoptProposal[] | undefined> {
  const carry: QuickInputButton = { iconPath: new ThemeIcon("debug-step-over"), tooltip: say("carryOverButton") };
  const carried = new Set<string>();
  // What is nothing but there already is not shown: there is nothing to do.
  const shown = proposals.flatMap((proposal, index) =>
    proposal.doubt === "there" && proposal.tie === undefined ? [] : [{ key: String(index), proposal }],
  );
  const taken = ({ key, proposal }: (typeof shown)[number]): AdoptProposal =>
    carried.has(key) ? { ...proposal, todo: carriedTodo(proposal.todo, today()) } : proposal;
  const keys = await pickMany({
    title: say("adoptTitle"),
    placeholder: say("adoptWhat", { file: nameOf(career.uri) }),
    rows: () => shown.map((one) => rowOf(one.key, taken(one), carry)),
    chosen: shown.filter(({ proposal }) => isChosen(proposal)).map(({ key }) => key),
    press(key, _button, chosen) {
      if (!carried.delete(key)) carried.add(key);
      chosen.add(key);
    },
  });
  return keys && shown.filter(({ key }) => keys.has(key)).map(taken);
}

function rowOf(key: string, proposal: AdoptProposal, carry: QuickInputButton): PickRow {
  const { todo, there, isPast } = proposal;
  const doubt = adoptDoubtMessage(proposal);
  const from = todo.carriedFrom?.at(-1);
  const carriedMark = from === undefined ? "" : ` · ${say("carriedMark", { from })}`;
  return {
    key,
    label: todo.todo,
    description: there ? "" : adoptDetails(todo, editorLanguage()) + carriedMark,
    ...(doubt ? { detail: say(doubt) } : {}),
    buttons: isPast && !there && todo.every === undefined ? [carry] : [],
  };
}
