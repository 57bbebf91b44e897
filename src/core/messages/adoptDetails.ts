import type { NewTodo } from "../career/addTodos";
import type { Language } from "../Language";
import { readCadence } from "../time/Cadence";
import { cadenceWords } from "./cadenceMessages";
import { draftMessages } from "./draftMessages";

/** What an item of a plan becomes beside its words: how often, when, how firmly, for which competencies; `·` between. */
export function adoptDetails({ every, period, from, until, kind, closes }: NewTodo, language: Language): string {
  const rate = every === undefined ? undefined : (readCadence(every) ?? null);
  const time = [period ?? from, until].filter((one) => one !== undefined);
  return [
    rate === undefined ? undefined : cadenceWords(rate, language),
    ...time,
    kind === "stretch" || kind === "spare" ? draftMessages[kind][language] : undefined,
    ...closes,
  ]
    .filter((one) => one !== undefined)
    .join(" · ");
}
