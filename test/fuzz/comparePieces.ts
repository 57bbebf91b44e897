import type { SyntaxNode } from "../../src/core/yaml/SyntaxNode";
import type { YamlProblem } from "../../src/core/yaml/YamlProblem";
import type { YamlTree } from "../../src/core/yaml/parseYaml";

/** A tree in one text: values, styles and places of all its nodes. */
export function treeText(node: SyntaxNode | undefined): string {
  if (!node) return "-";
  const place = `${node.start}..${node.end}`;
  if (node.kind === "scalar") {
    return `${place} ${node.style} ${node.misread ?? ""} ${typeof node.value} ${JSON.stringify(node.value)} ${JSON.stringify(node.text)}`;
  }
  if (node.kind === "seq") return `${place} ${node.flow ? "flow " : ""}[${node.items.map(treeText).join("\n")}]`;
  const pairs = node.pairs.map((pair) => `${pair.start}..${pair.end} ${treeText(pair.key)} => ${treeText(pair.value)}`);
  return `${place} ${node.flow ? "flow " : ""}{${pairs.join("\n")}}`;
}

/** Problems in one text. */
export function problemsText(problems: readonly YamlProblem[]): string {
  return problems.map((one) => JSON.stringify({ ...one, start: one.start, end: one.end })).join("\n");
}

export function wholeText(tree: YamlTree): string {
  return `${treeText(tree.root)}\n${problemsText(tree.problems)}`;
}

/** Whether a text was read without anything that cannot be read. */
export function isClean(tree: YamlTree): boolean {
  return tree.problems.every((problem) => problem.kind === "misread" || problem.kind === "duplicate-key");
}
