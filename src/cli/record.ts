import { isOpenTodo } from "../core/analysis/gapMatrix";
import { todoStanding } from "../core/analysis/todoStanding";
import type { Todo } from "../core/career/Career";
import { CareerDocument } from "../core/career/CareerDocument";
import { findTodo } from "../core/career/findTodo";
import { latestRecord, type ProgressAction, recordAll, recordProgress } from "../core/career/recordProgress";
import { type CalendarDate, isRealDate } from "../core/time/CalendarDate";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";
import { ledgerJson } from "./ledgerJson";

/**
 * `career-gap record FILE TODO...`: records that to-dos were done or skipped on a day, or takes records back; all of
 * them or, where one is not found, none. Without a to-do it lists those that are open.
 */
export function record([file = "", ...names]: readonly string[], cli: Cli): ExitStatus {
  const { date, skip, undo, today, dryRun } = cli.options;
  if (skip && undo) return cli.misuse(cli.say("skipOrUndo"));
  if (date !== undefined && !isRealDate(date)) return cli.misuse(cli.say("badDate", { date }));
  if (date !== undefined && date > today) return cli.misuse(cli.say("dateAhead", { date }));
  const text = readText(file, cli);
  if (text === undefined) return 2;
  const document = CareerDocument.open(text);
  if (document.isBroken) {
    cli.fail(file, "unwritable", brokenReason(document, cli));
    return 2;
  }
  if (names.length === 0) return list(file, document, cli);
  const todos = todosNamed(document, names, file, cli);
  if (!todos) return 2;
  const action: ProgressAction = undo
    ? { kind: "undo", date }
    : { kind: skip ? "skipped" : "done", date: date ?? today };
  const edit = recordAll(
    document,
    todos.map((todo) => ({ todo, action })),
  );
  if (edit.kind === "refused") {
    cli.fail(file, "unwritable", cli.say(edit.reason));
    return 2;
  }
  const results = todos.map((todo): Recorded => {
    const own = recordProgress(document, todo, action);
    const day = action.kind === "undo" ? latestRecord(todo, date)?.date : action.date;
    return { key: todo.key, text: todo.text, date: day, isChange: own.kind === "edits" && own.edits.length > 0 };
  });
  const after = document.change(edit.edits);
  const isWritten = !dryRun && edit.edits.length > 0;
  if (isWritten && !writeText(file, after.source.text, cli, false)) return 2;
  report(file, results, action.kind, after, isWritten, cli);
  return 0;
}

interface Recorded {
  readonly key: string;
  readonly text: string;
  readonly date: CalendarDate | undefined;
  readonly isChange: boolean;
}

/** The to-dos of these names, each once; undefined where one leads nowhere or to several, which is said. */
function todosNamed(
  document: CareerDocument,
  names: readonly string[],
  file: string,
  cli: Cli,
): readonly Todo[] | undefined {
  const todos = new Set<Todo>();
  for (const name of names) {
    const found = findTodo(document, name);
    if (found.kind === "found") {
      todos.add(found.todo);
      continue;
    }
    const reason =
      found.kind === "unknown"
        ? cli.say("unknownTodo", { todo: name })
        : cli.say("ambiguousTodo", { todo: name, candidates: found.todos.map(({ text }) => text).join(" · ") });
    cli.fail(file, "unwritable", reason);
    return undefined;
  }
  return [...todos];
}

function todosIn(document: CareerDocument): readonly Todo[] {
  return document.career.gaps.flatMap((gap) => gap.todos.items);
}

function list(file: string, document: CareerDocument, cli: Cli): ExitStatus {
  const { today, language, json } = cli.options;
  const open = todosIn(document).filter(isOpenTodo);
  if (json) {
    const todos = open.map((todo) => ({
      id: todo.id?.text ?? null,
      todo: todo.text,
      ledger: ledgerJson(document, todo, today),
    }));
    cli.json({ file, todos });
    return 0;
  }
  cli.line(open.length > 0 ? file : `${file}: ${cli.say("noTodos")}`);
  for (const todo of open) {
    const id = todo.id ? `${todo.id.text}: ` : "";
    const standing = todoStanding(document, todo, today, language);
    cli.line(`  - ${id}${todo.text}${standing === undefined ? "" : ` (${standing})`}`);
  }
  return 0;
}

function report(
  file: string,
  results: readonly Recorded[],
  kind: ProgressAction["kind"],
  after: CareerDocument,
  written: boolean,
  cli: Cli,
): void {
  const { today, language, json } = cli.options;
  const standings = new Map(todosIn(after).map((todo) => [todo.key, todo]));
  if (json) {
    const recorded = results.map(({ key, text, date, isChange }) => {
      const todo = standings.get(key);
      const ledger = todo ? ledgerJson(after, todo, today) : null;
      return { id: todo?.id?.text ?? null, todo: text, action: kind, date: date ?? null, changed: isChange, ledger };
    });
    cli.json({ file, recorded, written });
    return;
  }
  cli.line(file);
  for (const { key, text, date, isChange } of results) {
    const todo = standings.get(key);
    const standing = todo?.every ? todoStanding(after, todo, today, language) : undefined;
    cli.line(`  - ${text}: ${cli.say(wordsOf(kind, isChange), { date: date ?? "" }).trim()}`);
    if (standing !== undefined) cli.line(`    ${standing}`);
  }
}

function wordsOf(kind: ProgressAction["kind"], isChange: boolean) {
  if (!isChange) return kind === "undo" ? "lineNoRecord" : "lineAlready";
  return kind === "undo" ? "lineTakenBack" : kind === "done" ? "lineDone" : "lineSkipped";
}
