import { type Cadence, cadenceUnits, readCadence } from "../time/Cadence";
import { type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { Todo, TodoKind, TodoStatus } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { isPrivateNode, itemsOf, numberIn, written, writtenAt, writtenListAt } from "./readValues";

const statuses: readonly string[] = ["open", "doing", "done", "dropped"] satisfies TodoStatus[];
const kinds: readonly string[] = ["core", "stretch", "spare"] satisfies TodoKind[];

/** Reads a list of to-dos; those that say nothing are left out. */
export function readTodos(list: SyntaxNode | undefined, gap: number, memo: NodeMemo): readonly Todo[] {
  if (!list) return [];
  const read = (): { gap: number; todos: readonly Todo[] } => ({
    gap,
    todos: itemsOf(list).flatMap((item, index) => {
      const place = (): TodoPlace => ({ gap, index, todo: readTodo(item, index, `${gap}:todos/${index}`) });
      return memo.of("todo", item, place, (old) => old.index === index && old.gap === gap).todo ?? [];
    }),
  });
  return memo.of("todos", list, read, (old) => old.gap === gap).todos;
}

/** A to-do, and where it stood when it was read. */
interface TodoPlace {
  readonly gap: number;
  readonly index: number;
  readonly todo: Todo | undefined;
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
    carriedFrom: writtenListAt(item, "carriedFrom"),
    isPrivate: isPrivateNode(item),
  };
}

/** Dates close a to-do that is done once; those of a habit are its ledger and close nothing. */
function statusByDates(isHabit: boolean, isDone: boolean, isSkipped: boolean): TodoStatus {
  if (isHabit) return "open";
  return isDone ? "done" : isSkipped ? "dropped" : "open";
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
