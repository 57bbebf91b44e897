import { append } from "../text/append";
import type { InlineText } from "../markdown/inlineText";
import { type Block, readBlocks } from "../markdown/readBlocks";
import { SourceText } from "../text/SourceText";
import { headingCadence } from "../vocabulary/headingCadence";
import type { Cadence } from "../time/Cadence";
import { careerHeading, type CareerHeading } from "../vocabulary/careerHeadings";
import { nameInTitle } from "../vocabulary/authorName";
import { looseCareerHeading } from "../vocabulary/looseCareerHeading";
import { numberedGoal, planPart } from "../vocabulary/planParts";
import { type Markup, nodesOf, type OutlineNode, textNode } from "./OutlineNode";
import type { ReadmeKind, ReadmeSection } from "./Readme";
import { isBracketed, type ParsedText, readmeBlocks } from "./readmeBlocks";
import { readmeKind, type ReadmeKindFound } from "./readmeKind";
import { isGoalGroup } from "./sectionLists";
import { SectionPlaces } from "./SectionPlaces";

export interface OutlineSection {
  readonly section: ReadmeSection | "checklist";
  readonly heading: InlineText | undefined;
  /** The rate that its heading says: `Weekly goals`. */
  readonly cadence: Cadence | undefined;
  readonly nodes: readonly OutlineNode[];
}

export interface Outline extends ReadmeKindFound {
  /** The first line, where it is a heading or stands in bold. */
  readonly title: InlineText | undefined;
  readonly sections: readonly OutlineSection[];
  /** Marks that carry no text: headings of the template, rules, fences around what was read. */
  readonly markup: readonly Markup[];
}

interface Head {
  readonly level: number;
  readonly inner: InlineText;
  readonly value?: InlineText;
  /** It opens a section and says something that belongs to it: `Goal 1: Learn Rust`. */
  readonly isSaying?: boolean;
  /** The section that it opens; `other` ends the one before, and undefined belongs to it. */
  readonly opens: OutlineSection["section"] | "other" | "title" | undefined;
}

/** A section whose heading stands around what is read. */
interface Opened {
  readonly section: OutlineSection["section"];
  readonly level: number;
  readonly cadence: Cadence | undefined;
}

interface MutableNode extends OutlineNode {
  readonly children: OutlineNode[];
}

/** A text of which it is known what it is, and whose sections are not read yet. */
export interface BegunOutline extends ReadmeKindFound {
  /** The text as its Markdown was parsed. */
  readonly parsed: ParsedText;
  /** The blocks without what people wrap a README in, and that wrapping. */
  readonly blocks: readonly Block[];
  readonly markup: readonly Markup[];
}

/** Parses a text and tells what it is. */
export function beginOutline(text: string): BegunOutline {
  const parsed: ParsedText = { text, blocks: readBlocks(text) };
  const markup: Markup[] = [];
  const blocks = readmeBlocks(parsed, markup);
  const { kind, isSure } = readmeKind(new SourceText(text), blocks);
  return { parsed, blocks, markup, kind, isSure };
}

/**
 * Cuts a README or a plan into its sections, told by their headings. A heading of the author's own below a
 * section's heading groups what follows it; beside or above, it ends the section.
 */
export function readOutline(begun: BegunOutline): Outline {
  const sections: (OutlineSection & { nodes: OutlineNode[] })[] = [];
  const { parsed, blocks, kind, isSure } = begun;
  const { text } = parsed;
  const markup = [...begun.markup];
  const places = new SectionPlaces();
  let nodes: OutlineNode[] = [];
  let open: Opened[] = [];
  let groups: { level: number; node: MutableNode }[] = [];
  const start = (section: OutlineSection["section"], heading: InlineText | undefined, cadence?: Cadence) => {
    nodes = [];
    groups = [];
    sections.push({ section, heading, cadence, nodes });
  };
  start("head", undefined);

  for (const [index, block] of blocks.entries()) {
    const head = headOf(block, kind, places, blocks[index + 1], index, open);
    if (!head) {
      append(groups.at(-1)?.node.children ?? nodes, nodesOf(block, text, markup));
      continue;
    }
    const { opens, level, inner } = head;
    if (opens === "title") {
      markup.push(inner);
      continue;
    }
    const before = open.at(-1);
    open = open.filter((each) => each.level < level);
    const around = open.at(-1);
    if (opens !== undefined && opens !== "other") {
      if (!head.isSaying) markup.push(inner);
      const cadence = headingCadence(inner.text) ?? around?.cadence;
      open.push({ section: opens, level, cadence });
      start(opens, inner, cadence);
      if (head.value) nodes.push(textNode("paragraph", head.value));
      if (!head.isSaying) continue;
    } else if (opens === "other" || around !== before) {
      // A plan returns to the part around; the template's parts hold nothing beside their sections.
      const ended = sections.at(-1)?.section ?? "head";
      if (kind === "plan" && around) start(around.section, undefined, around.cadence);
      else start(places.outside(ended), undefined);
    }
    while ((groups.at(-1)?.level ?? 0) >= level) groups.pop();
    const node: MutableNode = { ...textNode("heading", inner), children: [] };
    (groups.at(-1)?.node.children ?? nodes).push(node);
    groups.push({ level, node });
  }
  return { kind, isSure, title: titleLine(blocks), sections, markup };
}

function titleLine(blocks: readonly Block[]): InlineText | undefined {
  const first = blocks.find((block) => block.kind === "heading" || block.kind === "paragraph");
  if (first?.kind === "heading") return first.inner;
  if (first?.kind !== "paragraph" || first.lines.length > 1) return undefined;
  return first.span.end - first.span.start >= first.inner.text.length + 4 ? first.inner : undefined;
}

