import { type QuickInputButton, ThemeIcon, type Uri, window } from "vscode";
import { type GapMatrix, gapMatrix } from "../../core/analysis/gapMatrix";
import { newTodosOf, proposeTodos } from "../../core/analysis/proposeTodos";
import { addTodos, type NewTodo } from "../../core/career/addTodos";
import type { Gap } from "../../core/career/Career";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { formatLevel } from "../../core/completion/formatLevel";
import { applyCareerEdit } from "../applyCareerEdit";
import { askPeriod } from "../askPeriod";
import { chooseReadableCareer } from "../chooseReadableCareer";
import type { Documents } from "../Documents";
import { type PickRow, pickMany } from "../pickMany";
import { say } from "../say";
import { today } from "../today";

/** What a key binding may ask of the command. */
export interface GenerateTodosArguments {
  /** Take all proposals without asking. */
  readonly all?: boolean;
  /** The zero-based gap analysis, where the file has several. */
  readonly gap?: number;
  /** The key of a competency: its proposal alone is chosen from the beginning. */
  readonly row?: string;
}

/**
 * Proposes a to-do for each gap that no open to-do closes, and writes those that the user chooses.
 * @param shown the file that the gap matrix shows
 */
export async function generateTodos(
  documents: Documents,
  shown: Uri | undefined,
  options: GenerateTodosArguments = {},
): Promise<void> {
  const career = await chooseReadableCareer(documents, shown);
  if (!career) return;
  const { document, read, version } = career;
  const ofRow = options.row === undefined ? undefined : Number.parseInt(options.row, 10);
  const gap = await chooseGap(read, options.gap ?? ofRow);
  if (!gap) return;
  const matrix = gapMatrix(read, gap);
  if (proposeTodos(read, matrix).length === 0) {
    void window.showInformationMessage(say(nothingReason(matrix)));
    return;
  }
  const todos = options.all ? allTodos(read, matrix) : await pick(read, matrix, options.row);
  if (!todos || todos.length === 0) return;
  if (!(await applyCareerEdit(document, version, read, addTodos(read, read.career.gaps[gap.index] ?? gap, todos))))
    return;
  await window.showTextDocument(document, { preview: false });
  window.setStatusBarMessage(say("added", { count: todos.length }), 8000);
}

function allTodos(read: CareerDocument, matrix: GapMatrix): NewTodo[] {
  return proposeTodos(read, matrix, { today: today() }).flatMap((proposal) => newTodosOf(proposal, false));
}

function nothingReason(matrix: GapMatrix): "noGap" | "noOpenGap" | "nothingToGenerate" {
  if (matrix.rows.length === 0) return "noGap";
  return matrix.rows.some((row) => row.gap > 0) ? "nothingToGenerate" : "noOpenGap";
}

async function chooseGap(read: CareerDocument, index: number | undefined): Promise<Gap | undefined> {
  const { gaps } = read.career;
  if (gaps.length === 0) void window.showInformationMessage(say("noGap"));
  if (gaps.length <= 1 || index !== undefined) return gaps[index ?? 0];
  const picked = await window.showQuickPick(
    gaps.map((gap) => ({ label: gap.goal?.text ?? String(gap.index + 1), gap })),
    { placeHolder: say("chooseGap") },
  );
  return picked?.gap;
}

/** A to-do that is proposed, as the user may have changed it. */
interface Proposed {
  readonly row: PickRow;
  readonly todo: NewTodo;
  /** The competency's key. */
  readonly competency: string;
}

/** Lets the user choose, and change wording, period and steps before. */
async function pick(
  read: CareerDocument,
  matrix: GapMatrix,
  row: string | undefined,
): Promise<readonly NewTodo[] | undefined> {
  const buttons = {
    text: { iconPath: new ThemeIcon("edit"), tooltip: say("editText") },
    period: { iconPath: new ThemeIcon("calendar"), tooltip: say("editPeriod") },
    steps: { iconPath: new ThemeIcon("list-tree"), tooltip: say("toSteps") },
    one: { iconPath: new ThemeIcon("list-flat"), tooltip: say("toOne") },
  };
  const asSteps = new Set<string>();
  const changed = new Map<string, Partial<NewTodo>>();
  const all = (): Proposed[] =>
    proposeTodos(read, matrix, { today: today(), asSteps: (one) => asSteps.has(one.competency.key) }).flatMap(
      (proposal): Proposed[] => {
        const { competency, gap, analysis } = proposal.row;
        const isStepped = asSteps.has(competency.key);
        const lacks = analysis.flatMap((entry) => (entry.lack ? [entry.lack.text] : []));
        const own: QuickInputButton[] = [buttons.text, buttons.period];
        if (proposal.steps.length > 0) own.push(isStepped ? buttons.one : buttons.steps);
        const values = { name: competency.name, gap: formatLevel(gap), count: proposal.steps.length };
        const what = say(proposal.steps.length > 0 ? "proposalSteps" : "proposal", values);
        return newTodosOf(proposal, isStepped).map((proposed, index): Proposed => {
          const key = `${competency.key} ${isStepped ? index : ""}`;
          const todo = { ...proposed, ...changed.get(key) };
          return {
            todo,
            competency: competency.key,
            row: {
              key,
              label: todo.todo,
              description: [todo.period, what].filter((one) => one !== undefined).join(" · "),
              buttons: own,
              ...(lacks.length > 0 ? { detail: say("lacking", { lack: lacks.join(" · ") }) } : {}),
            },
          };
        });
      },
    );
  const first = all().filter(({ competency }) => row === undefined || competency === row);
  const keys = await pickMany({
    title: say("generateTitle"),
    placeholder: say("pickTodos"),
    rows: () => all().map((one) => one.row),
    chosen: first.map((one) => one.row.key),
    async press(key, button, chosen) {
      const one = all().find((proposed) => proposed.row.key === key);
      if (!one) return;
      chosen.add(key);
      if (button === buttons.text) {
        const text = await window.showInputBox({
          value: one.todo.todo,
          prompt: say("enterText"),
          ignoreFocusOut: true,
        });
        if (text?.trim()) changed.set(key, { ...changed.get(key), todo: text.trim() });
      } else if (button === buttons.period) {
        const period = await askPeriod(one.todo.period);
        if (period !== undefined) changed.set(key, { ...changed.get(key), period: period === "" ? undefined : period });
      } else {
        if (!asSteps.delete(one.competency)) asSteps.add(one.competency);
        for (const { competency, row: shown } of all()) if (competency === one.competency) chosen.add(shown.key);
      }
    },
  });
  return keys && all().flatMap((one) => (keys.has(one.row.key) ? [one.todo] : []));
}
