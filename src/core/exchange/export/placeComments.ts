import type { CareerDocument } from "../../career/CareerDocument";
import { pairOf } from "../../yaml/SyntaxNode";
import { type KeptComment, keptComments } from "./keptComments";
import type { ReadmeSection } from "./readmeSections";

/** Where the comments of a career.yaml stand in its README: before the first section, and in each section. */
export interface PlacedComments {
  readonly head: readonly KeptComment[];
  readonly inSections: readonly (readonly KeptComment[])[];
}

/**
 * Puts each comment into the section that it stands in: before the first key, into the head; among the lines of a part
 * or indented below them, into that part; on the column of the keys, into the part whose key follows.
 */
export function placeComments(document: CareerDocument, sections: readonly ReadmeSection[]): PlacedComments {
  const head: KeptComment[] = [];
  const inSections: KeptComment[][] = sections.map(() => []);
  const version = pairOf(document.tree.root, "version")?.start;
  for (const comment of keptComments(document)) {
    const at = version !== undefined && comment.at < version ? undefined : sectionOf(comment, sections);
    (at === undefined ? head : (inSections[at] ?? head)).push(comment);
  }
  return { head, inSections };
}

function sectionOf(comment: KeptComment, sections: readonly ReadmeSection[]): number | undefined {
  const before = sections.findLastIndex(({ key }) => key !== undefined && key < comment.at);
  const section = sections[before];
  const kys = sections.findIndex(({ part }) => part === "kys");
  // Without their key, the comments of KYS stand indented where it would be.
  if ((!section || section.part === "name") && comment.indent > 0 && sections[kys]?.key === undefined) return kys;
  if (!section) return undefined;
  if (comment.indent > section.column || section.lines.some(({ at }) => at > comment.at)) return before;
  const next = sections.findIndex(({ key }) => key !== undefined && key > comment.at);
  return next >= 0 ? next : Math.min(before + 1, sections.length - 1);
}
