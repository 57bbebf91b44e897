import { type Pauses, withoutPause } from "../Pauses";
import type { NewTodo } from "../career/addTodos";
import type { Competency, Gap, Todo, TodoStatus } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { slug } from "../career/slug";
import { wordsInUse } from "../career/wordsInUse";
import type { ItemState, RetroItem, RetroPlan, RetroReading } from "../retro/reading/RetroReading";
import { cutName, foldName } from "../text/likeness";
import { SourceText } from "../text/SourceText";
import type { CalendarDate } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { periodText } from "../time/periodText";
import { nextPeriodLike } from "../time/periodsOf";
import { canTie, retroTiesSlowly } from "../workspace/retroTies";
import { competencyReference } from "./competencyReference";
import { type EvidenceMatcher, evidenceMatcher } from "./findEvidence";
import { bareWords, itemAsTodo, itemWords } from "./itemWords";

/** Why an item of a plan is not chosen by itself. */
export type AdoptDoubt = "there" | "done" | "dropped" | "undecided" | "stub";

/** An item of a retrospective's plan as a to-do. */
export interface AdoptProposal {
  readonly item: RetroItem;
  /** The to-do to write; its id is that of the item, else a new one. */
  readonly todo: NewTodo;
  /** The to-do that it is already: then nothing is added, and the item is only tied to it. */
  readonly there: Todo | undefined;
  /** The id to write behind the item as ` ^id`; undefined where none is to be written. */
  readonly tie: string | undefined;
  /** Undefined where the item is chosen by itself. */
  readonly doubt: AdoptDoubt | undefined;
  /** Whether its time is over. */
  readonly isPast: boolean;
}

/**
 * The to-dos that the items of a retrospective's plans would be, in the order of the text. Items of reviews are left
 * out. Where two items say the same, only the first is proposed.
 */
export function adoptItems(
  career: CareerDocument,
  retro: RetroReading,
  gap: Gap,
  today: CalendarDate,
): readonly AdoptProposal[] {
  return withoutPause(adoptItemsSlowly(career, retro, gap, today));
}

/** As `adoptItems`, with a pause at each item. */
export function* adoptItemsSlowly(
  career: CareerDocument,
  retro: RetroReading,
  gap: Gap,
  today: CalendarDate,
): Pauses<readonly AdoptProposal[]> {
  const plans = new Map(retro.plans.map((plan) => [plan.span.start, plan]));
  const todos = career.career.gaps.flatMap((one) => one.todos.items);
  const byId = new Map(todos.flatMap((todo) => (todo.id ? [[todo.id.text.normalize("NFC"), todo] as const] : [])));
  const byWords = new Map(todos.toReversed().map((todo) => [bareWords(todo.text), todo]));
  yield;
  const tied = new Set((yield* retroTiesSlowly(retro.source)).map(({ id }) => id));
  yield;
  const taken = wordsInUse(career);
  for (const id of tied) taken.add(foldName(id));
  const closes = closer(career, gap);
  const goal = planGoal(career, retro, gap);
  const proposed = new Set<string>();
  const named = new Set(retro.items.flatMap((item) => (item.id ? [bareWords(itemWords(item))] : [])));
  const proposals: AdoptProposal[] = [];
  for (const item of retro.items) {
    yield;
    const plan = plans.get(item.of.start);
    const todoWords = itemAsTodo(item);
    const words = bareWords(itemWords(item));
    const own = item.id && `^${item.id.text.normalize("NFC")}`;
    // Of two items that say the same, the one with an id counts.
    const isTwice = own === null ? proposed.has(words) || named.has(words) : proposed.has(own);
    if (!plan || (isTwice && (own !== null || words !== ""))) continue;
    proposed.add(own ?? words);
    const sameWords = words === "" ? undefined : (byWords.get(words) ?? byWords.get(bareWords(todoWords)));
    const there = item.id ? (byId.get(item.id.text.normalize("NFC")) ?? sameWords) : sameWords;
    const id = item.id?.text ?? there?.id?.text ?? newId(item.text, taken);
    const isTied = item.id !== null || tied.has(id.normalize("NFC")) || !canTie(id);
    if (!isTied) tied.add(id.normalize("NFC"));
    const todo: NewTodo = {
      id,
      todo: todoWords,
      ...timesOf(item, plan, retro),
      closes: closes([todoWords, ...item.below].join("\n")),
    };
    proposals.push({
      item,
      todo: { ...todo, goal, kind: kindOf(item), status: statusOf(item.state) },
      there,
      tie: isTied ? undefined : id,
      doubt: there ? "there" : doubtOf(item),
      isPast: (lastDay(todo) ?? today) < today,
    });
  }
  return proposals;
}

