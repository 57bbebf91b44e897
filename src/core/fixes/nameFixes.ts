import type { Competency, Gap, Written } from "../career/Career";
import { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { freeId } from "../career/slug";
import { foldName } from "../text/likeness";
import { keyAt, locate, nodesStartingAt, type LocatedNode } from "../yaml/nodePath";
import { valueOfNode } from "../yaml/SyntaxNode";
import { writeText } from "../yaml/yamlEdits";
import { removeItem, removePairOf } from "../yaml/yamlRemovals";
import { choices, type Fixer, mend, mendBy, type QuickFix } from "./QuickFix";
import { replaceBy, replaceText } from "./replaceFixes";

/** An id that is used twice: the later one gets a number. */
export const fixDuplicateId: Fixer = ({ start, end }, document) => {
  if (!(document instanceof CareerDocument)) return [];
  for (const { ids, taken } of idScopes(document)) {
    const at = ids.findIndex(({ node }) => node.start === start);
    const one = ids[at];
    if (!one) continue;
    // Those before it get theirs first, so that all of them can be mended at once.
    const used = new Set(taken);
    let id = one.text;
    for (const [index, other] of ids.slice(0, at + 1).entries()) {
      const isLater = ids.slice(0, index).some((first) => foldName(first.text) === foldName(other.text));
      if (!isLater) continue;
      id = freeId(other.text, used);
      used.add(foldName(id));
    }
    return mend("giveId", writeText({ start, end }, id, "flow"), { id });
  }
  return [];
};

/** The ids that must differ from each other, with all words that a new one would be mistaken for. */
function idScopes(document: CareerDocument): { ids: readonly Written[]; taken: ReadonlySet<string> }[] {
  const goals = document.career.kys.goals.items;
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldName));
  return [
    {
      ids: goals.flatMap(({ id }) => id ?? []),
      taken: folded(goals.flatMap(({ id, text }) => [id?.text ?? text, text])),
    },
    ...document.career.gaps.flatMap((gap) => {
      const competencies = gap.competencies;
      const todoIds = gap.todos.items.flatMap(({ id }) => id ?? []);
      return [
        { ids: competencies.flatMap(({ id }) => id ?? []), taken: folded(wordsOf(competencies)) },
        { ids: todoIds, taken: folded(todoIds.map(({ text }) => text)) },
      ];
    }),
  ];
}

function wordsOf(competencies: readonly Competency[]): string[] {
  return competencies.flatMap(({ id, name, aliases }) => [
    ...(id ? [id.text] : []),
    name,
    ...aliases.map(({ text }) => text),
  ]);
}

/** A name that is used twice: the later item goes where it says no more than the first, or is named after its parent. */
export const fixDuplicateName: Fixer = ({ start, end }, document) => {
  if (!(document instanceof CareerDocument)) return [];
  for (const gap of document.career.gaps) {
    const all = gap.competencies;
    const one = all.find(({ nameNode }) => nameNode.start === start);
    const first = one && all.find((other) => foldName(other.name) === foldName(one.name));
    if (!one || !first || first === one) continue;
    const says = (competency: Competency): string => JSON.stringify(valueOfNode(competency.node));
    const saysNothingNew = one.node.kind === "scalar" || says(one) === says(first);
    const removal = removeNode(document, one.node);
    const taken = new Set(wordsOf(all).map(foldName));
    const ofParent = one.parent && `${one.parent.name} ${one.name}`;
    const numbered = freeId(one.name, taken).replace(/-(\d+)$/, " $1");
    const name = ofParent && !taken.has(foldName(ofParent)) ? ofParent : numbered;
    const rename = replaceText({ start, end }, name);
    return saysNothingNew ? [...removal, ...choices(rename)] : [...rename, ...choices(removal)];
  }
  return [];
};

/** A competency that is listed twice: the later line, which does not count, goes. */
export const fixDuplicateCurrent: Fixer = ({ start }, document) => {
  if (!(document instanceof CareerDocument)) return [];
  return removeReference(document, start);
};

/** Takes a reference out: the item of a list, or the pair of a map. An object of one key in a list goes whole. */
export function removeReference(document: CareerDocument, start: number): readonly QuickFix[] {
  const { source, tree } = document;
  const key = keyAt(tree.root, start);
  if (key?.parent?.kind === "map" && key.pair) {
    const map = key.parent;
    const item = locate(tree.root, map);
    if (item?.parent?.kind === "seq" && map.pairs.length === 1) return removeNode(document, map);
    const edits = removePairOf(source, map, key.pair);
    return mendBy(
      "removeReference",
      checkedEdit(document, edits, (root) => deleteAt(root, key.path)),
    );
  }
  const value = nodesStartingAt(tree.root, start).find(({ isKey, node }) => !isKey && node.kind === "scalar");
  if (!value) return [];
  if (value.parent?.kind === "seq") return removeNode(document, value.node);
  if (value.parent?.kind !== "map" || !value.pair) return [];
  const edits = removePairOf(source, value.parent, value.pair);
  return mendBy(
    "removeReference",
    checkedEdit(document, edits, (root) => deleteAt(root, value.path)),
  );
}

function removeNode(document: CareerDocument, node: LocatedNode["node"]): readonly QuickFix[] {
  const found = locate(document.tree.root, node);
  if (found?.parent?.kind !== "seq") return [];
  const edits = removeItem(document.source, found.parent, Number(found.path.at(-1)));
  const isLast = found.parent.items.length === 1;
  const title = node.kind === "map" ? "removeEntry" : "removeReference";
  return mendBy(
    title,
    checkedEdit(document, edits, (root) =>
      deleteAt(root, found.path, isLast && !(found.parent?.kind === "seq" && found.parent.flow)),
    ),
  );
}

/** Takes the value at a path out of a plain document. @param withHolder whether its list, which it was alone in, is null */
function deleteAt(root: unknown, path: LocatedNode["path"], withHolder = false): void {
  const to = withHolder ? path.slice(0, -1) : path;
  let holder = root as Record<string | number, unknown>;
  for (const step of to.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  const last = to.at(-1);
  if (last === undefined) return;
  if (withHolder) holder[last] = null;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** The level of a competency that another gap analysis gives another one: the same here. */
export const fixConflictingCurrent: Fixer = ({ start, end }, document) => {
  if (!(document instanceof CareerDocument)) return [];
  const { gaps } = document.career;
  const here = gaps.find((gap) => gap.current.items.some((state) => state.levelNode?.start === start));
  const state = here?.current.items.find((one) => one.levelNode?.start === start);
  const id = here && state && document.competencies(here).find(state.reference.text)?.id;
  if (!here || !id) return [];
  for (const gap of gaps.slice(0, gaps.indexOf(here))) {
    const level = levelOf(document, gap, id.text);
    if (level !== undefined && level !== state.level) return replaceBy({ start, end }, String(level));
  }
  return [];
};

function levelOf(document: CareerDocument, gap: Gap, id: string): number | undefined {
  return gap.current.items.find((one) => {
    const other = document.competencies(gap).find(one.reference.text)?.id;
    return one.level !== undefined && other !== undefined && foldName(other.text) === foldName(id);
  })?.level;
}
