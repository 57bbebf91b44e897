import { type QuickPickItem, QuickPickItemKind, type TextDocument, type Uri, window } from "vscode";
import { isOpenTodo } from "../../core/analysis/gapMatrix";
import type { Todo } from "../../core/career/Career";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { findTodo } from "../../core/career/findTodo";
import { latestRecord, type ProgressAction, recordAll } from "../../core/career/recordProgress";
import { todoStanding } from "../../core/analysis/todoStanding";
import { addDays, type CalendarDate, isRealDate } from "../../core/time/CalendarDate";
import { shortened } from "../../core/text/shortened";
import { applyCareerEdit } from "../applyCareerEdit";
import { editorLanguage } from "../convert";
import { chooseReadableCareer } from "../chooseReadableCareer";
import type { Documents } from "../Documents";
import { say } from "../say";
import { today } from "../today";

/** What a key binding, the panel or a lens may ask of the command; what is not said is asked for. */
export interface RecordProgressArguments {
  /** The to-do: its id, its text, how one of them begins, or its key. */
  readonly todo?: string;
  readonly done?: "done" | "skipped" | "undo";
  /** `YYYY-MM-DD`; where it is left out today, and for `undo` the day of the latest record. */
  readonly date?: string;
}

/**
 * Records that to-dos were done or skipped, or takes records back, in one undo step.
 * @param shown the file that the gap matrix shows
 */
export async function recordProgress(
  documents: Documents,
  shown: Uri | undefined,
  options: RecordProgressArguments = {},
): Promise<void> {
  const career = await chooseReadableCareer(documents, shown);
  if (!career) return;
  const { document, read, version } = career;
  const wrong = options.date === undefined ? undefined : dateProblem(options.date);
  if (wrong !== undefined) {
    void window.showWarningMessage(wrong);
    return;
  }
  const todos = options.todo === undefined ? await pickTodos(document, read) : todoNamed(read, options.todo);
  if (!todos || todos.length === 0) return;
  const action = options.done ? actionOf(options.done, options.date) : await pickAction(todos, options.date);
  if (!action) return;
  const edit = recordAll(
    read,
    todos.map((todo) => ({ todo, action })),
  );
  if (edit.kind === "edits" && edit.edits.length === 0) {
    const message = action.kind === "undo" ? "nothingToTakeBack" : "alreadyRecorded";
    void window.showInformationMessage(say(message, { date: action.date ?? today(), todos: shortNames(todos) }));
    return;
  }
  if (!(await applyCareerEdit(document, version, read, edit))) return;
  const message = action.kind === "undo" ? "takenBack" : action.kind === "done" ? "recorded" : "recordedSkip";
  window.setStatusBarMessage(say(message, { date: action.date ?? "", todos: shortNames(todos) }), 8000);
}

function actionOf(kind: ProgressAction["kind"], date: CalendarDate | undefined): ProgressAction {
  return kind === "undo" ? { kind, date } : { kind, date: date ?? today() };
}

function namesOf(todos: readonly Todo[]): string {
  return todos.map(({ text }) => text).join(" · ");
}

/** How long the names in a message may be together, in letters: the status bar cuts what is longer. */
const longestNames = 20;

/** The names for a message of one line, the first one at least; what stands behind them is to be seen, too. */
function shortNames(todos: readonly Todo[]): string {
  const names: string[] = [];
  for (const { text } of todos) {
    const left = longestNames - names.join("").length;
    if (names.length > 0 && text.length > left) break;
    names.push(shortened(text, left));
  }
  const rest = todos.length - names.length;
  return names.join(" · ") + (rest > 0 ? ` ${say("andMore", { count: rest })}` : "");
}

function todoNamed(read: CareerDocument, words: string): readonly Todo[] | undefined {
  const found = findTodo(read, words);
  if (found.kind === "found") return [found.todo];
  const reason =
    found.kind === "unknown"
      ? say("unknownTodo", { todo: words })
      : say("ambiguousTodo", { todo: words, candidates: namesOf(found.todos) });
  void window.showWarningMessage(reason);
  return undefined;
}

type TodoItem = QuickPickItem & { readonly todo?: Todo };

/** The open to-dos with what they stand at, and below them what was closed by a record within the last month. */
async function pickTodos(document: TextDocument, read: CareerDocument): Promise<readonly Todo[] | undefined> {
  const all = read.career.gaps.flatMap((gap) => gap.todos.items);
  const lately = addDays(today(), -31);
  const open = all.filter(isOpenTodo);
  const closed = all.filter((todo) => !isOpenTodo(todo) && (latestRecord(todo)?.date ?? "") >= lately);
  if (open.length + closed.length === 0) {
    void window.showInformationMessage(say("noTodos"));
    return undefined;
  }
  const editor = window.activeTextEditor?.document === document ? window.activeTextEditor : undefined;
  const cursor = editor && document.offsetAt(editor.selection.active);
  const itemOf = (todo: Todo): TodoItem => ({
    label: todo.text,
    description: todoStanding(read, todo, today(), editorLanguage()) ?? "",
    picked: cursor !== undefined && todo.node.start <= cursor && cursor <= todo.node.end,
    todo,
  });
  const separator: TodoItem = { label: say("recordedLately"), kind: QuickPickItemKind.Separator };
  const picked = await window.showQuickPick(
    [...open.map(itemOf), ...(closed.length > 0 ? [separator, ...closed.map(itemOf)] : [])],
    { canPickMany: true, title: say("recordTitle"), placeHolder: say("recordWhat"), matchOnDescription: true },
  );
  return picked?.flatMap(({ todo }) => todo ?? []);
}

async function pickAction(todos: readonly Todo[], date: CalendarDate | undefined): Promise<ProgressAction | undefined> {
  if (date !== undefined) return { kind: "done", date };
  const hasRecords = todos.some((todo) => latestRecord(todo) !== undefined || !isOpenTodo(todo));
  const ways = [
    { label: say("recordToday"), description: today(), way: "today" },
    { label: say("recordOther"), way: "other" },
    { label: say("recordSkip"), description: today(), way: "skip" },
    ...(hasRecords ? [{ label: say("recordUndo"), way: "undo" } as const] : []),
  ] as const;
  const picked = await window.showQuickPick(ways, { title: say("recordTitle"), placeHolder: namesOf(todos) });
  switch (picked?.way) {
    case undefined:
      return undefined;
    case "today":
      return { kind: "done", date: today() };
    case "skip":
      return { kind: "skipped", date: today() };
    case "undo":
      return { kind: "undo" };
    case "other":
      return askDate();
  }
}

async function askDate(): Promise<ProgressAction | undefined> {
  const date = await window.showInputBox({
    title: say("recordTitle"),
    prompt: say("recordDate"),
    value: addDays(today(), -1),
    validateInput: (text) => dateProblem(text.trim()),
  });
  return date === undefined ? undefined : { kind: "done", date: date.trim() };
}

function dateProblem(text: string): string | undefined {
  if (!isRealDate(text)) return say("badDate", { date: text });
  return text > today() ? say("dateAhead", { date: text }) : undefined;
}
