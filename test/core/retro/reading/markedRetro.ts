import { SourceText, type Span } from "../../../../src/core/text/SourceText";
import { readRetro } from "../../../../src/core/retro/reading/readRetro";
import type { RetroReading } from "../../../../src/core/retro/reading/RetroReading";

/**
 * A text whose lines say, behind `⟦` and before `⟧`, what a reader should see in them:
 * `period FROM..TO`, `review KIND`, `plan FOR`, `goal`, and `item` with what is not the default
 * (bucket, state, rate, FROM..TO with `?` for an open end). Several are divided by `;`.
 */
export interface MarkedRetro {
  readonly text: string;
  /** Line and mark, `3 period 2024-01-01..2024-01-31`, in order. */
  readonly marks: readonly string[];
}

export function markedRetro(marked: string): MarkedRetro {
  const marks: string[] = [];
  const lines = marked.split("\n").map((line, i) => {
    const match = /^(.*?) *⟦(.*)⟧$/.exec(line);
    if (!match) return line;
    for (const mark of (match[2] ?? "").split(";")) marks.push(`${i + 1} ${mark.trim()}`);
    return match[1] ?? "";
  });
  return { text: lines.join("\n"), marks: sorted(marks) };
}

/** What the reader sees in a text, in the words of the marks. */
export function seenIn(text: string): string[] {
  const reading = readRetro(new SourceText(text));
  return sorted(marksOf(reading));
}

function marksOf(reading: RetroReading): string[] {
  const line = ({ start }: Span) => reading.source.lineAt(start) + 1;
  return [
    ...reading.periods.map(({ span, from, to }) => `${line(span)} period ${from}..${to}`),
    ...reading.reviews.map(({ span, kind }) => `${line(span)} review ${kind}`),
    ...reading.plans.map((plan) => `${line(plan.span)} plan ${plan.for ?? "-"}`),
    ...reading.goal.map(({ span }) => `${line(span)} goal`),
    ...reading.items.map((item) => {
      const every = item.every ? `${item.every.times}/${item.every.per}` : "";
      const range = item.from || item.to ? `${item.from ?? "?"}..${item.to ?? "?"}` : "";
      const more = [item.bucket === "plain" ? "" : item.bucket, item.state === "open" ? "" : item.state, every, range];
      return [`${line(item.span)} item`, ...more.filter((word) => word !== "")].join(" ");
    }),
  ];
}

function sorted(marks: readonly string[]): string[] {
  return [...marks].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));
}
