import type { CareerDocument } from "../career/CareerDocument";
import { appendToLine } from "../retro/markdownEdits";
import type { RetroDocument } from "../retro/RetroDocument";
import type { Refactoring } from "../refactoring/Refactoring";
import { foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";

/** Ties the planned thing at a selection to the to-do of the same words, by the id behind it (` ^id`). */
export function tiePlanItem(
  document: RetroDocument,
  selection: Span,
  career: CareerDocument | undefined,
): readonly Refactoring[] {
  const { source, reading } = document;
  const line = source.lineAt(selection.start);
  const item = reading.items.find(({ span }) => source.lineAt(span.start) === line);
  if (!item || !career || item.id || source.lineAt(item.span.end) !== line) return [];
  const words = plain(item.text);
  const todo = career.career.gaps
    .flatMap((gap) => gap.todos.items)
    .find((one) => one.id && /^[\p{L}\p{N}_-]{1,60}$/u.test(one.id.text) && plain(one.text) === words);
  if (!todo?.id || words === "") return [];
  const { text: id } = todo.id;
  // One list names a to-do once.
  if (reading.items.some((one) => one.id?.text === id && one.of.start === item.of.start)) return [];
  const edits = appendToLine(source, line, `^${id}`);
  const tied = document.change(edits).reading.items.find((one) => one.span.start === item.span.start);
  if (tied?.id?.text !== id) return [];
  return [{ title: "tieToTodo", values: { todo: todo.text }, kind: "rewrite", edits }];
}

/** Words as two writers of the same thing may differ in them: case, blanks and signs aside. */
function plain(words: string): string {
  return foldName(words).replaceAll(/[^\p{L}\p{N}]/gu, "");
}
