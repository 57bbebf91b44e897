import { heatMark } from "../src/pictures/heatmap";
import type { Context } from "./context";
import { make, setAttribute } from "./dom";
import { drawPicture } from "./drawPicture";
import type { YearRow } from "./yearFigures";

/** The height of a row's field of squares, in pixels. */
export const fieldHeight = 21;

/** How the rows of a year are drawn. */
export interface YearFace {
  readonly step: number;
  readonly begun: number;
  /** The names of the months in full. */
  readonly months: readonly string[];
  /** The cell whose evidence is open: the month, or null in all other rows. */
  readonly open: number | null;
  /** One-based place in the grid. */
  readonly place: number;
}

export interface YearRowView {
  readonly element: HTMLTableRowElement;
  readonly data: YearRow;
  readonly update: (data: YearRow, face: YearFace) => void;
}

/** Makes a competency's row: a square for each month. A parent with no evidence of its own is a heading with its sum. */
export function makeYearRow(first: YearRow, { say }: Context): YearRowView {
  const name = make("span", "year-name-text");
  const head = make("th", "year-name", name);
  head.scope = "row";
  head.tabIndex = -1;
  const months = Array.from({ length: 12 }, (_, index) => {
    const cell = make("td", "year-month");
    cell.dataset.month = String(index + 1);
    cell.tabIndex = -1;
    return cell;
  });
  const total = make("td", "year-total");
  total.tabIndex = -1;
  const element = make("tr", "year-row");
  element.dataset.row = first.row.id;

  let data = first;
  let shown = "";
  let counts: readonly number[] = [];
  let drawnFor = "";

  function drawMonths({ step, begun, months: names }: YearFace): void {
    const wanted = JSON.stringify([step, begun, names[0], data.row.hasParts]);
    months.forEach((cell, index) => {
      const count = data.counts[index] ?? 0;
      if (wanted === drawnFor && counts[index] === count) return;
      const month = names[index] ?? "";
      setAttribute(cell, "aria-expanded", count > 0 ? "false" : null);
      if (count === 0 && index >= begun) {
        cell.replaceChildren();
        return;
      }
      const text = count > 0 ? say("yearCell", { month, count }) : say("yearCellNone", { month });
      const marks = count === 0 && data.row.hasParts ? [] : [heatMark(count, step, fieldHeight)];
      cell.replaceChildren(drawPicture("heat", { width: step, height: fieldHeight, marks }, text));
    });
    drawnFor = wanted;
    counts = data.counts;
  }

  return {
    element,
    get data() {
      return data;
    },
    update: (next, face) => {
      data = next;
      const { row } = next;
      setAttribute(element, "aria-rowindex", String(face.place));
      const wanted = JSON.stringify([
        row.name,
        row.depth,
        row.hasParts,
        next.counts,
        next.total,
        face.step,
        face.begun,
      ]);
      if (wanted !== shown) {
        shown = wanted;
        const isHeading = row.hasParts && next.counts.every((count) => count === 0);
        element.classList.toggle("parent", row.hasParts);
        element.style.setProperty("--depth", String(row.depth));
        name.textContent = row.name;
        name.title = row.name;
        head.colSpan = isHeading ? 13 : 1;
        total.textContent = String(next.total);
        if (isHeading) for (const cell of months) cell.remove();
        else drawMonths(face);
        const cells = isHeading ? [head, total] : [head, ...months, total];
        if (element.cells.length !== cells.length) element.replaceChildren(...cells);
      }
      months.forEach((cell, index) => {
        if (cell.hasAttribute("aria-expanded")) setAttribute(cell, "aria-expanded", String(face.open === index + 1));
      });
    },
  };
}
