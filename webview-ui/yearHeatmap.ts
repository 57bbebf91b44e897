import type { PanelState, YearState } from "../src/panel/PanelState";
import { readinessCurve } from "../src/pictures/readinessCurve";
import { arrange } from "./arrange";
import type { Context } from "./context";
import { make, makeUnseen, setAttribute, setText } from "./dom";
import { drawPicture } from "./drawPicture";
import { makeEvidence } from "./yearEvidence";
import { evidenceOf, monthNames, type YearReadiness, type YearRow } from "./yearFigures";
import { addYearKeys } from "./yearKeys";
import { makeYearRow, type YearRowView } from "./yearRow";

export interface Heatmap {
  readonly element: HTMLTableElement;
  /** `step` is the width of a month in pixels. */
  readonly update: (shown: HeatmapState) => void;
}

export interface HeatmapState {
  readonly state: PanelState;
  readonly year: YearState;
  readonly rows: readonly YearRow[];
  readonly readiness: YearReadiness;
  readonly step: number;
}

/** So many rows are made at once, when they come near what can be seen. */
const rowsInPart = 40;
/** What a row is high at least; only those far away are reckoned with it. */
const rowHeight = 22;
/** In pixels: how near is near. */
const nearness = 800;
const curveHeight = 92;

interface Part {
  readonly element: HTMLTableSectionElement;
  rows: readonly YearRow[];
  /** One-based place of its first row in the grid. */
  place: number;
  built: boolean;
}

/** The grid of competencies and months, under the curve that shares its columns. */
export function makeHeatmap(context: Context): Heatmap {
  const { say, memory, language } = context;
  const heads = Array.from({ length: 12 }, () => make("th", "year-month"));
  for (const head of heads) head.scope = "col";
  const nameHead = make("th", "year-name", say("columnName"));
  const totalHead = make("th", "year-total", say("yearTotal"));
  nameHead.scope = totalHead.scope = "col";
  const headRow = make("tr", "", nameHead, ...heads, totalHead);
  const curve = makeCurve(context);
  const element = make("table", "heatmap", make("thead", "", headRow), curve.element);
  element.setAttribute("role", "grid");

  const evidence = makeEvidence(context);
  const views = new Map<string, YearRowView>();
  const parts: Part[] = [];
  let shown: HeatmapState | undefined;
  let watcher: IntersectionObserver | undefined;

  const keys = addYearKeys(element, {
    build: (body) => {
      const part = parts.find((one) => one.element === body);
      if (part !== undefined && !part.built) fill(part);
    },
    activate,
    close: () => {
      const { yearCell } = memory;
      if (yearCell === null) return false;
      const inside = evidence.element.contains(document.activeElement);
      setOpen(null);
      const cell = cellOf(yearCell);
      if (inside && cell !== undefined) keys.focus(cell);
      return true;
    },
  });

  element.addEventListener("click", (event) => {
    const cell = event.target instanceof Element ? event.target.closest("td, th") : null;
    if (cell instanceof HTMLTableCellElement && cell.closest(".year-row") !== null) {
      keys.focus(cell);
      activate(cell);
    }
  });

  function activate(cell: HTMLTableCellElement): void {
    const id = cell.closest("tr")?.dataset.row;
    const view = id === undefined ? undefined : views.get(id);
    if (view === undefined) return;
    const month = Number(cell.dataset.month ?? 0);
    if (month === 0) {
      if (cell.classList.contains("year-name")) context.reveal(view.data.row.targets.name);
    } else if ((view.data.counts[month - 1] ?? 0) > 0) {
      const { row } = view.data;
      const isOpen = memory.yearCell?.row === row.id && memory.yearCell.month === month;
      setOpen(isOpen ? null : { row: row.id, month });
    }
  }

  function setOpen(cell: typeof memory.yearCell): void {
    memory.yearCell = cell;
    memory.save();
    show();
  }

  function cellOf({ row, month }: { readonly row: string; readonly month: number }): HTMLTableCellElement | undefined {
    return [...(views.get(row)?.element.cells ?? [])].find((cell) => cell.dataset.month === String(month));
  }

  /** Brings the rows of a part up to date, and makes those that are not there yet. */
  function fill(part: Part): void {
    if (shown === undefined) return;
    const { year, step } = shown;
    const months = monthNames(language, step).full;
    const wanted: Element[] = [];
    part.rows.forEach((data, index) => {
      const { row } = data;
      const view = views.get(row.id) ?? makeYearRow(data, context);
      views.set(row.id, view);
      const open = memory.yearCell?.row === row.id ? memory.yearCell.month : null;
      const items = open === null ? [] : evidenceOf(year, row.id, open);
      view.update(data, {
        step,
        begun: year.monthsBegun,
        months,
        open: items.length > 0 ? open : null,
        place: part.place + index,
      });
      wanted.push(view.element);
      if (open !== null && items.length > 0) {
        evidence.update(say("yearList", { name: row.name, month: months[open - 1] ?? "" }), items, row.depth);
        wanted.push(evidence.element);
      }
    });
    arrange(part.element, wanted);
    part.built = true;
  }

  function show(): void {
    if (shown === undefined) return;
    const { rows, year, step, readiness } = shown;
    const place = keys.place();
    setAttribute(element, "aria-label", say("yearHeatmap", { year: year.year }));
    setAttribute(element, "aria-rowcount", String(rows.length + 2));
    if (element.style.getPropertyValue("--month") !== `${step}px`) element.style.setProperty("--month", `${step}px`);
    showHeads(step, year);
    curve.update(shown.state, year, readiness, step);

    watcher ??= new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const part = parts.find((one) => one.element === entry.target);
          if (entry.isIntersecting && part !== undefined && !part.built) fill(part);
        }
      },
      { root: element.closest(".scroller"), rootMargin: `${nearness}px 0px` },
    );
    const count = Math.ceil(rows.length / rowsInPart);
    while (parts.length > count) {
      const part = parts.pop();
      if (part === undefined) break;
      watcher.unobserve(part.element);
      part.element.remove();
    }
    while (parts.length < count) {
      const part: Part = { element: make("tbody", "year-part"), rows: [], place: 0, built: parts.length < 2 };
      parts.push(part);
      element.append(part.element);
      watcher.observe(part.element);
    }
    const there = new Set(rows.map(({ row }) => row.id));
    for (const id of views.keys()) if (!there.has(id)) views.delete(id);
    parts.forEach((part, index) => {
      part.rows = rows.slice(index * rowsInPart, (index + 1) * rowsInPart);
      part.place = index * rowsInPart + 3;
      if (part.built) fill(part);
      else if (part.element.rows[0]?.className !== "year-space") part.element.replaceChildren(space(part.rows.length));
    });
    keys.restore(place);
  }

  function showHeads(step: number, { year, monthsBegun }: YearState): void {
    const names = monthNames(language, step);
    const runs = shown?.state.today.startsWith(`${year}-`) === true;
    heads.forEach((head, index) => {
      const name = names.head[index] ?? "";
      const full = names.full[index] ?? "";
      head.classList.toggle("now", runs && index === monthsBegun - 1);
      if (head.dataset.name === name) return;
      head.dataset.name = name;
      const seen = make("span", "", name);
      seen.setAttribute("aria-hidden", "true");
      head.replaceChildren(seen, makeUnseen(full));
      head.title = full;
    });
  }

  return {
    element,
    update: (next) => {
      if (shown !== undefined && shown.year.year !== next.year.year) memory.yearCell = null;
      shown = next;
      show();
    },
  };
}

