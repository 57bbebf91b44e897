import {
  type GapMatrix,
  type GapRow,
  gapMatrix,
  leavesOf,
  readinessOf,
  readinessPercent,
  todoProgress,
} from "../core/analysis/gapMatrix";
import { todoStanding } from "../core/analysis/todoStanding";
import type { Gap } from "../core/career/Career";
import { CareerDocument } from "../core/career/CareerDocument";
import { formatLevel } from "../core/completion/formatLevel";
import type { Cli, ExitStatus } from "./Cli";
import { readText } from "./files";
import { ledgerJson } from "./ledgerJson";
import { padEnd, padStart } from "./textWidth";

/** `career-gap matrix`: the gap matrix of each file, one for each gap analysis in it. */
export function matrix(files: readonly string[], cli: Cli): ExitStatus {
  let status: ExitStatus = 0;
  for (const file of files) {
    const text = readText(file, cli);
    if (text === undefined) {
      status = 2;
      continue;
    }
    const document = CareerDocument.open(text);
    const { gaps } = document.career;
    if (gaps.length === 0) {
      if (cli.options.json) cli.json({ file, goal: null, readiness: null, rows: [] });
      else cli.line(`${file}: ${cli.say("noMatrix")}`);
    }
    for (const gap of gaps) {
      const goal = goalOf(document, gap);
      const one = gapMatrix(document, gap);
      if (cli.options.json) cli.json(jsonOf(file, document, goal, one, cli));
      else print(file, document, goal, one, cli);
    }
  }
  return status;
}

function goalOf(document: CareerDocument, gap: Gap): string | null {
  return gap.goal ? (document.goals.find(gap.goal.text)?.text ?? gap.goal.text) : null;
}

function jsonOf(file: string, document: CareerDocument, goal: string | null, one: GapMatrix, cli: Cli): unknown {
  const { today } = cli.options;
  return {
    file,
    goal,
    leveled: one.leveled,
    readiness: { have: one.have, need: one.need, ratio: readinessOf(one) },
    rows: one.rows.map((row) => ({
      id: row.competency.id?.text ?? null,
      name: row.competency.name,
      depth: row.depth,
      required: row.required,
      current: row.current,
      gap: row.gap,
      importance: row.importance,
      priority: row.priority,
      have: row.analysis.flatMap((entry) => entry.have?.text ?? []),
      lack: row.analysis.flatMap((entry) => entry.lack?.text ?? []),
      todos: row.todos.map((todo) => ({ text: todo.text, status: todo.status })),
    })),
    habits: one.gap.todos.items.flatMap((todo) => {
      const ledger = ledgerJson(document, todo, today);
      return ledger === null ? [] : [{ id: todo.id?.text ?? null, text: todo.text, status: todo.status, ledger }];
    }),
  };
}

function print(file: string, document: CareerDocument, goal: string | null, one: GapMatrix, cli: Cli): void {
  const leaves = leavesOf(one);
  cli.line(goal ? `${file}: ${goal}` : file);
  const figures = {
    percent: readinessPercent(one),
    have: formatLevel(one.have),
    need: formatLevel(one.need),
    open: leaves.filter((row) => row.gap > 0).length,
    leaves: leaves.length,
  };
  cli.line(cli.say("readiness", figures));
  const heads = [cli.say("competency"), cli.say("current"), cli.say("required"), cli.say("gap"), cli.say("todos")];
  const cells = one.rows.map((row) => cellsOf(row, cli));
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...cells.map((row) => row[at] ?? "")].map((cell) => padEnd(cell, 0).width)),
  );
  for (const row of [heads, ...cells]) {
    const text = row.map(
      (cell, at) => (at === 0 ? padEnd(cell, widths[0] ?? 0) : padStart(cell, widths[at] ?? 0)).text,
    );
    cli.line(`  ${text.join("  ")}`.trimEnd());
  }
  cli.line(cli.say("progress", todoProgress(one.gap.todos.items)));
  const habits = one.gap.todos.items.filter((todo) => todo.every?.rate);
  if (habits.length > 0) cli.line(cli.say("habits"));
  for (const todo of habits) {
    cli.line(`  - ${todo.text} (${todoStanding(document, todo, cli.options.today, cli.options.language)})`);
  }
}

function cellsOf(row: GapRow, cli: Cli): string[] {
  const { done, all } = todoProgress(row.todos);
  const todos = all > 0 ? `${done}/${all}` : row.gap > 0 ? cli.say("noTodo") : "–";
  return [
    "  ".repeat(row.depth) + row.competency.name,
    formatLevel(row.current),
    formatLevel(row.required),
    row.gap > 0 ? formatLevel(row.gap) : "✓",
    todos,
  ];
}
