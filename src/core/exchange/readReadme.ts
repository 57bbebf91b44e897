import { append } from "../text/append";
import type { Block, TableBlock } from "../markdown/Block";
import { SourceText, type Span } from "../text/SourceText";
import type { Cadence } from "../time/Cadence";
import { careerHeading } from "../vocabulary/careerHeadings";
import { templateInstruction } from "../vocabulary/templateInstructions";
import { CompetencyNames } from "./CompetencyNames";
import { chosenGoals } from "./chosenGoals";
import { findAuthorName } from "./findAuthorName";
import type { OutlineNode } from "./OutlineNode";
import { goalsOfPlan, todosOfPlan } from "./readPlan";
import { plainReadme } from "./plainReadme";
import { readAnalysis } from "./readAnalysis";
import type {
  Readme,
  ReadmeAnalysis,
  ReadmeCompetency,
  ReadmeCurrent,
  ReadmeEntry,
  ReadmeKind,
  ReadmeRating,
  ReadmeSection,
  ReadmeTodo,
} from "./Readme";
import { beginOutline, type BegunOutline, type Outline, readOutline, type OutlineSection } from "./readOutline";
import { scaleOfPoints, withoutLegends } from "./readLegend";
import { readStates } from "./readStates";
import { readTable } from "./readTable";
import { readTodos } from "./readTodos";
import { hasText, isGoalGroup, isRated, listedLines, listOf, ticked } from "./sectionLists";
import { sectionOfHead, withAllCells } from "./tableColumns";
import { unreadLines } from "./unreadLines";

/** Tells what a text is as far as READMEs and plans go; `readReadme` goes on from there. */
export function beginReadme(text: string): BegunOutline {
  return beginOutline(plainReadme(text));
}

/**
 * Reads a career-goal README or a development plan: its sections by their headings, Korean or English, whatever the
 * marks around them; the template's own instructions told from the author's words by what they say. Never throws;
 * a line that has no place is in `unread`, so that nothing is lost.
 */
export function readReadme(text: string, begun = beginReadme(text)): Readme {
  const outline = readOutline(begun);
  const reading = new Reading(outline.kind, text);
  for (const section of outline.sections) reading.read(section);
  reading.findName(outline, begun.blocks[0]);
  const source = new SourceText(text);
  return {
    kind: outline.kind,
    isSure: outline.isSure,
    ...reading.result(),
    unread: unreadLines(source, outline, reading.used, reading.partly, reading.gapStarts),
  };
}

interface GapReading {
  readonly goals: ReadmeEntry[];
  readonly required: ReadmeCompetency[];
  readonly current: ReadmeCurrent[];
  readonly todos: ReadmeTodo[];
  readonly analysisNodes: OutlineNode[];
  readonly analysisRows: ReadmeAnalysis[];
}

/** In which order the sections of one gap analysis stand: going back opens the next. */
const order: Partial<Record<ReadmeSection, number>> = { gapGoal: 1, required: 2, current: 3, analysis: 4, todos: 5 };

class Reading {
  readonly used: Span[] = [];
  /** Rows of tables that say more than was read of them. */
  readonly partly: Span[] = [];
  /** The offset at which each gap analysis begins. */
  readonly gapStarts: number[] = [0];
  private name: ReadmeEntry | undefined;
  private readonly strengths: ReadmeEntry[] = [];
  private readonly readme: ReadmeEntry[] = [];
  private readonly goals: ReadmeEntry[] = [];
  private readonly gaps: GapReading[] = [newGap()];
  private readonly instructions: ReadmeEntry[] = [];
  private lastOrder = 0;

  /** What the author says his marks mean. */
  private readonly legend = new Map<string, ReadmeRating>();

  constructor(
    private readonly kind: ReadmeKind,
    private readonly text: string,
  ) {}

