import { type AdoptProposal, adoptItems } from "../core/analysis/adoptItems";
import { gapOfPlan } from "../core/analysis/gapOfPlan";
import { adoptTodos, carriedTodo } from "../core/career/adoptTodos";
import { CareerDocument } from "../core/career/CareerDocument";
import { adoptDetails } from "../core/messages/adoptDetails";
import { adoptDoubtMessage } from "../core/messages/adoptDoubtMessage";
import { RetroDocument } from "../core/retro/RetroDocument";
import { applyEdits } from "../core/text/TextEdit";
import { periodOf } from "../core/time/Period";
import { careerPath } from "../core/workspace/careerPath";
import { dirname, join } from "node:path";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";
import { NearestCareers } from "./NearestCareers";

/**
 * `career-gap adopt`: makes to-dos of the items of each retrospective's plans, in the career file that it belongs to,
 * and ties the items to them. A second run adds nothing.
 */
export function adopt(files: readonly string[], cli: Cli): ExitStatus {
  const { to } = cli.options;
  if (to !== undefined && !periodOf(to)) return cli.misuse(cli.say("notAPeriod", { text: to }));
  const careers = new NearestCareers(cli);
  let status: ExitStatus = 0;
  for (const file of files) if (!adoptOne(file, careers, cli)) status = 2;
  return status;
}

/** Whether it could be done; why not is said. */
function adoptOne(file: string, careers: NearestCareers, cli: Cli): boolean {
  const text = readText(file, cli);
  if (text === undefined) return false;
  const retro = RetroDocument.open(text);
  const named = cli.options.career === undefined ? careerPath(retro)?.path : undefined;
  const careerFile = named === undefined ? careers.pathOf(file) : join(dirname(file), named);
  if (careerFile === undefined) {
    cli.fail(file, "unwritable", cli.say("noCareerFile"));
    return false;
  }
  // Read anew for each: the one before may have written into it.
  const careerText = readText(careerFile, cli);
  if (careerText === undefined) return false;
  const career = CareerDocument.open(careerText);
  const gap = gapOfPlan(career, retro.reading);
  if (career.isBroken || !gap) {
    cli.fail(careerFile, "unwritable", gap ? brokenReason(career, cli) : cli.say("noGap"));
    return false;
  }
  const { all, carry, to, today, dryRun } = cli.options;
  const proposals = adoptItems(career, retro.reading, gap, today);
  const chosen = proposals
    .filter(({ doubt }) => doubt === undefined || doubt === "there" || (all && doubt !== "stub"))
    .map((one) => (carry ? { ...one, todo: carriedTodo(one.todo, today, to) } : one));
  const adoption = adoptTodos(career, gap, retro, chosen);
  if (adoption.career.kind === "refused") {
    cli.fail(careerFile, "unwritable", cli.say(adoption.career.reason));
    return false;
  }
  const writes = !dryRun && adoption.career.edits.length + adoption.retro.length > 0;
  // The career file first: an item that is tied to nothing would be worse than one that is not tied.
  if (writes && adoption.career.edits.length > 0) {
    if (!writeText(careerFile, applyEdits(careerText, adoption.career.edits), cli, false)) return false;
  }
  if (writes && adoption.retro.length > 0) {
    if (!writeText(file, applyEdits(text, adoption.retro), cli, false)) return false;
  }
  report(
    file,
    careerFile,
    chosen,
    proposals.filter((one) => !chosen.some(({ item }) => item === one.item)),
    writes,
    cli,
  );
  return true;
}

function report(
  file: string,
  career: string,
  chosen: readonly AdoptProposal[],
  left: readonly AdoptProposal[],
  written: boolean,
  cli: Cli,
): void {
  const added = chosen.filter(({ there }) => !there);
  const known = chosen.filter(({ there }) => there);
  if (cli.options.json) {
    cli.json({
      file,
      career,
      written,
      added: added.map(({ todo }) => todo),
      there: known.map(({ item, there, tie }) => ({
        text: item.text,
        id: there?.id?.text ?? tie ?? null,
        tied: tie !== undefined,
      })),
      left: left.map(({ item, doubt }) => ({ text: item.text, reason: doubt ?? null })),
    });
    return;
  }
  cli.line(`${file} → ${career}: +${added.length}`);
  for (const { todo } of added) {
    const details = adoptDetails(todo, cli.options.language);
    cli.line(`  - ${todo.todo} ^${todo.id ?? ""}${details === "" ? "" : ` (${details})`}`);
  }
  for (const one of [...known, ...left]) {
    const message = adoptDoubtMessage(one);
    cli.line(`  · ${one.item.text}${message ? ` (${cli.say(message)})` : ""}`);
  }
}
