import { foldName } from "../text/likeness";
import type { Todo } from "./Career";
import type { CareerDocument } from "./CareerDocument";

/** What words that name a to-do lead to. */
export type FoundTodo =
  | { readonly kind: "found"; readonly todo: Todo }
  | { readonly kind: "ambiguous"; readonly todos: readonly Todo[] }
  | { readonly kind: "unknown" };

/**
 * The to-do that somebody names: by its id, else by its text, else by how one of them begins, case and spacing aside;
 * or by its key. Of equal ones, those that are still to be done go first.
 */
export function findTodo(document: CareerDocument, words: string): FoundTodo {
  const todos = document.career.gaps.flatMap((gap) => gap.todos.items);
  const byKey = todos.find(({ key }) => key === words);
  if (byKey) return { kind: "found", todo: byKey };
  const asked = foldName(words);
  if (asked === "") return { kind: "unknown" };
  const namesOf = ({ id, text }: Todo): string[] => [foldName(text), ...(id ? [id.folded] : [])];
  const ways: ((todo: Todo) => boolean)[] = [
    ({ id }) => id?.folded === asked,
    ({ text }) => foldName(text) === asked,
    (todo) => namesOf(todo).some((name) => name.startsWith(asked)),
  ];
  for (const isMeant of ways) {
    const all = todos.filter(isMeant);
    const open = all.filter(({ status }) => status === "open" || status === "doing");
    const [first, second] = open.length > 0 ? open : all;
    if (first)
      return second ? { kind: "ambiguous", todos: open.length > 0 ? open : all } : { kind: "found", todo: first };
  }
  return { kind: "unknown" };
}
