import type { Host } from "./host";

export const tabNames = ["matrix", "todos"] as const;
export type TabName = (typeof tabNames)[number];

/** How its user left the page: survives updates, and being hidden and loaded again. */
export interface Memory {
  tab: TabName;
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
    closedRows: asSet(saved.closedRows),
    openDetails: asSet(saved.openDetails),
    closedSections: asSet(saved.closedSections),
    scroll: { matrix: asOffset(scroll.matrix), todos: asOffset(scroll.todos) },
    save: () =>
      host.save({
        tab: memory.tab,
        closedRows: [...memory.closedRows],
        openDetails: [...memory.openDetails],
        closedSections: [...memory.closedSections],
        scroll: memory.scroll,
      }),
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
