import { type Pauses, withoutPause } from "../Pauses";
import { flat } from "../yaml/flat";
import { isEmptyNode, pairOf, type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { Career, Competency, Gap, Goal, Part, Written } from "./Career";
import { readAnalysis } from "./readAnalysis";
import { flatCompetencies, readRequired } from "./readCompetencies";
import { readCurrent } from "./readCurrent";
import { NodeMemo } from "./NodeMemo";
import { eachRun, type Runs } from "./readRuns";
import { readTodos } from "./readTodos";
import { WrittenText } from "./WrittenText";
import { isPrivateNode, itemsOf, written, writtenAt } from "./readValues";

/**
 * Reads what a career.yaml says from its tree. Never throws: what cannot be understood is left out.
 * @param memo what was read of the same nodes before
 */
export function readCareer(root: SyntaxNode | undefined, memo: NodeMemo = new NodeMemo()): Career {
  return withoutPause(readCareerSlowly(root, memo));
}

/** The same with pauses. */
export function* readCareerSlowly(root: SyntaxNode | undefined, memo: NodeMemo): Pauses<Career> {
  const kys = valueOf(root, "kys");
  const gaps: Gap[] = [];
  for (const node of gapNodes(root)) gaps.push(yield* readGap(node, gaps.length, memo));
  return {
    name: writtenAt(root, "name"),
    kys: {
      keyStrengths: partOf(kys, "keyStrengths", (node) => itemsOf(node).flatMap((item) => written(item) ?? [])),
      readme: partOf(kys, "readme", readmeLines),
      goals: partOf(kys, "goals", (node) => itemsOf(node).flatMap((item, at) => readGoal(item, at) ?? [])),
    },
    gaps,
  };
}

function partOf<Item>(
  parent: SyntaxNode | undefined,
  key: string,
  read: (node: SyntaxNode | undefined) => readonly Item[],
): Part<Item> {
  const pair = pairOf(parent, key);
  const items = read(pair?.value);
  return { items, runs: [items], key: pair?.key, node: pair?.value };
}

function* longPartOf<Item>(
  parent: SyntaxNode | undefined,
  key: string,
  read: (node: SyntaxNode | undefined) => Pauses<Runs<Item>>,
  memo: NodeMemo,
): Pauses<Part<Item>> {
  const pair = pairOf(parent, key);
  const runs = yield* read(pair?.value);
  return { items: memo.of("items", runs, flat), runs, key: pair?.key, node: pair?.value };
}

/** Read.me is a text, whose lines count, or a list of lines. */
function readmeLines(node: SyntaxNode | undefined): Written[] {
  if (node?.kind !== "scalar") return itemsOf(node).flatMap((item) => written(item) ?? []);
  return node.text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((text) => new WrittenText(text, node));
}

function readGoal(item: SyntaxNode, index: number): Goal | undefined {
  const textNode = item.kind === "map" ? valueOf(item, "goal") : item;
  const id = writtenAt(item, "id");
  const text = written(textNode) ?? id;
  if (!text) return undefined;
  return {
    key: String(index),
    id,
    aliases: [],
    text: text.text,
    written: text,
    by: writtenAt(item, "by"),
    isPrivate: isPrivateNode(item),
    node: item,
    textNode: text.node,
  };
}

/** `gap` is one gap analysis, or a list of them. */
function gapNodes(root: SyntaxNode | undefined): SyntaxNode[] {
  const gap = valueOf(root, "gap");
  if (gap?.kind === "seq") return gap.items.filter((item) => item.kind === "map");
  return gap?.kind === "map" && !isEmptyNode(gap) ? [gap] : [];
}

function* readGap(node: SyntaxNode, index: number, memo: NodeMemo): Pauses<Gap> {
  const required = yield* longPartOf(node, "required", (list) => readRequired(list, `${index}:required`, memo), memo);
  const withParts = (): Pauses<Runs<Competency>> =>
    eachRun(required.runs, (run) => memo.of("run with parts", run, flatCompetencies));
  const competencyRuns = yield* memo.slowly("runs with parts", required.runs, withParts);
  return {
    index,
    node,
    goal: writtenAt(node, "goal"),
    goalKey: pairOf(node, "goal")?.key,
    required,
    competencies: memo.of("items", competencyRuns, flat),
    competencyRuns,
    current: yield* longPartOf(node, "current", (list) => readCurrent(list, memo), memo),
    analysis: yield* longPartOf(node, "analysis", (map) => readAnalysis(map, memo), memo),
    todos: yield* longPartOf(node, "todos", (list) => readTodos(list, index, memo), memo),
  };
}
