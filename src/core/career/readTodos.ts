import type { Pauses } from "../Pauses";
import { type Cadence, cadenceUnits, readCadence } from "../time/Cadence";
import { type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { Todo, TodoKind, TodoStatus } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { isSingle, type ItemReading, readRuns, type Runs } from "./readRuns";
import { isPrivateNode, numberIn, written, writtenAt, writtenListAt } from "./readValues";

const statuses: readonly string[] = ["open", "doing", "done", "dropped"] satisfies TodoStatus[];
const kinds: readonly string[] = ["core", "stretch", "spare"] satisfies TodoKind[];

/** Reads a list of to-dos, run by run; those that say nothing are left out. */
export function* readTodos(list: SyntaxNode | undefined, gap: number, memo: NodeMemo): Pauses<Runs<Todo>> {
  if (!list) return [];
  const keyOf = (index: number): string => `${gap}:todos/${index}`;
  const reading: ItemReading<Mutable<Todo>> = {
    what: "run of to-dos",
    path: `${gap}:todos`,
    read: (item, index) => {
      const isStill = (old: Todo | undefined): boolean => !isSingle(list) || old?.key === keyOf(index);
      return memo.of("todo", item, () => readTodo(item, index, keyOf(index)), isStill);
    },
    move: (todo, index) => {
      if (todo.index === index && todo.key === keyOf(index)) return;
      todo.index = index;
      todo.key = keyOf(index);
    },
  };
  const read = function* (): Pauses<TodoList> {
    return { gap, runs: yield* readRuns(list, reading, memo) };
  };
  return (yield* memo.slowly("todos", list, read, (old) => old.gap === gap)).runs;
}

type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

interface TodoList {
  readonly gap: number;
  readonly runs: Runs<Todo>;
}

/** Reads one to-do, a text or an object; undefined where it says nothing. */
function readTodo(item: SyntaxNode, index: number, key: string): Todo | undefined {
  const id = writtenAt(item, "id");
  const text = written(item.kind === "map" ? valueOf(item, "todo") : item) ?? id;
  if (!text) return undefined;
  const every = readEvery(valueOf(item, "every"));
  const done = writtenListAt(item, "done");
  const skipped = writtenListAt(item, "skipped");
  const kind = writtenAt(item, "kind")?.text ?? "core";
  const status = writtenAt(item, "status")?.text ?? "";
  return {
    index,
    key,
    id,
    text: text.text,
    textNode: text.node,
    node: item,
    closes: writtenListAt(item, "closes"),
    goal: writtenAt(item, "goal"),
    period: writtenAt(item, "period"),
    from: writtenAt(item, "from"),
    until: writtenAt(item, "until"),
    status: statuses.includes(status)
      ? (status as TodoStatus)
      : statusByDates(every !== undefined, done.length > 0, skipped.length > 0),
    statusNode: valueOf(item, "status"),
    kind: kinds.includes(kind) ? (kind as TodoKind) : "core",
    every,
    done,
    skipped,
    evidence: writtenListAt(item, "evidence"),
    verdicts: readVerdicts(valueOf(item, "verdicts")),
    carriedFrom: writtenListAt(item, "carriedFrom"),
    isPrivate: isPrivateNode(item),
  };
}

/** Dates close a to-do that is done once; those of a habit are its ledger and close nothing. */
function statusByDates(isHabit: boolean, isDone: boolean, isSkipped: boolean): TodoStatus {
  if (isHabit) return "open";
  return isDone ? "done" : isSkipped ? "dropped" : "open";
}

function readVerdicts(node: SyntaxNode | undefined): Todo["verdicts"] {
  if (node?.kind !== "map") return [];
  return node.pairs.flatMap((pair) => {
    const [period, verdict] = [written(pair.key), written(pair.value)];
    return period && verdict ? [{ period, verdict }] : [];
  });
}

function readEvery(node: SyntaxNode | undefined): Todo["every"] {
  if (node?.kind === "map") {
    const per = writtenAt(node, "per");
    const unit = cadenceUnits.find((one) => one === per?.text);
    const rate: Cadence | null = unit ? { times: numberIn(valueOf(node, "times"), 1, 999) ?? 1, per: unit } : null;
    return per ? { written: per, rate } : undefined;
  }
  const short = written(node);
  return short ? { written: short, rate: readCadence(short.text) ?? null } : undefined;
}
