import { gapMatrix, needsTodo, readinessOf } from "../analysis/gapMatrix";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { formatMessage } from "../messages/formatMessage";
import { hintMessages } from "../messages/hintMessages";
import type { Span } from "../text/SourceText";

/** What is said above a line, and what a click on it does. */
export interface CareerLens {
  /** The key above which it stands. */
  readonly span: Span;
  readonly title: string;
  readonly action: "show-matrix" | "generate-todos";
  /** The zero-based gap analysis that it is about. */
  readonly gap: number;
}

/** Above `required` the readiness, above `todos` the gaps that have no to-do; nothing where there is nothing to say. */
export function lensesCareer(document: CareerDocument, language: Language): readonly CareerLens[] {
  return document.career.gaps.flatMap((gap) => {
    const matrix = gapMatrix(document, gap);
    if (matrix.rows.length === 0) return [];
    const lenses: CareerLens[] = [];
    if (gap.required.key) {
      const percent = Math.floor(readinessOf(matrix) * 100);
      const title = formatMessage(hintMessages.showMatrix, language, { percent });
      lenses.push({ span: copyOf(gap.required.key), title, action: "show-matrix", gap: gap.index });
    }
    const count = matrix.rows.filter(needsTodo).length;
    if (gap.todos.key && count > 0) {
      const message = count === 1 ? hintMessages.generateOne : hintMessages.generate;
      const title = formatMessage(message, language, { count });
      lenses.push({ span: copyOf(gap.todos.key), title, action: "generate-todos", gap: gap.index });
    }
    return lenses;
  });
}

const copyOf = ({ start, end }: Span): Span => ({ start, end });
