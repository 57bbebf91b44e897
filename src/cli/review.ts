import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type ReviewedItem, reviewGoals } from "../core/analysis/reviewGoals";
import type { YearRetro } from "../core/analysis/YearRetro";
import { CareerDocument } from "../core/career/CareerDocument";
import { reasonWords } from "../core/messages/reasonWords";
import { type Period, periodOf } from "../core/time/Period";
import { periodText } from "../core/time/periodText";
import { verdictWord } from "../core/vocabulary/verdictWord";
import type { Cli, ExitStatus } from "./Cli";
import { readText } from "./files";
import { openRetro, retrosOf } from "./retrosOf";
import { yearLookedBackOn } from "../core/time/yearLookedBackOn";

const marks: Readonly<Record<ReviewedItem["verdict"], string>> = {
  done: "[x]",
  partial: "[/]",
  dropped: "[-]",
  carried: "[>]",
  open: "[ ]",
  unknown: "[?]",
};

/** What is reviewed: a period, with the career file and the retrospectives around a file. */
interface Subject {
  readonly period: Period;
  readonly career: CareerDocument | undefined;
  readonly retros: readonly YearRetro[];
}

/** `career-gap review`: what became of all that was planned, for career files and for retrospectives. */
export function review(files: readonly string[], cli: Cli): ExitStatus {
  const asked = cli.options.period;
  const period = asked === undefined ? undefined : periodOf(asked);
  if (asked !== undefined && !period) return cli.misuse(cli.say("badPeriod"));
  let status: ExitStatus = 0;
  for (const file of files.length > 0 ? files : ["career.yaml"]) {
    const subject = /\.(?:md|markdown)$/i.test(file) ? ofRetro(file, period, cli) : ofCareer(file, period, cli);
    if (subject) report(file, subject, cli);
    else status = 2;
  }
  return status;
}

function ofCareer(file: string, period: Period | undefined, cli: Cli): Subject | undefined {
  const text = readText(file, cli);
  if (text === undefined) return undefined;
  const year = yearLookedBackOn(cli.options.today);
  const retros = retrosOf(dirname(resolve(file)), file, cli);
  return {
    period: period ?? { from: `${year}-01-01`, to: `${year}-12-31` },
    career: CareerDocument.open(text),
    retros,
  };
}

/** A retrospective is reviewed with those that share its career file, else with those in its folder. */
function ofRetro(file: string, period: Period | undefined, cli: Cli): Subject | undefined {
  const path = resolve(file);
  const retro = openRetro(path, cli);
  if (!retro) return undefined;
  const covers = period ?? retro.document.reading.covers ?? undefined;
  if (!covers) {
    cli.fail(file, "unreadable", cli.say("noPeriod"));
    return undefined;
  }
  const named = retro.careerPath;
  const careerFile = cli.options.career ?? (named ? resolve(dirname(path), named.path) : nearest(dirname(path)));
  const text = careerFile === undefined ? undefined : readText(careerFile, cli);
  if (careerFile !== undefined && text === undefined) return undefined;
  const around = retrosOf(careerFile === undefined ? dirname(path) : dirname(resolve(careerFile)), careerFile, cli);
  const own: YearRetro = { id: path, name: file, retro };
  const retros = [...around.filter(({ id }) => id !== path), own];
  return { period: covers, career: text === undefined ? undefined : CareerDocument.open(text), retros };
}

function nearest(folder: string): string | undefined {
  const here = ["career.yaml", "career.yml"].map((name) => join(folder, name)).find((path) => existsSync(path));
  const above = dirname(folder);
  return here ?? (above === folder ? undefined : nearest(above));
}

function report(file: string, { period, career, retros }: Subject, cli: Cli): void {
  const { language, today } = cli.options;
  const items = reviewGoals({ career, retros, period, today });
  if (cli.options.json) {
    cli.json({ file, period: periodText(period), items: items.map((item) => itemJson(item, cli)) });
    return;
  }
  cli.line(`${file}: ${periodText(period)}${items.length === 0 ? ` (${cli.say("nothingPlanned")})` : ""}`);
  for (const { text, verdict, isOwnWord, reasons } of items) {
    const word = `${verdictWord[verdict][language]}${isOwnWord ? "!" : ""}`;
    cli.line(`  ${marks[verdict]} ${text} · ${word}`);
    for (const reason of reasons) {
      const where = reason.place ? ` ${reason.place.name}:${reason.place.line + 1}` : "";
      cli.line(`      ${reasonWords(reason, language)}${where}`);
    }
  }
}

function itemJson({ text, verdict, isOwnWord, reasons, source }: ReviewedItem, cli: Cli): unknown {
  const id = "todo" in source ? source.todo.id?.text : source.item.id?.text;
  return {
    text,
    id: id ?? null,
    verdict,
    ownWord: isOwnWord,
    reasons: reasons.map((reason) => ({
      kind: reason.kind,
      text: reasonWords(reason, cli.options.language),
      ...(reason.place ? { file: reason.place.name, line: reason.place.line } : {}),
    })),
  };
}