  read(part: OutlineSection): void {
    const { section } = part;
    this.openGap(part);
    const own = this.withoutLegends(this.withoutInstructions(part.nodes, section), part);
    const nodes = this.withoutTables(own, section === "checklist" ? "head" : section);
    const gap = this.gap;
    switch (section) {
      case "name":
        for (const node of nodes) if (node.kind !== "heading") this.name ??= this.entry(node);
        break;
      case "strengths":
        append(
          this.strengths,
          nodes.flatMap((node) => this.listed(node, false)),
        );
        break;
      case "readme":
        append(
          this.readme,
          nodes.flatMap((node) => this.everyLine(node)),
        );
        break;
      case "goals":
        if (this.kind === "plan") this.planGoals(nodes, part.cadence);
        else
          append(
            this.goals,
            nodes.flatMap((node) => this.listed(node, true)),
          );
        break;
      case "gapGoal":
        append(
          gap.goals,
          nodes.flatMap((node) => this.listed(node, true)),
        );
        break;
      case "required": {
        const list = listOf(nodes);
        append(
          gap.required,
          list.map((node) => this.competency(node)),
        );
        // Names with ratings say both what is needed and what is there.
        const states = readStates(list, this.legend, (node) => this.entry(node));
        const rated = states.filter(isRated).length;
        const isOfNeed = importance.test(part.heading?.text ?? "");
        if (!isOfNeed && rated >= 2 && rated * 2 >= states.length) append(gap.current, states);
        break;
      }
      case "current":
        append(
          gap.current,
          readStates(listOf(nodes), this.legend, (node) => this.entry(node)),
        );
        break;
      case "analysis":
        append(gap.analysisNodes, nodes);
        break;
      case "todos":
        append(gap.todos, this.todos(listOf(nodes), part.cadence));
        break;
      default:
        if (this.kind === "plan")
          append(
            gap.todos,
            todosOfPlan(nodes, (node) => this.entry(node)),
          );
        else if (section === "gap") append(gap.todos, this.todos(ticked(nodes), part.cadence));
    }
  }

  /** Looks for the name where no part of its own gives it. */
  findName(outline: Outline, first: Block | undefined): void {
    const found = this.name || this.kind === "other" ? undefined : findAuthorName(outline, this.text, first);
    if (!found) return;
    this.name = { text: found.text, span: found.span };
    // A sentence says more than the name.
    if (!found.isSentence) this.used.push(found.span);
  }

  result(): Omit<Readme, "unread" | "kind" | "isSure"> {
    const { name, strengths, readme, goals, instructions } = this;
    const [only, ...more] = this.gaps;
    const isUnchosen = this.kind === "career-goal" && only && more.length === 0 && only.goals.length === 0;
    if (isUnchosen && (only.required.length > 0 || only.analysisNodes.length > 0))
      append(only.goals, chosenGoals(inOrder(goals), this.text));
    const gaps = this.gaps.map((gap) => {
      const names = new CompetencyNames(gap.required);
      const analysis = readAnalysis(gap.analysisNodes, names, (node) => this.entry(node));
      const { goals: chosen, required, current, todos } = gap;
      return {
        goals: chosen,
        required: inOrder(required),
        current: inOrder(current),
        analysis: inOrder([...analysis, ...gap.analysisRows]),
        todos: inOrder(todos),
      };
    });
    return { name, strengths, readme, goals: inOrder(goals), gaps, instructions };
  }

  private get gap(): GapReading {
    return this.gaps.at(-1) as GapReading;
  }

  private openGap({ section, heading, nodes }: OutlineSection): void {
    const place = section === "checklist" ? undefined : order[section];
    if (place === undefined || this.kind !== "career-goal") return;
    const isNext = place <= 2 && this.lastOrder >= 3 && place < this.lastOrder;
    this.lastOrder = isNext ? place : Math.max(place, this.lastOrder);
    if (!isNext) return;
    this.gaps.push(newGap());
    this.gapStarts.push(heading?.start ?? nodes[0]?.span.start ?? 0);
  }

  private entry(node: OutlineNode): ReadmeEntry {
    this.used.push(node.span);
    return { text: node.text, span: node.span };
  }

  private todos(nodes: readonly OutlineNode[], cadence: Cadence | undefined): ReadmeTodo[] {
    const names = new CompetencyNames(this.gap.required);
    return readTodos(
      nodes,
      (node) => this.entry(node),
      cadence,
      (text) => names.has(text),
    );
  }

  private planGoals(nodes: readonly OutlineNode[], cadence: Cadence | undefined): void {
    const { goals, todos } = goalsOfPlan(nodes, (node) => this.entry(node), cadence);
    append(this.goals, goals);
    append(this.gap.todos, todos);
  }

  /**
   * Takes the template's own lines out. What is nested below a prompt or below `ex:` was written by the author
   * in the place of the example, and counts as if it stood beside it.
   */
  private withoutInstructions(
    nodes: readonly OutlineNode[],
    section: OutlineSection["section"],
    canPrompt = true,
  ): OutlineNode[] {
    let begun = !canPrompt;
    return nodes.flatMap((node) => {
      const kind = node.text === "" ? undefined : templateInstruction(node.text);
      const isInstruction =
        kind === "example" ||
        kind === "placeholder" ||
        (kind === "prompt" && !begun) ||
        (kind === "checklist" && (section === "checklist" || section === "head"));
      if (!isInstruction) {
        begun ||= node.text !== "" && node.kind !== "heading";
        if (node.children.length === 0) return [node];
        return [{ ...node, children: this.withoutInstructions(node.children, section, node.kind !== "item") }];
      }
      this.instructions.push(this.entry(node));
      return this.withoutInstructions(node.children, section);
    });
  }

