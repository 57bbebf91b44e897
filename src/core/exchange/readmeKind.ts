import { foldCase, WordPattern } from "../vocabulary/WordPattern";
import type { Block, ListItem } from "../markdown/Block";
import type { SourceText } from "../text/SourceText";
import { careerHeading, type CareerHeading } from "../vocabulary/careerHeadings";
import { looseCareerHeading } from "../vocabulary/looseCareerHeading";
import { isPlanTitle, planColumn, planPart, type PlanPart } from "../vocabulary/planParts";
import type { ReadmeKind } from "./Readme";
import { isBracketed, isNumberedHead } from "./readmeBlocks";
import { saysAction } from "./readTodo";

/** Headings that few documents but the template have. */
const ownOfTemplate = new Set<CareerHeading>([
  "kys",
  "keyStrengths",
  "required",
  "gap",
  "currentAndAnalysis",
  "current",
]);

const retro = new WordPattern(
  /회고|돌아보|되돌아|\bretro(?:spective)?\b|\b(?:year|quarter|month) in review\b|\blooking back\b/u,
  "회돌rk",
);

/** What a document is, and whether a reading as something else should not win over it. */
export interface ReadmeKindFound {
  readonly kind: ReadmeKind;
  readonly isSure: boolean;
}

/** What a document is, told by its title, its headings, the columns of its tables and the words of its items. */
export function readmeKind(source: SourceText, blocks: readonly Block[]): ReadmeKindFound {
  const heads = headsOf(blocks);
  const known = new Set([...heads.values()].flatMap((heading) => heading ?? []));
  const own = [...known].filter((heading) => ownOfTemplate.has(heading));
  const title = titleOf(source, blocks);
  // Retrospectives speak of strengths and of what was lacking, too.
  const isSure = title === undefined || !retro.test(foldCase(title));
  if (own.length >= 2 && known.size >= 3) return { kind: "career-goal", isSure };
  const halves = templateHalves(heads);
  if (halves === "whole" || (halves === "part" && title !== undefined && /career[ -]?goal/iu.test(title)))
    return { kind: "career-goal", isSure };
  if (title !== undefined && isPlanTitle(title)) return { kind: "plan", isSure: true };
  if (own.length >= 2 || halves) return { kind: "career-goal", isSure };
  const parts = new Set([...heads.keys()].flatMap((text) => planPart(text) ?? []));
  const asksFor = (...wanted: PlanPart[]) => wanted.filter((part) => parts.has(part)).length;
  const isPlan =
    (parts.has("goals") && asksFor("todos", "deadline") > 0) ||
    asksFor("required", "current", "analysis", "todos") >= 2 ||
    isSchedule(blocks) ||
    blocks.some((block) => block.kind === "table" && isPlanTable(block.head.map((cell) => cell.text)));
  return { kind: isPlan ? "plan" : "other", isSure: false };
}

/** What stands as a heading, each wording once, with the section that it is known to open. */
type Heads = ReadonlyMap<string, CareerHeading | undefined>;

function headsOf(blocks: readonly Block[]): Heads {
  const heads = new Map<string, CareerHeading | undefined>();
  for (const block of blocks) {
    const text =
      block.kind === "heading" ? block.inner.text : block.kind === "paragraph" ? lineHead(block.lines) : undefined;
    if (text !== undefined && !heads.has(text)) heads.set(text, careerHeading(text));
  }
  return heads;
}

/**
 * Whether the headings, in whatever words, speak of oneself and of goals, and of what lies between: the template's
 * two halves, whole or in part.
 */
function templateHalves(heads: Heads): "whole" | "part" | undefined {
  const known = new Set([...heads].flatMap(([text, heading]) => heading ?? looseCareerHeading(text) ?? []));
  const has = (...wanted: CareerHeading[]) => wanted.some((heading) => known.has(heading));
  if (!has("goal", "chosenGoal")) return undefined;
  const gap = [has("required"), has("current"), has("analysis", "gap"), has("currentAndAnalysis")];
  const between = gap.filter(Boolean).length;
  if (has("keyStrengths", "core", "kys")) {
    if (between >= 2 && has("readme")) return "whole";
    return between > 0 || has("todos") ? "part" : undefined;
  }
  return has("required") && between >= (has("readme") ? 1 : 2) ? "part" : undefined;
}

/** A part of a schedule: a month, a week, a day or a step, and no date of the calendar. */
const stretch = new WordPattern(
  /^(?:\d{1,2}\s*(?:월|주차|주|일차|단계|분기)|[1-4]\s*분기|[상하]반기|(?:week|day|month|phase|step|stage|sprint|q)\s*#?\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}\d])/u,
);

/** Lists of what to do by month, week or step, with no prose around them. */
function isSchedule(blocks: readonly Block[]): boolean {
  const headings = blocks.filter((block) => block.kind === "heading");
  const parts = headings.filter((heading) => stretch.test(foldCase(heading.inner.text)));
  if (parts.length === 0 || headings.length - parts.length > 1) return false;
  if (blocks.filter((block) => block.kind === "paragraph").length > 1) return false;
  const items = blocks.flatMap((block) => (block.kind === "list" ? flat(block.items) : []));
  const actions = items.filter((item) => saysAction(item.inner.text));
  return actions.length >= 3 && actions.length * 5 >= items.length;
}

function flat(items: readonly ListItem[]): ListItem[] {
  return items.flatMap((item) => [
    item,
    ...item.children.flatMap((child) => (child.kind === "list" ? flat(child.items) : [])),
  ]);
}

/** A line in bold, or one that ends in a colon, stands for a heading. */
function lineHead(
  lines: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): string | undefined {
  const [line] = lines;
  if (!line || lines.length > 1) return undefined;
  return /[:：]$/u.test(line.text) ||
    isBracketed(line.text) ||
    isNumberedHead(line.text) ||
    line.end - line.start >= line.text.length + 4
    ? line.text
    : undefined;
}

function isPlanTable(head: readonly string[]): boolean {
  const roles = new Set(head.flatMap((text) => planColumn(text) ?? []));
  return (
    (roles.has("required") && (roles.has("current") || roles.has("analysis") || roles.has("target"))) ||
    (roles.has("goals") && (roles.has("todos") || roles.has("deadline")))
  );
}

/** The title in the front matter, else the first heading. */
function titleOf(source: SourceText, blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  if (first?.kind === "frontMatter") {
    const matter = source.slice(first.span.start, first.span.end);
    const title = /^title\s*[:=]\s*(["']?)(.+?)\1\s*$/mu.exec(matter)?.[2];
    if (title !== undefined) return title;
  }
  const heading = blocks.find((block) => block.kind === "heading");
  return heading?.kind === "heading" ? heading.inner.text : undefined;
}
