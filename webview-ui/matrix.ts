import type { MatrixRow, PanelState, TodoRow } from "../src/panel/PanelState";
import { arrange } from "./arrange";
import type { Context, View } from "./context";
import { make, setAttribute, setClass } from "./dom";
import { type DetailsView, makeDetails } from "./matrixDetails";
import { addKeys } from "./matrixKeys";
import { makeRow, type RowView } from "./matrixRow";

export interface Matrix extends View {
  /** Marks the row of the text under the editor's cursor, or none. */
  readonly setCursor: (row: string | null) => void;
}

/** The table of competencies: a treegrid of native elements, updated row by row. */
export function makeMatrix(context: Context): Matrix {
  const { say, memory } = context;
  const body = make("tbody");
  const heads = (["Name", "Current", "Required", "Gap", "Todos"] as const).map((column) => {
    const head = make("th", column.toLowerCase(), make("span", "", say(`column${column}`)));
    head.scope = "col";
    return head;
  });
  const element = make("table", "matrix", make("thead", "", make("tr", "", ...heads)), body);
  element.setAttribute("role", "treegrid");
  element.setAttribute("aria-label", say("matrix"));

  let state: PanelState | undefined;
  let todos: ReadonlyMap<string, TodoRow> = new Map();
  let cursor: string | null = null;
  const rows = new Map<string, RowView>();
  const details = new Map<string, DetailsView>();

  const keys = addKeys(body, {
    parentOf: (id) => rows.get(id)?.row.parent ?? null,
    isOpen: (id) => rows.get(id)?.element.getAttribute("aria-expanded") === "true",
    toggle,
    toggleDetails,
    reveal,
  });

  body.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest<HTMLElement>("tr.row")?.dataset.row;
    if (target === null || id === undefined) return;
    const action = target.closest<HTMLElement | SVGElement>("[data-do]")?.dataset.do;
    if (action === "toggle") toggle(id);
    else if (action === "details") toggleDetails(id);
    else if (action === "generate") context.command("generateTodos");
    else reveal(id, (target.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0) - 1);
  });

  /** `column` counts the cells after the name from zero; −1 is the name. */
  function reveal(id: string, column: number): void {
    const targets = rows.get(id)?.row.targets;
    if (targets === undefined) return;
    // The gap has no text of its own: the analysis is what is written about it.
    const own = [targets.current, targets.required, targets.analysis, targets.todos][column];
    context.reveal(own ?? targets.name);
  }

  /** Opens or closes the parts of a parent, the details of a leaf. */
  function toggle(id: string): void {
    const row = rows.get(id)?.row;
    if (row === undefined) return;
    if (!row.hasParts) return toggleDetails(id);
    flip(memory.closedRows, id);
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
    const place = keys.place();
    const broken = state.broken !== null;
    const wanted: Element[] = [];
    const seen = new Set<string>();
    // Whether the parts of a row are to be seen, for the rows so far; parents come before their parts.
    const opened = new Map<string, boolean>();
    for (const row of state.rows) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      const visible = row.parent === null || (opened.get(row.parent) ?? true);
      const open = row.hasParts ? !memory.closedRows.has(row.id) : memory.openDetails.has(row.id);
      opened.set(row.id, visible && !memory.closedRows.has(row.id));
      const detailed = memory.openDetails.has(row.id);
      const view = rows.get(row.id) ?? makeRow(row, context);
      rows.set(row.id, view);
      view.update(row, { open, details: detailed, hidden: !visible, broken });
      wanted.push(view.element);
      if (!detailed) {
        details.delete(row.id);
        continue;
      }
      const more = details.get(row.id) ?? makeDetails(context);
      details.set(row.id, more);
      more.update(row, todosOf(row), { hidden: !visible, broken });
      wanted.push(more.element);
    }
    for (const views of [rows, details]) for (const id of views.keys()) if (!seen.has(id)) views.delete(id);
    arrange(body, wanted);
    keys.restore(place);
    mark();
  }

  function todosOf(row: MatrixRow): readonly TodoRow[] {
    return row.todos.flatMap((id) => todos.get(id) ?? []);
  }

  /** Marks the cursor's row, or where that is closed away the nearest one above it that can be seen. */
  function mark(): HTMLElement | undefined {
    let view = cursor === null ? undefined : rows.get(cursor);
    while (view?.element.hidden === true) view = rows.get(view.row.parent ?? "");
    for (const { element: row } of rows.values()) {
      const marked = row === view?.element;
      setClass(row, "at-cursor", marked);
      setAttribute(row, "aria-current", marked ? "true" : null);
    }
    return view?.element;
  }

  return {
    element,
    update: (next) => {
      state = next;
      todos = new Map(next.todos.map((todo) => [todo.id, todo]));
      setClass(
        element,
        "leveled",
        next.rows.some((row) => row.leveled),
      );
      show();
    },
    setCursor: (row) => {
      if (row === cursor) return;
      cursor = row;
      const marked = mark();
      // Only while its user is in the editor: whoever is reading here keeps their place.
      if (!document.hasFocus()) marked?.scrollIntoView({ block: "nearest" });
    },
  };
}
