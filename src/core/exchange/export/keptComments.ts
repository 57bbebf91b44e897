import type { CareerDocument } from "../../career/CareerDocument";
import { newCareerFile } from "../../templates/newCareerFile";
import type { SyntaxNode } from "../../yaml/SyntaxNode";

/** A comment that stands on a line of its own. */
export interface KeptComment {
  /** Zero-based offset of its `#`. */
  readonly at: number;
  /** The column of its `#`, zero-based. */
  readonly indent: number;
  /** What follows `# `, blanks at its beginning kept. */
  readonly text: string;
}

/** The guiding comments of a new file. */
const guides = new Set(
  (["en", "ko"] as const).flatMap((language) =>
    [...newCareerFile(language, "").matchAll(/^ *# (.+)$/gm)].map((match) => match[1]),
  ),
);
/** What else the product itself writes into a file, and does not count as the author's words. */
const ownComment = /^career-gap:|^Imported from a README\. |^README에서 옮긴 파일입니다\. /;

/**
 * The comments of a career.yaml that stand on lines of their own, in order: among them whatever an import kept of a
 * README because the model has no place for it. Comments behind a value and the product's own are left out.
 */
export function keptComments(document: CareerDocument): KeptComment[] {
  const { source } = document;
  const texts = scalarLines(document);
  const comments: KeptComment[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    const match = /^(\ufeff?[ \t]*)# ?(.*)$/u.exec(source.lineText(line));
    if (!match || texts.has(line)) continue;
    const [, before = "", text = ""] = match;
    if (ownComment.test(text) || guides.has(text.trimEnd())) continue;
    comments.push({ at: source.lineStart(line) + before.length, indent: before.length, text: text.trimEnd() });
  }
  return comments;
}

/** The lines that belong to a text over several lines, where a number sign is part of it. */
function scalarLines({ source, tree }: CareerDocument): Set<number> {
  const lines = new Set<number>();
  const walk = (node: SyntaxNode | undefined): void => {
    if (node?.kind === "seq") node.items.forEach(walk);
    else if (node?.kind === "map") node.pairs.forEach((pair) => walk(pair.value));
    else if (node) {
      const last = source.lineAt(Math.max(node.start, node.end - 1));
      for (let line = source.lineAt(node.start) + 1; line <= last; line++) lines.add(line);
    }
  };
  walk(tree.root);
  return lines;
}
