import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { staleClaims } from "../core/analysis/staleClaims";
import { CareerDocument } from "../core/career/CareerDocument";
import { diagnoseCareer } from "../core/features/diagnoseCareer";
import { diagnoseRetro } from "../core/features/diagnoseRetro";
import { type Finding, findingText } from "../core/findings/Finding";
import { RetroDocument } from "../core/retro/RetroDocument";
import type { SourceText } from "../core/text/SourceText";
import type { Cli, ExitStatus } from "./Cli";
import { readText } from "./files";
import { githubAnnotation } from "./githubAnnotation";
import { NearestCareers } from "./NearestCareers";
import { retrosOf } from "./retrosOf";

/**
 * `career-gap check`: the findings of each file, Markdown as a retrospective and anything else as a career file. With
 * `--format github` they annotate a pull request; with `--insight` the retrospectives of a career file are asked too.
 */
export function check(files: readonly string[], cli: Cli): ExitStatus {
  const { format } = cli.options;
  if (format !== undefined && format !== "github") return cli.misuse(cli.say("badFormat", { formats: "github" }));
  let unreadable = false;
  const careers = new NearestCareers(cli);
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const file of files) {
    const text = readText(file, cli);
    if (text === undefined) {
      unreadable = true;
      continue;
    }
    const { source, findings } = read(file, text, careers, cli);
    for (const finding of findings) {
      counts[finding.severity]++;
      report(file, source, finding, cli);
    }
    if (findings.length === 0 && !cli.options.json) cli.line(cli.say("clean", { file }));
  }
  if (!cli.options.json) {
    cli.line(
      cli.say("summary", {
        errors: counts.error,
        warnings: counts.warning,
        information: counts.information + counts.hint,
      }),
    );
  }
  if (unreadable || careers.isUnreadable) return 2;
  return counts.error + counts.warning > 0 ? 1 : 0;
}

function read(
  file: string,
  text: string,
  careers: NearestCareers,
  cli: Cli,
): { source: SourceText; findings: readonly Finding[] } {
  if (/\.(?:md|markdown)$/i.test(file)) {
    const document = RetroDocument.open(text);
    const surroundings = {
      career: careers.of(file),
      exists: (path: string) => existsSync(join(dirname(file), path)),
      fileName: basename(file),
    };
    return { source: document.source, findings: diagnoseRetro(document, [], surroundings) };
  }
  const document = CareerDocument.open(text);
  const { today, insight } = cli.options;
  const stale = insight ? staleClaims(document, retrosOf(dirname(resolve(file)), file, cli), today) : undefined;
  return { source: document.source, findings: diagnoseCareer(document, [], { today, stale }) };
}

function report(file: string, source: SourceText, finding: Finding, cli: Cli): void {
  const { code, severity } = finding;
  const message = findingText(finding, cli.options.language);
  const range = source.rangeOf(finding);
  if (cli.options.json) cli.json({ file, code, severity, message, range });
  else if (cli.options.format === "github") cli.line(githubAnnotation(file, source, finding, message));
  else cli.line(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${severity} ${code}: ${message}`);
}