function doubtOf({ stub, state, undecided }: RetroItem): AdoptDoubt | undefined {
  if (stub) return "stub";
  if (state === "done" || state === "dropped") return state;
  return undecided ? "undecided" : undefined;
}

function newId(text: string, taken: Set<string>): string {
  const words = cutName(text)
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, " ")
    .trim()
    .split(/\s+/u)
    .slice(0, 4)
    .join(" ");
  const id = slug(words, taken);
  taken.add(foldName(id));
  return id;
}

function kindOf({ bucket }: RetroItem): NewTodo["kind"] {
  return bucket === "stretch" || bucket === "spare" ? bucket : undefined;
}

const statuses: Readonly<Record<ItemState, TodoStatus>> = {
  open: "open",
  partial: "doing",
  done: "done",
  dropped: "dropped",
};

function statusOf(state: ItemState): TodoStatus {
  return statuses[state];
}

/** Words of something that is brought to an end once, though its plan lists it among what recurs. */
const endsOnce =
  /완독|완강|완주|완료|완성|수료|취득|합격|끝내기|끝내자|마치기|마무리|\b(?:finish|complete|pass|get certified|cover to cover)\b/iu;

/** When it is to be done, and how often: dates of its own, else the time that its plan is for. */
function timesOf(item: RetroItem, plan: RetroPlan, retro: RetroReading): Omit<NewTodo, "todo" | "closes"> {
  const every =
    item.every !== null
      ? `${item.every.times}/${item.every.per}`
      : item.bucket === "recurring" && !endsOnce.test(item.text)
        ? "regularly"
        : undefined;
  const { from, to } = item;
  const until = item.until ?? undefined;
  if (from === null && to === null) return { every, period: planPeriod(plan, retro), until };
  if (every !== undefined || from === null || to === null) {
    return { every, from: from ?? undefined, until: to ?? until };
  }
  return { period: periodText({ from, to }), until };
}

function planPeriod({ for: time }: RetroPlan, { covers }: RetroReading): string | undefined {
  if (time === "next") return covers ? nextPeriodLike(periodText(covers)) : undefined;
  return time !== null && periodOf(time) ? time : undefined;
}

/** The last day that a new to-do says. */
function lastDay({ until, period }: NewTodo): CalendarDate | undefined {
  return (until === undefined ? undefined : periodOf(until)?.to) ?? (period && periodOf(period)?.to);
}

/** Finds the competencies of a gap that a text mentions; of a mentioned part, what it is part of is left out. */
function closer(career: CareerDocument, gap: Gap): (text: string) => readonly string[] {
  let matcher: EvidenceMatcher | undefined;
  const byKey = new Map(gap.competencies.map((one) => [one.key, one]));
  return (text) => {
    matcher ??= evidenceMatcher(career);
    const hits = matcher.find(new SourceText(text), { periods: [], plans: [] });
    const found = new Set<Competency>();
    for (const key of hits.flatMap(({ keys }) => keys)) {
      const one = byKey.get(key);
      if (one) found.add(one);
    }
    const isAbove = (one: Competency): boolean => [...found].some((other) => isBelow(other, one));
    return [...found].flatMap((one) => (isAbove(one) ? [] : (competencyReference(career, gap, one) ?? [])));
  };
}

function isBelow(competency: Competency, other: Competency): boolean {
  for (let up = competency.parent; up; up = up.parent) if (up === other) return true;
  return false;
}

/** The goal that the plan states, where it is one of the file's and not that of the gap. */
function planGoal(career: CareerDocument, { goal }: RetroReading, gap: Gap): string | undefined {
  const own = gap.goal && career.goals.find(gap.goal.text);
  for (const { text } of goal) {
    const words = /[:：]\s*(.+)$/su.exec(text)?.[1] ?? text;
    const found = career.goals.find(words) ?? career.goals.find(text);
    if (found) return found === own ? undefined : (found.id?.text ?? found.text);
  }
  return undefined;
}
