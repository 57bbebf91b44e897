import { ledgerOf } from "../core/analysis/quotaLedger";
import type { Todo } from "../core/career/Career";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { CalendarDate } from "../core/time/CalendarDate";

/** The ledger of a habit for JSON; null where there is none. */
export function ledgerJson(document: CareerDocument, todo: Todo, today: CalendarDate): unknown {
  const ledger = ledgerOf(document, todo, today);
  if (!ledger) return null;
  return { every: todo.every?.written.text ?? null, ...ledger, now: ledger.now ?? null };
}
