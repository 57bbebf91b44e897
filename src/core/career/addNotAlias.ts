import { nodeAt, type PathStep, type SeqNode } from "../yaml/SyntaxNode";
import { appendItems, textToObject } from "../yaml/yamlEdits";
import type { Competency } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { competencyKeys } from "./keyOrder";

/** Adds a text to the `notAliases` of a competency of this document: what reads so is no mention of it any more. */
export function addNotAlias(document: CareerDocument, competency: Competency, text: string): CareerEdit {
  if (document.isBroken) return refused("broken");
  const path = pathOf(document, competency);
  const list = nodeAt(document.tree.root, path.slice(0, -1));
  const { node } = competency;
  const edits =
    node.kind === "map"
      ? appendItems(document.source, node, "notAliases", [text], competencyKeys)
      : node.kind === "scalar" && list?.kind === "seq"
        ? textToObject(document.source, node, list satisfies SeqNode, "name", [["notAliases", [text]]])
        : undefined;
  return checkedEdit(document, edits, (root: unknown) => {
    let holder: unknown = root;
    for (const step of path.slice(0, -1)) holder = (holder as Record<PathStep, unknown>)[step];
    const items = holder as unknown[];
    const at = Number(path.at(-1));
    const before = items[at];
    const old = typeof before === "object" && before !== null ? (before as CompetencyValue) : { name: before };
    items[at] = { ...old, notAliases: [...(old.notAliases ?? []), text] };
  });
}

interface CompetencyValue {
  readonly name: unknown;
  readonly notAliases?: readonly unknown[];
}

/** Where a competency stands in the tree, told from its key: `0:required/2/parts/1`. */
function pathOf(document: CareerDocument, { key }: Competency): PathStep[] {
  const [index = "", rest = ""] = key.split(":");
  const steps = rest.split("/").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const gaps = nodeAt(document.tree.root, ["gap"]);
  if (gaps?.kind !== "seq") return ["gap", ...steps];
  const node = document.career.gaps[Number(index)]?.node;
  return ["gap", node ? gaps.items.indexOf(node) : -1, ...steps];
}
