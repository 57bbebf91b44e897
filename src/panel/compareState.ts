import { type GapMatrix, type GapRow, gapMatrix, leavesOf } from "../core/analysis/gapMatrix";
import type { Competency } from "../core/career/Career";
import type { CareerDocument } from "../core/career/CareerDocument";
import { foldName } from "../core/text/likeness";
import type { CompareCell, CompareState } from "./PanelState";
import { panelTarget } from "./panelTargets";

/**
 * The goals of a document side by side: the readiness of each, and every competency that still has a gap for one of
 * them. Competencies of two analyses are the same one where they have the same id, else where their names are the same
 * but for case and blanks.
 *
 * @returns The columns in the order of the analyses; the rows that serve several goals first, then by the sum of their
 * priorities, then in the order of the file. Null with fewer than two analyses.
 */
export function compareState(document: CareerDocument): CompareState | null {
  const { gaps } = document.career;
  if (gaps.length < 2) return null;
  const matrices = gaps.map((gap) => gapMatrix(document, gap));
  const ids = new Map<string, Found>();
  const names = new Map<string, Found>();
  const all: Found[] = [];
  for (const { gap, rows } of matrices) {
    for (const row of rows) {
      // A parent sums up its parts: it counts only where another goal asks for the same thing in one piece.
      const { id, name } = row.competency;
      const folded = foldName(name);
      const found = (id && ids.get(id.folded)) ?? sameName(names.get(folded), row.competency) ?? { rows: new Map() };
      const before = found.rows.get(gap.index);
      if (before === undefined) found.rows.set(gap.index, row);
      else if (before.parts.length > 0 && row.parts.length === 0) found.rows.set(gap.index, row);
      if (found.rows.size === 1 && before === undefined) all.push(found);
      if (id && !ids.has(id.folded)) ids.set(id.folded, found);
      if (!names.has(folded)) names.set(folded, found);
    }
  }
  const rows = all.flatMap((found) => rowOf(found, matrices));
  return {
    goals: matrices.map((matrix) => ({
      title: matrix.gap.goal ? (document.goals.find(matrix.gap.goal.text)?.text ?? matrix.gap.goal.text) : "",
      openGaps: leavesOf(matrix).filter((row) => row.gap > 0).length,
      have: matrix.have,
      need: matrix.need,
    })),
    rows: rows.sort((a, b) => Number(isShared(b)) - Number(isShared(a)) || b.priority - a.priority),
  };
}

/** One competency: its row in each analysis that asks for it, by the index of the analysis. */
interface Found {
  readonly rows: Map<number, GapRow>;
}

/** Two of the same name with different ids are two. */
function sameName(found: Found | undefined, { id }: Competency): Found | undefined {
  const other = found && [...found.rows.values()].find((row) => row.competency.id)?.competency.id;
  return id && other && id.folded !== other.folded ? undefined : found;
}

function rowOf(found: Found, matrices: readonly GapMatrix[]): CompareState["rows"] {
  const rows = [...found.rows.values()];
  const open = rows.filter((row) => row.gap > 0);
  const [first] = open.toSorted((a, b) => b.priority - a.priority);
  if (first === undefined || open.every((row) => row.parts.length > 0)) return [];
  return [
    {
      name: first.competency.name,
      cells: matrices.map(({ gap, leveled }) => cellOf(found.rows.get(gap.index), leveled)),
      priority: rows.reduce((sum, row) => sum + row.priority, 0),
      target: panelTarget.cell(first.competency, "name"),
    },
  ];
}

function cellOf(row: GapRow | undefined, leveled: boolean): CompareCell | null {
  if (row === undefined) return null;
  const { required, current, gap, parts } = row;
  return { required, current, gap, leveled, derived: parts.length > 0 };
}

function isShared({ cells }: CompareState["rows"][number]): boolean {
  return cells.filter((cell) => cell !== null && cell.gap > 0).length > 1;
}
