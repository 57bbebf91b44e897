import { askedCounts } from "../analysis/checklist";
import { gapMatrix } from "../analysis/gapMatrix";
import { proposeTodos } from "../analysis/proposeTodos";
import { addTodos } from "../career/addTodos";
import { CareerDocument } from "../career/CareerDocument";
import { gapKeys, kysKeys } from "../career/keyOrder";
import type { TextEdit } from "../text/TextEdit";
import { type MapNode, pairOf, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import { insertKey } from "../yaml/yamlForms";
import { appendBlank } from "../yaml/yamlEdits";
import { choices, type Fixer, mend, mendBy, writingOn } from "./QuickFix";

/** A gap that no to-do closes gets the one that is proposed for it. */
export const fixGapWithoutTodo: Fixer = ({ start }, document) => {
  if (!(document instanceof CareerDocument)) return [];
  for (const gap of document.career.gaps) {
    const proposal = proposeTodos(document, gapMatrix(document, gap)).find(
      (one) => one.row.competency.nameNode.start === start,
    );
    if (proposal)
      return mendBy("createTodo", addTodos(document, gap, [{ todo: proposal.todo, closes: [proposal.closes] }]));
  }
  return [];
};

/** Where there is less than the template asks for: a line more, to be filled. What to leave out is for the author. */
export const fixCount: Fixer = ({ start }, document) => {
  if (!(document instanceof CareerDocument)) return [];
  const { kys } = document.career;
  const name = (["keyStrengths", "readme", "goals"] as const).find((one) => kys[one].key?.start === start);
  const list = name && kys[name].node;
  if (!name || list?.kind !== "seq" || kys[name].items.length >= askedCounts[name].min) return [];
  const edits = appendBlank(document.source, list);
  return choices(writingOn(checkedCount(document, edits) ? mend("addLine", edits) : []));
};

/** Whether the text can be read with the edits as well as without. */
function checkedCount(document: CareerDocument, edits: readonly TextEdit[] | undefined): boolean {
  return edits !== undefined && document.valueAfter(edits).problems <= document.tree.problems.length;
}

/** The keys of the template that are not there yet are written down, to be filled. */
export const fixUnfinished: Fixer = (_finding, document) => {
  if (!(document instanceof CareerDocument) || document.isBroken) return [];
  const { root } = document.tree;
  if (root?.kind !== "map") return [];
  const gap = valueOf(root, "gap");
  const missing: TextEdit[] = [];
  // What is inserted at one place stands in the order in which it is inserted.
  for (const [map, keys] of [
    [valueOf(root, "kys"), kysKeys],
    [gap?.kind === "seq" ? gap.items[0] : gap, gapKeys],
  ] as const) {
    missing.push(...missingKeys(document, map, keys));
  }
  if (missing.length === 0) return [];
  return document.valueAfter(missing).problems <= document.tree.problems.length
    ? choices(mend("addParts", missing))
    : [];
};

function missingKeys(document: CareerDocument, map: SyntaxNode | undefined, keys: readonly string[]): TextEdit[] {
  if (map?.kind !== "map" || map.flow) return [];
  return keys
    .filter((key) => key !== "private" && !pairOf(map, key))
    .flatMap((key) => insertKey(document.source, map satisfies MapNode, key, "", keys) ?? []);
}