/** Holds the place of rows that are not made yet. */
function space(rows: number): HTMLTableRowElement {
  const cell = make("td");
  cell.colSpan = 14;
  const element = make("tr", "year-space", cell);
  element.setAttribute("aria-hidden", "true");
  element.style.setProperty("height", `${rows * rowHeight}px`);
  return element;
}

interface Curve {
  readonly element: HTMLTableSectionElement;
  readonly update: (state: PanelState, year: YearState, readiness: YearReadiness, step: number) => void;
}

function makeCurve({ say }: Context): Curve {
  const hint = make("span", "year-curve-hint");
  const head = make("th", "year-name", make("span", "year-curve-title", say("readiness")), hint);
  head.scope = "row";
  head.tabIndex = -1;
  const field = make("td", "year-curve");
  field.colSpan = 13;
  field.tabIndex = -1;
  const row = make("tr", "year-curve-row", head, field);
  row.setAttribute("aria-rowindex", "2");
  const element = make("tbody", "", row);
  let drawn = "";
  return {
    element,
    update: ({ file }, { year }, { points, until, changes, dates }, step) => {
      row.hidden = points.length === 0;
      setText(
        hint,
        changes > 0 ? say("yearHistory", { file: file ?? "career.yaml", count: changes }) : say("yearNoHistory"),
      );
      const wanted = JSON.stringify([points, until, step, year]);
      if (wanted === drawn) return;
      drawn = wanted;
      const told = points.map(({ share }, index) => `${dates[index] ?? ""} ${Math.round(100 * share)}%`).join(", ");
      const picture = readinessCurve({ points, until, step, height: curveHeight });
      field.replaceChildren(drawPicture("curve", picture, say("yearCurve", { year, points: told })));
    },
  };
}
