import type { InlineText } from "../markdown/inlineText";
import { readBlocks, type Block, type ListItem } from "../markdown/readBlocks";
import type { Span } from "../text/SourceText";
import { careerHeading, type CareerHeading } from "../vocabulary/careerHeadings";
import type { ReadmeSection } from "./Readme";

/** A thing in a section, with what is nested in it: an item, a paragraph, or a heading of the author's own. */
export interface OutlineNode {
  readonly kind: "item" | "paragraph" | "heading";
  /** Its own text without markup. */
  readonly text: string;
  /** Where the text stands, the list marker and the checkbox left out. */
  readonly span: Span;
  /** A paragraph line by line; for the others the text itself. */
  readonly lines: readonly InlineText[];
  /** The character in its checkbox. */
  readonly task: string | undefined;
  readonly children: readonly OutlineNode[];
}

export interface OutlineSection {
  readonly section: ReadmeSection | "checklist";
  readonly heading: InlineText | undefined;
  readonly nodes: readonly OutlineNode[];
}

/** A mark without text. Fences count only where something `around` which they stand is read. */
export interface Markup extends Span {
  readonly around?: Span;
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** Marks that carry no text: headings of the template, rules, fences around what was read. */
  readonly markup: readonly Markup[];
}

interface Head {
  readonly level: number;
  readonly inner: InlineText;
  readonly value?: InlineText;
  /** The section that it opens; `other` ends the one before, and undefined belongs to it. */
  readonly opens: OutlineSection["section"] | "other" | "title" | undefined;
}

interface MutableNode extends OutlineNode {
  readonly children: OutlineNode[];
}

/**
 * Cuts a README into the sections of the template, told by their headings. A heading of the author's own below
 * a section's heading groups what follows it; beside or above, it ends the section.
 */
export function readOutline(text: string): Outline {
  const sections: { section: OutlineSection["section"]; heading: InlineText | undefined; nodes: OutlineNode[] }[] = [];
  const markup: Markup[] = [];
  const places = new SectionPlaces();
  let nodes: OutlineNode[] = [];
  let sectionLevel = 0;
  let groups: { level: number; node: MutableNode }[] = [];
  const open = (section: OutlineSection["section"], heading: InlineText | undefined, level: number) => {
    nodes = [];
    groups = [];
    sectionLevel = level;
    sections.push({ section, heading, nodes });
  };
  open("head", undefined, 0);

  const blocks = readBlocks(text);
  for (const [index, block] of blocks.entries()) {
    const head = headOf(block, places, blocks[index + 1], index);
    if (!head) {
      (groups.at(-1)?.node.children ?? nodes).push(...nodesOf(block, text, markup));
      continue;
    }
    if (head.opens === "title") {
      markup.push(head.inner);
    } else if (head.opens === "other" || (head.opens === undefined && head.level <= sectionLevel)) {
      const current = sections.at(-1)?.section ?? "head";
      open(places.outside(current), undefined, head.level);
    } else if (head.opens !== undefined) {
      markup.push(head.inner);
      open(head.opens, head.inner, head.level);
      if (head.value) nodes.push(paragraph(head.value));
    } else {
      while ((groups.at(-1)?.level ?? 0) >= head.level) groups.pop();
      const node: MutableNode = { kind: "heading", ...own(head.inner), task: undefined, children: [] };
      (groups.at(-1)?.node.children ?? nodes).push(node);
      groups.push({ level: head.level, node });
    }
  }
  return { sections, markup };
}

/** Tells which section a heading opens, from its words and from the headings before it. */
class SectionPlaces {
  private half: "kys" | "gap" | undefined;
  private gapLevel = 0;
  private gapBegun = false;