  /** Reads the tables, wherever they stand, and gives the nodes without them. */
  private withoutTables(nodes: readonly OutlineNode[], section: ReadmeSection): OutlineNode[] {
    return nodes.flatMap((node) => {
      if (node.table) {
        const isOwn = order[section] !== undefined || section === "goals" || section === "strengths";
        this.table(node, isOwn ? section : undefined);
        return [];
      }
      return [node.children.length > 0 ? { ...node, children: this.withoutTables(node.children, section) } : node];
    });
  }

  private table({ table }: OutlineNode, section: ReadmeSection | undefined): void {
    if (!table || (section === undefined && this.kind === "other")) return;
    if (section === undefined && this.partsInRows(table)) return;
    const own = sectionOfHead(table.head) ?? section;
    const read = readTable(withAllCells(table, this.text), own, this.gap.required.length === 0, this.legend);
    if (!read) return;
    const { gap } = this;
    append(this.strengths, read.strengths);
    append(section === "gapGoal" ? gap.goals : this.goals, read.goals);
    append(gap.required, read.required);
    append(gap.current, read.current);
    append(gap.analysisRows, read.analysis);
    append(gap.todos, read.todos);
    for (const entry of [
      ...read.strengths,
      ...read.goals,
      ...read.required,
      ...read.current,
      ...read.analysis,
      ...read.todos,
    ])
      this.used.push(entry.span);
    append(this.partly, read.leftOver);
  }

  /** A table whose rows are the parts: `| Goal | Lead a team |`. Gives whether it is one. */
  private partsInRows({ head, rows }: TableBlock): boolean {
    if (head.length !== 2) return false;
    const known = [head, ...rows.map((row) => row.cells)].flatMap(([label, value]) => {
      const told = label && value && value.text !== "" ? careerHeading(label.text) : undefined;
      const list =
        told === "keyStrengths"
          ? this.strengths
          : told === "readme"
            ? this.readme
            : told === "goal"
              ? this.goals
              : undefined;
      return list && value ? [{ list, value }] : [];
    });
    if (known.length < 2) return false;
    for (const { list, value } of known) {
      const span = { start: value.start, end: value.end };
      list.push({ text: value.text, span });
      this.used.push(span);
    }
    return true;
  }

  /** A thing of a plain list. With `grouped`, a short head (`단기 목표`) only groups what is below it. */
  private listed(node: OutlineNode, grouped: boolean): ReadmeEntry[] {
    const children = node.children.flatMap((child) => this.listed(child, grouped));
    if (node.text === "") return children;
    const isGroup = node.kind === "heading" || /[:：]$/u.test(node.text) || (grouped && isGoalGroup(node.text));
    if (children.length > 0 && isGroup) return children;
    if (children.length > 0) this.used.splice(this.used.length - children.length);
    if (node.kind === "heading") return [];
    const lines = children.length > 0 ? [] : listedLines(node);
    return lines.length > 0
      ? lines.map((line) => this.entry({ ...node, text: line.text, span: { start: line.start, end: line.end } }))
      : [this.entry(node)];
  }

  private everyLine(node: OutlineNode): ReadmeEntry[] {
    const lines =
      node.text === "" || node.kind === "heading"
        ? []
        : node.lines.map((line) => ({ text: line.text, span: { start: line.start, end: line.end } }));
    append(
      this.used,
      lines.map((line) => line.span),
    );
    return [...lines, ...node.children.flatMap((child) => this.everyLine(child))];
  }

  private competency(node: OutlineNode): ReadmeCompetency {
    return { ...this.entry(node), parts: node.children.filter(hasText).map((child) => this.competency(child)) };
  }

  private withoutLegends(nodes: OutlineNode[], { section, heading }: OutlineSection): OutlineNode[] {
    if (!rating.has(section)) return nodes;
    for (const [mark, meant] of (heading && scaleOfPoints(heading.text)) ?? []) this.legend.set(mark, meant);
    return withoutLegends(nodes, this.legend);
  }
}

/** What is rated is how much a competency is needed. */
const importance = /중요|우선|필요도|\b(?:importance|priorit)/iu;

/** The parts that rate, or explain how. */
const rating = new Set<OutlineSection["section"]>(["gap", "gapGoal", "required", "current", "analysis"]);

/** Tables are read before what stands around them. */
function inOrder<Entry extends ReadmeEntry>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.span.start - b.span.start);
}

function newGap(): GapReading {
  return { goals: [], required: [], current: [], todos: [], analysisNodes: [], analysisRows: [] };
}
