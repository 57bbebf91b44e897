import type { SourceText, Span } from "../text/SourceText";
import { spanBehind } from "../text/spans";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import { type Finding, finding } from "./Finding";

const mark = /^:?([ \t]+#[ \t]*\?[ \t]*)(?=\r|\n|$)/;

/**
 * The findings for the marks `# ?` that an import puts behind what it was not sure of.
 * @param whole where to look for them: marks elsewhere are not counted
 */
export function guessFindings(source: SourceText, root: SyntaxNode | undefined, whole: Span): Finding[] {
  if (!root || !/#[ \t]*\?/.test(source.slice(whole.start, whole.end))) return [];
  const found: Finding[] = [];
  const check = (scalar: Span): void => {
    const rest = source.slice(scalar.end, source.lineEnd(source.lineAt(scalar.end)));
    const match = mark.exec(rest);
    if (!match) return;
    const { length } = match[0];
    const from = length - (match[1] as string).length;
    found.push(finding("guess", scalar, {}, { mark: spanBehind(scalar, from, length) }));
  };
  const walk = (node: SyntaxNode): void => {
    if (node.kind === "scalar" || node.flow) check(node);
    if (node.kind === "scalar") return;
    if (node.kind === "seq") node.items.forEach(walk);
    else {
      for (const pair of node.pairs) {
        check(pair.key);
        if (pair.value) walk(pair.value);
      }
    }
  };
  walk(root);
  return found;
}
