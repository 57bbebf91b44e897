import type { HostMessage } from "./messages";
import type { BrokenNotice, ChecklistItem, MatrixRow, PanelState, Readiness, TodoRow } from "./PanelState";

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

const row = shape<MatrixRow>({
  id: text,
  depth: count,
  parent: orNull(text),
  hasParts: flag,
  name: text,
  required: amount,
  current: amount,
  gap: amount,
  importance: amount,
  leveled: flag,
  have: listOf(text),
  lack: listOf(text),
  todos: listOf(text),
  todosDone: count,
  needsTodo: flag,
  targets: shape<MatrixRow["targets"]>({
    name: text,
    required: orNull(text),
    current: orNull(text),
    analysis: orNull(text),
    todos: orNull(text),
  }),
});

const todo = shape<TodoRow>({
  id: text,
  text,
  status: oneOf("open", "doing", "done", "dropped"),
  kind: oneOf("core", "stretch", "spare"),
  closes: listOf(text),
  due: orNull(text),
  overdueDays: count,
  every: orNull(text),
  section: oneOf("now", "later", "habit", "stretch", "spare", "closed"),
  target: text,
  tickable: flag,
});

const checklistItem = shape<ChecklistItem>({
  part: oneOf("keyStrengths", "readme", "goals", "gapGoal", "required", "current", "analysis", "todos"),
  state: oneOf("empty", "partial", "done"),
  count,
  target: text,
});

const state = shape<PanelState>({
  version: count,
  language: oneOf("en", "ko"),
  file: orNull(text),
  view: oneOf("none", "checklist", "matrix"),
  broken: orNull(shape<BrokenNotice>({ line: count, message: text, target: text })),
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
  todos: listOf(todo),
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
  if (message.type === "cursor" && (message.row === null || text(message.row))) {
    return { type: "cursor", row: message.row };
  }
  return undefined;
}
