import type { MatrixRow } from "../src/panel/PanelState";
import type { Context } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute, setClass } from "./dom";
import { drawLevels, drawSparkline, makeProgress } from "./drawing";
import { figure, mean } from "./figures";
import { evidenceOf, type Line } from "./matrixLines";

/** The columns after the name, in order. */
export const columns = ["current", "required", "gap", "todos", "evidence"] as const;

/** How a row is shown, beside what it says. */
export interface RowFace {
  /** Its place among all lines, zero-based. */
  readonly index: number;
  /** Whether the text cannot be written to now. */
  readonly broken: boolean;
  /** Whether the text under the editor's cursor is its. */
  readonly marked: boolean;
  /** How many months of the year have begun. */
  readonly monthsBegun: number;
}

/** A competency's row in the table. */
export interface RowView {
  readonly element: HTMLTableRowElement;
  readonly update: (line: Line, face: RowFace) => void;
}

/** What every row has; a copy is cheaper than making it anew, and rows are made while its user scrolls. */
let template: HTMLTableRowElement | undefined;

function makeTemplate(): HTMLTableRowElement {
  const twisty = make("span", "twisty", makeIcon("chevron"));
  twisty.dataset.do = "toggle";
  twisty.setAttribute("aria-hidden", "true");
  const head = make("th", "name", make("div", "name-box", twisty, make("span", "name-text", "–")));
  head.scope = "row";
  const classes = ["current", "required number", "gap number", "todos", "evidence"];
  const row = make("tr", "row", head, ...classes.map((name) => make("td", name)));
  for (const cell of row.cells) cell.tabIndex = -1;
  row.tabIndex = -1;
  return row;
}

/** Makes a row; clicks are handled by the table, by the `data-do` of what was clicked. */
export function makeRow({ say }: Context): RowView {
  const element = (template ??= makeTemplate()).cloneNode(true) as HTMLTableRowElement;
  const [head, current, required, gap, todos, evidence] = element.cells;
  const box = head?.firstElementChild;
  const name = box?.lastElementChild;
  const nameText = name?.firstChild;
  if (!current || !required || !gap || !todos || !evidence || !box || !(name instanceof HTMLElement) || !nameText) {
    throw new TypeError("A row has a name and five cells.");
  }
  let path: HTMLElement | undefined;
  let details: HTMLButtonElement | undefined;
  let shown: { readonly line: Line; readonly face: RowFace } | undefined;

  function updateName({ row, path: above, detailed }: Line): void {
    if (above !== "" && path === undefined) name?.prepend((path = make("span", "path")));
    if (path !== undefined) path.textContent = above === "" ? "" : `${above} › `;
    if (nameText) nameText.nodeValue = row.name;
    if (name instanceof HTMLElement) name.title = above === "" ? row.name : `${above} › ${row.name}`;
    // A parent opens its parts, and its details by a button of their own; a leaf has details alone.
    if (!row.hasParts) return void (details = void details?.remove());
    if (details === undefined) {
      details = makeAction("row-details", () => {}, makeIcon("details"));
      details.dataset.do = "details";
      details.tabIndex = -1;
      details.title = say("detailsKey");
      box?.append(details);
    }
    setAttribute(details, "aria-label", `${say("details")}: ${row.name}`);
    setAttribute(details, "aria-expanded", String(detailed));
  }

  return {
    element,
    update: (line, face) => {
      const { row } = line;
      const { line: oldLine, face: oldFace } = shown ?? {};
      const was = oldLine?.row;
      shown = { line, face };
      if (was?.id !== row.id) element.dataset.row = row.id;
      if (oldFace?.marked !== face.marked) {
        setClass(element, "at-cursor", face.marked);
        setAttribute(element, "aria-current", face.marked ? "true" : null);
      }
      if (oldLine?.level !== line.level) {
        element.setAttribute("aria-level", String(line.level));
        if (line.level > 1 || oldLine !== undefined) element.style.setProperty("--depth", String(line.level - 1));
      }
      if (oldLine?.position !== line.position) element.setAttribute("aria-posinset", String(line.position));
      if (oldLine?.size !== line.size) element.setAttribute("aria-setsize", String(line.size));
      // The row of column heads is the first.
      if (oldFace?.index !== face.index) element.setAttribute("aria-rowindex", String(face.index + 2));
      if (oldLine?.open !== line.open) element.setAttribute("aria-expanded", String(line.open));
      if (was?.hasParts !== row.hasParts) setClass(element, "parent", row.hasParts);
      if (
        was?.name !== row.name ||
        was.hasParts !== row.hasParts ||
        oldLine?.path !== line.path ||
        oldLine.detailed !== line.detailed
      ) {
        updateName(line);
      }

      if (
        was?.required !== row.required ||
        was.current !== row.current ||
        was.gap !== row.gap ||
        was.importance !== row.importance ||
        was.leveled !== row.leveled ||
        was.hasParts !== row.hasParts
      ) {
        fillCurrent(current, row, say);
        setLevel(required, row.required, row);
        fillGap(gap, row, say);
      }
      if (
        was?.todosDone !== row.todosDone ||
        was.todos.length !== row.todos.length ||
        was.needsTodo !== row.needsTodo ||
        was.name !== row.name ||
        was.hasParts !== row.hasParts ||
        was.gap !== row.gap ||
        oldFace?.broken !== face.broken
      ) {
        todos.replaceChildren(...todosCell(row, face.broken, say));
      }
      if (
        was?.stale !== row.stale ||
        was.hasParts !== row.hasParts ||
        (row.hasParts && oldLine?.open !== line.open) ||
        oldFace?.monthsBegun !== face.monthsBegun ||
        !isSame(was.evidence, row.evidence)
      ) {
        evidence.replaceChildren(...evidenceCell(line, face.monthsBegun, say));
      }
    },
  };
}

