import { appendItems } from "../yaml/yamlEdits";
import { valueOf } from "../yaml/SyntaxNode";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { kysKeys } from "./keyOrder";

/** Appends a goal, as a plain text, to the goals of the KYS part. */
export function addGoal(document: CareerDocument, goal: string): CareerEdit {
  if (document.isBroken) return refused("broken");
  const kys = valueOf(document.tree.root, "kys");
  if (kys?.kind !== "map") return refused("form");
  return checkedEdit(
    document,
    appendItems(document.source, kys, "goals", [goal], kysKeys),
    (value: { kys: { goals?: unknown[] | null } }) => {
      value.kys.goals = [...(value.kys.goals ?? []), goal];
    },
  );
}
