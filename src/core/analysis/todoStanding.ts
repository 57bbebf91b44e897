import { ledgerOf } from "./quotaLedger";
import type { Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import type { CalendarDate } from "../time/CalendarDate";
import { cadenceWords } from "../messages/cadenceMessages";
import { ledgerNow, ledgerWords } from "../messages/ledgerMessages";

/**
 * How a to-do stands, in words: of a habit its cadence, the running stretch and the ledger (`2 a week · this week 1/2 ·
 * 14 of 22 weeks met, streak 3`); of others when it is planned for, where that is said.
 */
export function todoStanding(
  document: CareerDocument,
  todo: Todo,
  today: CalendarDate,
  language: Language,
): string | undefined {
  if (!todo.every) return todo.period?.text ?? todo.until?.text;
  const ledger = ledgerOf(document, todo, today);
  if (!ledger) return cadenceWords(todo.every.rate, language);
  const parts = [cadenceWords(todo.every.rate, language), ledgerNow(ledger, language), ledgerWords(ledger, language)];
  return parts.filter((part) => part !== undefined).join(" · ");
}
