import type { Cadence } from "../time/Cadence";
import type { OutlineNode } from "./OutlineNode";
import type { ReadmeEntry, ReadmeTodo } from "./Readme";
import { saysAction, todoState, todoTimes } from "./readTodo";

/**
 * The to-dos of a list. A head that only names what its to-dos are about is none itself. The steps of a to-do are
 * to-dos where each could be ticked: where all of them have a checkbox, or all say what to do.
 *
 * @param isName whether a text is the name of a required competency: a head that is one is no to-do
 * @param use marks a node as read and gives its text and span
 * @param cadence the rate that the heading says, for to-dos that say none
 */
export function readTodos(
  nodes: readonly OutlineNode[],
  use: (node: OutlineNode) => ReadmeEntry,
  cadence: Cadence | undefined,
  isName: (text: string) => boolean = () => false,
): ReadmeTodo[] {
  const read = (node: OutlineNode, under: readonly string[], isFinished: boolean): ReadmeTodo[] => {
    const children = node.children.filter((child) => child.text !== "");
    const isHead =
      node.kind === "heading" ||
      (children.length > 0 && node.task === undefined && (!saysAction(node.text) || isName(node.text)));
    const own = use(node);
    const below = [...under, node.text];
    const finished = isFinished || isFinishedHead(node);
    if (isHead) return children.flatMap((child) => read(child, below, finished));
    const todo = { ...toTodo(node, own, cadence, finished), under };
    const canBeTicked =
      children.every((child) => child.task !== undefined) || children.every((child) => saysAction(child.text));
    return canBeTicked ? [todo, ...children.flatMap((child) => read(child, below, finished))] : [todo];
  };
  return nodes.flatMap((node) =>
    node.text === "" ? node.children.flatMap((child) => read(child, [], false)) : read(node, [], false),
  );
}

/** Whether a heading says that what stands below it is done. */
export function isFinishedHead({ kind, text }: OutlineNode): boolean {
  return kind === "heading" && /완료|\b(?:done|finished|completed)\b/iu.test(text);
}

/** The to-do that a node says. With `isFinished`, what is struck out was done and not given up. */
export function toTodo(
  node: OutlineNode,
  own: ReadmeEntry,
  cadence: Cadence | undefined,
  isFinished: boolean,
): ReadmeTodo {
  const { every, until } = todoTimes(node.text);
  return {
    ...own,
    text: node.text.replace(/^~~([^~]+)~~$/u, "$1"),
    state: todoState(node.text, node.task, isFinished),
    every: every === undefined ? cadence : every,
    until,
    under: [],
  };
}