  sectionOf(heading: CareerHeading, level: number, next: Block | undefined): OutlineSection["section"] | "title" {
    switch (heading) {
      case "keyStrengths":
        this.half ??= "kys";
        return "strengths";
      case "kys":
        this.half = "kys";
        return "kys";
      case "goal":
        return this.half === "gap" ? "gapGoal" : "goals";
      case "required":
      case "current":
        this.half = "gap";
        this.gapBegun = true;
        return heading;
      case "gap":
        // Gap 분석 names the half and a section in it; the half comes first and has headings right below it.
        if (this.gapBegun && (this.gapLevel === 0 || level >= this.gapLevel)) return "analysis";
        this.half = "gap";
        this.gapLevel = level;
        if (next === undefined || next.kind === "heading" || next.kind === "paragraph") return "gap";
        this.gapBegun = true;
        return "analysis";
      case "currentAndAnalysis":
        this.gapBegun = true;
        return "analysis";
      default:
        return heading;
    }
  }

  /** Where the text below a heading of another kind belongs: beside the section that it follows. */
  outside(after: OutlineSection["section"]): ReadmeSection {
    if (after === "head" || after === "checklist" || after === "name") return after === "name" ? "name" : "head";
    if (after === "strengths" || after === "readme" || after === "goals" || after === "kys") return "kys";
    return "gap";
  }
}

function headOf(block: Block, places: SectionPlaces, next: Block | undefined, index: number): Head | undefined {
  const line = block.kind === "paragraph" && block.lines.length === 1 ? block.lines[0] : undefined;
  const inner = block.kind === "heading" ? block.inner : line;
  if (!inner) return undefined;
  const level = block.kind === "heading" ? block.level : 7;
  const named = nameValue(inner);
  if (named) return { level, ...named, opens: "name" };
  // Without a heading's marks only a line in bold, or one that ends in a colon, counts as a heading.
  if (
    block.kind !== "heading" &&
    !/[:：]$/.test(inner.text) &&
    block.span.end - block.span.start < inner.text.length + 4
  )
    return undefined;
  if (/^career[ -]?goal$/i.test(inner.text) && level === 1 && index <= 1) return { level, inner, opens: "title" };
  const known = careerHeading(inner.text);
  if (known === undefined)
    return block.kind === "heading" ? { level, inner, opens: level === 1 ? "other" : undefined } : undefined;
  return { level, inner, opens: places.sectionOf(known, level, next) };
}

/** `이름: 김하늘`, `## Name: Kim` say the name in the heading itself. */
function nameValue(inner: InlineText): { inner: InlineText; value: InlineText } | undefined {
  const match = /^([^:：]{1,20})[:：]\s*(\S.*)$/u.exec(inner.text);
  if (!match?.[1] || !match[2] || careerHeading(match[1]) !== "name") return undefined;
  return { inner, value: { ...inner, text: match[2] } };
}

function nodesOf(block: Block, text: string, markup: Markup[]): OutlineNode[] {
  switch (block.kind) {
    case "list":
      return block.items.map((item) => itemNode(item, text, markup));
    case "paragraph":
      return [
        {
          kind: "paragraph",
          text: block.inner.text,
          span: block.inner,
          lines: block.lines,
          task: undefined,
          children: [],
        },
      ];
    case "quote":
      return block.children.flatMap((child) => nodesOf(child, text, markup));
    case "fence": {
      // People fence the lists that they fill in; code stays code.
      if (!/^(?:te?xt|plain(?:text)?|md|markdown)?$/i.test(block.language)) return [];
      const inside = readBlocks(text, block.content).flatMap((child) => nodesOf(child, text, markup));
      const around = block.content;
      if (inside.length > 0) markup.push({ start: block.span.start, end: block.content.start - 1, around });
      if (inside.length > 0 && block.content.end < block.span.end)
        markup.push({ start: block.content.end, end: block.span.end, around });
      return inside;
    }
    case "rule":
      markup.push(block.span);
      return [];
    default:
      return [];
  }
}

function itemNode(item: ListItem, text: string, markup: Markup[]): OutlineNode {
  if (item.inner.text === "") markup.push(item.marker);
  return {
    kind: "item",
    ...own(item.inner),
    task: item.task?.mark,
    children: item.children.flatMap((child) => nodesOf(child, text, markup)),
  };
}

function own(inner: InlineText): Pick<OutlineNode, "text" | "span" | "lines"> {
  return { text: inner.text, span: { start: inner.start, end: inner.end }, lines: [inner] };
}

function paragraph(inner: InlineText): OutlineNode {
  return { kind: "paragraph", ...own(inner), task: undefined, children: [] };
}
