import { parseArgs } from "node:util";
import { type Language, languageOf } from "../core/Language";
import { type CalendarDate, dateOf, isRealDate } from "../core/time/CalendarDate";
import { adopt } from "./adopt";
import { carryOver } from "./carryOver";
import { check } from "./check";
import { Cli, type CliCommand, type ExitStatus } from "./Cli";
import { draftRetro } from "./draftRetro";
import { exportCareers } from "./export";
import { generateTodo } from "./generateTodo";
import { growth } from "./growth";
import { importReadmes } from "./importReadmes";
import { matrix } from "./matrix";
import { read } from "./read";
import { record } from "./record";
import { review } from "./review";

const commands: Readonly<Record<string, CliCommand>> = {
  check,
  matrix,
  "generate-todo": generateTodo,
  adopt,
  "carry-over": carryOver,
  record,
  import: importReadmes,
  export: exportCareers,
  read,
  "draft-retro": draftRetro,
  review,
  growth,
};

/** Commands that take the career file of the folder where none is named. */
const fileless = new Set(["draft-retro", "review", "carry-over", "growth"]);

/** What the command line runs in. */
export interface CliEnvironment {
  readonly version: string;
  /** The locale of the messages, such as `ko_KR.UTF-8`. */
  readonly locale: string | undefined;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Runs `career-gap` with its arguments (those behind the program's name) and gives the exit status. */
export function runCli(args: readonly string[], environment: CliEnvironment): ExitStatus {
  const fallback = languageOf(environment.locale);
  const parsed = parse(args);
  const language = parsed.ok ? languageFrom(parsed.values.lang, fallback) : fallback;
  const today = (parsed.ok && parsed.values.today) || localToday();
  const options = {
    json: parsed.ok && parsed.values.json === true,
    language,
    today,
    dryRun: parsed.ok && parsed.values["dry-run"] === true,
    output: parsed.ok ? parsed.values.output : undefined,
    format: parsed.ok ? parsed.values.format : undefined,
    bom: parsed.ok && parsed.values.bom === true,
    comments: !(parsed.ok && parsed.values["no-comments"] === true),
    frontMatter: parsed.ok && parsed.values["front-matter"] === true,
    career: parsed.ok ? parsed.values.career : undefined,
    steps: parsed.ok && parsed.values.steps === true,
    from: parsed.ok ? parsed.values.from : undefined,
    to: parsed.ok ? parsed.values.to : undefined,
    habits: parsed.ok && parsed.values.habits === true,
    carry: parsed.ok && parsed.values.carry === true,
    all: parsed.ok && parsed.values.all === true,
    date: parsed.ok ? parsed.values.date : undefined,
    skip: parsed.ok && parsed.values.skip === true,
    undo: parsed.ok && parsed.values.undo === true,
    period: parsed.ok ? parsed.values.period : undefined,
    into: parsed.ok ? parsed.values.into : undefined,
    commits: parsed.ok && parsed.values.commits === true,
    draftLanguage: parsed.ok ? parsed.values.language : undefined,
    insight: parsed.ok && parsed.values.insight === true,
  };
  const cli = new Cli(options, environment.write, environment.complain);
  if (!parsed.ok) return cli.misuse(cli.say("badOption", { reason: parsed.reason }));
  if (parsed.values.version) {
    cli.line(environment.version);
    return 0;
  }
  const [name, ...files] = parsed.positionals;
  if (parsed.values.help || name === undefined) {
    cli.line(cli.say("usage"));
    return parsed.values.help ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return cli.misuse(cli.say("unknownCommand", { command: name }));
  if (files.length === 0 && !fileless.has(name)) return cli.misuse(cli.say("noFiles"));
  if (!isRealDate(today)) return cli.misuse(cli.say("badToday"));
  if (options.output !== undefined && options.output !== "-" && files.length > 1)
    return cli.misuse(cli.say("oneOutput"));
  return command(files, cli);
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        lang: { type: "string" },
        today: { type: "string" },
        "dry-run": { type: "boolean" },
        output: { type: "string", short: "o" },
        format: { type: "string" },
        bom: { type: "boolean" },
        "front-matter": { type: "boolean" },
        "no-comments": { type: "boolean" },
        career: { type: "string" },
        steps: { type: "boolean" },
        from: { type: "string" },
        to: { type: "string" },
        habits: { type: "boolean" },
        carry: { type: "boolean" },
        all: { type: "boolean" },
        date: { type: "string" },
        skip: { type: "boolean" },
        undo: { type: "boolean" },
        period: { type: "string" },
        into: { type: "string" },
        commits: { type: "boolean" },
        language: { type: "string" },
        insight: { type: "boolean" },
        version: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return { ok: true, values, positionals } as const;
  } catch (error) {
    return { ok: false, reason: (error as Error).message } as const;
  }
}

function languageFrom(asked: string | undefined, fallback: Language): Language {
  return asked === undefined ? fallback : languageOf(asked);
}

function localToday(): CalendarDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
