import type { Host } from "./host";

export const tabNames = ["matrix", "todos", "year"] as const;
export type TabName = (typeof tabNames)[number];

/** Which competencies the matrix shows: leaves of that state, with the parents above them. */
export const chipNames = ["all", "gaps", "noTodo", "stale", "closed"] as const;
export type ChipName = (typeof chipNames)[number];

const sortNames = ["file", "priority"] as const;
export type SortName = (typeof sortNames)[number];

/** A cell of the year: the id of the competency's row, and the month, 1 to 12. */
export interface YearCell {
  readonly row: string;
  readonly month: number;
}

/** How its user left the page: survives updates, and being hidden and loaded again. */
export interface Memory {
  tab: TabName;
  /** Whether the goals stand side by side, in place of the tabs. */
  comparing: boolean;
  /** What the names shown have to contain; empty shows all. The same for every tab. */
  filter: string;
  chip: ChipName;
  sort: SortName;
  /** The cell of the year whose evidence is open, or null. */
  yearCell: YearCell | null;
  /** Ids of the parents that are closed; rows are open at first. */
  readonly closedRows: Set<string>;
  /** Ids of the rows whose details are open. */
  readonly openDetails: Set<string>;
  /** Names of the to-do sections that are closed. */
  readonly closedSections: Set<string>;
  /** How far each tab is scrolled, in CSS pixels. */
  readonly scroll: Record<TabName, number>;
  /** Keeps all this for the next load of the page. */
  readonly save: () => void;
}

/** Reads back what `save` kept; whatever is not of its shape counts as not there. */
export function recall(host: Host): Memory {
  const saved = asRecord(host.saved());
  const scroll = asRecord(saved.scroll);
  const memory: Memory = {
    tab: tabNames.find((name) => name === saved.tab) ?? "matrix",
    comparing: saved.comparing === true,
    filter: typeof saved.filter === "string" ? saved.filter : "",
    chip: chipNames.find((name) => name === saved.chip) ?? "all",
    sort: sortNames.find((name) => name === saved.sort) ?? "file",
    yearCell: asCell(saved.yearCell),
    closedRows: asSet(saved.closedRows),
    openDetails: asSet(saved.openDetails),
    closedSections: asSet(saved.closedSections),
    scroll: { matrix: asOffset(scroll.matrix), todos: asOffset(scroll.todos), year: asOffset(scroll.year) },
    save: () => {
      const { tab, comparing, filter, chip, sort, yearCell } = memory;
      host.save({
        tab,
        comparing,
        filter,
        chip,
        sort,
        yearCell,
        closedRows: [...memory.closedRows],
        openDetails: [...memory.openDetails],
        closedSections: [...memory.closedSections],
        scroll: { ...memory.scroll },
      });
    },
  };
  return memory;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asSet(value: unknown): Set<string> {
  return new Set(Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
}

function asOffset(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0;
}

function asCell(value: unknown): YearCell | null {
  const { row, month } = asRecord(value);
  return typeof row === "string" && typeof month === "number" ? { row, month } : null;
}
