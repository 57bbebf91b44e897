import { gapMatrix } from "../core/analysis/gapMatrix";
import { proposeTodos } from "../core/analysis/proposeTodos";
import { addTodos } from "../core/career/addTodos";
import { CareerDocument } from "../core/career/CareerDocument";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";

interface Generated {
  readonly todo: string;
  readonly closes: string;
}

/** `career-gap generate-todo`: writes a to-do for each gap that no open to-do closes; a second run adds nothing. */
export function generateTodo(files: readonly string[], cli: Cli): ExitStatus {
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
    const proposals = proposeTodos(document, gapMatrix(document, gap));
    if (proposals.length === 0) continue;
    const edit = addTodos(
      document,
      gap,
      proposals.map(({ todo, closes }) => ({ todo, closes: [closes] })),
    );
    if (edit.kind === "refused") {
      cli.fail(file, "unwritable", edit.reason === "broken" ? brokenReason(document, cli) : cli.say(edit.reason));
      return undefined;
    }
    document = document.change(edit.edits);
    added.push(...proposals.map(({ todo, closes }) => ({ todo, closes })));
  }
  return { text: document.source.text, added };
}

function report(file: string, added: readonly Generated[], cli: Cli): void {
  if (cli.options.json) {
    cli.json({ file, added, written: !cli.options.dryRun && added.length > 0 });
    return;
  }
  cli.line(`${file}: +${added.length}${added.length === 0 ? ` (${cli.say("nothingToGenerate")})` : ""}`);
  for (const { todo, closes } of added) cli.line(`  - ${todo} → ${closes}`);
}
