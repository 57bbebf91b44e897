import type { MatrixRow } from "../src/panel/PanelState";
import type { Context } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute, setClass, setText } from "./dom";
import { drawLevels, drawShare } from "./drawing";
import { figure, mean } from "./figures";

/** The columns after the name, in order. */
export const columns = ["current", "required", "gap", "todos"] as const;
export type Column = (typeof columns)[number];

/** How a row is shown, beside what it says. */
export interface RowFace {
  /** Whether its parts (of a parent) or its details (of a leaf) are open. */
  readonly open: boolean;
  /** Whether its details are open. */
  readonly details: boolean;
  readonly hidden: boolean;
  /** Whether the text cannot be written to now. */
  readonly broken: boolean;
}

/** A competency's row in the table. */
export interface RowView {
  readonly element: HTMLTableRowElement;
  /** What it shows now. */
  readonly row: MatrixRow;
  readonly update: (row: MatrixRow, face: RowFace) => void;
}

/** Makes a row; clicks are handled by the table, by the `data-do` of what was clicked. */
export function makeRow(first: MatrixRow, { say }: Context): RowView {
  const twisty = make("span", "twisty", makeIcon("chevron"));
  twisty.dataset.do = "toggle";
  twisty.setAttribute("aria-hidden", "true");
  const name = make("span", "name-text");
  const details = makeAction("row-details", () => {}, makeIcon("details"));
  details.dataset.do = "details";
  details.tabIndex = -1;
  details.title = say("detailsKey");
  const head = make("th", "name", make("div", "name-box", twisty, name));
  head.scope = "row";
  const cells: Record<Column, HTMLTableCellElement> = {
    current: make("td", "current"),
    required: make("td", "required number"),
    gap: make("td", "gap number"),
    todos: make("td", "todos"),
  };
  const element = make("tr", "row", head, ...columns.map((column) => cells[column]));
  for (const cell of element.cells) cell.tabIndex = -1;
  element.tabIndex = -1;

  let current = first;
  const shown = new Map<string, string>();
  /** Runs `draw` where what it draws from differs from the last time. */
  const whenNew = (part: string, facts: readonly unknown[], draw: () => void) => {
    const wanted = JSON.stringify(facts);
    if (shown.get(part) === wanted) return;
    shown.set(part, wanted);
    draw();
  };

  return {
    element,
    get row() {
      return current;
    },
    update: (row, face) => {
      current = row;
      setClass(element, "parent", row.hasParts);
      setAttribute(element, "aria-level", String(row.depth + 1));
      setAttribute(element, "aria-expanded", String(face.open));
      if (element.hidden !== face.hidden) element.hidden = face.hidden;
      if (element.dataset.row !== row.id) element.dataset.row = row.id;
      whenNew("depth", [row.depth], () => element.style.setProperty("--depth", String(row.depth)));
      setText(name, row.name);
      if (name.title !== row.name) name.title = row.name;
      whenNew("details", [row.hasParts, row.name, face.details], () => {
        if (row.hasParts) {
          details.setAttribute("aria-label", `${say("details")}: ${row.name}`);
          details.setAttribute("aria-expanded", String(face.details));
          if (!details.isConnected) head.firstElementChild?.append(details);
        } else details.remove();
      });
      const { required, leveled, hasParts } = row;
      whenNew("current", [row.current, required, leveled, hasParts], () =>
        cells.current.replaceChildren(currentCell(row, say)),
      );
      whenNew("required", [required, leveled, hasParts], () => cells.required.replaceChildren(...level(required, row)));
      whenNew("gap", [row.gap, required, row.current, row.importance, hasParts], () => {
        cells.gap.replaceChildren(...gapCell(row, say));
        cells.gap.title = hasParts ? say("meanArithmetic") : arithmetic(row, say);
      });
      whenNew("todos", [row.todos.length, row.todosDone, row.needsTodo, row.name, hasParts, face.broken], () =>
        cells.todos.replaceChildren(...todosCell(row, face.broken, say)),
      );
    },
  };
}

function arithmetic({ required, current, gap, importance }: MatrixRow, say: Context["say"]): string {
  return say("gapArithmetic", {
    required: figure(required),
    current: figure(current),
    gap: figure(gap),
    importance,
    priority: figure(importance * gap),
  });
}

function currentCell(row: MatrixRow, say: Context["say"]): Node {
  const glyph = drawLevels({
    required: row.required,
    current: row.current,
    leveled: row.leveled,
    derived: row.hasParts,
  });
  const words = row.leveled || row.hasParts ? level(row.current, row) : [have(row, say)];
  const box = make("div", "current-box");
  box.append(glyph, make("span", row.leveled || row.hasParts ? "number" : "word", ...words));
  return box;
}

function have({ current, required }: MatrixRow, say: Context["say"]): string {
  if (current <= 0) return say("hasNone");
  return current < required ? say("hasSome") : say("hasAll");
}

/** A level: a whole number stands under the whole part of the means, by a decimal that is not seen and not read. */
function level(value: number, { hasParts }: MatrixRow): readonly (Node | string)[] {
  if (hasParts) return [mean(value)];
  return Number.isInteger(value) ? [String(value), make("span", "pad", ".0")] : [figure(value)];
}

function gapCell(row: MatrixRow, say: Context["say"]): readonly (Node | string)[] {
  if (row.gap > 0) return row.hasParts ? [mean(row.gap)] : [make("strong", "", ...level(row.gap, row))];
  return [makeIcon("tick", "good"), makeUnseen(say("noGap"))];
}

function todosCell(row: MatrixRow, broken: boolean, say: Context["say"]): readonly Node[] {
  const all = row.todos.length;
  if (row.needsTodo && !broken) {
    const add = makeAction("link add", () => {}, makeIcon("plus"), make("span", "add-word", say("addTodo")));
    add.dataset.do = "generate";
    add.tabIndex = -1;
    add.setAttribute("aria-label", say("addTodoFor", { name: row.name }));
    return [add];
  }
  if (all === 0) return [make("span", "progress-none", row.gap > 0 && !row.hasParts ? say("noTodo") : "–")];
  const count = make("span", "progress-count", `${row.todosDone}/${all}`);
  count.title = say("todosProgress", { all, done: row.todosDone });
  const bar = row.hasParts ? make("span") : drawShare("progress-bar", row.todosDone / all);
  return [make("div", "progress", bar, count)];
}
