import type { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { type Refactoring, refactoringBy } from "../refactoring/Refactoring";
import type { Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { changeValueAt, type LocatedNode, nodesAround } from "../yaml/nodePath";
import type { PathStep } from "../yaml/SyntaxNode";
import { liftValue, pairToValue, prependText, valueToPair } from "../yaml/yamlForms";
import { toBlock, toFlow } from "../yaml/yamlStyles";

/**
 * The other forms of what is at a selection: a text or an object with that text alone, a level or a sentence or an
 * object with that alone, brackets on one line or a line for each entry.
 */
export function changeForm(document: CareerDocument, selection: Span): readonly Refactoring[] {
  if (document.isBroken) return [];
  const around = nodesAround(document.tree.root, selection).toReversed();
  return [...textForms(document, around), ...styles(document, around)];
}

/** The key that the short form of a place stands for; undefined where there is no short form. */
function longKey(path: readonly PathStep[]): string | undefined {
  const [top, ...rest] = path;
  const below = top === "gap" && typeof rest[0] === "number" ? rest.slice(1) : rest;
  const [part, step, ...deeper] = below;
  if (top === "kys") return part === "goals" && typeof step === "number" && deeper.length === 0 ? "goal" : undefined;
  if (top !== "gap") return undefined;
  if (part === "required" && typeof below.at(-1) === "number") {
    return below.slice(2).every((one, at) => at % 2 === 1 || one === "parts") ? "name" : undefined;
  }
  if (part === "todos") return typeof step === "number" && deeper.length === 0 ? "todo" : undefined;
  // `gc: 1`, and `- gc: 1` in a list.
  if (part === "current" && typeof below.at(-1) === "string") {
    return below.length === (typeof step === "number" ? 3 : 2) ? "level" : undefined;
  }
  if (part !== "analysis" || below.length < 2) return undefined;
  return below.length === 2 && typeof step === "string" ? "lack" : undefined;
}

function textForms(document: CareerDocument, around: readonly LocatedNode[]): readonly Refactoring[] {
  const { source } = document;
  for (const { node, path, parent, pair, isKey } of around) {
    const key = longKey(path);
    if (key === undefined || path.at(-1) === "private") continue;
    const value = isKey ? pair?.value : node;
    if (!value || value.kind === "seq") return [];
    if (value.kind === "map") {
      if (value.pairs.length !== 1 || value.pairs[0]?.key.text !== key) return [];
      const [only] = value.pairs;
      const edit =
        parent?.kind === "seq" || (parent?.kind === "map" && parent.flow)
          ? pairToValue(source, value)
          : pair && liftValue(source, value, pair);
      return offer(
        document,
        "toShortForm",
        edit,
        path,
        (old) => (old as Record<string, unknown>)[only?.key.text ?? ""],
      );
    }
    const edits =
      parent?.kind === "seq"
        ? prependText(source, parent, value, key)
        : pair && valueToPair(source, pair, parent?.kind === "map" && parent.flow, key);
    return offer(document, "toLongForm", edits, path, (old) => ({ [key]: old }));
  }
  return [];
}

function styles(document: CareerDocument, around: readonly LocatedNode[]): readonly Refactoring[] {
  const { source } = document;
  for (const { node, path, parent, pair, isKey } of around) {
    const value = isKey ? pair?.value : node;
    if (!value || value.kind === "scalar") continue;
    // Within brackets there are no lines, and the parts of the template keep theirs.
    if (parent?.kind === "scalar" || !parent || parent.flow || path.length < 2) return [];
    const same = (old: unknown): unknown => old;
    return value.flow
      ? offer(document, "toBlock", toBlock(source, value, pair), path, same)
      : offer(document, "toFlow", toFlow(source, value, pair), path, same);
  }
  return [];
}

function offer(
  document: CareerDocument,
  title: Refactoring["title"],
  edits: readonly TextEdit[] | undefined,
  path: readonly PathStep[],
  change: (old: unknown) => unknown,
): readonly Refactoring[] {
  const edit = checkedEdit(document, edits, (root: unknown) => changeValueAt(root, path, change));
  return refactoringBy(title, "rewrite", edit);
}
