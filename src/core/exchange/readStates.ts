import type { OutlineNode } from "./OutlineNode";
import type { Legend } from "./readLegend";
import type { ReadmeCurrent, ReadmeEntry, ReadmeRating } from "./Readme";
import { ratingIn, ratingOfGroup, readRating } from "./readRating";
import { hasText, isRated } from "./sectionLists";

/**
 * What is rated in a list; a head that only rates (`상`, `O (할 수 있음)`) rates what stands below it.
 *
 * @param legend what the author says his marks mean
 * @param use marks a node as read and gives its text and span
 */
export function readStates(
  nodes: readonly OutlineNode[],
  legend: Legend,
  use: (node: OutlineNode) => ReadmeEntry,
): ReadmeCurrent[] {
  const isByLetters = someNode(nodes, (node) => /^\[\s*[oO○△▲]\s*\]/u.test(node.text));
  const read = (node: OutlineNode, around: ReadmeRating | null): ReadmeCurrent[] => {
    const children = node.children.filter(hasText);
    // A label that ended up in an item begins another group: what is in which cannot be told.
    const isClear = children.length > 0 && !children.some((child) => /[:：]$/u.test(child.text));
    const said = isClear ? ratingOfHead(node, legend) : undefined;
    if (said) {
      use(node);
      return children.flatMap((child) => read(child, said));
    }
    const rated = readRating(node.text, legend);
    // Beside `[O]` and `[△]`, an X is no checkbox that was ticked.
    const isDone = node.task !== " " && !(isByLetters && node.task === "X");
    const byBox = node.task === undefined ? null : isDone ? "have" : "none";
    const parts = children.flatMap((child) => read(child, around));
    // A heading groups what is rated below it.
    if (node.kind === "heading" && parts.length > 0 && parts.every(isRated)) {
      use(node);
      return parts;
    }
    return [{ ...use(node), ...rated, rating: rated.rating ?? byBox ?? around, parts }];
  };
  return nodes.flatMap((node) => read(node, null));
}

function ratingOfHead({ text, kind, task }: OutlineNode, legend: Legend): ReadmeRating | undefined {
  if (task !== undefined || text.length > 40) return undefined;
  const bare = text.replace(/^[[<【(]\s*([^\]>】)]+)[\]>】)]\s*$/u, "$1");
  const isHead = kind === "heading" || /[:：]$/u.test(text) || bare.length <= 12;
  const { name } = readRating(bare, legend);
  // `Kafka (상)` rates Kafka; so does `[x] Kafka (상)`, while `할 수 있음 (O)` rates what stands below it.
  const rest = ratingIn(name, legend) === undefined ? undefined : readRating(name, legend).name;
  const onlyRates = name === bare || name.length <= 2 || rest === name || (rest !== undefined && rest.length <= 2);
  return isHead && onlyRates ? (ratingIn(bare, legend) ?? ratingOfGroup(bare)) : undefined;
}

function someNode(nodes: readonly OutlineNode[], test: (node: OutlineNode) => boolean): boolean {
  return nodes.some((node) => test(node) || someNode(node.children, test));
}
