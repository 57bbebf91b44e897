/** What the keys need to know of the grid, and can do to it. */
export interface YearKeyActions {
  /** Sees to it that the rows of a part of the table are there. */
  readonly build: (part: HTMLTableSectionElement) => void;
  /** What Enter and Space do on a cell. */
  readonly activate: (cell: HTMLTableCellElement) => void;
  /** What Escape does; true where there was something to close. */
  readonly close: () => boolean;
}

export interface YearKeys {
  /** Remembers where the focus is before rows come and go. */
  readonly place: () => YearPlace;
  readonly restore: (place: YearPlace) => void;
  readonly focus: (cell: HTMLTableCellElement) => void;
}

interface YearPlace {
  readonly hadFocus: boolean;
  readonly element: HTMLElement | null;
  readonly row: HTMLTableRowElement | null;
}

const pageOfRows = 10;

/**
 * The keyboard of a grid (ARIA Authoring Practices): one cell is the tab stop; the arrows go from cell to cell, Home
 * and End along the row, with Ctrl to the first and last row; Enter and Space open what stands behind a cell, and the
 * arrows lead into it; Escape closes it.
 */
export function addYearKeys(table: HTMLTableElement, actions: YearKeyActions): YearKeys {
  let stop: HTMLTableCellElement | null = null;
  /** The column that ↑ and ↓ keep to, past rows that have fewer cells. */
  let column = 0;

  function setStop(cell: HTMLTableCellElement | null): void {
    if (cell === stop) return;
    if (stop !== null) stop.tabIndex = -1;
    stop = cell;
    if (cell !== null) cell.tabIndex = 0;
  }

  /** `isUp`: the row is come to from below. */
  function go(row: HTMLTableRowElement | undefined, isUp = false): void {
    if (row === undefined) return;
    const links = isList(row) ? [...row.querySelectorAll("button")] : [];
    (links.at(isUp ? -1 : 0) ?? cellAt(row, column))?.focus();
  }

  function beside(row: HTMLTableRowElement, steps: number): HTMLTableRowElement {
    let at = row;
    for (let left = Math.abs(steps); left > 0; left--) {
      const next = steps > 0 ? after(at) : before(at);
      if (next === undefined) break;
      at = next;
    }
    return at;
  }

  function after(row: HTMLTableRowElement): HTMLTableRowElement | undefined {
    const next = row.nextElementSibling;
    if (next instanceof HTMLTableRowElement) return next;
    const part = row.parentElement?.nextElementSibling;
    return part instanceof HTMLTableSectionElement ? rowsOf(part)[0] : undefined;
  }

  function before(row: HTMLTableRowElement): HTMLTableRowElement | undefined {
    const next = row.previousElementSibling;
    if (next instanceof HTMLTableRowElement) return next;
    const part = row.parentElement?.previousElementSibling;
    return part instanceof HTMLTableSectionElement && part.tagName === "TBODY" ? rowsOf(part).at(-1) : undefined;
  }

  function rowsOf(part: HTMLTableSectionElement): HTMLTableRowElement[] {
    actions.build(part);
    return [...part.rows];
  }

  table.addEventListener("focusin", (event) => {
    const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
    if (cell === null) return;
    setStop(cell);
  });

  table.addEventListener("keydown", (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const row = target?.closest("tr") ?? null;
    if (target === null || row === null || event.altKey || event.metaKey || event.isComposing) return;
    if (!(isList(row) ? inList(event.key, target, row) : inGrid(event, target, row))) return;
    event.preventDefault();
    event.stopPropagation();
  });

  function inGrid(event: KeyboardEvent, target: HTMLElement, row: HTMLTableRowElement): boolean {
    const cells = [...row.cells];
    const at = cells.findIndex((cell) => cell === target);
    const cell = cells[at];
    if (cell === undefined) return false;
    const own = columnOf(cell);
    // Where a cell is as wide as several columns, the column that the arrows came by is kept.
    if (column < own || column >= own + cell.colSpan) column = own;
    const parts = [...table.tBodies];
    const along = (to: HTMLTableCellElement | undefined) => {
      if (to === undefined) return;
      column = columnOf(to);
      to.focus();
    };
    switch (event.key) {
      case "ArrowRight":
        along(cells[at + 1]);
        return true;
      case "ArrowLeft":
        along(cells[at - 1]);
        return true;
      case "ArrowDown":
        go(after(row));
        return true;
      case "ArrowUp":
        go(before(row), true);
        return true;
      case "PageDown":
        go(beside(row, pageOfRows));
        return true;
      case "PageUp":
        go(beside(row, -pageOfRows), true);
        return true;
      case "Home":
        if (event.ctrlKey) go(parts[0] && rowsOf(parts[0])[0]);
        else along(cells[0]);
        return true;
      case "End": {
        const last = parts.at(-1);
        if (event.ctrlKey) go(last && rowsOf(last).at(-1));
        else along(cells.at(-1));
        return true;
      }
      case "Enter":
      case " ":
        actions.activate(cell);
        return true;
      case "Escape":
        return actions.close();
      default:
        return false;
    }
  }

  /** In the list behind a cell: ↑ and ↓ go by its links, and out of it. */
  function inList(key: string, target: HTMLElement, row: HTMLTableRowElement): boolean {
    const links = [...row.querySelectorAll("button")];
    const at = links.findIndex((link) => link === target);
    switch (key) {
      case "ArrowDown":
        if (at < links.length - 1) links[at + 1]?.focus();
        else go(after(row));
        return true;
      case "ArrowUp":
        if (at > 0) links[at - 1]?.focus();
        else go(before(row), true);
        return true;
      case "Escape":
        return actions.close();
      default:
        return false;
    }
  }

  return {
    focus: (cell) => {
      column = columnOf(cell);
      cell.focus();
    },
    place: () => {
      const active = document.activeElement;
      const element = active instanceof HTMLElement && table.contains(active) ? active : null;
      return { hadFocus: element !== null, element, row: element?.closest("tr") ?? null };
    },
    restore: ({ hadFocus, element, row }) => {
      const rows = table.tBodies[0]?.rows;
      if (stop === null || !stop.isConnected) setStop(rows?.[0]?.cells[0] ?? null);
      if (!hadFocus || (element?.isConnected === true && document.activeElement === element)) return;
      const heir = element?.isConnected === true ? element : row?.isConnected === true ? cellAt(row, column) : stop;
      heir?.focus({ preventScroll: true });
    },
  };
}

function isList(row: HTMLTableRowElement): boolean {
  return row.classList.contains("evidence-row");
}

/** The zero-based column at which a cell begins. */
function columnOf(cell: HTMLTableCellElement): number {
  let at = 0;
  for (const one of cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.cells : []) {
    if (one === cell) break;
    at += one.colSpan;
  }
  return at;
}

/** The cell of a row that covers a column. */
function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | undefined {
  let at = 0;
  for (const cell of row.cells) {
    at += cell.colSpan;
    if (column < at) return cell;
  }
  return row.cells[row.cells.length - 1];
}
