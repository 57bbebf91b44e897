import { splitHaveLack } from "../exchange/splitHaveLack";
import type { Readme, ReadmeCompetency, ReadmeCurrent, ReadmeTodoState } from "../exchange/Readme";
import type { RetroReading } from "../retro/reading/RetroReading";
import type { SourceText, Span } from "../text/SourceText";
import type { Cadence } from "../time/Cadence";
import type { DocumentReading } from "./readDocument";

/** A mention of a competency of a career.yaml: its name there, and where it is mentioned. */
export interface ReadingEvidence {
  readonly competency: string;
  readonly span: Span;
  /** The span of the period that it stands in. */
  readonly period: Span | null;
}

const states: Readonly<Record<ReadmeTodoState, string>> = {
  open: "open",
  // The labels of a README know no state between.
  doing: "open",
  done: "done",
  dropped: "dropped",
};

/** A reading as plain data, as `career-gap read --json` prints it. Lines count from 1; `every` is `TIMES/unit`. */
export function readingJson(reading: DocumentReading, evidence: readonly ReadingEvidence[] = []) {
  const { source, kind } = reading;
  const line = lineIn(source);
  return {
    kind,
    ...readmeJson(reading.readme, source),
    ...retroJson(reading.retro, source),
    evidence: evidence.map(({ competency, span, period }) => ({
      line: line(span),
      competency,
      period: period && line(period),
    })),
    unread: reading.readme?.unread.map(({ span, text }) => ({ line: line(span), text })) ?? [],
  };
}

function readmeJson(readme: Readme | undefined, source: SourceText) {
  const line = lineIn(source);
  const entries = (list: readonly { readonly span: Span; readonly text: string }[] = []) =>
    list.map(({ span, text }) => ({ line: line(span), text }));
  const gaps = readme?.gaps ?? [];
  return {
    name: readme?.name ? { line: line(readme.name.span), text: readme.name.text } : null,
    strengths: entries(readme?.strengths),
    readme: entries(readme?.readme),
    goals: entries(readme?.goals),
    gapGoal: gaps.flatMap((gap) => entries(gap.goals)),
    required: gaps.flatMap((gap) =>
      flat(gap.required, null, (each, parent) => ({ ...textAt(each, line), parent }), line),
    ),
    current: gaps.flatMap((gap) =>
      flat(
        gap.current,
        null,
        (each: ReadmeCurrent, parent) => ({ ...textAt(each, line), parent, rating: each.rating }),
        line,
      ),
    ),
    analysis: gaps.flatMap((gap) =>
      gap.analysis.map((entry) => {
        const sides = entry.texts.map((text) => splitHaveLack(text.text));
        return {
          line: line(entry.span),
          subject: entry.subject ?? null,
          have: sides.flatMap(({ have }) => have ?? []).join(" ") || null,
          lack: sides.flatMap(({ lack }) => lack ?? []).join(" ") || null,
          text: [...new Set(entry.texts.map((text) => line(text.span)))],
        };
      }),
    ),
    todos: gaps.flatMap((gap) =>
      gap.todos.map((todo) => ({
        ...textAt(todo, line),
        state: states[todo.state],
        every: rateOf(todo.every),
        until: todo.until ?? null,
      })),
    ),
    instructions: [...new Set(readme?.instructions.map(({ span }) => line(span)) ?? [])],
  };
}

function retroJson(retro: RetroReading | undefined, source: SourceText) {
  const line = lineIn(source);
  return {
    covers: retro?.covers ? { from: retro.covers.from, to: retro.covers.to } : null,
    periods: retro?.periods.map(({ span, from, to, form }) => ({ line: line(span), from, to, form })) ?? [],
    reviews: retro?.reviews.map((review) => ({ line: line(review.span), kind: review.kind })) ?? [],
    plans: retro?.plans.map((plan) => ({ line: line(plan.span), for: plan.for })) ?? [],
    goal: retro?.goal.map(({ span }) => ({ line: line(span) })) ?? [],
    items:
      retro?.items.map((item) => ({
        line: line(item.span),
        text: item.text,
        of: line(item.of),
        bucket: item.bucket,
        state: item.state,
        every: rateOf(item.every),
        from: item.from,
        to: item.to,
      })) ?? [],
    activities:
      retro?.activities.map(({ span, text, kind, links, period }) => ({
        line: line(span),
        text,
        kind,
        links,
        period: period && line(period),
      })) ?? [],
  };
}

function lineIn(source: SourceText): (span: Span) => number {
  return (span) => source.lineAt(span.start) + 1;
}

function textAt(entry: { readonly span: Span; readonly text: string }, line: (span: Span) => number) {
  return { line: line(entry.span), text: entry.text };
}

function rateOf(every: Cadence | null | undefined): string | null {
  return every ? `${every.times}/${every.per}` : null;
}

/** A tree as a list, each with the line of what it is part of. */
function flat<Each extends ReadmeCompetency, Result>(
  list: readonly Each[],
  parent: number | null,
  result: (each: Each, parent: number | null) => Result,
  line: (span: Span) => number,
): Result[] {
  return list.flatMap((each) => [
    result(each, parent),
    ...flat(each.parts as readonly Each[], line(each.span), result, line),
  ]);
}
