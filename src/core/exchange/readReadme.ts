import { SourceText, type Span } from "../text/SourceText";
import { foldName } from "../text/likeness";
import { templateInstruction } from "../vocabulary/templateInstructions";
import { readAnalysis } from "./readAnalysis";
import type { Readme, ReadmeCompetency, ReadmeCurrent, ReadmeEntry, ReadmeTodo, ReadmeUnread } from "./Readme";
import { readOutline, type Outline, type OutlineNode, type OutlineSection } from "./readOutline";
import { readRating } from "./readRating";
import { saysAction, todoState, todoTimes } from "./readTodo";

/**
 * Reads a career-goal README: the template's sections by their headings, Korean or English, whatever the marks
 * around them; the template's own instructions told from the author's words by what they say. Never throws;
 * a line that has no place in the template is in `unread`, so that nothing is lost.
 */
export function readReadme(text: string): Readme {
  const outline = readOutline(text);
  const reading = new Reading();
  for (const section of outline.sections) reading.read(section);
  const source = new SourceText(text);
  return { ...reading.result(), unread: unreadLines(source, outline, reading.used) };
}

class Reading {
  readonly used: Span[] = [];
  private name: ReadmeEntry | undefined;
  private readonly strengths: ReadmeEntry[] = [];
  private readonly readme: ReadmeEntry[] = [];
  private readonly goals: ReadmeEntry[] = [];
  private readonly gapGoal: ReadmeEntry[] = [];
  private readonly required: ReadmeCompetency[] = [];
  private readonly current: ReadmeCurrent[] = [];
  private readonly todos: ReadmeTodo[] = [];
  private readonly analysisNodes: OutlineNode[] = [];
  private readonly instructions: ReadmeEntry[] = [];

  read({ section, nodes }: OutlineSection): void {
    const own = this.withoutInstructions(nodes, section);
    switch (section) {
      case "name":
        for (const node of own) this.name ??= this.entry(node);
        break;
      case "strengths":
        this.strengths.push(...own.flatMap((node) => this.listed(node, false)));
        break;
      case "readme":
        this.readme.push(...own.flatMap((node) => this.everyLine(node)));
        break;
      case "goals":
        this.goals.push(...own.flatMap((node) => this.listed(node, true)));
        break;
      case "gapGoal":
        this.gapGoal.push(...own.flatMap((node) => this.listed(node, true)));
        break;
      case "required":
        this.required.push(...listOf(own).map((node) => this.competency(node)));
        break;
      case "current":
        this.current.push(...listOf(own).map((node) => this.state(node)));
        break;
      case "analysis":
        this.analysisNodes.push(...own);
        break;
      case "todos":
        this.todos.push(...listOf(own).flatMap((node) => this.todo(node, [])));
        break;
      default:
    }
  }

  result(): Omit<Readme, "unread"> {
    const { name, strengths, readme, goals, gapGoal, required, current, todos, instructions } = this;
    const names = new Set(flat(required).map((competency) => foldName(competency.text)));
    const analysis = readAnalysis(this.analysisNodes, names, (node) => this.entry(node));
    return { name, strengths, readme, goals, gapGoal, required, current, analysis, todos, instructions };
  }

  private entry(node: OutlineNode): ReadmeEntry {
    this.used.push(node.span);
    return { text: node.text, span: node.span };
  }

  /**
   * Takes the template's own lines out. What is nested below a prompt or below `ex:` was written by the author
   * in the place of the example, and counts as if it stood beside it.
   */
  private withoutInstructions(nodes: readonly OutlineNode[], section: OutlineSection["section"]): OutlineNode[] {
    let begun = false;
    return nodes.flatMap((node) => {
      const kind = node.text === "" ? undefined : templateInstruction(node.text);
      const isInstruction =
        kind === "example" ||
        kind === "placeholder" ||
        (kind === "prompt" && !begun) ||
        (kind === "checklist" && (section === "checklist" || section === "head"));
      if (!isInstruction) {
        begun ||= node.text !== "";
        return [node];
      }
      this.instructions.push(this.entry(node));
      return this.withoutInstructions(node.children, section);
    });
  }

  /** A thing of a plain list. With `grouped`, a short head (`단기 목표`) only groups what is below it. */
  private listed(node: OutlineNode, grouped: boolean): ReadmeEntry[] {
    const children = node.children.flatMap((child) => this.listed(child, grouped));
    if (node.text === "") return children;
    const isGroup = node.kind === "heading" || /[:：]$/u.test(node.text) || (grouped && isGoalGroup(node.text));
    if (children.length > 0 && isGroup) return children;
    if (children.length > 0) this.used.splice(this.used.length - children.length);
    return node.kind === "heading" ? [] : [this.entry(node)];
  }

