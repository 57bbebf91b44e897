import type { CompareCell, MatrixRow, PanelState, TodoLedger, TodoRow } from "../../src/panel/PanelState";

/** A competency as a test writes it; the figures of its parents follow from it. */
interface Seed {
  readonly id: string;
  readonly name: string;
  readonly required?: number;
  readonly current?: number;
  readonly importance?: number;
  readonly have?: readonly string[];
  readonly lack?: readonly string[];
  /** Twelve counts; where no competency has any, nothing is known yet. */
  readonly evidence?: readonly number[];
  readonly stale?: boolean;
  readonly parts?: readonly Seed[];
}

type TodoSeed = Pick<TodoRow, "id" | "text" | "section"> & {
  /** Ids of competencies. */
  readonly closes?: readonly string[];
} & Partial<
    Pick<
      TodoRow,
      "status" | "kind" | "due" | "overdueDays" | "every" | "tickable" | "doneOn" | "period" | "carriedFrom" | "ledger"
    >
  >;

/** What a goal asks of a competency, beside other goals. */
export function asked(required: number, current: number): CompareCell {
  return { required, current, gap: Math.max(0, required - current), leveled: true, derived: false };
}

/** The record of a habit: the states of its stretches, the first of them from a day on. */
export function ledgerFrom(
  states: string,
  first: string,
  weeks: number,
  { done, times }: { readonly done: number; readonly times: number },
): TodoLedger {
  const cells = states.split(" ").map((state, at) => ({
    state: state as TodoLedger["cells"][number]["state"],
    from: new Date(Date.parse(first) + at * weeks * 7 * 86_400_000).toISOString().slice(0, 10),
  }));
  const over = cells.filter(({ state }) => ["met", "partly", "missed"].includes(state));
  const met = over.filter(({ state }) => state === "met").length;
  return { cells, weeks, met, counted: over.length, streak: met === 0 ? 0 : 2, done, times };
}

/** A competency with everything below it: its row, and the leaves that its figures come from. */
interface Grown {
  readonly rows: readonly MatrixRow[];
  readonly leaves: readonly MatrixRow[];
}

/** What holds for the whole file: whether it has levels, and whether its evidence is known. */
interface FileFacts {
  readonly leveled: boolean;
  readonly told: boolean;
}

/** Whether one of the seeds, or of their parts, is so. */
function some(seeds: readonly Seed[], isSo: (seed: Seed) => boolean): boolean {
  return seeds.some((seed) => isSo(seed) || some(seed.parts ?? [], isSo));
}

const noMonths = Array.from({ length: 12 }, () => 0);

/** Grows rows from seeds by the rules of the model: means weighted by importance, to-dos of the parts. */
function grow(seed: Seed, depth: number, parent: string | null, todos: readonly TodoSeed[], file: FileFacts): Grown {
  const { leveled } = file;
  const below = (seed.parts ?? []).map((part) => grow(part, depth + 1, seed.id, todos, file));
  const leaves = below.flatMap((part) => part.leaves);
  const ids = new Set([seed.id, ...leaves.map((leaf) => leaf.id)]);
  const mine = todos.filter((todo) => todo.closes?.some((id) => ids.has(id)) === true);
  const isOpen = ({ status = "open" }: TodoSeed) => status === "open" || status === "doing";
  const weight = leaves.reduce((sum, leaf) => sum + leaf.importance, 0);
  const mean = (value: (leaf: MatrixRow) => number) =>
    leaves.reduce((sum, leaf) => sum + leaf.importance * value(leaf), 0) / weight;
  const isLeaf = below.length === 0;
  const required = isLeaf ? (seed.required ?? 1) : mean((leaf) => leaf.required);
  const current = isLeaf ? (seed.current ?? 0) : mean((leaf) => leaf.current);
  const gap = isLeaf ? Math.max(0, required - current) : mean((leaf) => leaf.gap);
  const row: MatrixRow = {
    id: seed.id,
    depth,
    parent,
    hasParts: !isLeaf,
    name: seed.name,
    required,
    current,
    gap,
    importance: seed.importance ?? 2,
    priority: isLeaf
      ? (seed.importance ?? 2) * gap
      : Math.max(...below.flatMap((part) => part.leaves.map((leaf) => leaf.priority))),
    leveled,
    have: seed.have ?? [],
    lack: seed.lack ?? [],
    todos: mine.map((todo) => todo.id),
    dueOn: null,
    todosDone: mine.filter((todo) => todo.status === "done").length,
    needsTodo: isLeaf && gap > 0 && !mine.some(isOpen),
    evidence: file.told ? (isLeaf ? (seed.evidence ?? noMonths) : sumOf(leaves)) : null,
    stale: seed.stale ?? false,
    levelEditable: isLeaf && leveled,
    targets: {
      name: `name:${seed.id}`,
      required: isLeaf && leveled ? `required:${seed.id}` : null,
      current: isLeaf && seed.current !== undefined ? `current:${seed.id}` : null,
      analysis: (seed.have ?? seed.lack) === undefined ? null : `analysis:${seed.id}`,
      todos: mine[0] === undefined ? null : `todo:${mine[0].id}`,
    },
  };
  return { rows: [row, ...below.flatMap((part) => part.rows)], leaves: isLeaf ? [row] : leaves };
}

function sumOf(leaves: readonly MatrixRow[]): readonly number[] {
  return noMonths.map((_, month) => leaves.reduce((sum, leaf) => sum + (leaf.evidence?.[month] ?? 0), 0));
}

/** The state of a file with these competencies and to-dos; every figure follows from them. */
export function stateOf(
  language: PanelState["language"],
  goal: string,
  seeds: readonly Seed[],
  todos: readonly TodoSeed[],
  more: Partial<PanelState> = {},
): PanelState {
  const facts: FileFacts = {
    leveled: some(seeds, (seed) => seed.required !== undefined),
    told: some(seeds, (seed) => seed.evidence !== undefined),
  };
  const grown = seeds.map((seed) => grow(seed, 0, null, todos, facts));
  const rows = grown.flatMap((part) => part.rows);
  const leaves = grown.flatMap((part) => part.leaves);
  const sum = (value: (leaf: MatrixRow) => number) =>
    leaves.reduce((total, leaf) => total + leaf.importance * value(leaf), 0);
  return {
    version: 7,
    language,
    file: "career.yaml",
    files: [],
    today: "2026-10-14",
    view: "matrix",
    broken: null,
    checklist: [],
    gaps: [{ title: goal }],
    gap: 0,
    goal,
    goalTarget: "goal",
    by: "2027-H1",
    readiness: { have: sum((leaf) => Math.min(leaf.current, leaf.required)), need: sum((leaf) => leaf.required) },
    openGaps: leaves.filter((leaf) => leaf.gap > 0).length,
    leaves: leaves.length,
    withoutTodo: leaves.filter((leaf) => leaf.needsTodo).length,
    rows,
    rowsToCome: 0,
    todos: todos.map((todo) => ({
      id: todo.id,
      text: todo.text,
      status: todo.status ?? "open",
      kind: todo.kind ?? "core",
      closes: (todo.closes ?? []).map((id) => rows.find((row) => row.id === id)?.name ?? id),
      due: todo.due ?? null,
      overdueDays: todo.overdueDays ?? 0,
      doneOn: todo.doneOn ?? null,
      period: todo.period ?? null,
      carriedFrom: todo.carriedFrom ?? [],
      every: todo.every ?? null,
      ledger: todo.ledger ?? null,
      section: todo.section,
      target: `todo:${todo.id}`,
      tickable: todo.tickable ?? true,
    })),
    year: null,
    compare: null,
    ...more,
  };
}