function headOf(
  block: Block,
  kind: ReadmeKind,
  places: SectionPlaces,
  next: Block | undefined,
  index: number,
  open: readonly Opened[],
): Head | undefined {
  const line = block.kind === "paragraph" && block.lines.length === 1 ? block.lines[0] : undefined;
  const inner = block.kind === "heading" ? block.inner : line;
  if (!inner) return undefined;
  const level = block.kind === "heading" ? block.level : 7;
  const said =
    kind === "plan" && !/^(?:이름|성명|작성자|name|author)/iu.test(inner.text)
      ? undefined
      : headingAndValue(block, inner);
  if (said) return { level, inner, value: said.value, opens: places.sectionOf(said.heading, level, next) };
  const isLettered = next?.kind === "list" && /^[가-하][.)]\s.{1,30}$/u.test(inner.text);
  // Without a heading's marks only a line in bold, or one that ends in a colon, counts as a heading.
  if (
    block.kind !== "heading" &&
    !/[:：]$/.test(inner.text) &&
    !isBracketed(inner.text) &&
    !isLettered &&
    block.span.end - block.span.start < inner.text.length + 4
  )
    return undefined;
  if (level === 1 && index <= 1 && isTemplateTitle(inner.text)) return { level, inner, opens: "title" };
  const isTop = level === 1 && kind !== "plan";
  const none: Head | undefined =
    block.kind === "heading" ? { level, inner, opens: isTop ? "other" : undefined } : undefined;
  if (kind === "plan") {
    if (numberedGoal.test(inner.text)) return { level, inner, opens: "goals", isSaying: true };
    // The title of a plan opens none of its parts.
    const part =
      index === 0 && level === 1
        ? undefined
        : (planPart(inner.text) ??
          partOfTemplate(
            inner.text,
            open.some((each) => each.level < level),
          ));
    if (part === undefined) return none ?? (isLettered ? { level, inner, opens: "other" } : undefined);
    return {
      level,
      inner,
      opens:
        part === "other" || part === "every" || part === "deadline" || part === "state"
          ? "other"
          : part === "target"
            ? "required"
            : part,
    };
  }
  const around = open.filter((each) => each.level < level).at(-1)?.section;
  const known = sectionHeading(inner.text, kind, around);
  // In bold above a text: what the text is about.
  const isSubject =
    !none && listed.has(open.at(-1)?.section ?? "head") && (next?.kind === "paragraph" || next?.kind === "list");
  if (known === undefined && isSubject && !/[:：]$/u.test(inner.text)) return { level, inner, opens: undefined };
  // Beside other labels in bold, one of the author's own ends what stands above.
  const before = open.at(-1);
  const endsIt = !none && known === undefined && before?.level === 7 && oneself.has(before.section);
  if (endsIt && next?.kind === "list" && !isGoalGroup(inner.text)) return { level, inner, opens: "other" };
  return known === undefined ? none : { level, inner, opens: places.sectionOf(known, level, next) };
}

const listed = new Set<string>(["required", "current", "analysis"]);

const oneself = new Set<string>(["strengths", "readme", "goals", "gapGoal"]);

/** `Career Goal`, with a name behind it or before. */
function isTemplateTitle(text: string): boolean {
  return /^career[ -]?goals?$/iu.test(text) || (/^career[ -]?goals?\b/iu.test(text) && nameInTitle(text) !== undefined);
}

/** A plan may have parts in the template's words. */
function partOfTemplate(text: string, isInside: boolean): ReadmeSection | undefined {
  if (careerHeading(text) === "name") return "name";
  const found = isInside ? undefined : looseCareerHeading(text);
  return found && planned[found];
}

const planned: Partial<Record<CareerHeading, ReadmeSection>> = {
  keyStrengths: "strengths",
  core: "strengths",
  readme: "readme",
  goal: "goals",
  chosenGoal: "goals",
  required: "required",
  current: "current",
  analysis: "analysis",
  gap: "analysis",
  todos: "todos",
};

function sectionHeading(
  text: string,
  kind: ReadmeKind,
  around: OutlineSection["section"] | undefined,
): CareerHeading | undefined {
  const known = careerHeading(text);
  if (kind !== "career-goal" || (known !== undefined && known !== "readme")) return known;
  // `Who I am, in five words` asks for words.
  const loose = looseHeading(text, around);
  return known === undefined || loose === "keyStrengths" ? loose : known;
}

/** Below a section's own heading, words that are no more than likely group what the section holds. */
function looseHeading(text: string, around: OutlineSection["section"] | undefined): CareerHeading | undefined {
  const found = looseCareerHeading(text);
  const isOpen = around === undefined || around === "head" || around === "kys" || around === "gap";
  return isOpen || (found === "chosenGoal" && around === "goals") ? found : undefined;
}

/** `이름: 김하늘`, `## Name: Kim`, `**Goal:** Lead a team` say what the section holds in the heading itself. */
function headingAndValue(
  block: Block,
  inner: InlineText,
): { readonly heading: CareerHeading; readonly value: InlineText } | undefined {
  const match = /^([^:：]{1,20})[:：]\s*(\S.*)$/u.exec(inner.text);
  const heading = match?.[1] === undefined ? undefined : careerHeading(match[1]);
  if (heading === undefined || match?.[2] === undefined) return undefined;
  const isMarked = block.kind === "heading" || block.span.end - block.span.start >= inner.text.length + 4;
  const canHold = heading === "name" || (isMarked && (heading === "goal" || heading === "keyStrengths"));
  return canHold ? { heading, value: { ...inner, text: match[2] } } : undefined;
}
