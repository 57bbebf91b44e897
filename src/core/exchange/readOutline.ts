import { append } from "../text/append";
import { foldName } from "../text/likeness";
import type { InlineText } from "../markdown/inlineText";
import type { Block } from "../markdown/Block";
import { BlockMemo } from "../markdown/BlockMemo";
import { readBlocks } from "../markdown/readBlocks";
import { SourceText } from "../text/SourceText";
import { headingCadence } from "../vocabulary/headingCadence";
import type { Cadence } from "../time/Cadence";
import { careerHeading, type CareerHeading } from "../vocabulary/careerHeadings";
import { nameInTitle } from "../vocabulary/authorName";
import { looseCareerHeading } from "../vocabulary/looseCareerHeading";
import { numberedGoal, planPart } from "../vocabulary/planParts";
import { type Markup, nodesOf, type OutlineNode, textNode } from "./OutlineNode";
import type { ReadmeKind, ReadmeSection } from "./Readme";
import { isBracketed, isNumberedHead, type ParsedText, readmeBlocks } from "./readmeBlocks";
import { ratingIn, ratingOfGroup } from "./readRating";
import { readmeKind, type ReadmeKindFound } from "./readmeKind";
import { isGoalGroup } from "./sectionLists";
import { isReferences } from "./referenceList";
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
  const memo = new BlockMemo();
  const parsed: ParsedText = { text, blocks: readBlocks(text, undefined, memo), memo };
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
  const title = titleBeside(blocks);
  let isAppendix = false;

  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === "rule" || block.kind === "heading") isAppendix = block.kind === "rule";
    // What stands behind belongs to no part: it is left unread.
    if (isReferences(blocks[index - 1], block, next, isAppendix)) continue;
    const head =
      block === title
        ? { level: 1, inner: title.inner, opens: "other" as const }
        : headOf(block, kind, places, next, index, open);
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
      const goal = opens === "gap" && kind === "career-goal" ? goalOfGap(inner, sections) : undefined;
      if (goal && !opensGoal(next)) {
        start("gapGoal", inner);
        nodes.push(textNode("paragraph", goal));
        start(opens, inner, cadence);
      }
      if (head.value) append(nodes, valueNodes(head.value, opens));
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
  const isGroup =
    open.at(-1)?.section === "current" && block.kind === "paragraph" && ratingOfGroup(inner.text) !== undefined;
  const isLettered = next?.kind === "list" && (isNumberedHead(inner.text) || isGroup);
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
  const isRating =
    open.at(-1)?.section === "current" && (ratingIn(inner.text) ?? ratingOfGroup(inner.text)) !== undefined;
  if (known === undefined && isSubject && (isRating || !/[:：]$/u.test(inner.text)))
    return { level, inner, opens: undefined };
  const isBesideGoals =
    oneself.has(open.at(-1)?.section ?? "head") && (next?.kind === "list" || next?.kind === "paragraph");
  if (!none && known === undefined && isBesideGoals && isGoalGroup(inner.text))
    return { level, inner, opens: undefined };
  // Beside other labels in bold, one of the author's own ends what stands above.
  const before = open.at(-1);
  const endsIt = !none && known === undefined && before?.level === 7 && oneself.has(before.section);
  if (endsIt && next?.kind === "list" && !isGoalGroup(inner.text)) return { level, inner, opens: "other" };
  return known === undefined ? none : { level, inner, opens: places.sectionOf(known, level, next) };
}

const listed = new Set<string>(["required", "current", "analysis"]);

const oneself = new Set<string>(["strengths", "readme", "goals", "gapGoal"]);

/**
 * The document's title, where it says the same as the heading of one of the parts below it: `커리어 목표 정리` above
 * `Goal`. It is the only heading of its level, and no list stands right below it.
 */
