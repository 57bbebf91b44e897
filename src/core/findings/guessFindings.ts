import type { SourceText, Span } from "../text/SourceText";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import { type Finding, finding } from "./Finding";

const mark = /^:?([ \t]+#[ \t]*\?[ \t]*)(?=\r|\n|$)/;

/** The findings for the marks `# ?` that an import puts behind what it was not sure of. */
export function guessFindings(source: SourceText, root: SyntaxNode | undefined): Finding[] {
  if (!root || !/#[ \t]*\?/.test(source.text)) return [];
  const found: Finding[] = [];
  const check = (scalar: Span): void => {
    const rest = source.slice(scalar.end, source.lineEnd(source.lineAt(scalar.end)));
    const match = mark.exec(rest);
    if (!match) return;
    const start = scalar.end + match[0].length - (match[1] as string).length;
    found.push(finding("guess", scalar, {}, { mark: { start, end: scalar.end + match[0].length } }));
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
