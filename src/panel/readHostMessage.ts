import type { HostMessage, PictureForm } from "./messages";
import type { ListPatch, StatePatch } from "./statePatch";
import {
  type BrokenNotice,
  type ChecklistItem,
  type CompareCell,
  type CompareState,
  type EvidenceItem,
  type HintRow,
  type MatrixRow,
  type PanelState,
  type Readiness,
  type ReviewRow,
  type TodoLedger,
  type TodoRow,
  todoSections,
  type YearState,
} from "./PanelState";

type Check<T> = (value: unknown) => value is T;
/** A check for each property: a property added to the type and not to its check does not compile. */
type Checks<T> = { readonly [K in keyof T]-?: Check<T[K]> };

const text: Check<string> = (value): value is string => typeof value === "string";
const flag: Check<boolean> = (value): value is boolean => typeof value === "boolean";
const amount: Check<number> = (value): value is number => Number.isFinite(value) && (value as number) >= 0;
const count: Check<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function oneOf<T extends string>(...words: readonly T[]): Check<T> {
  return (value): value is T => words.some((word) => word === value);
}

function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

function shape<T extends object>(checks: Checks<T>): Check<T> {
  const entries = Object.entries(checks) as [string, Check<unknown>][];
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    entries.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

// There can be thousands of rows: their check is written out, which is many times as fast as one put together.
const checkedOfRow = [
  "id",
  "depth",
  "parent",
  "hasParts",
  "name",
  "required",
  "current",
  "gap",
  "importance",
  "priority",
  "leveled",
  "have",
  "lack",
  "todos",
  "todosDone",
  "dueOn",
  "needsTodo",
  "evidence",
  "stale",
  "levelEditable",
  "targets",
] as const satisfies readonly (keyof MatrixRow)[];
/** Does not compile where a property was added to the type and not to the check. */
const isRowComplete: Exclude<keyof MatrixRow, (typeof checkedOfRow)[number]> extends never ? true : never = true;

/** A row as far as it is known before it is checked. */
type Unchecked = Readonly<Record<(typeof checkedOfRow)[number], unknown>>;

const row: Check<MatrixRow> = (value): value is MatrixRow => {
  if (typeof value !== "object" || value === null) return false;
  const is = value as Unchecked;
  return (
    isRowComplete &&
    typeof is.id === "string" &&
    isCount(is.depth) &&
    (is.parent === null || typeof is.parent === "string") &&
    typeof is.hasParts === "boolean" &&
    typeof is.name === "string" &&
    isAmount(is.required) &&
    isAmount(is.current) &&
    isAmount(is.gap) &&
    isAmount(is.importance) &&
    isAmount(is.priority) &&
    typeof is.leveled === "boolean" &&
    isTexts(is.have) &&
    isTexts(is.lack) &&
    isTexts(is.todos) &&
    isCount(is.todosDone) &&
    (is.dueOn === null || typeof is.dueOn === "string") &&
    typeof is.needsTodo === "boolean" &&
    (is.evidence === null || isCounts(is.evidence)) &&
    typeof is.stale === "boolean" &&
    typeof is.levelEditable === "boolean" &&
    targets(is.targets)
  );
};

function targets(value: unknown): value is MatrixRow["targets"] {
  if (typeof value !== "object" || value === null) return false;
  const is = value as Readonly<Record<keyof MatrixRow["targets"], unknown>>;
  return (
    typeof is.name === "string" &&
    (is.required === null || typeof is.required === "string") &&
    (is.current === null || typeof is.current === "string") &&
    (is.analysis === null || typeof is.analysis === "string") &&
    (is.todos === null || typeof is.todos === "string")
  );
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value < Number.POSITIVE_INFINITY;
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && Number.isSafeInteger(value);
}

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (typeof item !== "string") return false;
  return true;
}

function isCounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!isCount(item)) return false;
  return true;
}

