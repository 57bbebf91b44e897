import { cutName, foldName } from "../text/likeness";
import type { CareerDocument } from "./CareerDocument";

/** All words of a file that lead somewhere, folded (see `foldName`): a new id must be none of them. */
export function wordsInUse({ career }: CareerDocument): Set<string> {
  const words = [
    ...career.kys.goals.items.flatMap(({ id, text }) => [id?.text ?? text, text]),
    ...career.gaps.flatMap((gap) => [
      ...gap.competencies.flatMap(({ id, name, aliases }) => [
        id?.text ?? name,
        name,
        cutName(name),
        ...aliases.map(({ text }) => text),
      ]),
      ...gap.todos.items.flatMap(({ id }) => (id ? [id.text] : [])),
    ]),
  ];
  return new Set(words.map(foldName));
}
