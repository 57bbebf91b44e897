import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import type { MapNode, PairNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import { writeScalar } from "./writeScalar";
import { type Edits, indentAt } from "./yamlEdits";

/** From lines to brackets and back, for what is simple; where it is not they give undefined. */

/** The longest line that is written for what stood on lines of its own. */
const longestLine = 120;

/**
 * A list or object in brackets, on one line, gets a line for each item or key.
 * @param pair the pair in block style whose value it is; without one, it is an item of a list in block style
 */
export function toBlock(source: SourceText, node: MapNode | SeqNode, pair: PairNode | undefined): Edits {
  const parts = node.kind === "seq" ? node.items : node.pairs;
  if (!node.flow || parts.length === 0 || source.lineAt(node.start) !== source.lineAt(node.end)) return undefined;
  if (!pair) {
    if (node.kind === "seq") return undefined;
    return between(source, node, parts, source.lineBreak + indentAt(source, node.start));
  }
  if (!/^[ \t]*:[ \t]+$/.test(source.slice(pair.key.end, node.start))) return undefined;
  const colon = source.slice(0, node.start).trimEnd().length;
  const indent = `${source.lineBreak}${indentAt(source, pair.start)}  ${node.kind === "seq" ? "- " : ""}`;
  const [head, ...others] = between(source, node, parts, indent) ?? [];
  return head && [{ start: colon, end: head.end, newText: indent }, ...others];
}

/** The edits that leave the parts of brackets and put something else between them. */
function between(
  source: SourceText,
  node: MapNode | SeqNode,
  parts: readonly (SyntaxNode | PairNode)[],
  separator: string,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let from = node.start;
  for (const [index, part] of parts.entries()) {
    const gap = source.slice(from, part.start);
    if (!/^[\s,[{]*$/.test(gap)) return undefined;
    edits.push({ start: from, end: part.start, newText: index === 0 ? "" : separator });
    from = part.end;
  }
  if (!/^[\s,\]}]*$/.test(source.slice(from, node.end))) return undefined;
  edits.push({ start: from, end: node.end, newText: "" });
  return edits;
}

/**
 * A list or object with a line for each item or key goes into brackets, on one line.
 * @param pair the pair whose value it is; without one, it is an item of a list
 */
export function toFlow(source: SourceText, node: MapNode | SeqNode, pair: PairNode | undefined): Edits {
  if (node.flow) return undefined;
  if (pair ? !/^[ \t]*:[ \t]*\r?\n\s*$/.test(source.slice(pair.key.end, node.start)) : node.kind === "seq") {
    return undefined;
  }
  const parts: string[] = [];
  let from = node.start;
  for (const part of node.kind === "seq" ? node.items : node.pairs) {
    // A comment has no place within brackets on one line.
    if (!/^[\s-]*$/.test(source.slice(from, part.start))) return undefined;
    const text = "key" in part ? pairText(source, part) : valueText(source, part);
    if (text === undefined) return undefined;
    parts.push(text);
    from = part.end;
  }
  if (parts.length === 0 || source.slice(from, node.end).trim() !== "") return undefined;
  const written = node.kind === "seq" ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  const start = pair ? source.slice(0, node.start).trimEnd().length : node.start;
  const column = start - source.lineStart(source.lineAt(start));
  if (column + written.length > longestLine) return undefined;
  return [{ start, end: node.end, newText: pair ? ` ${written}` : written }];
}

function pairText(source: SourceText, { key, value }: PairNode): string | undefined {
  if (value && !/^[ \t]*:[ \t]+$/.test(source.slice(key.end, value.start))) return undefined;
  const name = valueText(source, key);
  const text = value ? valueText(source, value) : "";
  return name === undefined || text === undefined ? undefined : `${name}: ${text}`.trimEnd() + (value ? "" : " ");
}

/** A value as it can stand in brackets. */
function valueText(source: SourceText, node: SyntaxNode): string | undefined {
  if (source.lineAt(node.start) !== source.lineAt(node.end)) return undefined;
  const raw = source.slice(node.start, node.end);
  if (node.kind !== "scalar") return node.flow ? raw : undefined;
  if (node.misread !== undefined || node.style === "block" || raw === "") return undefined;
  return node.style === "plain" && /[,[\]{}]/.test(raw) ? writeScalar(node.text, "flow") : raw;
}
