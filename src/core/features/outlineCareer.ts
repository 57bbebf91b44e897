import type { ChecklistPart } from "../analysis/checklist";
import type { AnalysisEntry, Competency, Gap, Goal, Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { todoMarks } from "../career/todoMarks";
import type { Language } from "../Language";
import { checklistMessages } from "../messages/checklistMessages";
import { formatMessage } from "../messages/formatMessage";
import { hintMessages } from "../messages/hintMessages";
import type { Span } from "../text/SourceText";
import { type PairNode, pairOf, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";

/** A part of a career file as the outline shows it, with the parts inside it. */
export interface CareerOutlineEntry {
  /** The key or the text as it is written, on one line; never empty. */
  readonly name: string;
  /** Beside the name: the template's word for a part, a level, a state. */
  readonly detail: string;
  readonly kind: "part" | "text" | "goal" | "competency" | "state" | "analysis" | "todo";
  /** Given up on purpose. */
  readonly isDropped: boolean;
  /** All of it. */
  readonly whole: Span;
  /** The words that name it; lies inside `whole`. */
  readonly span: Span;
  /** All inside `whole`. */
  readonly children: readonly CareerOutlineEntry[];
}

/** The outline of a career file in the order of its text, with the parts of the template in the editor's language. */
export function outlineCareer(document: CareerDocument, language: Language): readonly CareerOutlineEntry[] {
  const { root } = document.tree;
  const { career } = document;
  const name = pairOf(root, "name");
  const kys = pairOf(root, "kys");
  const gap = pairOf(root, "gap");
  return inOrder([
    ...(name ? [partEntry(name, career.name?.text ?? "", [])] : []),
    ...(kys ? [partEntry(kys, hintMessages.kys[language], kysEntries(document, kys.value, language))] : []),
    ...(gap ? [gapEntry(document, gap, language)] : []),
  ]);
}

function kysEntries(document: CareerDocument, kys: SyntaxNode | undefined, language: Language): CareerOutlineEntry[] {
  const { keyStrengths, goals } = document.career.kys;
  const part = (key: "keyStrengths" | "readme" | "goals", children: readonly CareerOutlineEntry[]) =>
    templatePart(kys, key, key, children, language);
  return [
    ...part(
      "keyStrengths",
      keyStrengths.items.map(({ text, node }) => entry("text", text, "", node, node)),
    ),
    ...part("readme", []),
    ...part("goals", goals.items.map(goalEntry)),
  ];
}

const goalEntry = (goal: Goal): CareerOutlineEntry =>
  entry("goal", goal.text, goal.by?.text ?? "", goal.node, goal.textNode);

/** `gap`, with one gap analysis right below it, or a list of them. */
function gapEntry(document: CareerDocument, pair: PairNode, language: Language): CareerOutlineEntry {
  const label = hintMessages.gap[language];
  const { gaps } = document.career;
  if (pair.value?.kind !== "seq") {
    const [gap] = gaps;
    return partEntry(pair, label, gap ? gapParts(gap, language) : []);
  }
  const all = gaps.map((gap) => {
    const number = formatMessage(hintMessages.gapNumber, language, { number: gap.index + 1 });
    const goal = gap.goal && (document.goals.find(gap.goal)?.text ?? gap.goal.text);
    // The first line stands for a gap without a goal.
    const named = gap.goal?.node ?? (gap.node.kind === "map" ? gap.node.pairs[0]?.key : undefined) ?? gap.node;
    return entry("goal", goal ?? number, goal === undefined ? "" : number, gap.node, named, gapParts(gap, language));
  });
  return partEntry(pair, label, all);
}

function gapParts(gap: Gap, language: Language): CareerOutlineEntry[] {
  const goal = pairOf(gap.node, "goal");
  const lines = currentLines(gap.current.node);
  const part = (key: "required" | "current" | "analysis" | "todos", children: readonly CareerOutlineEntry[]) =>
    templatePart(gap.node, key, key, children, language);
  return [
    ...(goal ? [partEntry(goal, gap.goal?.text ?? "", [])] : []),
    ...part("required", gap.required.items.map(competencyEntry)),
    ...part(
      "current",
      gap.current.items.map(({ reference, level }) => {
        const whole = lines.get(reference.node) ?? reference.node;
        return entry("state", reference.text, level === undefined ? "" : String(level), whole, reference.node);
      }),
    ),
    ...part("analysis", analysisEntries(gap, valueOf(gap.node, "analysis"))),
    ...part("todos", gap.todos.items.map(todoEntry)),
  ];
}

/** The whole of each line of `current`, by the node of its reference. */
function currentLines(current: SyntaxNode | undefined): Map<SyntaxNode, Span> {
  const maps = current?.kind === "seq" ? current.items : current ? [current] : [];
  const pairs = maps.flatMap((map) => (map.kind === "map" ? map.pairs : []));
  return new Map(pairs.map((pair) => [pair.key, pair]));
}

function competencyEntry(competency: Competency): CareerOutlineEntry {
  const { name, id, node, nameNode, parts } = competency;
  const detail = id && id.text !== name ? id.text : "";
  return entry("competency", name, detail, node, nameNode, parts.map(competencyEntry));
}

/** One entry a competency; where several are listed for it, each below it by what it is about. */
function analysisEntries(gap: Gap, analysis: SyntaxNode | undefined): CareerOutlineEntry[] {
  if (analysis?.kind !== "map") return [];
  const byKey = new Map<SyntaxNode, AnalysisEntry[]>();
  for (const one of gap.analysis.items) {
    const there = byKey.get(one.reference.node);
    if (there) there.push(one);
    else byKey.set(one.reference.node, [one]);
  }
  return analysis.pairs.flatMap((pair) => {
    const entries = byKey.get(pair.key);
    if (!entries) return [];
    const detail = pair.value?.kind === "seq" ? "" : sentenceOf(entries[0]);
    const listed = pair.value?.kind === "seq" ? entries : [];
    const children = listed.flatMap((one) => {
      const written = one.subject ?? one.lack ?? one.have;
      if (!written) return [];
      return [entry("analysis", written.text, one.subject ? sentenceOf(one) : "", written.node, written.node)];
    });
    return [entry("analysis", pair.key.text, detail, pair, pair.key, children)];
  });
}

function sentenceOf(one: AnalysisEntry | undefined): string {
  return one?.lack?.text ?? one?.have?.text ?? "";
}

function todoEntry(todo: Todo): CareerOutlineEntry {
  const when = todo.period ?? todo.every?.written;
  const detail = `${todoMarks[todo.status]}${when ? ` ${when.text}` : ""}`;
  return { ...entry("todo", todo.text, detail, todo.node, todo.textNode), isDropped: todo.status === "dropped" };
}

function templatePart(
  holder: SyntaxNode | undefined,
  key: string,
  part: ChecklistPart,
  children: readonly CareerOutlineEntry[],
  language: Language,
): CareerOutlineEntry[] {
  const pair = pairOf(holder, key);
  return pair ? [partEntry(pair, checklistMessages[part][language], children)] : [];
}

function partEntry(pair: PairNode, detail: string, children: readonly CareerOutlineEntry[]): CareerOutlineEntry {
  return entry("part", pair.key.text, detail, pair, pair.key, children);
}

/**
 * @param whole all of it
 * @param named the words that name it
 */
function entry(
  kind: CareerOutlineEntry["kind"],
  name: string,
  detail: string,
  whole: Span,
  named: Span,
  children: readonly CareerOutlineEntry[] = [],
): CareerOutlineEntry {
  // What an alias of YAML stands for is written elsewhere, and is listed there.
  const span = isInside(named, whole) ? named : whole;
  return {
    name: oneLine(name),
    detail: oneLine(detail),
    kind,
    isDropped: false,
    whole: { start: whole.start, end: whole.end },
    span: { start: span.start, end: span.end },
    children: inOrder(children.filter((child) => isInside(child.whole, whole))),
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** As they stand in the text: keys may be written in any order. */
function inOrder(entries: readonly CareerOutlineEntry[]): CareerOutlineEntry[] {
  return entries.toSorted((a, b) => a.whole.start - b.whole.start);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
