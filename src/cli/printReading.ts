import type { readingJson } from "../core/reading/readingJson";
import type { CliMessage } from "../core/messages/cliMessages";
import type { SourceText } from "../core/text/SourceText";
import type { Cli } from "./Cli";

type Reading = ReturnType<typeof readingJson>;

const kinds: Readonly<Record<Reading["kind"], CliMessage>> = {
  "career-goal": "kindCareerGoal",
  plan: "kindPlan",
  retro: "kindRetro",
  other: "kindOther",
};

/** Prints a reading for people: each list that holds something, with the number of the line and what it says. */
export function printReading(file: string, reading: Reading, source: SourceText, cli: Cli): void {
  const { covers } = reading;
  const kind = cli.say(kinds[reading.kind]);
  cli.line(`${file}: ${kind}${covers ? `, ${cli.say("covers", { ...covers })}` : ""}`);
  const textOf = (line: number) => source.lineText(line - 1).trim();
  const lists: readonly (readonly [CliMessage, readonly string[]])[] = [
    ["listName", rows(reading.name ? [reading.name] : [], (each) => each.text)],
    ["listStrengths", rows(reading.strengths, (each) => each.text)],
    ["listReadme", rows(reading.readme, (each) => each.text)],
    ["listGoals", rows(reading.goals, (each) => each.text)],
    ["listGapGoal", rows(reading.gapGoal, (each) => each.text)],
    ["listRequired", rows(reading.required, (each) => each.text)],
    ["listCurrent", rows(reading.current, (each) => [each.text, each.rating])],
    ["listAnalysis", rows(reading.analysis, (each) => [each.subject, sided("+", each.have), sided("−", each.lack)])],
    ["listTodos", rows(reading.todos, (each) => [each.text, stateOf(each.state), each.every, sided("~", each.until)])],
    ["listPeriods", rows(reading.periods, (each) => [textOf(each.line), `${each.from} ~ ${each.to}`])],
    ["listReviews", rows(reading.reviews, (each) => [textOf(each.line), each.kind])],
    ["listPlans", rows(reading.plans, (each) => [textOf(each.line), each.for])],
    ["listGoal", rows(reading.goal, (each) => textOf(each.line))],
    ["listItems", rows(reading.items, (each) => [each.text, stateOf(each.state), each.bucket, each.every])],
    ["listActivities", rows(reading.activities, (each) => [each.text, each.kind])],
    ["listEvidence", rows(reading.evidence, (each) => [each.competency, textOf(each.line).slice(0, 80)])],
  ];
  const filled = lists.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) cli.line(`  ${cli.say("nothingRead")}`);
  for (const [list, lines] of filled) {
    cli.line(`  ${cli.say("counted", { list: cli.say(list), count: lines.length })}`);
    for (const line of lines) cli.line(`    ${line}`);
  }
}

function rows<Each extends { readonly line: number }>(
  list: readonly Each[],
  text: (each: Each) => string | readonly (string | null | undefined)[],
): string[] {
  return list.map((each) => {
    const parts = [text(each)].flat().filter((part) => part !== null && part !== undefined);
    return `${String(each.line).padStart(4)}  ${parts.join(" · ")}`;
  });
}

function sided(sign: string, text: string | null): string | null {
  return text === null ? null : `${sign} ${text}`;
}

function stateOf(state: string): string | null {
  return state === "open" ? null : state;
}
