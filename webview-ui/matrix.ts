import type { MatrixRow, PanelState, TodoRow } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setClass, setHidden } from "./dom";
import { makeDetails } from "./matrixDetails";
import { addKeys } from "./matrixKeys";
import { countLeaves, isNarrowed, type Line, matrixLines } from "./matrixLines";
import { levelItems } from "./matrixLevels";
import { makeRow } from "./matrixRow";
import { type LineView, makeMatrixRows } from "./matrixRows";
import { openMenu } from "./menu";

export interface Matrix extends View {
  /** Marks the row of the text under the editor's cursor, or none. */
  readonly setCursor: (row: string | null) => void;
  readonly focus: () => void;
  readonly scrollTo: (offset: number) => void;
}

/** The table of competencies: a treegrid of native elements, updated row by row, of which only what is near is there. */
export function makeMatrix(context: Context, scroller: HTMLElement, onClear: () => void): Matrix {
  const { say, memory } = context;
  let state: PanelState | undefined;
  let todos: ReadonlyMap<string, TodoRow> | undefined;
  let cursor: string | null = null;
  let marked: string | null = null;
  /** While the rows are narrowed, parents are open, and those closed then are other ones. */
  const closedNarrowed = new Set<string>();
  let narrowedBy = "";

  const rows = makeMatrixRows(scroller, makeLine);
  const { body } = rows;
  const heads = (["Name", "Current", "Required", "Gap", "Todos", "Evidence"] as const).map((column) => {
    const head = make("th", column.toLowerCase(), make("span", "", say(`column${column}`)));
    head.scope = "col";
    return head;
  });
  const headRow = make("tr", "", ...heads);
  headRow.setAttribute("aria-rowindex", "1");
  const table = make("table", "matrix", make("thead", "", headRow), body);
  table.setAttribute("role", "treegrid");
  table.setAttribute("aria-label", say("matrix"));
  const nothing = make(
    "p",
    "nothing",
    make("span", "quiet", say("filterNone")),
    makeAction("link", onClear, say("filterClear")),
  );
  const element = make("div", "matrix-place", table, nothing);

  function makeLine(line: Line): LineView {
    if (line.kind === "row") {
      const row = makeRow(context);
      return {
        element: row.element,
        update: (next, index) =>
          row.update(next, { index, broken: isBroken(), marked: marked === next.key, monthsBegun: monthsBegun() }),
      };
    }
    const details = makeDetails(context, openLevels);
    return {
      element: details.element,
      update: (next, index) => details.update(next, todosOf(next.row), { index, broken: isBroken() }),
    };
  }

  const isBroken = () => state?.broken !== null;
  const monthsBegun = () => Number(state?.today.slice(5, 7)) || 0;

  function todosOf(row: MatrixRow): readonly TodoRow[] {
    const all = (todos ??= new Map(state?.todos.map((todo) => [todo.id, todo])));
    return row.todos.flatMap((id) => all.get(id) ?? []);
  }

  function rowOf(id: string): MatrixRow | undefined {
    return rows.lines()[rows.indexOfKey(id)]?.row;
  }

  addKeys(body, {
    count: () => rows.lines().length,
    line: (index) => rows.lines()[index],
    indexOf: rows.indexOf,
    indexOfKey: rows.indexOfKey,
    page: rows.page,
    bring: rows.bring,
    toggle,
    toggleDetails,
    reveal,
    generate,
    setLevel,
    openLevels: (id) => openLevels(id),
  });

  // The one button that opens the choice of levels stands in the row that the pointer is on.
  const change = makeAction("change", () => {}, makeIcon("down"));
  change.dataset.do = "level";
  change.tabIndex = -1;
  change.title = say("changeLevelKey");
  change.setAttribute("aria-haspopup", "menu");
  const offerChange = (line: HTMLElement | null) => {
    const row = line?.dataset.row === undefined ? undefined : rowOf(line.dataset.row);
    const cell = row?.levelEditable === true && !isBroken() ? line?.querySelector("td.current") : null;
    if (cell === change.parentElement || change.getAttribute("aria-expanded") === "true") return;
    change.parentElement?.classList.remove("has-change");
    if (row === undefined || !cell) return change.remove();
    cell.classList.add("has-change");
    change.setAttribute("aria-label", say("changeLevel", { name: row.name }));
    cell.append(change);
  };
  body.addEventListener("pointerover", ({ target }) =>
    offerChange(target instanceof Element ? target.closest("tr") : null),
  );
  body.addEventListener("pointerleave", () => offerChange(null));

  let openAtPress: Element | null = null;
  body.addEventListener("pointerdown", (event) => {
    openAtPress = event.target instanceof Element ? event.target.closest('.change[aria-expanded="true"]') : null;
  });
  body.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>("tr.row")?.dataset.row;
    if (target === null || id === undefined) return;
    const doer = target.closest<HTMLElement | SVGElement>("[data-do]");
    const action = doer?.dataset.do;
    if (action === "toggle") toggle(id);
    else if (action === "details") toggleDetails(id);
    else if (action === "generate") generate(id);
    else if (action === "level") {
      if (doer !== openAtPress) openLevels(id);
    } else reveal(id, (target.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0) - 1);
    openAtPress = null;
  });

  /** `column` counts the cells after the name from zero; −1 is the name. */
  function reveal(id: string, column: number): void {
    const targets = rowOf(id)?.targets;
    if (targets === undefined) return;
    // The gap has no text of its own: the analysis is what is written about it.
    const own = [targets.current, targets.required, targets.analysis, targets.todos, null][column];
    context.reveal(own ?? targets.name);
  }

  function generate(id: string): void {
    if (!isBroken()) context.command("generateTodos", { row: id });
  }

  function setLevel(id: string, level: number): boolean {
    const row = rowOf(id);
    if (row === undefined || !row.levelEditable || isBroken()) return false;
    if (row.current !== level) context.setLevel(id, level);
    return true;
  }

  function openLevels(id: string): boolean {
    const row = rowOf(id);
    const line = rows.bring(rows.indexOfKey(id));
    if (row === undefined || line === undefined || !row.levelEditable || isBroken()) return false;
    offerChange(line);
    const opener = change.isConnected ? change : line;
    const items = levelItems(row, say, (level) => setLevel(id, level));
    openMenu(opener, say("changeLevel", { name: row.name }), [items], () => {
      rows.bring(rows.indexOfKey(id))?.querySelector<HTMLElement>("td.current")?.focus();
    });
    return true;
  }

  /** Opens or closes the parts of a parent, the details of a leaf. */
  function toggle(id: string): void {
    const row = rowOf(id);
    if (row === undefined) return;
    if (!row.hasParts) return toggleDetails(id);
    flip(isNarrowed(memory) ? closedNarrowed : memory.closedRows, id);
  }

  function toggleDetails(id: string): void {
    flip(memory.openDetails, id);
  }

  function flip(set: Set<string>, id: string): void {
    if (!set.delete(id)) set.add(id);
    memory.save();
    show();
  }

  function show(): void {
    if (state === undefined) return;
    const narrowed = isNarrowed(memory);
    const by = `${memory.chip} ${memory.filter}`;
    if (by !== narrowedBy) closedNarrowed.clear();
    const lines = matrixLines(state.rows, {
      closed: narrowed ? closedNarrowed : memory.closedRows,
      details: memory.openDetails,
      filter: memory.filter,
      chip: memory.chip,
      sort: memory.sort,
    });
    findMarked(lines);
    const isWhole = state.rowsToCome === 0;
    setAttribute(table, "aria-rowcount", String(lines.length + 1 + (narrowed ? 0 : state.rowsToCome)));
    setHidden(table, lines.length === 0);
    setHidden(nothing, lines.length > 0 || !isWhole);
    rows.show(lines);
    if (by !== narrowedBy && narrowed && isWhole) {
      context.announce(say("filterCount", { shown: countLeaves(lines), all: state.leaves }));
    }
    if (isWhole) narrowedBy = by;
  }

  /** The cursor's row, or where that is not shown the nearest one above it that is. */
  function findMarked(lines: readonly Line[]): void {
    let id = cursor;
    while (id !== null && !lines.some((line) => line.key === id)) {
      const wanted = id;
      id = state?.rows.find((row) => row.id === wanted)?.parent ?? null;
    }
    marked = id;
  }

  /** Only while its user is in the editor: whoever is reading here keeps their place. */
  function bringMarked(): void {
    if (marked !== null && !document.hasFocus()) rows.bring(rows.indexOfKey(marked));
  }

  return {
    element,
    focus: rows.focus,
    scrollTo: rows.scrollTo,
    update: (next) => {
      const wasPart = (state?.rowsToCome ?? 0) > 0;
      state = next;
      todos = undefined;
      setClass(
        table,
        "leveled",
        next.rows.some((row) => row.leveled),
      );
      show();
      if (wasPart) bringMarked();
    },
    setCursor: (row) => {
      if (row === cursor) return;
      cursor = row;
      findMarked(rows.lines());
      rows.redraw();
      bringMarked();
    },
  };
}
