import { type CarryOverProposal, carryOverProposals, overSpan } from "../core/analysis/carryOver";
import { carryIntoPlans } from "../core/analysis/carryIntoPlans";
import { CareerDocument } from "../core/career/CareerDocument";
import { carryOver as carry } from "../core/career/carryOver";
import { applyEdits } from "../core/text/TextEdit";
import { periodOf } from "../core/time/Period";
import { dirname, resolve } from "node:path";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";
import { retrosOf } from "./retrosOf";

/**
 * `career-gap carry-over`: carries the unfinished core to-dos of a time that is over to another period, and adds to
 * plans for that period what they lack of it. Habits go on with `--habits` only; what was carried over twice is left for
 * its owner to split or drop, or goes on with `--all`, as what is stretch or spare.
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
  const isChosen = ({ isHabit, isWorn, isExtra }: CarryOverProposal): boolean =>
    (habits || !isHabit) && (all || !(isWorn || isExtra));
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
    reason: chosen.includes(one) ? null : reasonOf(one),
    times: one.times,
  }));
  const written = !dryRun && edit.edits.length > 0;
  const after = applyEdits(text, edit.edits);
  const retros = edit.edits.length > 0 ? retrosOf(dirname(resolve(file)), file, cli) : [];
  const plans = carryIntoPlans(CareerDocument.open(text), CareerDocument.open(after), retros, cli.options.language);
  if (written && !writeText(file, after, cli, false)) return false;
  for (const { retro, edits } of written ? plans : []) {
    if (!writeText(retro.id, applyEdits(retro.retro.document.source.text, edits), cli, false)) return false;
  }
  if (cli.options.json) {
    cli.json({
      file,
      written,
      plans: plans.map(({ retro, added }) => ({ file: retro.name, added })),
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
    const why = cli.say(messages[row.reason ?? "none"], { from: old, to: next, times });
    cli.line(`  ${row.reason === null ? "-" : "·"} ${row.todo} (${why})`);
  }
  for (const { retro, added } of plans) cli.line(`  → ${retro.name}: +${added}`);
  return true;
}

const messages = { none: "carryMove", habit: "carryHabit", worn: "carryWorn", extra: "carryExtra" } as const;

/** Why a to-do does not go on by itself. */
function reasonOf({ isHabit, isWorn }: CarryOverProposal): "habit" | "worn" | "extra" {
  return isHabit ? "habit" : isWorn ? "worn" : "extra";
}
