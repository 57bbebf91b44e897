import { readinessOf, readinessPercent } from "../core/analysis/gapMatrix";
import { readinessHistory, type ReadinessPoint } from "../core/analysis/readinessHistory";
import { CareerDocument } from "../core/career/CareerDocument";
import { formatLevel } from "../core/completion/formatLevel";
import type { Cli, ExitStatus } from "./Cli";
import { fileHistory } from "./fileHistory";
import { readText } from "./files";

const bars = [..."▁▂▃▄▅▆▇█"];
/** How many days the curve and the list show; the JSON has all. */
const mostDays = 60;

/** `career-gap growth`: the readiness for each goal on the days that the local git history of a career file knows. */
export function growth(files: readonly string[], cli: Cli): ExitStatus {
  let status: ExitStatus = 0;
  for (const file of files.length > 0 ? files : ["career.yaml"]) if (!tell(file, cli)) status = 2;
  return status;
}

function tell(file: string, cli: Cli): boolean {
  const text = readText(file, cli);
  if (text === undefined) return false;
  const versions = fileHistory(file);
  if (typeof versions === "string") {
    const reason = cli.say(versions === "no-repository" ? "noRepository" : "noCommit", { file });
    if (cli.options.json) cli.json({ file, error: reason });
    cli.misuse(reason);
    return false;
  }
  const document = CareerDocument.open(text);
  const { gaps } = document.career;
  if (gaps.length === 0 && !cli.options.json) cli.line(`${file}: ${cli.say("noMatrix")}`);
  for (const gap of gaps) {
    const goal = gap.goal ? (document.goals.find(gap.goal.text)?.text ?? gap.goal.text) : null;
    const points = readinessHistory(versions, document, gap);
    if (cli.options.json) cli.json({ file, goal, points: points.map((one) => ({ ...one, ratio: readinessOf(one) })) });
    else print(goal === null ? file : `${file}: ${goal}`, points, cli);
  }
  return true;
}

function print(title: string, points: readonly ReadinessPoint[], cli: Cli): void {
  cli.line(title);
  if (points.length === 0) {
    cli.line(`  ${cli.say("noGrowth")}`);
    return;
  }
  const shown = points.slice(-mostDays);
  cli.line(`  ${curve(shown)}`);
  if (shown.length < points.length) cli.line(`  ${cli.say("earlierDays", { count: points.length - shown.length })}`);
  const last = points.at(-shown.length - 1);
  let before = last && readinessPercent(last);
  for (const point of shown) {
    const percent = readinessPercent(point);
    const change = percent - (before ?? percent);
    const figures = `${String(percent).padStart(3)}% = ${formatLevel(point.have)} / ${formatLevel(point.need)}`;
    cli.line(`  ${point.date}  ${figures}  ${changeText(change)}`.trimEnd());
    before = percent;
  }
}

function changeText(change: number): string {
  return change === 0 ? "" : `${change > 0 ? "+" : "−"}${Math.abs(change)}`;
}

/** A block for each day, from nothing (the lowest) to all that is required (the highest). */
function curve(points: readonly ReadinessPoint[]): string {
  return points.map((point) => bars[Math.round(readinessOf(point) * (bars.length - 1))] ?? "").join("");
}
