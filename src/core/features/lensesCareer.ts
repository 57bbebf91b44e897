import { gapMatrix, isOpenTodo, needsTodo, readinessPercent } from "../analysis/gapMatrix";
import { ledgerOf } from "../analysis/quotaLedger";
import type { Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { hintMessages } from "../messages/hintMessages";
import { ledgerNow } from "../messages/ledgerMessages";
import type { Span } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";

/** What is said above a line, and what a click on it does. */
export interface CareerLens {
  /** The key above which it stands, or the text of the habit. */
  readonly span: Span;
  readonly title: string;
  readonly action: "show-matrix" | "generate-todos" | "record-progress";
  /** The zero-based gap analysis that it is about. */
  readonly gap: number;
  /** The key of the habit that it is about. */
  readonly todo?: string;
}

/**
 * Above `required` the readiness, above `todos` the gaps that have no to-do, above a habit what its running week (or
 * month …) still asks for; nothing where there is nothing to say.
 */
export function lensesCareer(document: CareerDocument, language: Language, today: CalendarDate): readonly CareerLens[] {
  return document.career.gaps.flatMap((gap) => {
    const habits = habitLenses(document, gap, language, today);
    const matrix = gapMatrix(document, gap);
    if (matrix.rows.length === 0) return habits;
    const lenses: CareerLens[] = [];
    if (gap.required.key) {
      const percent = readinessPercent(matrix);
      const title = formatMessage(hintMessages.showMatrix, language, { percent });
      lenses.push({ span: copyOf(gap.required.key), title, action: "show-matrix", gap: gap.index });
    }
    const count = matrix.rows.filter(needsTodo).length;
    if (gap.todos.key && count > 0) {
      const message = count === 1 ? hintMessages.generateOne : hintMessages.generate;
      const title = formatMessage(message, language, { count });
      lenses.push({ span: copyOf(gap.todos.key), title, action: "generate-todos", gap: gap.index });
    }
    return [...lenses, ...habits];
  });
}

function habitLenses(
  document: CareerDocument,
  gap: Gap,
  language: Language,
  today: CalendarDate,
): readonly CareerLens[] {
  return gap.todos.items.flatMap((todo): readonly CareerLens[] => {
    const ledger = isOpenTodo(todo) ? ledgerOf(document, todo, today) : undefined;
    const now = ledger?.now?.state === "now" ? ledgerNow(ledger, language) : undefined;
    if (now === undefined) return [];
    const title = formatMessage(hintMessages.recordHabit, language, { now });
    return [{ span: copyOf(todo.textNode), title, action: "record-progress", gap: gap.index, todo: todo.key }];
  });
}

const copyOf = ({ start, end }: Span): Span => ({ start, end });
