import { focusables } from "./matrixDetails";

/** What the keys need to know of the table, and can do to it. Rows are named by their ids. */
export interface KeyActions {
  readonly parentOf: (id: string) => string | null;
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly toggleDetails: (id: string) => void;
  /** `column` counts the cells after the name from zero; −1 is the name. */
  readonly reveal: (id: string, column: number) => void;
}

/** Where the focus is: in which row, and whether it is there at all. */
export interface FocusPlace {
  readonly row: HTMLTableRowElement | null;
  readonly index: number;
  readonly element: Element | null;
}

export interface Keys {
  /** Remembers where the focus is before rows come and go. */
  readonly place: () => FocusPlace;
  /** Puts it back, or where its row is gone on the row that took its place. */
  readonly restore: (place: FocusPlace) => void;
}

const pageOfRows = 10;

/**
 * The keyboard of a treegrid (ARIA Authoring Practices): one row is the tab stop; ↑ ↓ Home End go by rows; → opens a
 * row, then goes into its cells; ← goes back, closes, or goes to the parent; Enter shows the text; Space opens the
 * details.
 */
export function addKeys(body: HTMLTableSectionElement, actions: KeyActions): Keys {
  let stop: HTMLTableRowElement | null = null;

  const visible = () => [...body.rows].filter((row) => !row.hidden);
  const rowOf = (node: EventTarget | null) =>
    node instanceof Element ? node.closest<HTMLTableRowElement>("tr") : null;

  function setStop(row: HTMLTableRowElement | null): void {
    if (row === stop) return;
    if (stop !== null) stop.tabIndex = -1;
    stop = row;
    if (row !== null) row.tabIndex = 0;
  }

  body.addEventListener("focusin", (event) => setStop(rowOf(event.target)));

  body.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    if (row === null || event.altKey || event.metaKey || event.isComposing) return;
    const stops = stopsOf(row);
    const at = stops.findIndex((element) => element === event.target);
    if (!handle(event, row, stops, at)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  /** `at` is the index of the focused cell (or button of a details row), −1 on the row itself. */
  function handle(event: KeyboardEvent, row: HTMLTableRowElement, stops: readonly HTMLElement[], at: number): boolean {
    const id = row.dataset.row ?? row.dataset.details ?? "";
    const ofDetails = row.dataset.details !== undefined;
    const inButton = event.target instanceof HTMLButtonElement;
    const rows = visible();
    const index = rows.indexOf(row);
    const toRow = (to: number) => {
      const near = rows[Math.min(rows.length - 1, Math.max(0, to))];
      if (near === undefined) return true;
      (at < 0 || ofDetails || near.dataset.details !== undefined ? near : (stopsOf(near)[at] ?? near)).focus();
      return true;
    };
    switch (event.key) {
      case "ArrowDown":
        return toRow(index + 1);
      case "ArrowUp":
        return toRow(index - 1);
      case "PageDown":
        return toRow(index + pageOfRows);
      case "PageUp":
        return toRow(index - pageOfRows);
      case "Home":
        if (at >= 0 && !event.ctrlKey) stops[0]?.focus();
        else toRow(0);
        return true;
      case "End":
        if (at >= 0 && !event.ctrlKey) stops.at(-1)?.focus();
        else toRow(rows.length - 1);
        return true;
      case "ArrowRight":
        if (at < 0 && !ofDetails && !actions.isOpen(id)) actions.toggle(id);
        else stops[Math.min(stops.length - 1, at + 1)]?.focus();
        return true;
      case "ArrowLeft":
        if (at > 0) stops[at - 1]?.focus();
        else if (at === 0) row.focus();
        else if (ofDetails) rowNamed(id)?.focus();
        else if (actions.isOpen(id)) actions.toggle(id);
        else rowNamed(actions.parentOf(id) ?? "")?.focus();
        return true;
      case "Enter":
        if (inButton) return false;
        actions.reveal(id, at - 1);
        return true;
      case " ":
        if (inButton) return false;
        actions.toggleDetails(id);
        if (ofDetails) rowNamed(id)?.focus();
        return true;
      default:
        return false;
    }
  }

  function rowNamed(id: string): HTMLTableRowElement | undefined {
    return visible().find((row) => row.dataset.row === id);
  }

  return {
    place: () => {
      const element = body.contains(document.activeElement) ? document.activeElement : null;
      const row = rowOf(element) ?? stop;
      return { row, index: row === null ? 0 : visible().indexOf(row), element };
    },
    restore: ({ row, index, element }) => {
      const rows = visible();
      const stays = row !== null && row.isConnected && !row.hidden;
      setStop(stays ? row : (rows[Math.min(rows.length - 1, Math.max(0, index))] ?? null));
      if (element === null || document.activeElement === element) return;
      if (body.contains(document.activeElement)) return;
      if (element instanceof HTMLElement && element.isConnected && stays) element.focus({ preventScroll: true });
      else stop?.focus({ preventScroll: true });
    },
  };
}

/** What ← and → visit in a row: its cells, or the one button of a cell in place of the cell; a details row's buttons. */
function stopsOf(row: HTMLTableRowElement): HTMLElement[] {
  if (row.dataset.details !== undefined) return focusables(row);
  return [...row.cells].map((cell) => cell.querySelector<HTMLElement>("button.add") ?? cell);
}
