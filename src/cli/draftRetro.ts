import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { draftInto } from "../core/analysis/draftInto";
import { careerLanguage, draftLanguage } from "../core/analysis/draftLanguage";
import { type DraftInput, draftRetro as draftText, retroDraft } from "../core/analysis/draftRetro";
import { CareerDocument } from "../core/career/CareerDocument";
import { ExportRefused } from "../core/exchange/export/publicDocument";
import { languageOf } from "../core/Language";
import type { RetroDocument } from "../core/retro/RetroDocument";
import { applyEdits } from "../core/text/TextEdit";
import { periodOf } from "../core/time/Period";
import { periodText } from "../core/time/periodText";
import { brokenReason } from "./brokenReason";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";
import { ownCommits } from "./ownCommits";
import { openRetro, retrosOf, slashed } from "./retrosOf";
import { yearLookedBackOn } from "../core/time/yearLookedBackOn";

/**
 * `career-gap draft-retro`: writes a retrospective from the record into a new file, or with `--into` adds to one that
 * is there what it lacks. Nothing is overwritten, and a second run adds nothing.
 */
export function draftRetro(files: readonly string[], cli: Cli): ExitStatus {
  const [file = "career.yaml"] = files;
  if (files.length > 1) return cli.misuse(cli.say("oneOutput"));
  const { period: asked, into, output } = cli.options;
  if (asked !== undefined && !periodOf(asked)) return cli.misuse(cli.say("badPeriod"));
  const text = readText(file, cli);
  if (text === undefined) return 2;
  const career = CareerDocument.open(text);
  try {
    if (into !== undefined && existsSync(into)) return addTo(into, file, career, cli);
    const period = asked ?? yearLookedBackOn(cli.options.today);
    const target = into ?? output ?? join(dirname(file), "retros", `${period.replace("/", "_")}-retro.md`);
    const draft = draftText(inputOf(file, career, period, undefined, target, cli));
    return writeNew(file, target, draft, period, cli);
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    const reason = error.reason === "broken" ? brokenReason(career, cli) : cli.say("cannotHide");
    cli.fail(file, "unreadable", reason);
    return 2;
  }
}

function inputOf(
  file: string,
  career: CareerDocument,
  period: string,
  words: string | undefined,
  target: string,
  cli: Cli,
): DraftInput {
  const { language, draftLanguage: asked, commits, today } = cli.options;
  const folder = dirname(resolve(file));
  const own =
    words === undefined ? careerLanguage(career, language) : draftLanguage(words, careerLanguage(career, language));
  return {
    career,
    retros: retrosOf(folder, file, cli),
    period,
    today,
    language: asked === undefined ? own : languageOf(asked),
    commits: commits ? ownCommits(folder, periodOf(period) ?? { from: today, to: today }) : [],
    path: slashed(resolve(target)),
    careerFile: slashed(resolve(file)),
    careerPath: careerPathFrom(target, folder, file),
  };
}

/** What a retrospective outside of the career file's folder has to name; undefined where the nearest file is it. */
function careerPathFrom(target: string, folder: string, file: string): string | undefined {
  const from = dirname(resolve(target));
  const isBelow = !relative(folder, from).startsWith("..");
  if (isBelow && /^career\.ya?ml$/.test(basename(file))) return undefined;
  return slashed(relative(from, resolve(file)));
}

function writeNew(file: string, target: string, draft: string, period: string, cli: Cli): ExitStatus {
  const toScreen = target === "-" || cli.options.dryRun;
  if (!toScreen) {
    if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    if (!writeText(target, draft, cli, true)) return 2;
  }
  if (cli.options.json) {
    cli.json({ file, target: toScreen ? null : target, period, written: !toScreen, ...(toScreen ? { draft } : {}) });
  } else if (toScreen) cli.raw(draft);
  else cli.line(cli.say("exportedFile", { file, target }));
  return 0;
}

function addTo(into: string, file: string, career: CareerDocument, cli: Cli): ExitStatus {
  const retro = openRetro(into, cli);
  if (!retro) return 2;
  const { document } = retro;
  const { source } = document;
  const isEmpty = source.text.replace(/^\uFEFF/, "").trim() === "";
  const period = cli.options.period ?? coveredBy(document) ?? yearLookedBackOn(cli.options.today);
  if (!isEmpty && document.reading.isRetro < 0.5) {
    cli.fail(into, "unwritable", cli.say("notRetro"));
    return 2;
  }
  const words = isEmpty ? undefined : source.text;
  const input = inputOf(file, career, period, words, into, cli);
  const after = isEmpty
    ? source.text + draftText(input)
    : applyEdits(source.text, draftInto(document, retroDraft(input), input.today));
  const added = after.length - source.length;
  const written = !cli.options.dryRun && added > 0;
  if (written && !writeText(into, after, cli, false)) return 2;
  if (cli.options.json) {
    cli.json({ file, target: into, period, written, added, ...(cli.options.dryRun ? { draft: after } : {}) });
  } else if (cli.options.dryRun) cli.raw(after);
  else cli.line(cli.say(added > 0 ? "exportedFile" : "nothingToDraft", { file, target: into }));
  return 0;
}

function coveredBy({ reading }: RetroDocument): string | undefined {
  return reading.covers ? periodText(reading.covers) : undefined;
}
