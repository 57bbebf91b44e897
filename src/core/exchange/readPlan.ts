import { append } from "../text/append";
import type { Cadence } from "../time/Cadence";
import { numberedGoal, planPart, type PlanPart } from "../vocabulary/planParts";
import type { OutlineNode } from "./OutlineNode";
import { isGoalGroup, ticked } from "./sectionLists";
import type { ReadmeEntry, ReadmeTodo } from "./Readme";
import { saysAction } from "./readTodo";
import { isFinishedHead, readTodos, toTodo } from "./readTodos";

type Use = (node: OutlineNode) => ReadmeEntry;

/** What the part about goals of a development plan holds. */
export interface PlanGoals {
  readonly goals: readonly ReadmeEntry[];
  readonly todos: readonly ReadmeTodo[];
}

/**
 * The goals of a plan: items, and headings that name one thing to reach. A goal with a checkbox or with a rate is a
 * to-do too, and so is what stands below a label such as `Actions:`.
 *
 * @param use marks a node as read and gives its text and span
 * @param cadence the rate that the heading says
 */
export function goalsOfPlan(nodes: readonly OutlineNode[], use: Use, cadence: Cadence | undefined): PlanGoals {
  const goals: ReadmeEntry[] = [];
  const todos: ReadmeTodo[] = [];
  const read = (node: OutlineNode, isFinished: boolean): void => {
    if (node.isQuoted) return;
    if (node.kind === "paragraph" || node.text === "") {
      for (const child of node.children) read(child, isFinished);
      return;
    }
    const label = labelOf(node);
    if (label) {
      if (label.part === "todos") append(todos, labelled(node, label.rest, use));
      else if (label.part === "goals") {
        if (label.rest === "") for (const child of node.children) read(child, isFinished);
        else goals.push({ ...use(node), text: label.rest });
      }
      return;
    }
    const inside = node.children.filter((child) => child.kind !== "paragraph" && child.text !== "");
    const isGroup =
      (node.kind === "heading" || /[:：]$/u.test(node.text)) &&
      inside.length > 0 &&
      !inside.some((child) => labelOf(child));
    if (node.kind === "heading" && objective.test(node.text)) {
      goals.push({ ...use(node), text: node.text.replace(objective, "") });
      append(todos, readTodos(ticked(inside), use, cadence));
      return;
    }
    if (isGroup) {
      for (const child of inside) read(child, isFinished || isFinishedHead(node));
      return;
    }
    const said = node.children.filter((child) => child.kind === "paragraph" && child.lines.length === 1);
    // The sentence below `Short term` is the goal.
    if (node.kind === "heading" && isGoalGroup(node.text) && inside.length === 0 && said.length > 0) {
      append(goals, said.map(use));
      return;
    }
    const own = use(node);
    if (/^~~[^~]+~~$/u.test(node.text)) {
      todos.push(toTodo(node, own, cadence, isFinished));
      return;
    }
    goals.push(node.kind === "heading" ? { ...own, text: node.text.replace(numberedGoal, "") } : own);
    const todo = toTodo(node, own, cadence, false);
    if (node.task !== undefined || todo.every !== undefined) todos.push(todo);
    for (const child of inside) {
      const part = labelOf(child);
      if (part?.part === "todos") append(todos, labelled(child, part.rest, use));
      else if (child.task !== undefined) append(todos, readTodos([child], use, undefined));
    }
  };
  for (const node of nodes) read(node, false);
  if (goals.length === 0 && todos.length === 0) {
    // A goal in one sentence needs no list.
    const [only, ...more] = nodes.filter((node) => node.text !== "");
    if (
      only?.kind === "paragraph" &&
      only.lines.length === 1 &&
      more.length === 0 &&
      !/^(?:why|because|이유)\b|^(?:왜|이유)/iu.test(only.text)
    )
      goals.push(use(only));
  }
  return { goals, todos };
}

/** To-dos in the parts of a plan that have no name of their own: items with a checkbox, and items that say what to do. */
export function todosOfPlan(nodes: readonly OutlineNode[], use: Use): ReadmeTodo[] {
  const read = (node: OutlineNode, isFinished: boolean): ReadmeTodo[] => {
    const finished = isFinished || isFinishedHead(node);
    const own: ReadmeTodo[] = [];
    if (node.kind === "item") {
      const label = labelOf(node);
      if (label?.part === "todos") return labelled(node, label.rest, use);
      if (node.task !== undefined || saysAction(node.text)) own.push(toTodo(node, use(node), undefined, finished));
    }
    return [...own, ...node.children.flatMap((child) => read(child, finished))];
  };
  return nodes.flatMap((node) => read(node, false));
}

/** `O1. Write in public`: an objective, whose key results below it say when it is reached. */
const objective = /^O\s?\d{1,2}\s*[.:)–-]\s*(?=\S)/u;

interface Label {
  readonly part: PlanPart;
  /** What stands behind the colon. */
  readonly rest: string;
}

/** `Actions: …`, `**Deadline:** June`: a short word of a plan before a colon. */
function labelOf(node: OutlineNode): Label | undefined {
  const match = /^([^:：]{2,30})[:：]\s*(.*)$/su.exec(node.text);
  const part = match?.[1] === undefined || numberedGoal.test(node.text) ? undefined : planPart(match[1]);
  return part && { part, rest: match?.[2] ?? "" };
}

function labelled(node: OutlineNode, rest: string, use: Use): ReadmeTodo[] {
  if (rest === "") return readTodos(node.children, use, undefined);
  const own = { ...use(node), text: rest };
  return [toTodo({ ...node, text: rest }, own, undefined, false), ...readTodos(node.children, use, undefined)];
}