  private everyLine(node: OutlineNode): ReadmeEntry[] {
    const lines =
      node.text === "" || node.kind === "heading"
        ? []
        : node.lines.map((line) => ({ text: line.text, span: { start: line.start, end: line.end } }));
    this.used.push(...lines.map((line) => line.span));
    return [...lines, ...node.children.flatMap((child) => this.everyLine(child))];
  }

  private competency(node: OutlineNode): ReadmeCompetency {
    return { ...this.entry(node), parts: node.children.filter(hasText).map((child) => this.competency(child)) };
  }

  private state(node: OutlineNode): ReadmeCurrent {
    const rated = readRating(node.text);
    const ticked = node.task === undefined ? null : node.task === " " ? "none" : "have";
    return {
      ...this.entry(node),
      ...rated,
      rating: rated.rating ?? ticked,
      parts: node.children.filter(hasText).map((child) => this.state(child)),
    };
  }

  /**
   * A head that only names what its to-dos are about is none itself. The steps of a to-do are to-dos where each
   * could be ticked: where all of them have a checkbox, or all say what to do.
   */
  private todo(node: OutlineNode, under: readonly string[]): ReadmeTodo[] {
    const children = node.children.filter(hasText);
    const isHead =
      node.kind === "heading" || (children.length > 0 && node.task === undefined && !saysAction(node.text));
    const own = this.entry(node);
    const below = [...under, node.text];
    if (isHead) return children.flatMap((child) => this.todo(child, below));
    const todo = { ...own, state: todoState(node.text, node.task), ...todoTimes(node.text), under };
    const canBeTicked =
      children.every((child) => child.task !== undefined) || children.every((child) => saysAction(child.text));
    return canBeTicked ? [todo, ...children.flatMap((child) => this.todo(child, below))] : [todo];
  }
}

/** The items and groups of a section that is a list; its paragraphs too where it has no list. */
function listOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  const items = nodes.filter((node) => node.kind !== "paragraph" && (hasText(node) || node.children.length > 0));
  if (items.length > 0) return items;
  return nodes.flatMap((node) =>
    node.lines.map((line): OutlineNode => ({
      ...node,
      text: line.text,
      span: { start: line.start, end: line.end },
      lines: [line],
    })),
  );
}

function hasText(node: OutlineNode): boolean {
  return node.text !== "";
}

function isGoalGroup(text: string): boolean {
  return text.length <= 20 && /(?:목표|goals?|short[ -]?term|mid[ -]?term|long[ -]?term|단기|중기|장기)$/iu.test(text);
}

function flat(competencies: readonly ReadmeCompetency[]): ReadmeCompetency[] {
  return competencies.flatMap((competency) => [competency, ...flat(competency.parts)]);
}

/** The lines with text that no span touches, each with the section that it stands in. */
function unreadLines(source: SourceText, { sections, markup }: Outline, used: readonly Span[]): ReadmeUnread[] {
  const read = new Set<number>();
  const linesOf = ({ start, end }: Span): number[] => {
    const first = source.lineAt(start);
    return Array.from({ length: source.lineAt(Math.max(start, end - 1)) - first + 1 }, (_, index) => first + index);
  };
  for (const span of used) for (const line of linesOf(span)) read.add(line);
  for (const mark of markup) {
    if (mark.around && !linesOf(mark.around).some((line) => read.has(line))) continue;
    for (const line of linesOf(mark)) read.add(line);
  }
  const unread: ReadmeUnread[] = [];
  let section: ReadmeUnread["section"] = "head";
  let next = 0;
  const starts = sections.map((each) => source.lineAt(each.heading?.start ?? each.nodes[0]?.span.start ?? 0));
  for (let line = 0; line < source.lineCount; line++) {
    while (next < sections.length && (starts[next] ?? 0) <= line) {
      const opened = sections[next++]?.section ?? "head";
      section = opened === "checklist" ? "head" : opened;
    }
    const text = source
      .lineText(line)
      .replace(/^\ufeff/u, "")
      .trimEnd();
    if (read.has(line) || text === "") continue;
    unread.push({ text, span: { start: source.lineStart(line), end: source.lineEnd(line) }, section });
  }
  return unread;
}
