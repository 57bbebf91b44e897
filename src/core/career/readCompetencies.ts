import { type SyntaxNode, valueOf } from "../yaml/SyntaxNode";
import type { Competency } from "./Career";
import { isPrivateNode, itemsOf, numberIn, written, writtenAt, writtenListAt } from "./readValues";

/** Reads a list of required competencies and, through `parts`, what hangs below them. */
export function readCompetencies(
  list: SyntaxNode | undefined,
  path: string,
  parent: Competency | undefined,
): readonly Competency[] {
  return itemsOf(list).flatMap((item, index) => readCompetency(item, `${path}/${index}`, parent) ?? []);
}

function readCompetency(item: SyntaxNode, key: string, parent: Competency | undefined): Competency | undefined {
  const id = writtenAt(item, "id");
  const name = written(item.kind === "map" ? valueOf(item, "name") : item) ?? id;
  if (!name) return undefined;
  const parts: Competency[] = [];
  const competency: Competency = {
    key,
    id,
    name: name.text,
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
  parts.push(...readCompetencies(valueOf(item, "parts"), `${key}/parts`, competency));
  return competency;
}

/** All competencies of a list and their parts, in the order of the file, parents before their parts. */
export function flatCompetencies(competencies: readonly Competency[]): Competency[] {
  return competencies.flatMap((competency) => [competency, ...flatCompetencies(competency.parts)]);
}
