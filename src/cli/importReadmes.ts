import { dirname, join } from "node:path";
import { importReadme } from "../core/exchange/importReadme";
import { importSummary } from "../core/exchange/importSummary";
import type { Cli, ExitStatus } from "./Cli";
import { readText, writeText } from "./files";

/** `career-gap import`: makes a career.yaml from each README, beside it or as `--output` says; never overwrites. */
export function importReadmes(files: readonly string[], cli: Cli): ExitStatus {
  let status: ExitStatus = 0;
  for (const file of files) {
    const text = readText(file, cli);
    if (text === undefined) {
      status = 2;
      continue;
    }
    const imported = importReadme(text, { language: cli.options.language });
    const { competencies, todos, isEmpty } = importSummary(imported.yaml);
    if (isEmpty) {
      cli.fail(file, "unreadable", cli.say("nothingToImport", { file }));
      status = 2;
      continue;
    }
    const target = cli.options.output ?? join(dirname(file), "career.yaml");
    const toScreen = target === "-" || cli.options.dryRun;
    if (!toScreen && !writeText(target, imported.yaml, cli, true)) {
      status = 2;
      continue;
    }
    const { guesses, unmatched, unread } = imported;
    if (cli.options.json) {
      const result = { file, target: toScreen ? null : target, competencies, todos, guesses, unmatched, unread };
      cli.json(toScreen ? { ...result, yaml: imported.yaml } : result);
    } else if (toScreen) cli.raw(imported.yaml);
    else cli.line(cli.say("importedFile", { file, target, competencies, todos, guesses }));
  }
  return status;
}
