import { focusables } from "./matrixDetails";
import type { Line } from "./matrixLines";

/** What the keys need to know of the table, and can do to it. Lines are named by their zero-based index. */
export interface Grid {
  readonly count: () => number;
  readonly line: (index: number) => Line | undefined;
  /** The index of the line that an element stands in, or −1. */
  readonly indexOf: (element: Element) => number;
  readonly indexOfKey: (key: string) => number;
  /** How many lines can be seen at once. */
  readonly page: () => number;
  /** Draws the line where it is not drawn yet, and brings it into view. */
  readonly bring: (index: number) => HTMLTableRowElement | undefined;
  readonly toggle: (id: string) => void;
  readonly toggleDetails: (id: string) => void;
  /** `column` counts the cells after the name from zero; −1 is the name. */
  readonly reveal: (id: string, column: number) => void;
  readonly generate: (id: string) => void;
  /** Writes a level where that can be; whether it can. */
  readonly setLevel: (id: string, level: number) => boolean;
  readonly openLevels: (id: string) => boolean;
}

/** The cell of the current level, among what ← and → visit. */
const currentStop = 1;

/**
 * The keyboard of a treegrid (ARIA Authoring Practices): one row is the tab stop; ↑ ↓ Page Home End go by rows; → opens
 * a row, then goes into its cells; ← goes back, closes, or goes to the parent; Enter shows the text; Space opens the
 * details; `+` makes a to-do; 0 to 4 on the current level write it, F2 or Alt+↓ open the choice.
 */
export function addKeys(body: HTMLTableSectionElement, grid: Grid): void {
  body.addEventListener("keydown", (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLTableRowElement>("tr") : null;
    if (row === null || event.metaKey || event.isComposing) return;
    const stops = stopsOf(row);
    const at = stops.findIndex((element) => element === event.target);
    if (!handle(event, row, stops, at)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  /** `at` is the index of the focused cell (or button of a details row), −1 on the row itself. */
  function handle(event: KeyboardEvent, row: HTMLTableRowElement, stops: readonly HTMLElement[], at: number): boolean {
    const index = grid.indexOf(row);
    const line = grid.line(index);
    if (line === undefined) return false;
    const { id } = line.row;
    const ofDetails = line.kind === "details";
    const inButton = event.target instanceof HTMLButtonElement;
    const toLine = (to: number): true => {
      const next = grid.bring(Math.min(grid.count() - 1, Math.max(0, to)));
      if (next === undefined) return true;
      const cell = at < 0 || ofDetails || next.dataset.details !== undefined ? undefined : stopsOf(next)[at];
      (cell ?? next).focus();
      return true;
    };
    if (event.altKey) {
      return event.key === "ArrowDown" && !ofDetails && at === currentStop && grid.openLevels(id);
    }
    switch (event.key) {
      case "ArrowDown":
        return toLine(index + 1);
      case "ArrowUp":
        return toLine(index - 1);
      case "PageDown":
        return toLine(index + grid.page());
      case "PageUp":
        return toLine(index - grid.page());
      case "Home":
        if (at >= 0 && !event.ctrlKey) stops[0]?.focus();
        else toLine(0);
        return true;
      case "End":
        if (at >= 0 && !event.ctrlKey) stops.at(-1)?.focus();
        else toLine(grid.count() - 1);
        return true;
      case "ArrowRight":
        if (at < 0 && !ofDetails && !line.open) grid.toggle(id);
        else stops[Math.min(stops.length - 1, at + 1)]?.focus();
        return true;
      case "ArrowLeft":
        if (at > 0) stops[at - 1]?.focus();
        else if (at === 0) row.focus();
        else if (ofDetails) grid.bring(grid.indexOfKey(id))?.focus();
        else if (line.open) grid.toggle(id);
        else grid.bring(grid.indexOfKey(line.path === "" ? (line.row.parent ?? "") : ""))?.focus();
        return true;
      case "Enter":
        if (inButton) return false;
        grid.reveal(id, ofDetails ? -1 : at - 1);
        return true;
      case " ":
        if (inButton) return false;
        grid.toggleDetails(id);
        if (ofDetails) grid.bring(grid.indexOfKey(id))?.focus();
        return true;
      case "+":
        grid.generate(id);
        return true;
      case "F2":
        return !ofDetails && grid.openLevels(id);
      default:
        return /^[0-4]$/.test(event.key) && !event.ctrlKey && !ofDetails && at === currentStop
          ? grid.setLevel(id, Number(event.key))
          : false;
    }
  }
}

/** What ← and → visit in a row: its cells, or the one button of a cell in place of the cell; a details row's buttons. */
export function stopsOf(row: HTMLTableRowElement): HTMLElement[] {
  if (row.dataset.details !== undefined) return focusables(row);
  return [...row.cells].map((cell) => cell.querySelector<HTMLElement>("button.add") ?? cell);
}
