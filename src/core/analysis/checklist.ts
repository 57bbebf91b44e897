import type { Gap, Kys, Part } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Span } from "../text/SourceText";

/** The eight parts of the template, in its order. */
export const checklistParts = [
  "keyStrengths",
  "readme",
  "goals",
  "gapGoal",
  "required",
  "current",
  "analysis",
  "todos",
] as const;
export type ChecklistPart = (typeof checklistParts)[number];

/** How many the template asks for. */
export const askedCounts = {
  keyStrengths: { min: 3, max: 5 },
  readme: { min: 3, max: 5 },
  goals: { min: 2, max: 3 },
} as const;

/** One part of the template, and how far it is written. */
export interface ChecklistEntry {
  readonly part: ChecklistPart;
  /** empty: nothing there · partial: fewer than the template asks · done. */
  readonly state: "empty" | "partial" | "done";
  readonly count: number;
  /** The key in the file, where it is there. */
  readonly key: Span | undefined;
}

/** What the template asks and what of it is there; of several gap analyses, the one given. */
export function checklist(document: CareerDocument, gap: Gap | undefined): ChecklistEntry[] {
  const { kys } = document.career;
  const asked = (part: "keyStrengths" | "readme" | "goals"): ChecklistEntry => {
    const { items, key }: Part<unknown> = kys[part satisfies keyof Kys];
    const state = items.length === 0 ? "empty" : items.length < askedCounts[part].min ? "partial" : "done";
    return { part, state, count: items.length, key };
  };
  const there = (part: ChecklistPart, count: number, key: Span | undefined): ChecklistEntry => ({
    part,
    state: count === 0 ? "empty" : "done",
    count,
    key,
  });
  const gapPart = (part: "required" | "current" | "analysis" | "todos"): ChecklistEntry =>
    there(part, gap?.[part].items.length ?? 0, gap?.[part].key);
  return [
    asked("keyStrengths"),
    asked("readme"),
    asked("goals"),
    there("gapGoal", gap?.goal ? 1 : 0, gap?.goalKey),
    there("required", gap ? gap.competencies.length : 0, gap?.required.key),
    gapPart("current"),
    gapPart("analysis"),
    gapPart("todos"),
  ];
}
