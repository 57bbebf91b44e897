import type { MatrixRow, TodoRow } from "../src/panel/PanelState";
import type { StringKey } from "../src/panel/strings";
import type { IconName } from "../src/pictures/icons";
import type { Context } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute } from "./dom";
import { figure, mean } from "./figures";
import { levelWord } from "./matrixLevels";
import type { Line } from "./matrixLines";
import { columns } from "./matrixRow";

/** The row under a competency's row that tells the rest: level in words, have, lack, to-dos. */
export interface DetailsView {
  readonly element: HTMLTableRowElement;
  readonly update: (line: Line, todos: readonly TodoRow[], face: { index: number; broken: boolean }) => void;
}

export const statusFace: Readonly<Record<TodoRow["status"], { icon: IconName; word: StringKey }>> = {
  open: { icon: "ring", word: "statusOpen" },
  doing: { icon: "half", word: "statusDoing" },
  done: { icon: "tick", word: "statusDone" },
  dropped: { icon: "cross", word: "statusDropped" },
};

/** `openLevels` opens the choice of the current level of a row, by its id. */
export function makeDetails(context: Context, openLevels: (id: string) => void): DetailsView {
  const { say } = context;
  const cell = make("td", "details-cell");
  cell.colSpan = columns.length + 1;
  const element = make("tr", "details", cell);
  element.tabIndex = -1;
  let shown = "";
  let latest: MatrixRow | undefined;
  let latestTodos = new Map<string, TodoRow>();

  const revealAnalysis = () => {
    if (latest !== undefined) context.reveal(latest.targets.analysis ?? latest.targets.name);
  };
  const revealTodo = (id: string) => {
    const todo = latestTodos.get(id);
    if (todo !== undefined) context.reveal(todo.target);
  };

  return {
    element,
    update: ({ row, level }, todos, face) => {
      latest = row;
      latestTodos = new Map(todos.map((todo) => [todo.id, todo]));
      if (element.dataset.details !== row.id) element.dataset.details = row.id;
      setAttribute(element, "aria-level", String(level));
      setAttribute(element, "aria-posinset", "1");
      setAttribute(element, "aria-setsize", "1");
      setAttribute(element, "aria-rowindex", String(face.index + 2));
      const { targets: _, ...facts } = row;
      const wanted = JSON.stringify([
        facts,
        level,
        face.broken,
        todos.map(({ id, text, status, due }) => [id, text, status, due]),
      ]);
      if (wanted === shown) return;
      shown = wanted;
      // Rebuilt as a whole: it is small, and what had the focus gets it back by its place.
      const focused = focusables(element).indexOf(document.activeElement as HTMLElement);
      element.style.setProperty("--depth", String(level - 2));
      element.setAttribute("aria-label", `${say("details")}: ${row.name}`);
      const list = make("dl", "facts-list");
      addFact(list, say("detailLevel"), levelLine(row, say));
      for (const [label, lines] of [
        [say("detailHave"), row.have],
        [say("detailLack"), row.lack],
      ] as const) {
        if (lines.length > 0) addFact(list, label, ...lines.map((line) => textLink(line, revealAnalysis)));
      }
      if (row.have.length + row.lack.length === 0 && !row.hasParts) {
        addFact(list, say("detailLack"), make("span", "quiet", say("notAnalysed")));
      }
      if (todos.length > 0) {
        addFact(list, say("detailTodos"), ...todos.map((todo) => todoLine(todo, () => revealTodo(todo.id), context)));
      }
      if (row.evidence !== null) {
        addFact(list, say("detailEvidence"), make("span", "", evidenceWords(row.evidence, context)));
      }
      const about = { row: row.id };
      const actions = make(
        "div",
        "actions",
        makeAction("link", () => latest && context.reveal(latest.targets.name), say("showInText")),
      );
      if (face.broken) actions.append(make("span", "quiet", say("brokenWriting")));
      else {
        if (row.levelEditable) {
          const change = makeAction("link", () => openLevels(row.id), say("changeLevelAction"));
          change.setAttribute("aria-haspopup", "menu");
          actions.append(change);
        }
        actions.append(
          makeAction("link", () => context.command("generateTodos", about), say("addTodoAction")),
          makeAction("link", () => context.command("recordProgress", about), say("recordProgress")),
        );
      }
      cell.replaceChildren(make("div", "details-box", list, actions));
      for (const button of focusables(element)) button.tabIndex = -1;
      if (focused >= 0) (focusables(element)[focused] ?? element).focus();
    },
  };
}

/** The months that have something, each with how much. */
function evidenceWords(counts: readonly number[], { say, language }: Context): string {
  const names = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const months = counts.flatMap((count, month) =>
    count === 0 ? [] : [`${names.format(new Date(Date.UTC(2000, month, 1)))}\u{a0}${count}`],
  );
  return months.length === 0 ? say("evidenceNone") : months.join("\u{a0}· ");
}

/** What the arrows visit inside a details row. */
export function focusables(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>("button")];
}

function addFact(list: HTMLElement, label: string, ...values: readonly Node[]): void {
  list.append(make("dt", "", label), ...values.map((value) => make("dd", "", value)));
}

function textLink(text: string, onClick: () => void): HTMLElement {
  return makeAction("text-link", onClick, text);
}

function levelLine(row: MatrixRow, say: Context["say"]): Node {
  const { current, required, gap, importance, leveled, hasParts } = row;
  if (hasParts) {
    const arrow = `${mean(current)} → ${mean(required)}`;
    return make("span", "", arrow, make("span", "quiet", ` · ${say("meanArithmetic")}`));
  }
  const priority = say("importanceLine", { importance, gap: figure(gap), priority: figure(importance * gap) });
  const line = leveled
    ? `${levelText(current, say)} → ${levelText(required, say)}`
    : `${figure(current)} → ${figure(required)}`;
  return make("span", "", line, make("span", "quiet", " · "), make("span", "quiet keep", priority));
}

function levelText(value: number, say: Context["say"]): string {
  const word = levelWord(value, say);
  return word === undefined ? figure(value) : `${value} ${word}`;
}

function todoLine(todo: TodoRow, onClick: () => void, { say }: Context): Node {
  const { icon, word } = statusFace[todo.status];
  return make(
    "div",
    `todo-line ${todo.status}`,
    makeIcon(icon, todo.status === "done" ? "good" : ""),
    makeUnseen(`${say(word)}: `),
    textLink(todo.text, onClick),
    make("span", "quiet when", todo.due ?? ""),
  );
}
