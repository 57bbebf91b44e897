import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { RetroDocument } from "../retro/RetroDocument";
import { likeness } from "../text/likeness";
import type { CompletionDraft } from "./Completion";

/** The word behind a caret that ends a line: Obsidian's block id, as it is being written. */
const caret = /(?:^|[ \t])\^([^\s^]*)$/;
const tied = /[ \t]\^([^\s^]+)[ \t]*$/gm;

/** What is typed of a block id before an offset, without its caret; undefined where none is being written. */
export function typedId(document: RetroDocument, offset: number): string | undefined {
  const { source } = document;
  return caret.exec(source.slice(source.lineStart(source.lineAt(offset)), offset))?.[1];
}

/**
 * The ids of to-dos that a plan's item can be tied to: those that no other item is tied to, the one whose text is most
 * like the item's first.
 */
export function todoIdCompletions(
  document: RetroDocument,
  offset: number,
  typed: string,
  career: CareerDocument,
): CompletionDraft[] {
  const { source } = document;
  const line = source.lineAt(offset);
  const start = offset - typed.length;
  const end = offset + (/^[^\s^]*/.exec(source.slice(offset, source.lineEnd(line)))?.[0].length ?? 0);
  const others = source.slice(0, source.lineStart(line)) + source.slice(source.lineEnd(line), source.length);
  const known = new Set([...others.matchAll(tied)].map((match) => match[1]));
  const item = source
    .slice(source.lineStart(line), start - 1)
    .replace(/^[\s>]*(?:[-*+]|\d+[.)])?[ \t]*(?:\[.\][ \t]*)?/, "")
    .trim();
  const todos = career.career.gaps
    .flatMap((gap) => gap.todos.items)
    .filter(
      (todo): todo is Todo & { id: NonNullable<Todo["id"]> } => todo.id !== undefined && !known.has(todo.id.text),
    );
  const unique = [...new Map(todos.map((todo) => [todo.id.text, todo])).values()].filter(
    ({ id }) => !/\s/.test(id.text),
  );
  const isLike = new Map(unique.map((todo) => [todo, item === "" ? 0 : likeness(item, todo.text)]));
  return unique
    .toSorted((a, b) => (isLike.get(b) ?? 0) - (isLike.get(a) ?? 0))
    .map(({ id, text }) => ({
      label: id.text,
      kind: "reference",
      detail: text,
      insertText: id.text,
      isSnippet: false,
      span: { start, end },
      words: [id.text, text],
      continues: false,
    }));
}
