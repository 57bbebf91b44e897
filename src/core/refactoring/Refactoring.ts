import type { CareerEdit } from "../career/CareerEdit";
import type { MessageValues } from "../messages/formatMessage";
import type { refactorMessages } from "../messages/refactorMessages";
import type { TextEdit } from "../text/TextEdit";

/** Another way to write what a document says, or another place for it. */
export interface Refactoring {
  readonly title: keyof typeof refactorMessages;
  readonly values: MessageValues;
  /** What the editor groups it under: a place or a form that changes. */
  readonly kind: "move" | "rewrite";
  /** They speak of the text that was read. */
  readonly edits: readonly TextEdit[];
}

/** An edit as a refactoring; none where it was refused. */
export function refactoringBy(
  title: Refactoring["title"],
  kind: Refactoring["kind"],
  edit: CareerEdit,
  values: MessageValues = {},
): readonly Refactoring[] {
  return edit.kind === "edits" ? [{ title, values, kind, edits: edit.edits }] : [];
}