function titleBeside(blocks: readonly Block[]): Extract<Block, { kind: "heading" }> | undefined {
  const at = blocks.findIndex((block) => block.kind === "heading");
  const [title, next] = [blocks[at], blocks[at + 1]];
  if (title?.kind !== "heading" || title.level > 1 || next?.kind === "list" || next?.kind === "code") return undefined;
  const told = careerHeading(title.inner.text) ?? looseCareerHeading(title.inner.text);
  if (told === undefined || told === "gap" || told === "kys" || told === "title" || told === "name") return undefined;
  const others = blocks.slice(at + 1).flatMap((block) => (block.kind === "heading" ? [block] : []));
  if (others.some((block) => block.level === 1)) return undefined;
  const isRepeated = others.some(({ inner: { text } }) => told === (careerHeading(text) ?? looseCareerHeading(text)));
  return isRepeated ? title : undefined;
}

/** The goal that the heading of a gap analysis names, where it is one of those that stand above. */
function goalOfGap(inner: InlineText, sections: readonly OutlineSection[]): InlineText | undefined {
  const [, inBrackets, behind] =
    /\(([^()]{4,})\)$|(?:\s[-–—|]\s|[:：]\s*)(\S.{3,})$/u.exec(inner.text.slice(0, 300)) ?? [];
  const text = inBrackets ?? behind;
  const wanted = text === undefined ? "" : foldName(text);
  if (text === undefined || wanted.length < 4) return undefined;
  const isSame = (goal: string) =>
    goal.length >= 4 && (foldName(goal).includes(wanted) || wanted.includes(foldName(goal)));
  const isGoal = ({ text: goal, children, table }: OutlineNode): boolean =>
    isSame(goal) ||
    children.some(isGoal) ||
    (table?.rows.some((row) => row.cells.some((cell) => isSame(cell.text))) ?? false);
  const isKnown = sections.some(
    (part) => (part.section === "goals" || part.section === "head") && part.nodes.some(isGoal),
  );
  return isKnown ? { ...inner, text } : undefined;
}

function opensGoal(next: Block | undefined): boolean {
  if (next?.kind !== "heading" && next?.kind !== "paragraph") return false;
  const told = careerHeading(next.inner.text);
  return told === "goal" || told === "chosenGoal";
}

/** `Career Goal`, with a name behind it or before, whatever the emoji around it. */
function isTemplateTitle(title: string): boolean {
  const text = title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})\]]+$/gu, "");
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

/**
 * `이름: 김하늘`, `## Name: Kim`, `**Goal:** Lead a team`, `**[Goal]** Lead a team` say what the section holds in the
 * heading itself.
 */
function headingAndValue(
  block: Block,
  inner: InlineText,
): { readonly heading: CareerHeading; readonly value: InlineText } | undefined {
  const [, inBrackets, behind] =
    /^[[【<〈]\s*([^\]】>〉]{1,20})[\]】>〉]\s*[:：]?\s*([^\s(:：].*)$/u.exec(inner.text) ?? [];
  const [, before, after] = /^([^:：]{1,20})[:：]\s*(\S.*)$/u.exec(inner.text) ?? [];
  const [label, text] = inBrackets === undefined ? [before, after] : [inBrackets, behind];
  const heading = label === undefined ? undefined : careerHeading(label);
  if (heading === undefined || text === undefined) return undefined;
  const isMarked =
    inBrackets !== undefined || block.kind === "heading" || block.span.end - block.span.start >= inner.text.length + 4;
  const canHold = heading === "name" || (isMarked && valued.has(heading));
  return canHold ? { heading, value: { ...inner, text } } : undefined;
}

/** What stands behind a label; competencies stand there beside each other. */
function valueNodes(value: InlineText, section: OutlineSection["section"]): OutlineNode[] {
  if (section !== "required") return [textNode("paragraph", value)];
  const names = value.text.split(/\s*[,、](?![^()]*\))\s*/u).filter((name) => name !== "");
  return names.map((text) => textNode("item", { ...value, text }));
}

/** Sections that one line may hold. */
const valued = new Set<CareerHeading>(["goal", "chosenGoal", "keyStrengths", "readme", "required"]);
