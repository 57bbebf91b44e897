import type { OutlineNode } from "./OutlineNode";
import type { ReadmeCurrent } from "./Readme";

/** The items and groups of a section that is a list; its paragraphs too where it has no list. */
export function listOf(nodes: readonly OutlineNode[]): OutlineNode[] {
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

/** Whether a node says something itself. */
export function hasText(node: OutlineNode): boolean {
  return node.text !== "";
}

/** `단기 목표`, `Long-term goals`: a head that groups goals and is none. */
export function isGoalGroup(text: string): boolean {
  const bare = text.replace(/\s*[([（][^)\]）]*[)\]）]\s*$/u, "");
  return (
    bare.length <= 20 &&
    /(?:목표|goals?|short[ -]?term|mid[ -]?term|long[ -]?term|단기|중기|장기|\d+년(?:\s?(?:뒤|후|안에?|내))?|\d[- ]?years?)$/iu.test(
      bare,
    )
  );
}

/** Whether something is rated, itself or in all its parts. */
export function isRated(state: ReadmeCurrent): boolean {
  return state.rating !== null || (state.parts.length > 0 && state.parts.every(isRated));
}

/** The checkboxes in a part without a name of its own. */
export function ticked(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => (node.task === undefined ? ticked(node.children) : [node]));
}
