import { CareerDocument } from "../core/career/CareerDocument";
import { exportCsv } from "../core/exchange/export/exportCsv";
import { exportJsonResume } from "../core/exchange/export/exportJsonResume";
import { exportMarkdown } from "../core/exchange/export/exportMarkdown";
import { exportReadme } from "../core/exchange/export/exportReadme";
import { ExportRefused } from "../core/exchange/export/publicDocument";
import { brokenReason } from "./brokenReason";
import type { Cli, CliOptions, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";

type Write = (document: CareerDocument, options: CliOptions) => string;

/** The forms of an export by the name that `--format` takes. */
export const exportFormats: Readonly<Record<string, Write>> = {
  readme: exportReadme,
  markdown: (document, { language, frontMatter, today }) =>
    exportMarkdown(document, { language, ...(frontMatter && { date: today }) }),
  csv: exportCsv,
  "json-resume": exportJsonResume,
};

/**
 * `career-gap export`: prints each career.yaml in another form, or writes it to the file of `--output`; never
 * overwrites. What is private stays out.
 */
export function exportCareers(files: readonly string[], cli: Cli): ExitStatus {
  const { format, output, dryRun, json } = cli.options;
  const write = format !== undefined && Object.hasOwn(exportFormats, format) ? exportFormats[format] : undefined;
  if (!write || !format) return cli.misuse(cli.say("badFormat", { formats: Object.keys(exportFormats).join(", ") }));
  let status: ExitStatus = 0;
  for (const file of files) {
    const text = readText(file, cli);
    const exported = text === undefined ? undefined : exportOne(file, CareerDocument.open(text), write, cli);
    const target = output === "-" || dryRun ? undefined : output;
    if (exported === undefined || (target !== undefined && !writeText(target, exported, cli, true))) {
      status = 2;
      continue;
    }
    if (json) cli.json({ file, format, target: target ?? null, ...(target === undefined && { text: exported }) });
    else if (target === undefined) cli.raw(exported);
    else cli.line(cli.say("exportedFile", { file, target }));
  }
  return status;
}

function exportOne(file: string, document: CareerDocument, write: Write, cli: Cli): string | undefined {
  try {
    return write(document, cli.options);
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    cli.fail(file, "unreadable", error.reason === "broken" ? brokenReason(document, cli) : cli.say("cannotHide"));
    return undefined;
  }
}
