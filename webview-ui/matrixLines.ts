import type { MatrixRow } from "../src/panel/PanelState";
import type { ChipName, SortName } from "./memory";

/** One line of the table as it is arranged now: a competency's row, or the details under one. */
export interface Line {
  readonly kind: "row" | "details";
  /** Unique among the lines. */
  readonly key: string;
  readonly row: MatrixRow;
  /** How deep it stands, 1 at the top. */
  readonly level: number;
  /** Which one it is of its parent's lines, one-based, and how many those are. */
  readonly position: number;
  readonly size: number;
  /** Whether its parts (of a parent) or its details (of a leaf) are open. */
  readonly open: boolean;
  /** Whether its details are open. */
  readonly detailed: boolean;
  /** The names of the parents above it, where it stands without them; else empty. */
  readonly path: string;
}

export interface Arrangement {
  /** Ids of the parents that are closed, and of the rows whose details are open. */
  readonly closed: ReadonlySet<string>;
  readonly details: ReadonlySet<string>;
  /** What a name, or that of a parent above it, has to contain; empty for all. */
  readonly filter: string;
  readonly chip: ChipName;
  readonly sort: SortName;
}

/** The key of the details line under a row; no row's id has a line break. */
export function detailsKey(id: string): string {
  return `${id}\n`;
}

/** Whether some rows are left out by the filter or the chip. */
export function isNarrowed({ filter, chip }: Pick<Arrangement, "filter" | "chip">): boolean {
  return filter !== "" || chip !== "all";
}

/** Folds a text so that case and composition make no difference when it is looked for. */
export function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/**
 * Arranges the rows into lines: in file order as a tree, where the parents of what is shown stay; or by priority as a
 * flat list of leaves, each with the names of its parents. Takes time linear in the rows.
 */
export function matrixLines(rows: readonly MatrixRow[], options: Arrangement): Line[] {
  const shown = isNarrowed(options) ? matching(rows, options) : undefined;
  return options.sort === "priority" ? flatLines(rows, shown, options) : treeLines(rows, shown, options);
}

/** How many of the lines are leaves. */
export function countLeaves(lines: readonly Line[]): number {
  let count = 0;
  for (const { kind, row } of lines) if (kind === "row" && !row.hasParts) count++;
  return count;
}

/** 1 for each row that is shown: leaves that match, and what stands above them. */
function matching(rows: readonly MatrixRow[], { filter, chip }: Arrangement): Uint8Array {
  const wanted = fold(filter);
  const shown = new Uint8Array(rows.length);
  /** The indexes of the rows above the current one, by depth, and whether one of them has the text. */
  const above: number[] = [];
  const named: boolean[] = [];
  rows.forEach((row, index) => {
    const inherited = row.depth > 0 && named[row.depth - 1] === true;
    above[row.depth] = index;
    named[row.depth] = inherited || wanted === "" || fold(row.name).includes(wanted);
    if (row.hasParts || named[row.depth] !== true || !isIn(chip, row)) return;
    for (let depth = row.depth; depth >= 0; depth--) {
      const at = above[depth] ?? 0;
      if (shown[at] === 1) break;
      shown[at] = 1;
    }
  });
  return shown;
}

function isIn(chip: ChipName, row: MatrixRow): boolean {
  if (chip === "gaps") return row.gap > 0;
  if (chip === "noTodo") return row.needsTodo;
  if (chip === "stale") return row.stale;
  return chip === "all" || row.gap <= 0;
}

type OpenLine = { -readonly [K in keyof Line]: Line[K] };

function treeLines(rows: readonly MatrixRow[], shown: Uint8Array | undefined, options: Arrangement): Line[] {
  const { closed, details } = options;
  const lines: OpenLine[] = [];
  /** The lines of the families that are not complete yet, by depth. */
  const families: OpenLine[][] = [];
  /** Rows deeper than this are closed away. */
  let deepest = Number.MAX_SAFE_INTEGER;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || (shown !== undefined && shown[index] === 0)) continue;
    const { depth, id } = row;
    if (depth > deepest) continue;
    const detailed = details.size > 0 && details.has(id);
    const open = row.hasParts ? !closed.has(id) : detailed;
    deepest = row.hasParts && !open ? depth : Number.MAX_SAFE_INTEGER;
    for (let below = families.length - 1; below > depth; below--) complete(families.pop());
    while (families.length <= depth) families.push([]);
    const family = families[depth] ?? [];
    const line = rowLine(row, depth + 1, family.length + 1, open, detailed, "");
    family.push(line);
    lines.push(line);
    if (detailed) lines.push(detailsLine(line));
  }
  for (const family of families) complete(family);
  return lines;
}

function complete(family: readonly OpenLine[] | undefined): void {
  for (const line of family ?? []) line.size = family?.length ?? 0;
}

function flatLines(rows: readonly MatrixRow[], shown: Uint8Array | undefined, options: Arrangement): Line[] {
  const names: string[] = [];
  const leaves: { row: MatrixRow; path: string; evidence: number }[] = [];
  rows.forEach((row, index) => {
    names.length = Math.min(names.length, row.depth);
    if (row.hasParts) names[row.depth] = row.name;
    else if (shown === undefined || shown[index] === 1) {
      leaves.push({ row, path: names.join(" › "), evidence: evidenceOf(row) });
    }
  });
  // The nearer date first, then what has less evidence; sorting is stable: what is alike keeps the order of the file.
  leaves.sort((a, b) => b.row.priority - a.row.priority || byDate(a.row.dueOn, b.row.dueOn) || a.evidence - b.evidence);
  return leaves.flatMap(({ row, path }, index) => {
    const detailed = options.details.has(row.id);
    const line = rowLine(row, 1, index + 1, detailed, detailed, path);
    line.size = leaves.length;
    return detailed ? [line, detailsLine(line)] : [line];
  });
}

/** What has no date comes last. */
function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** How much was told or recorded of a row this year. */
export function evidenceOf({ evidence }: MatrixRow): number {
  let sum = 0;
  for (const count of evidence ?? []) sum += count;
  return sum;
}

function rowLine(row: MatrixRow, level: number, position: number, open: boolean, detailed: boolean, path: string) {
  const line: OpenLine = { kind: "row", key: row.id, row, level, position, size: 1, open, detailed, path };
  return line;
}

function detailsLine({ row, level }: Line): OpenLine {
  const key = detailsKey(row.id);
  return { kind: "details", key, row, level: level + 1, position: 1, size: 1, open: false, detailed: false, path: "" };
}
