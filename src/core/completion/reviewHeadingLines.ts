import type { Language } from "../Language";
import type { RetroDocument } from "../retro/RetroDocument";
import type { RetroPlan, ReviewKind } from "../retro/reading/RetroReading";
import type { CalendarDate } from "../time/CalendarDate";
import { planBucket } from "../vocabulary/planHeadings";
import { findTimeWords } from "../vocabulary/timeWords";

/** Ways of looking back, each a set of headings; what is in use is told from the headings that are there. */
const methods: readonly (readonly string[])[] = [
  ["Keep", "Problem", "Try"],
  ["Liked", "Learned", "Lacked", "Longed for"],
];

const reviews: Readonly<Record<Language, readonly (readonly [ReviewKind, string])[]>> = {
  ko: [
    ["good", "잘한 점"],
    ["bad", "아쉬운 점"],
    ["lesson", "배운 점"],
    ["goal-review", "목표 점검"],
  ],
  en: [
    ["good", "What went well"],
    ["bad", "What did not"],
    ["lesson", "Lessons"],
    ["goal-review", "Goal review"],
  ],
};

const buckets: Readonly<Record<Language, readonly string[]>> = {
  ko: ["주기적으로", "상반기", "하반기", "레벨업", "시간이 남는다면"],
  en: ["Regularly", "First half", "Second half", "Level up", "If time is left"],
};

/** The lines of reviews that a retrospective has not yet, in its language and in the manner of those it has. */
export function reviewLines(document: RetroDocument, language: Language): readonly string[] {
  const { source, reading } = document;
  const there = reading.reviews;
  const first = there[0];
  const line = first && source.lineAt(first.span.start);
  const manner =
    first && line !== undefined
      ? { before: source.slice(source.lineStart(line), first.span.start), after: closing(document, first.span.end) }
      : { before: "## ", after: "" };
  const names = new Set(there.map(({ text }) => text.trim().toLowerCase()));
  const isThere = (name: string): boolean => names.has(name.toLowerCase());
  const method = methods.find((set) => set.some(isThere));
  const kinds = new Set(there.map(({ kind }) => kind));
  const own = reviews[language].filter(([kind]) => !kinds.has(kind)).map(([, name]) => name);
  const offered = method
    ? [...method.filter((name) => !isThere(name)), ...(kinds.has("goal-review") ? [] : own.slice(-1))]
    : there.some(({ kind }) => kind !== "goal-review")
      ? own
      : [...own, ...methods.flat()];
  return offered.map((name) => manner.before + name + manner.after);
}

/** Marks behind an opening line's words: `**`, a colon. */
function closing(document: RetroDocument, end: number): string {
  const { source } = document;
  return /^[*_:：]*/u.exec(source.slice(end, source.lineEnd(source.lineAt(end))))?.[0] ?? "";
}

/** The plan that an offset lies in, behind its opening line. */
export function planAround(document: RetroDocument, offset: number): RetroPlan | undefined {
  const { plans } = document.reading;
  // What follows the last line of the last part belongs to it, as far as a reader can tell.
  const within = plans.filter(
    ({ span, part }) => span.end < offset && (offset <= part.end + 1 || isLast(document, part.end, offset)),
  );
  return within.findLast(({ text }) => !isBucket(text));
}

function isLast(document: RetroDocument, end: number, offset: number): boolean {
  return end < offset && /^[\s#]*$/.test(document.source.slice(end, offset));
}

/** The heading of the next year's plan, where the retrospective has no plan yet. */
export function planLine(document: RetroDocument, language: Language, today: CalendarDate): string | undefined {
  const { plans, covers } = document.reading;
  if (plans.length > 0) return undefined;
  const year = Number((covers?.to ?? today).slice(0, 4)) + 1;
  return language === "ko" ? `## ${year}년 계획` : `## Plan for ${year}`;
}

/** The lines of buckets that a plan has not yet, at the level of those it has, else below its own heading. */
export function bucketLines(document: RetroDocument, plan: RetroPlan, language: Language): readonly string[] {
  const { source } = document;
  const first = source.lineAt(plan.span.start);
  const own = /^#{1,6}/.exec(source.lineText(first))?.[0];
  const there: string[] = [];
  let marks = own && own.length < 6 ? `${own}#` : "###";
  for (let line = first + 1; line < source.lineCount && source.lineStart(line) <= plan.part.end; line++) {
    const heading = /^(#{1,6})[ \t]+(.*)$/.exec(source.lineText(line));
    if (!heading?.[2]) continue;
    if (own && (heading[1] ?? "").length <= own.length) break;
    if (isBucket(heading[2])) marks = heading[1] ?? marks;
    there.push(bucketKey(heading[2]));
  }
  return buckets[language].filter((name) => !there.includes(bucketKey(name))).map((name) => `${marks} ${name}`);
}

function isBucket(label: string): boolean {
  return bucketKey(label) !== "";
}

/** What bucket a heading names: `recurring`, `stretch`, `spare`, or the half of the year; else nothing. */
function bucketKey(label: string): string {
  const words = label.trim();
  const bucket = planBucket(words)?.bucket;
  if (bucket) return bucket;
  const [half] = findTimeWords(words);
  return half?.unit === "half" && half.start === 0 && half.end === words.length ? `half ${half.from.month}` : "";
}
