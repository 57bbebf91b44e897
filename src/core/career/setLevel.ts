import { currentOf } from "../analysis/currentOf";
import { isLeveled, requiredLevel } from "../analysis/requiredLevel";
import type { MapNode, SeqNode } from "../yaml/SyntaxNode";
import { pairOf } from "../yaml/SyntaxNode";
import { type Edits, insertLines, writeRaw } from "../yaml/yamlEdits";
import {
  appendNumberItems,
  appendNumbers,
  type NumberPair,
  numberItem,
  numberLines,
  setPairNumber,
} from "../yaml/yamlNumbers";
import { setScalar } from "../yaml/yamlScalars";
import type { Competency, Gap } from "./Career";
import type { CareerDocument } from "./CareerDocument";
import { type CareerEdit, checkedEdit, refused } from "./CareerEdit";
import { gapValue, isObject } from "./gapValue";
import { gapKeys } from "./keyOrder";
import { flatCompetencies } from "./readCompetencies";

const stateKeys = ["level", "note", "evidence", "private"];

/**
 * Writes the level that a competency without parts has now into `current`: in the line that speaks of it, or in a new
 * one. Where something that it is part of stood for it, the other parts get lines with the levels they had, so that
 * their figures stay.
 * @param level 0 to 4
 */
export function setLevel(document: CareerDocument, gap: Gap, competency: Competency, level: number): CareerEdit {
  if (document.isBroken) return refused("broken");
  if (competency.parts.length > 0) return refused("form");
  const own = document.links(gap).stateOf(competency);
  const current = gap.current.node;
  if (own) {
    const key = own.reference.node;
    if (current?.kind === "map") return setInMap(document, gap, current, key.start, level, (value) => value["current"]);
    if (current?.kind !== "seq") return refused("form");
    return setInList(document, gap, current, key.start, level);
  }
  const pairs = newPairs(document, gap, competency, level);
  if (!pairs) return refused("form");
  return checkedEdit(document, newLineEdits(document, gap, pairs), (root: unknown) => {
    const value = gapValue(root, gap);
    const before = value["current"];
    if (Array.isArray(before) && before.length > 0) before.push(...pairs.map(([key, number]) => ({ [key]: number })));
    else value["current"] = { ...(isObject(before) ? before : {}), ...Object.fromEntries(pairs) };
  });
}

function setInMap(
  document: CareerDocument,
  gap: Gap,
  map: MapNode,
  keyStart: number,
  level: number,
  mapValue: (gapValue: Record<string, unknown>) => unknown,
): CareerEdit {
  const pair = map.pairs.find((one) => one.key.start === keyStart);
  if (!pair) return refused("form");
  const { value } = pair;
  const edits =
    value?.kind === "map"
      ? setScalar(document.source, value, "level", level, stateKeys)
      : value?.kind === "seq"
        ? undefined
        : setPairNumber(pair, level);
  return checkedEdit(document, edits, (root: unknown) => {
    const states = mapValue(gapValue(root, gap)) as Record<string, unknown>;
    const before = states[pair.key.text];
    states[pair.key.text] = isObject(before) ? { ...before, level } : level;
  });
}

function setInList(document: CareerDocument, gap: Gap, list: SeqNode, keyStart: number, level: number): CareerEdit {
  const at = list.items.findIndex((item) =>
    item.kind === "map" ? item.pairs.some((pair) => pair.key.start === keyStart) : item.start === keyStart,
  );
  const item = list.items[at];
  if (item?.kind === "map") {
    return setInMap(document, gap, item, keyStart, level, (value) => (value["current"] as unknown[])[at]);
  }
  if (item?.kind !== "scalar") return refused("form");
  return checkedEdit(document, numberItem(document.source, item, level), (root: unknown) => {
    (gapValue(root, gap)["current"] as unknown[])[at] = { [item.text]: level };
  });
}

/** The lines to be added: the competency's own, and those of the parts that something else stood for; in file order. */
function newPairs(document: CareerDocument, gap: Gap, competency: Competency, level: number): NumberPair[] | undefined {
  const links = document.links(gap);
  const references = document.competencies(gap);
  const leveled = isLeveled(gap);
  const levelOf = currentOf(document, gap);
  let holder = competency.parent;
  while (holder && !links.stateOf(holder)) holder = holder.parent;
  const leaves = holder ? flatCompetencies(holder.parts).filter((one) => one.parts.length === 0) : [competency];
  // What is listed below the holder already takes its place: then it stands for nothing.
  const stands = holder !== undefined && !flatCompetencies(holder.parts).some((one) => links.stateOf(one));
  const pairs: NumberPair[] = [];
  for (const leaf of stands ? leaves : [competency]) {
    const text = [leaf.id?.text, leaf.name].find((one) => one !== undefined && references.find(one) === leaf);
    if (text === undefined) return undefined;
    const number = leaf === competency ? level : (levelOf(leaf).level ?? requiredLevel(leaf, leveled));
    if (leaf === competency || number > 0) pairs.push([text, number]);
  }
  return pairs;
}

function newLineEdits(document: CareerDocument, gap: Gap, pairs: readonly NumberPair[]): Edits {
  const { source } = document;
  const current = gap.current.node;
  if (current?.kind === "map" && current.pairs.length > 0) return appendNumbers(source, current, pairs);
  if (current?.kind === "seq" && current.items.length > 0) return appendNumberItems(source, current, pairs);
  if (gap.node.kind !== "map" || gap.node.flow) return undefined;
  const lines = numberLines(pairs);
  const pair = pairOf(gap.node, "current");
  if (!pair) return insertLines(source, gap.node, "current", gapKeys, ["current:", ...lines]);
  // What stands there says nothing yet: `current:`, `current: []`, `current: {}`.
  const made = insertLines(source, { ...gap.node, pairs: [pair] }, "current", gapKeys, lines);
  const emptied = current ? writeRaw({ start: pair.key.end + 1, end: current.end }, "") : [];
  return made && [...emptied, ...made];
}
