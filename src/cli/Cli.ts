import type { Language } from "../core/Language";
import { cliMessages, type CliMessage } from "../core/messages/cliMessages";
import { commandMessages, type CommandMessage } from "../core/messages/commandMessages";
import { formatMessage, type MessageValues } from "../core/messages/formatMessage";
import type { CalendarDate } from "../core/time/CalendarDate";

/** What the user asked for. */
export interface CliOptions {
  readonly json: boolean;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly dryRun: boolean;
  readonly output: string | undefined;
  /** What an export writes: a key of `exportFormats` where the user asked for one that there is. */
  readonly format: string | undefined;
  /** Whether a CSV export begins with a byte order mark. */
  readonly bom: boolean;
  /** Whether a README export takes the comments along. */
  readonly comments: boolean;
  /** Whether a Markdown export begins with front matter. */
  readonly frontMatter: boolean;
  /** The career file to hold texts against; without one, the nearest to each text. */
  readonly career: string | undefined;
  /** generate-todo: whether a gap of several levels gets a to-do for each. */
  readonly steps: boolean;
  /** carry-over: the period that is over, and the one to carry to. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** carry-over: whether habits go on too. */
  readonly habits: boolean;
  /** adopt: whether what is over is carried over to the time that runs. */
  readonly carry: boolean;
  /** adopt: whether what is done or undecided is adopted too. */
  readonly all: boolean;
  /** draft-retro, review: what is looked back on, as a file writes it. */
  readonly period: string | undefined;
  /** draft-retro: the retrospective to add to. */
  readonly into: string | undefined;
  /** draft-retro: whether the user's own commits are used. */
  readonly commits: boolean;
  /** draft-retro: the language of the draft; else that of the career file. */
  readonly draftLanguage: string | undefined;
  /** check: whether the record and the retrospectives around are asked for stale claims. */
  readonly insight: boolean;
  /** The day that is recorded, where it is not today. */
  readonly date: string | undefined;
  /** Whether it is recorded that something was skipped. */
  readonly skip: boolean;
  /** Whether a record is taken back. */
  readonly undo: boolean;
}

/** How a run ended: 0 well, 1 with warnings or errors found, 2 with a file that could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** A command: does all the files, and says how it ended. */
export type CliCommand = (files: readonly string[], cli: Cli) => ExitStatus;

/** Where a command writes to, and how it speaks. */
export class Cli {
  constructor(
    readonly options: CliOptions,
    private readonly write: (text: string) => void,
    private readonly complain: (text: string) => void,
  ) {}

  /** A line of the result. */
  line(text: string): void {
    this.write(`${text}\n`);
  }

  /** A result as one line of JSON. */
  json(value: unknown): void {
    this.line(JSON.stringify(value));
  }

  /** Text as it is, without a line break behind it. */
  raw(text: string): void {
    this.write(text);
  }

  /** A file that could not be read or written: said where errors are said, and in the JSON as its result. */
  fail(file: string, message: "unreadable" | "unwritable", reason: string): void {
    if (this.options.json) this.json({ file, error: reason });
    this.complain(`career-gap: ${this.say(message, { file, reason })}\n`);
  }

  /** A command that was misused. */
  misuse(text: string): ExitStatus {
    this.complain(`career-gap: ${text}\n`);
    return 2;
  }

  /** A message in the user's language. */
  say(message: CliMessage | CommandMessage, values: MessageValues = {}): string {
    const found = Object.hasOwn(cliMessages, message)
      ? cliMessages[message as CliMessage]
      : commandMessages[message as CommandMessage];
    return formatMessage(found, this.options.language, values);
  }
}