function isSame(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.length === b.length && a.every((value, index) => value === b[index]))
  );
}

function fillCurrent(cell: Element, row: MatrixRow, say: Context["say"]): void {
  const { required, current, leveled, hasParts } = row;
  const glyph = drawLevels({ required, current, leveled, derived: hasParts });
  const words = make("span", leveled || hasParts ? "number" : "word");
  if (leveled || hasParts) setLevel(words, current, row);
  else words.textContent = have(row, say);
  cell.replaceChildren(make("div", "current-box", glyph, words));
}

function have({ current, required }: MatrixRow, say: Context["say"]): string {
  if (current <= 0) return say("hasNone");
  return current < required ? say("hasSome") : say("hasAll");
}

/** Writes a level: a whole number stands under the whole part of the means, by a decimal that is not seen and not read. */
function setLevel(element: Element, value: number, { hasParts }: MatrixRow): void {
  setClass(element, "whole", !hasParts && Number.isInteger(value));
  element.textContent = hasParts ? mean(value) : figure(value);
}

function fillGap(cell: HTMLElement, row: MatrixRow, say: Context["say"]): void {
  const { required, current, gap, importance, hasParts } = row;
  setClass(cell, "is-open", gap > 0 && !hasParts);
  if (gap > 0) setLevel(cell, gap, row);
  else {
    setClass(cell, "whole", false);
    cell.replaceChildren(makeIcon("tick", "good"), makeUnseen(say("noGap")));
  }
  cell.title = hasParts
    ? say("meanArithmetic")
    : say("gapArithmetic", {
        required: figure(required),
        current: figure(current),
        gap: figure(gap),
        importance,
        priority: figure(importance * gap),
      });
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
  const words = say("todosProgress", { all, done: row.todosDone });
  const count = make("span", "progress-count", `${row.todosDone}/${all}`);
  count.title = words;
  if (row.hasParts) return [count];
  return [make("div", "progress", makeProgress("progress-bar", words, row.todosDone / all), count)];
}

/** The months of the year; of an open parent the sum alone, since its parts show theirs. */
function evidenceCell({ row, open }: Line, monthsBegun: number, say: Context["say"]): readonly Node[] {
  if (row.evidence === null) return [];
  const sum = evidenceOf(row);
  const count = make("span", "number", String(sum));
  count.title = say("evidenceSum", { count: sum });
  const box = make("div", "evidence-box", count);
  if (!row.hasParts || !open) box.prepend(drawSparkline(row.evidence, monthsBegun));
  if (row.stale) {
    const mark = make("span", "stale-mark", makeIcon("clock"), makeUnseen(say("stale")));
    mark.title = say("stale");
    count.before(mark);
  }
  return [box];
}
