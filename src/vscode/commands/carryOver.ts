import { type QuickInputButton, ThemeIcon, Uri, window, workspace } from "vscode";
import { type CarryOverProposal, carryOverProposals, isSure, overSpan } from "../../core/analysis/carryOver";
import { CareerDocument } from "../../core/career/CareerDocument";
import { type CarriedTodo, type CarryOverChoice, carryOver as carry } from "../../core/career/carryOver";
import { todoHalves } from "../../core/career/splitTodo";
import { applyEdits, type TextEdit } from "../../core/text/TextEdit";
import { periodOf } from "../../core/time/Period";
import { applyCareerEdit, type EditedText } from "../applyCareerEdit";
import { askPeriod } from "../askPeriod";
import { chooseReadableCareer } from "../chooseReadableCareer";
import { editorLanguage } from "../convert";
import type { Documents } from "../Documents";
import { type PickRow, pickMany } from "../pickMany";
import { say } from "../say";
import { today } from "../today";
import type { WorkspaceIndex } from "../WorkspaceIndex";
import { retrosOfCareer } from "../yearRetros";

/** What a key binding may ask of the command. */
export interface CarryOverArguments {
  /** Carry over all that are chosen from the beginning, without asking. */
  readonly all?: boolean;
  /** The time that is over, such as `2026`; else all that is over. */
  readonly from?: string;
  /** The period to carry to. */
  readonly to?: string;
  /** The key of a to-do: it alone is chosen from the beginning. */
  readonly todo?: string;
}

/**
 * Carries unfinished to-dos of a time that is over to another period, splits or drops them, and adds to plans for that
 * period what they lack of it: all in one undo step.
 * @param shown the file that the gap matrix shows
 */
export async function carryOver(
  documents: Documents,
  index: WorkspaceIndex,
  shown: Uri | undefined,
  options: CarryOverArguments = {},
): Promise<void> {
  const career = await chooseReadableCareer(documents, shown);
  if (!career) return;
  const { document, read, version } = career;
  const proposals = proposalsOf(read, options);
  if (proposals.length === 0) {
    void window.showInformationMessage(say("nothingToCarry"));
    return;
  }
  const sure = proposals.filter((one) => (options.todo === undefined ? isSure(one) : one.todo.key === options.todo));
  const chosen = options.all
    ? sure.map((one): CarriedTodo => ({ ...one, choice: "carry" }))
    : await pick(proposals, sure);
  if (!chosen || chosen.length === 0) return;
  const edit = carry(read, chosen);
  await documents.prepareRetros();
  const plans = edit.kind === "refused" ? [] : await planChanges(document.uri, read, edit.edits, index);
  if (!(await applyCareerEdit(document, version, read, edit, plans))) return;
  await window.showTextDocument(document, { preview: false });
  const dropped = chosen.filter(({ choice }) => choice === "drop").length;
  const planned = plans.reduce((sum, { added }) => sum + added, 0);
  const message = planned > 0 ? "carriedIntoPlans" : "carried";
  window.setStatusBarMessage(say(message, { carried: chosen.length - dropped, dropped, planned }), 8000);
}

/** What the plans of retrospectives get of it; those whose text has changed since it was read are left alone. */
async function planChanges(
  uri: Uri,
  read: CareerDocument,
  edits: readonly TextEdit[],
  index: WorkspaceIndex,
): Promise<readonly (EditedText & { readonly added: number })[]> {
  const { carryIntoPlans } = await import("../../core/analysis/carryIntoPlans");
  const before = read.source.text;
  const retros = await retrosOfCareer({ uri, career: read }, index);
  const after = CareerDocument.open(applyEdits(before, edits));
  const changes = carryIntoPlans(CareerDocument.open(before), after, retros, editorLanguage());
  const opened = changes.map(async ({ retro, edits: own, added }) => {
    const { source } = retro.retro.document;
    return { document: await workspace.openTextDocument(Uri.parse(retro.id)), source, edits: own, added };
  });
  return (await Promise.all(opened)).filter(({ document, source }) => document.getText() === source.text);
}

function proposalsOf(read: CareerDocument, { from, to }: CarryOverArguments): readonly CarryOverProposal[] {
  const span = (from === undefined ? undefined : periodOf(from)) ?? overSpan(read, today());
  return span ? carryOverProposals(read, span, today(), to) : [];
}

async function pick(
  proposals: readonly CarryOverProposal[],
  sure: readonly CarryOverProposal[],
): Promise<readonly CarriedTodo[] | undefined> {
  const buttons = {
    carry: { iconPath: new ThemeIcon("debug-step-over"), tooltip: say("carryOverButton") },
    split: { iconPath: new ThemeIcon("split-horizontal"), tooltip: say("splitButton") },
    drop: { iconPath: new ThemeIcon("circle-slash"), tooltip: say("dropButton") },
    period: { iconPath: new ThemeIcon("calendar"), tooltip: say("editPeriod") },
  };
  const choices = new Map<string, CarryOverChoice>();
  const periods = new Map<string, string>();
  const all = (): CarriedTodo[] =>
    proposals.map((one) => {
      const { key } = one.todo;
      return { ...one, to: periods.get(key) ?? one.to, choice: choices.get(key) ?? "carry" };
    });
  const rows = (): PickRow[] =>
    all().map(({ todo, from, to, choice }, index): PickRow => {
      const detail = detailOf(proposals[index] as CarryOverProposal);
      const own: QuickInputButton[] = [buttons.period];
      if (choice !== "carry") own.push(buttons.carry);
      if (choice !== "split" && todoHalves(todo.text, todo.text.length / 2)) own.push(buttons.split);
      if (choice !== "drop") own.push(buttons.drop);
      const message = ({ carry: "carryMove", split: "carrySplit", drop: "carryDrop" } as const)[choice];
      return {
        key: todo.key,
        label: todo.text,
        description: say(message, { from, to }),
        buttons: own,
        ...(detail === undefined ? {} : { detail }),
      };
    });
  const keys = await pickMany({
    title: say("carryTitle"),
    placeholder: say("carryWhat"),
    rows,
    chosen: sure.map(({ todo }) => todo.key),
    async press(key, button, chosen) {
      chosen.add(key);
      if (button === buttons.period) {
        const period = await askPeriod(all().find(({ todo }) => todo.key === key)?.to);
        if (period) periods.set(key, period);
      } else {
        choices.set(key, button === buttons.split ? "split" : button === buttons.drop ? "drop" : "carry");
      }
    },
  });
  return keys && all().filter(({ todo }) => keys.has(todo.key));
}

/** Why a to-do is not chosen by itself. */
function detailOf({ isWorn, isHabit, isExtra, times }: CarryOverProposal): string | undefined {
  if (isWorn) return say("carryWorn", { times });
  if (isHabit) return say("carryHabit");
  return isExtra ? say("carryExtra") : undefined;
}
