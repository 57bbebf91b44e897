import type { Pauses } from "../Pauses";
import { append } from "../text/append";
import { type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { Competency } from "./Career";
import type { NodeMemo } from "./NodeMemo";
import { isSingle, type ItemReading, readRuns, type Runs } from "./readRuns";
import { isPrivateNode, itemsOf, numberIn, written, writtenAt, writtenListAt } from "./readValues";

/** Reads the list of required competencies, run by run, and what hangs below them. */
export function* readRequired(list: SyntaxNode | undefined, path: string, memo: NodeMemo): Pauses<Runs<Competency>> {
  if (!list) return [];
  const reading: ItemReading<Competency> = {
    what: "run of competencies",
    path,
    read: (item, index) =>
      isSingle(list)
        ? competencyAt(item, path, index, undefined, memo)
        : memo.of("required", item, () => readCompetency(item, `${path}/${index}`, undefined, memo)),
    move: (competency, index) => move(competency, `${path}/${index}`),
  };
  const read = function* (): Pauses<CompetencyList> {
    return { path, runs: yield* readRuns(list, reading, memo) };
  };
  return (yield* memo.slowly("required competencies", list, read, (old) => old.path === path)).runs;
}

interface CompetencyList {
  readonly path: string;
  readonly runs: Runs<Competency>;
}

/** Gives a competency and its parts the keys of another place. */
function move(competency: { -readonly [Key in keyof Competency]: Competency[Key] }, key: string): void {
  const { length } = competency.key;
  if (competency.key === key) return;
  competency.key = key;
  for (const part of competency.parts) move(part, key + part.key.slice(length));
}

/** Reads the list of a competency's parts, and what hangs below them. */
function readParts(
  list: SyntaxNode | undefined,
  path: string,
  parent: Competency,
  memo: NodeMemo,
): readonly Competency[] {
  if (!list) return [];
  const read = (): { path: string; parent: Competency; parts: readonly Competency[] } => ({
    path,
    parent,
    parts: itemsOf(list).flatMap((item, index) => competencyAt(item, path, index, parent, memo) ?? []),
  });
  return memo.of("parts", list, read, (old) => old.path === path && old.parent === parent).parts;
}

function competencyAt(
  item: SyntaxNode,
  path: string,
  index: number,
  parent: Competency | undefined,
  memo: NodeMemo,
): Competency | undefined {
  const read = (): CompetencyPlace => ({
    path,
    index,
    parent,
    competency: readCompetency(item, `${path}/${index}`, parent, memo),
  });
  const isStill = (old: CompetencyPlace): boolean => old.index === index && old.path === path && old.parent === parent;
  return memo.of("competency", item, read, isStill).competency;
}

/** A competency, and where it stood when it was read. */
interface CompetencyPlace {
  readonly path: string;
  readonly index: number;
  readonly parent: Competency | undefined;
  readonly competency: Competency | undefined;
}

function readCompetency(
  item: SyntaxNode,
  key: string,
  parent: Competency | undefined,
  memo: NodeMemo,
): Competency | undefined {
  const id = writtenAt(item, "id");
  const name = written(item.kind === "map" ? valueOf(item, "name") : item) ?? id;
  if (!name) return undefined;
  const parts: Competency[] = [];
  const competency: Competency = {
    key,
    id,
    name: name.text,
    written: name,
    nameNode: name.node,
    node: item,
    level: numberIn(valueOf(item, "level"), 0, 4),
    levelNode: valueOf(item, "level"),
    importance: numberIn(valueOf(item, "importance"), 1, 3),
    aliases: writtenListAt(item, "aliases"),
    notAliases: writtenListAt(item, "notAliases"),
    isPrivate: isPrivateNode(item) || (parent?.isPrivate ?? false),
    parent,
    parts,
  };
  append(parts, readParts(valueOf(item, "parts"), `${key}/parts`, competency, memo));
  return competency;
}

/** All competencies of a list and their parts, in the order of the file, parents before their parts. */
export function flatCompetencies(competencies: readonly Competency[]): readonly Competency[] {
  if (competencies.every(({ parts }) => parts.length === 0)) return competencies;
  const all: Competency[] = [];
  const add = (competency: Competency): void => {
    all.push(competency);
    for (const part of competency.parts) add(part);
  };
  for (const competency of competencies) add(competency);
  return all;
}
