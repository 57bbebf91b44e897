import { gapMatrix } from "../core/analysis/gapMatrix";
import { newTodosOf, proposeTodos } from "../core/analysis/proposeTodos";
import { addTodos } from "../core/career/addTodos";
import { CareerDocument } from "../core/career/CareerDocument";
import { periodOf } from "../core/time/Period";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";

interface Generated {
  readonly todo: string;
  readonly closes: string;
  readonly period: string | null;
  readonly id: string | null;
}

/**
 * `career-gap generate-todo`: writes a to-do for each gap that no open to-do closes, or with `--steps` one for each of
 * its levels; a second run adds nothing.
 */
export function generateTodo(files: readonly string[], cli: Cli): ExitStatus {
  const { period } = cli.options;
  if (period !== undefined && !periodOf(period)) return cli.misuse(cli.say("badPeriod"));
  let status: ExitStatus = 0;
  for (const file of files) {
    const text = readText(file, cli);
    const result = text === undefined ? undefined : generate(file, text, cli);
    if (!result) {
      status = 2;
      continue;
    }
    const added = !cli.options.dryRun && result.added.length > 0;
    if (added && !writeText(file, result.text, cli, false)) {
      status = 2;
      continue;
    }
    report(file, result.added, cli);
  }
  return status;
}

/** The text with the to-dos of all its gaps added, or undefined where it cannot be edited; the reason is said. */
function generate(file: string, text: string, cli: Cli): { text: string; added: Generated[] } | undefined {
  let document = CareerDocument.open(text);
  if (document.isBroken) {
    cli.fail(file, "unwritable", brokenReason(document, cli));
    return undefined;
  }
  const added: Generated[] = [];
  for (let index = 0; index < document.career.gaps.length; index++) {
    const gap = document.career.gaps[index];
    if (!gap) continue;
    const { steps, period, today } = cli.options;
    const proposals = proposeTodos(document, gapMatrix(document, gap), { today, asSteps: () => steps });
    const todos = proposals.flatMap((proposal) => newTodosOf(proposal, steps));
    if (todos.length === 0) continue;
    const placed = period === undefined ? todos : todos.map((todo) => ({ ...todo, period }));
    const edit = addTodos(document, gap, placed);
    if (edit.kind === "refused") {
      cli.fail(file, "unwritable", edit.reason === "broken" ? brokenReason(document, cli) : cli.say(edit.reason));
      return undefined;
    }
    document = document.change(edit.edits);
    for (const one of placed) {
      const { todo, closes, period: when = null, id = null } = one;
      added.push({ todo, closes: closes.join(", "), period: when, id });
    }
  }
  return { text: document.source.text, added };
}

function report(file: string, added: readonly Generated[], cli: Cli): void {
  if (cli.options.json) {
    cli.json({ file, added, written: !cli.options.dryRun && added.length > 0 });
    return;
  }
  cli.line(`${file}: +${added.length}${added.length === 0 ? ` (${cli.say("nothingToGenerate")})` : ""}`);
  for (const { todo, closes, period } of added)
    cli.line(`  - ${todo} → ${closes}${period === null ? "" : ` · ${period}`}`);
}
