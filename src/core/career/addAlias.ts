import type { TextEdit } from "../text/TextEdit";
import { nodesStartingAt } from "../yaml/nodePath";
import { pairOf, type ScalarNode } from "../yaml/SyntaxNode";
import { writeScalar } from "../yaml/writeScalar";
import { appendItems, textToObject } from "../yaml/yamlEdits";
import type { Competency } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { isObject } from "./gapValue";
import { competencyKeys } from "./keyOrder";

/**
 * The edits that add an alias to a competency; undefined where its form cannot be edited.
 * @param newText what a text says from now on, where it is renamed at the same time: a competency in short form and a
 *   single alias are written anew as a whole
 */
export function addAliasEdits(
  document: CareerDocument,
  { node }: Competency,
  alias: string,
  newText: (node: ScalarNode) => string | undefined,
): readonly TextEdit[] | undefined {
  const { source, tree } = document;
  if (node.kind === "scalar") {
    const name = newText(node) ?? node.text;
    const list = nodesStartingAt(tree.root, node.start).find((one) => one.node === node)?.parent;
    if (list?.kind !== "seq" || node.style === "block") return undefined;
    const { start, end } = node;
    if (list.flow) {
      return [
        { start, end, newText: `{ name: ${writeScalar(name, "flow")}, aliases: [${writeScalar(alias, "flow")}] }` },
      ];
    }
    const further = textToObject(source, node, list, "name", [["aliases", [alias]]])?.at(-1);
    return further && [{ start, end, newText: `name: ${writeScalar(name)}` }, further];
  }
  if (node.kind !== "map") return undefined;
  const list = pairOf(node, "aliases")?.value;
  if (list?.kind === "scalar" && list.value !== null && list.style !== "block") {
    const both = [newText(list) ?? list.text, alias].map((one) => writeScalar(one, "flow")).join(", ");
    return [{ start: list.start, end: list.end, newText: `[${both}]` }];
  }
  const last = node.pairs.at(-1);
  if (node.flow && last && !pairOf(node, "aliases")) {
    return [{ start: last.end, end: last.end, newText: `, aliases: [${writeScalar(alias, "flow")}]` }];
  }
  return appendItems(source, node, "aliases", [alias], competencyKeys);
}

/** What a competency says as a plain value once the alias is added. */
export function valueWithAlias(value: unknown, alias: string): unknown {
  if (!isObject(value)) return { name: value, aliases: [alias] };
  const { aliases } = value;
  const before: readonly unknown[] = Array.isArray(aliases)
    ? aliases
    : aliases === undefined || aliases === null
      ? []
      : [aliases];
  return { ...value, aliases: [...before, alias] };
}
