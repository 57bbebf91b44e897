import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { type MapNode, pairOf, type ScalarNode, type SeqNode } from "./SyntaxNode";
import { writeScalar } from "./writeScalar";
import { indentAt } from "./yamlEdits";
import { isOneLine } from "./yamlForms";
import { moveLines } from "./yamlLines";
import { dashOf } from "./yamlRemovals";

/** One item made two, and items hung below another; where the form is not handled they give undefined. */

/** How an object item is made two. */
export interface ItemHalves {
  /** The key that the text stands under. */
  readonly textKey: string;
  readonly first: string;
  readonly second: string;
  /** The keys that the second item gets as well. */
  readonly shared: readonly string[];
}

/**
 * Splits the text of an item: the first half stays where it is, a second item right below it gets the other one and
 * the keys that both share, written as they are.
 * @param text the scalar that is split: the item itself, or a value in it
 */
export function splitItem(
  source: SourceText,
  list: SeqNode,
  item: ScalarNode | MapNode,
  text: ScalarNode,
  halves: ItemHalves,
): readonly TextEdit[] | undefined {
  if (text.misread !== undefined || text.style === "block" || !isOneLine(source, text)) return undefined;
  const inFlow = list.flow || (item.kind === "map" && item.flow);
  const { first, second, textKey, shared } = halves;
  const write = (words: string): string => writeScalar(words, inFlow ? "flow" : "block");
  const firstHalf: TextEdit = { start: text.start, end: text.end, newText: write(first) };
  if (list.flow) {
    const words = item.kind === "map" ? `{ ${flowPairs(source, item, write(second), halves)} }` : write(second);
    return [firstHalf, { start: item.end, end: item.end, newText: `, ${words}` }];
  }
  const dash = `${source.lineBreak}${indentAt(source, list.start)}- `;
  const at = source.lineEnd(source.lineAt(item.end));
  if (item.kind === "scalar") return [firstHalf, { start: at, end: at, newText: dash + write(second) }];
  if (item.flow) {
    return [firstHalf, { start: at, end: at, newText: `${dash}{ ${flowPairs(source, item, write(second), halves)} }` }];
  }
  const indent = indentAt(source, item.start);
  const common = item.pairs.filter(({ key }) => shared.includes(key.text));
  // As they are written, comments within them included: the columns stay the same, but for the dash.
  const lines = common.map((pair) => source.lineBreak + indent + source.slice(pair.start, pair.end));
  const depth = indentAt(source, list.start);
  const head = `${source.lineBreak}${depth}-${indent.slice(depth.length + 1)}${textKey}: ${write(second)}`;
  return [firstHalf, { start: at, end: at, newText: head + lines.join("") }];
}

function flowPairs(source: SourceText, item: MapNode, second: string, { textKey, shared }: ItemHalves): string {
  const common = item.pairs.filter(({ key }) => shared.includes(key.text));
  return [`${textKey}: ${second}`, ...common.map((pair) => source.slice(pair.start, pair.end))].join(", ");
}

/**
 * Hangs items of a list in block style below the one before them; their lines move to the right.
 * @param from zero-based, the first that moves
 * @param to zero-based, the last
 * @param keys under which a text stands once it is an object, and the items below it
 */
export function nestItems(
  source: SourceText,
  list: SeqNode,
  from: number,
  to: number,
  keys: { readonly text: string; readonly list: string },
): readonly TextEdit[] | undefined {
  const [before, first, last] = [list.items[from - 1], list.items[from], list.items[to]];
  const dash = first && dashOf(source, first);
  const dashBefore = before && dashOf(source, before);
  if (dash === undefined || !before || !last || dashBefore === undefined) return undefined;
  const lineOfFirst = source.lineAt(dash);
  const column = dash - source.lineStart(lineOfFirst);
  const contentColumn = before.start - source.lineStart(source.lineAt(before.start));
  const lineEnd = source.lineEnd(source.lineAt(before.end));
  const newKey = `${source.lineBreak}${" ".repeat(contentColumn)}${keys.list}:`;
  const shift = (deeper: number): TextEdit[] =>
    moveLines(source, source.lineAt(before.end) + 1, source.lineAt(last.end), deeper - column);
  if (source.lineAt(before.end) >= lineOfFirst) return undefined;
  if (before.kind === "scalar") {
    if (
      before.misread !== undefined ||
      before.style === "block" ||
      source.lineAt(before.start) !== source.lineAt(before.end)
    ) {
      return undefined;
    }
    const name = { start: before.start, end: before.start, newText: `${keys.text}: ` };
    return [name, { start: lineEnd, end: lineEnd, newText: newKey }, ...shift(contentColumn + 2)];
  }
  if (before.kind !== "map" || before.flow) return undefined;
  const parts = pairOf(before, keys.list);
  if (!parts) return [{ start: lineEnd, end: lineEnd, newText: newKey }, ...shift(contentColumn + 2)];
  // What is moved stands right below it: only below its last key can it hang.
  if (parts !== before.pairs.at(-1)) return undefined;
  if (!parts.value) return shift(contentColumn + 2);
  const [firstPart] = parts.value.kind === "seq" && !parts.value.flow ? parts.value.items : [];
  const dashOfPart = firstPart && dashOf(source, firstPart);
  return dashOfPart === undefined ? undefined : shift(dashOfPart - source.lineStart(source.lineAt(dashOfPart)));
}
