import { type CarryOverProposal, carryOverProposals, overSpan } from "../core/analysis/carryOver";
import { CareerDocument } from "../core/career/CareerDocument";
import { carryOver as carry } from "../core/career/carryOver";
import { periodOf } from "../core/time/Period";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";

/**
 * `career-gap carry-over`: carries the unfinished core to-dos of a time that is over to another period. Habits go on
 * with `--habits` only; what was carried over twice is left for its owner to split or drop, or goes on with `--all`.
 */
export function carryOver(files: readonly string[], cli: Cli): ExitStatus {
  const { from, to } = cli.options;
  for (const text of [from, to]) {
    if (text !== undefined && !periodOf(text)) return cli.misuse(cli.say("notAPeriod", { text }));
  }
  let status: ExitStatus = 0;
  for (const file of files.length > 0 ? files : ["career.yaml"]) if (!carryOne(file, cli)) status = 2;
  return status;
}

/** Whether it could be done; why not is said. */
function carryOne(file: string, cli: Cli): boolean {
  const text = readText(file, cli);
  if (text === undefined) return false;
  const document = CareerDocument.open(text);
  if (document.isBroken) {
    cli.fail(file, "unwritable", brokenReason(document, cli));
    return false;
  }
  const { from, to, today, habits, all, dryRun } = cli.options;
  const span = from === undefined ? overSpan(document, today) : periodOf(from);
  const proposals = span ? carryOverProposals(document, span, today, to) : [];
  const isChosen = (one: CarryOverProposal): boolean => (habits || !one.isHabit) && (all || !one.isWorn);
  const chosen = proposals.filter(isChosen);
  const left = proposals.filter((one) => !isChosen(one));
  const edit = carry(
    document,
    chosen.map((one) => ({ ...one, choice: "carry" })),
  );
  if (edit.kind === "refused") {
    cli.fail(file, "unwritable", cli.say(edit.reason));
    return false;
  }
  const rows = [...chosen, ...left].map((one) => ({
    todo: one.todo.text,
    id: one.todo.id?.text ?? null,
    from: one.from,
    to: one.to,
    carriedFrom: one.todo.carriedFrom.map((period) => period.text),
    reason: chosen.includes(one) ? null : one.isHabit ? "habit" : "worn",
    times: one.times,
  }));
  const written = !dryRun && edit.edits.length > 0;
  if (written && !writeText(file, document.change(edit.edits).source.text, cli, false)) return false;
  if (cli.options.json) {
    cli.json({
      file,
      written,
      carried: rows
        .filter(({ reason }) => reason === null)
        .map(({ todo, id, from: old, to: next }) => ({ todo, id, from: old, to: next })),
      left: rows
        .filter(({ reason }) => reason !== null)
        .map(({ todo, id, from: old, carriedFrom, reason }) => ({ todo, id, from: old, carriedFrom, reason })),
    });
    return true;
  }
  cli.line(`${file}: ${chosen.length}${proposals.length === 0 ? ` (${cli.say("nothingToCarry")})` : ""}`);
  for (const row of rows) {
    const { from: old, to: next, times } = row;
    const message = row.reason === null ? "carryMove" : row.reason === "habit" ? "carryHabit" : "carryWorn";
    const why = cli.say(message, { from: old, to: next, times });
    cli.line(`  ${row.reason === null ? "-" : "·"} ${row.todo} (${why})`);
  }
  return true;
}
