import type { RetroDocument } from "../retro/RetroDocument";
import type { RetroReading } from "../retro/reading/RetroReading";
import type { Span } from "../text/SourceText";

/** A part of a retrospective as the outline shows it, with the parts inside it. */
export interface OutlineEntry {
  readonly name: string;
  /** What it covers or says beside its name. */
  readonly detail: string;
  readonly kind: "period" | "review" | "plan" | "item";
  /** All of it. */
  readonly part: Span;
  /** Its opening line's own words; lies inside `part`. */
  readonly span: Span;
  readonly children: readonly OutlineEntry[];
}

interface Draft extends OutlineEntry {
  readonly children: Draft[];
}

/** The outline of a retrospective: its periods, reviews and plans with their items, nested as they stand. */
export function outlineRetro(document: RetroDocument): readonly OutlineEntry[] {
  const entries = entriesOf(document.reading).toSorted(
    (a, b) => a.part.start - b.part.start || b.part.end - a.part.end,
  );
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1) as Draft).part.end < entry.part.end) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  }
  return roots;
}

function entriesOf(reading: RetroReading): Draft[] {
  const inside = (part: Span, span: Span): Span => ({
    start: Math.min(part.start, span.start),
    end: Math.max(part.end, span.end),
  });
  const byLine = new Map<number, Draft>();
  const add = (entry: Draft): void => {
    // A line that opens a plan for a half opens that half too; it is listed once.
    if (!byLine.has(entry.span.start)) byLine.set(entry.span.start, entry);
  };
  for (const { text, span, part, for: when } of reading.plans) {
    add({ name: text, detail: when ?? "", kind: "plan", part: inside(part, span), span, children: [] });
  }
  for (const { text, span, part } of reading.reviews) {
    add({ name: text, detail: "", kind: "review", part: inside(part, span), span, children: [] });
  }
  for (const { text, span, part, from, to } of reading.periods) {
    add({ name: text, detail: `${from} – ${to}`, kind: "period", part: inside(part, span), span, children: [] });
  }
  for (const { text, span, stub } of reading.items) {
    if (!stub && text !== "") add({ name: text, detail: "", kind: "item", part: span, span, children: [] });
  }
  return [...byLine.values()];
}