const todo = shape<TodoRow>({
  id: text,
  text,
  status: oneOf("open", "doing", "done", "dropped"),
  kind: oneOf("core", "stretch", "spare"),
  closes: listOf(text),
  due: orNull(text),
  overdueDays: count,
  every: orNull(text),
  doneOn: orNull(text),
  period: orNull(text),
  carriedFrom: listOf(text),
  ledger: orNull(
    shape<TodoLedger>({
      cells: listOf(
        shape<TodoLedger["cells"][number]>({
          state: oneOf("met", "partly", "missed", "skipped", "now", "ahead"),
          from: text,
        }),
      ),
      weeks: count,
      met: count,
      counted: count,
      streak: count,
      done: count,
      times: count,
    }),
  ),
  section: oneOf(...todoSections),
  target: text,
  tickable: flag,
});

const checklistItem = shape<ChecklistItem>({
  part: oneOf("keyStrengths", "readme", "goals", "gapGoal", "required", "current", "analysis", "todos"),
  state: oneOf("empty", "partial", "done"),
  count,
  target: text,
});

const year = shape<YearState>({
  year: count,
  previous: orNull(count),
  next: orNull(count),
  monthsBegun: count,
  evidence: listOf(
    shape<EvidenceItem>({
      row: text,
      month: count,
      kind: oneOf("retro", "todo", "link"),
      text,
      where: text,
      target: text,
    }),
  ),
  readiness: listOf(shape<YearState["readiness"][number]>({ date: text, have: amount, need: amount })),
  reviews: listOf(
    shape<ReviewRow>({
      verdict: oneOf("done", "partial", "dropped", "carried", "open", "unknown"),
      text,
      note: orNull(text),
      evidence: count,
      target: text,
    }),
  ),
  hints: listOf(shape<HintRow>({ code: text, about: text, text, target: text })),
});

const compare = shape<CompareState>({
  goals: listOf(shape<CompareState["goals"][number]>({ title: text, openGaps: count, have: amount, need: amount })),
  rows: listOf(
    shape<CompareState["rows"][number]>({
      name: text,
      cells: listOf(
        orNull(shape<CompareCell>({ required: amount, current: amount, gap: amount, leveled: flag, derived: flag })),
      ),
      priority: amount,
      target: text,
    }),
  ),
});

/** What each property of a state has to be. */
const stateChecks: Checks<PanelState> = {
  version: count,
  language: oneOf("en", "ko"),
  file: orNull(text),
  files: listOf(shape<PanelState["files"][number]>({ id: text, name: text, shown: flag })),
  today: text,
  view: oneOf("none", "checklist", "matrix"),
  broken: orNull(shape<BrokenNotice>({ line: count, message: text, target: text, since: text })),
  checklist: listOf(checklistItem),
  gaps: listOf(shape<{ readonly title: string }>({ title: text })),
  gap: count,
  goal: text,
  goalTarget: orNull(text),
  by: orNull(text),
  readiness: shape<Readiness>({ have: amount, need: amount }),
  openGaps: count,
  leaves: count,
  withoutTodo: count,
  rows: listOf(row),
  rowsToCome: count,
  todos: listOf(todo),
  year: orNull(year),
  compare: orNull(compare),
};
const state = shape<PanelState>(stateChecks);

function listPatch<T>(item: Check<T>): Check<readonly ListPatch<T>[]> {
  return listOf(shape<ListPatch<T>>({ start: count, removed: count, items: listOf(item) }));
}

const pictureForm = oneOf<PictureForm>("svg", "png");

const patch = shape<StatePatch>({
  base: count,
  changed: (value): value is StatePatch["changed"] =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([name, part]) => Object.hasOwn(stateChecks, name) && stateChecks[name as keyof PanelState](part),
    ),
  rows: listPatch(row),
  todos: listPatch(todo),
});

/**
 * Checks a message that claims to come from the editor's side, down to every value that the page shows.
 *
 * @returns The message itself, or undefined where it is of no known shape.
 */
export function readHostMessage(value: unknown): HostMessage | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const message = value as Record<string, unknown>;
  if (message.type === "state" && state(message.state)) return { type: "state", state: message.state };
  if (message.type === "patch" && patch(message.patch)) return { type: "patch", patch: message.patch };
  if (message.type === "cursor" && (message.row === null || text(message.row))) {
    return { type: "cursor", row: message.row };
  }
  const { form, state: drawn } = message;
  if (message.type === "draw" && pictureForm(form) && (drawn === null || state(drawn))) {
    return { type: "draw", form, state: drawn };
  }
  return undefined;
}
