import type { Todo } from "../career/Career";
import { CareerDocument } from "../career/CareerDocument";
import { ExportRefused, publicDocument } from "../exchange/export/publicDocument";
import type { Language } from "../Language";
import type { RetroPlan } from "../retro/reading/RetroReading";
import type { TextEdit } from "../text/TextEdit";
import { daysBetween } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { additionEdits } from "./Addition";
import { addToPlan, isPlanned, planFor } from "./addToPlan";
import { draftLanguage } from "./draftLanguage";
import { todoLine } from "./draftPlan";
import { isOpenTodo } from "./gapMatrix";
import { planPeriod } from "./plannedItems";
import { todoDates } from "./todoDue";
import type { YearRetro } from "./YearRetro";

/** What a retrospective's plan gets of what was carried over. */
export interface PlanChange {
  readonly retro: YearRetro;
  /** They speak of the retrospective's text. */
  readonly edits: readonly TextEdit[];
  /** How many lines are added. */
  readonly added: number;
}

/**
 * What plans of retrospectives lack of the to-dos that were just carried over: each goes into the plan for the time that
 * it was carried to, tied by its `^id`. What any plan for that time names is there already, plans for the time that it
 * comes from are left alone, and nothing private is written.
 * @param before the career file as it was
 * @param after the same with the to-dos carried over
 * @param language that of the lines where a retrospective does not tell its own
 */
export function carryIntoPlans(
  before: CareerDocument,
  after: CareerDocument,
  retros: readonly YearRetro[],
  language: Language,
): readonly PlanChange[] {
  const placed = new Map<YearRetro, Map<RetroPlan, Todo[]>>();
  for (const todo of newlyCarried(before, after)) {
    const place = placeFor(todo, retros, language);
    if (!place) continue;
    const plans = placed.get(place.retro) ?? new Map<RetroPlan, Todo[]>();
    placed.set(place.retro, plans.set(place.plan, [...(plans.get(place.plan) ?? []), todo]));
  }
  return [...placed].map(([retro, plans]) => {
    const { document } = retro.retro;
    const own = draftLanguage(document.source.text, language);
    const added = [...plans].flatMap(([plan, todos]) => {
      const time = planPeriod(plan, document.reading);
      const lines = todos.map((todo) => todoLine(todo, time, own));
      return addToPlan(document, plan, lines, own);
    });
    const count = [...plans.values()].reduce((sum, todos) => sum + todos.length, 0);
    return { retro, edits: additionEdits(document, added), added: count };
  });
}

/** The open to-dos that are not private, and that were not there as they are now. */
function newlyCarried(before: CareerDocument, after: CareerDocument): readonly Todo[] {
  const known = new Set(todosOf(before).map(signature));
  try {
    // What is cut would take from the caller's document what it has read.
    const shown = todosOf(publicDocument(CareerDocument.open(after.source.text)));
    return shown.filter((todo) => isOpenTodo(todo) && !known.has(signature(todo)));
  } catch (error) {
    if (error instanceof ExportRefused) return [];
    throw error;
  }
}

function todosOf({ career }: CareerDocument): readonly Todo[] {
  return career.gaps.flatMap(({ todos: { items } }) => [...items]);
}

function signature({ text, period, from, until, carriedFrom }: Todo): string {
  return JSON.stringify([text, period?.text, from?.text, until?.text, carriedFrom.map((one) => one.text)]);
}

/** The plan that a to-do goes into; undefined where there is none, or one for its time names it. */
function placeFor(
  todo: Todo,
  retros: readonly YearRetro[],
  language: Language,
): { readonly retro: YearRetro; readonly plan: RetroPlan } | undefined {
  const { from, to } = todoDates(todo);
  if (from === undefined || to === undefined) return undefined;
  const came = periodOf(todo.carriedFrom.at(-1)?.text ?? "");
  const line = todoLine(todo, undefined, language);
  const fitting = retros.flatMap((retro) => {
    const { document } = retro.retro;
    const plan = planFor(document, { from, to });
    const time = plan && planPeriod(plan, document.reading);
    // The plan that it comes from is history.
    return time && !(came && time.from <= came.to) ? [{ retro, plan, days: daysBetween(time.from, time.to) }] : [];
  });
  if (fitting.some(({ retro }) => isPlanned(retro.retro.document, line))) return undefined;
  return fitting.toSorted((a, b) => a.days - b.days)[0];
}
