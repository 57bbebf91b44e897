import type { Pauses } from "../../Pauses";
import { TextPattern } from "../../vocabulary/TextPattern";
import { addDays } from "../../time/CalendarDate";
import type { Period } from "../../time/Period";
import type { TimeWords } from "../../vocabulary/timeStretch";
import { findTimeWords } from "../../vocabulary/timeWords";
import { beginsWithWord } from "./plainWords";
import type { Body, Entry } from "./readEntries";
import type { Head } from "./readHead";
import { resolveTime, yearOf } from "./resolveTime";
import { nearest, type RetroPart } from "./RetroPart";
import type { OpenerForm } from "./RetroReading";

/** What is told of a line before its place counts. */
interface Opening {
  readonly role: RetroPart["role"];
  readonly review?: RetroPart["review"];
  readonly plan?: RetroPart["plan"];
  readonly bucket?: RetroPart["bucket"];
  readonly time?: RetroPart["time"];
}

/** Cuts a body into parts by its headings and the lines that work as headings. */
export function readParts(
  body: Body,
  head: Head,
  covers: Period | null,
  titlePlan: Entry | undefined,
): Pauses<RetroPart> {
  return new PartReader(body, head, covers).read(titlePlan);
}

class PartReader {
  private readonly root = newPart("root", undefined, "plain", -1, undefined);
  private stack: RetroPart[] = [this.root];
  /** What the headings say, to tell a table of contents from them. */
  private readonly headings = new Map<string, number>();
  /** The two characters that the folds of headings begin with. */
  private readonly beginnings = new Set<number>();

  constructor(
    private readonly body: Body,
    private readonly head: Head,
    private readonly covers: Period | null,
  ) {}

  *read(titlePlan: Entry | undefined): Pauses<RetroPart> {
    for (const { words, span } of this.body.headings) {
      yield;
      const { fold } = words;
      if (fold.length < 2) continue;
      this.headings.set(fold, span.start);
      this.beginnings.add(pairOf(fold.charCodeAt(0), fold.charCodeAt(1)));
    }
    let rule = 0;
    if (titlePlan)
      this.open(titlePlan, { role: "plan", plan: { sort: "plan", next: false, exact: true } }, 0, "heading");
    for (const entry of this.body.entries) {
      while (rule < this.body.rules.length && (this.body.rules[rule] ?? 0) < entry.span.start) {
        this.close(12);
        rule++;
      }
      while (this.top.rank >= 20 && entry.span.start >= this.top.end) this.stack.pop();
      this.take(entry);
      yield;
    }
    return this.root;
  }

  private get top(): RetroPart {
    return this.stack.at(-1) ?? this.root;
  }

  private take(entry: Entry): void {
    if (entry === this.head.titleEntry) {
      this.close(entry.level);
      return;
    }
    const rank = rankOf(entry);
    if (entry.kind === "heading") {
      this.close(rank);
      this.open(entry, this.openingOf(entry, "heading") ?? { role: "group" }, rank, "heading");
      return;
    }
    if (entry.kind === "row" || this.isContents(entry)) {
      this.add(entry);
      return;
    }
    const form = entry.kind === "item" ? "bullet" : entry.bold ? "bold" : "plain";
    const opening = this.openingOf(entry, form);
    if (opening) {
      this.close(rank);
      this.open(entry, opening, rank, form);
    } else if (form === "bold" && entry.first && entry.depth === 0) {
      this.close(rank);
      this.open(entry, { role: "group" }, rank, form);
    } else this.add(entry);
  }

  /** A line that repeats a heading below it belongs to a table of contents. */
  private isContents(entry: Entry): boolean {
    if (this.headings.size === 0 || entry.raw.length > 200) return false;
    // Where a line begins with two letters, so does its label.
    const begins = beginningOf(entry.raw);
    if (begins !== undefined && beginsWithWord(entry.raw) && !this.beginnings.has(begins)) return false;
    if (entry.label.length < 2) return false;
    const label = beginningOf(entry.label);
    if (label !== undefined && !this.beginnings.has(label)) return false;
    return (this.headings.get(entry.words.fold) ?? -1) > entry.span.start;
  }

  private add(entry: Entry): void {
    this.top.nodes.push(entry);
    for (const part of this.stack) part.end = Math.max(part.end, entry.span.end);
  }

  private close(rank: number): void {
    while (this.top.rank >= rank) this.stack.pop();
  }

  private open(entry: Entry, opening: Opening, rank: number, form: OpenerForm): void {
    const part = newPart(opening.role, entry, form, rank, this.top);
    part.review = opening.review;
    part.plan = opening.plan;
    part.bucket = opening.bucket;
    part.time = opening.time;
    for (const around of this.stack) around.end = Math.max(around.end, entry.end);
    this.top.nodes.push(part);
    this.stack.push(part);
  }

  private openingOf(entry: Entry, form: OpenerForm): Opening | undefined {
    // A long line is no heading; only the time at the beginning of an item can open a part in one.
    if (entry.raw.length > 400) return undefined;
    if (form === "plain" && (entry.raw.length > 160 || !this.standsOut(entry)) && !opensMonth(entry)) return undefined;
    const { label } = entry;
    if (label === "" || entry.words.closes) return undefined;
    const heading = form === "heading";
    const inside = nearest(this.stackAbove(rankOf(entry)), "plan", "check", "review");
    const inPlan = inside?.role === "plan" || inside?.role === "check";
    // A line among others of its paragraph, or a long one, opens nothing.
    if (form === "plain" && label.length > 60 && !/^\S{1,12}\s?\S{0,8}\s?[—–:：]\s/u.test(label)) return undefined;
    if (form === "bullet" && isLinkOnly(entry.raw)) return undefined;
    const time = entry.words.timeLabel(heading || form === "bold");
    if (time?.fit === "whole") return this.timeOpening(time, inside);
    if (inPlan || inside?.parent) {
      const bucket = inPlan && (heading || form !== "bullet" || entry.hasItems) ? entry.words.bucket : undefined;
      if (bucket) return { role: "bucket", bucket };
    }
    if (form === "plain" && !inPlan && time && isTold(entry, time)) return { role: "period", time };
    const mayPlan = heading || form === "bold" || entry.beforeList || entry.hasItems;
    const plan = mayPlan ? entry.words.plan : undefined;
    const plans = heading || plan?.exact;
    if (plan?.sort === "check" && plans) return { role: "check", plan };
    const review = this.reviewOpening(entry, form, inPlan);
    if (review) return review;
    if (plan && plans && !(inPlan && form === "bullet") && !/[다요][.!]?$/u.test(entry.plain))
      return this.planOpening(label, plan);
    const ahead =
      form !== "bullet" && !inPlan && label.length <= 40 && !/^[([]/.test(label)
        ? this.timeAhead(entry.words.firstTime)
        : undefined;
    if (ahead && (heading || form === "bold" || entry.beforeList)) {
      return { role: "plan", plan: { sort: "plan", next: false, exact: true }, ...(time ? { time } : {}) };
    }
    if (!time || (inPlan && !heading)) return undefined;
    return time.words.unit === "days" && !heading ? undefined : { role: "period", time };
  }

  private reviewOpening(entry: Entry, form: OpenerForm, inPlan: boolean): Opening | undefined {
    // In a check of goals, `운동 - 실패` is a goal and its verdict.
    if (nearest(this.stackAbove(rankOf(entry)), "check") && entry.words.marked) return undefined;
    const review = form === "heading" || entry.label.length <= 40 ? entry.words.review : undefined;
    if (!review) return undefined;
    const opens =
      form === "heading" ||
      (review.exact && (form === "bold" || (form === "plain" && !review.single) || entry.beforeList)) ||
      (review.exact && form === "bullet" && (entry.hasChildren || (!inPlan && !review.single)));
    if (!opens || (inPlan && form === "bullet")) return undefined;
    // 개선할 점, 도전할 것 inside a plan are what it plans.
    return inPlan && review.kind === "try" ? undefined : { role: "review", review: review.kind };
  }

  /** The time in a heading that begins after what is looked back on: `12월엔 이것만` in a look back on November. */
  private timeAhead(time: TimeWords | undefined): TimeWords | undefined {
    if (!this.covers || !time || !["year", "half", "quarter", "month"].includes(time.unit)) return undefined;
    if (time.relative !== null) return time.relative === 1 ? time : undefined;
    const next = addDays(this.covers.to, 1);
    if (time.from.year !== null) {
      const found = resolveTime(time, { year: null, covers: null, written: null });
      return found && found.from > this.covers.to ? time : undefined;
    }
    for (const year of [Number(this.covers.from.slice(0, 4)), Number(this.covers.to.slice(0, 4))]) {
      const inside = resolveTime(time, { year, covers: null, written: null });
      if (inside && inside.to >= this.covers.from && inside.from <= this.covers.to) return undefined;
    }
    // Without a year only what follows at once is told from a month looked back on.
    const found = resolveTime(time, { year: Number(next.slice(0, 4)), covers: null, written: null });
    return found?.from === next ? time : undefined;
  }

  /** A plan of the time that is looked back on is what was planned then. */
  private planOpening(label: string, plan: NonNullable<RetroPart["plan"]>): Opening {
    const looksBack = this.head.sort === "retro" || this.head.sort === "both";
    if (!looksBack || !this.covers) return { role: "plan", plan };
    const [time] = findTimeWords(label);
    if (!time || plan.next) return { role: "plan", plan };
    const year = time.from.year ?? (time.relative === null ? null : this.relativeYear(time.relative));
    const past = year !== null && year <= (yearOf(this.covers.to) ?? 0) && time.unit === "year";
    return past ? { role: "check", plan } : { role: "plan", plan };
  }

  /** 올해 in a text written in January is the year to come; without a date it may be either. */
  private relativeYear(relative: number): number | null {
    const written = yearOf(this.head.written);
    return written === undefined ? null : written + relative;
  }

  private timeOpening(time: NonNullable<RetroPart["time"]>, inside: RetroPart | undefined): Opening {
    if (inside?.role === "plan") return { role: "plan", time, plan: { sort: "plan", next: false, exact: true } };
    const year = time.words.from.year;
    const last = yearOf(this.covers?.to);
    const later =
      (time.words.unit !== "year" && this.timeAhead(time.words) !== undefined) ||
      (time.words.unit === "year" && time.words.relative === 1) ||
      (time.words.unit === "year" && last !== undefined && year !== null && year > last);
    return later ? { role: "plan", time, plan: { sort: "plan", next: false, exact: true } } : { role: "period", time };
  }

  /** What a new part of a rank would stand in. */
  private stackAbove(rank: number): RetroPart {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const part = this.stack[i];
      if (part && part.rank < rank) return part;
    }
    return this.root;
  }

  /** A plain line that works as a heading: the first of its paragraph, with nothing of a sentence. */
  private standsOut(entry: Entry): boolean {
    if (/[.다요음함죠,][.!~…)]*$/u.test(entry.raw.slice(-8))) return false;
    return (entry.first || entry.lines > 2) && entry.depth === 0 && !entry.quoted;
  }
}

/** The two letters or syllables that a line begins with, and so the fold of its label; undefined for other beginnings. */
function beginningOf(line: string): number | undefined {
  const first = smallLetter(line.charCodeAt(0));
  const second = smallLetter(line.charCodeAt(1));
  return first === undefined || second === undefined ? undefined : pairOf(first, second);
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** A letter of ASCII in its small form, a Hangul syllable as it is; undefined for others. */
function smallLetter(code: number): number | undefined {
  if (code >= 0xac00 && code <= 0xd7a3) return code;
  const small = code | 32;
  return code < 123 && small > 96 && small < 123 ? small : undefined;
}

const monthFirst = new TextPattern(
  /^[*_]{0,3}(?:[A-Za-z]{3,9}|\d{1,2}\s?월|\d\s?분기|[상하]반기|Q[1-4]|H[12])[*_]{0,3}\s?[—–:：]\s/u,
  ":—–：",
);

/** A paragraph that begins with its month: `April — …`, `4월: …`. */
function opensMonth(entry: Entry): boolean {
  return entry.first && entry.depth === 0 && !entry.quoted && entry.raw.length <= 400 && monthFirst.test(entry.raw);
}

/** Whether a plain line's label is a month, quarter or half that the line goes on to tell of. */
function isTold(entry: Entry, time: NonNullable<RetroPart["time"]>): boolean {
  return time.fit === "labelled" && ["month", "quarter", "half"].includes(time.words.unit) && opensMonth(entry);
}

/** A bullet of nothing but a link belongs to a list of links. */
export function isLinkOnly(raw: string): boolean {
  return /^(?:\[[^\]]{1,200}\]\([^()\s]{0,400}\)(?:\{[^}]{0,80}\})?|<?https?:\/\/\S{1,500}>?)$/.test(raw.trim());
}

function rankOf(entry: Entry): number {
  if (entry.kind === "heading") return entry.depth > 0 ? 21 + entry.depth : entry.level;
  if (entry.kind === "item") return 20 + entry.depth;
  return entry.depth > 0 ? 20.5 + entry.depth : entry.bold ? 10 : 12;
}

function newPart(
  role: RetroPart["role"],
  opener: Entry | undefined,
  form: OpenerForm,
  rank: number,
  parent: RetroPart | undefined,
): RetroPart {
  return {
    role,
    opener,
    form,
    rank,
    parent,
    nodes: [],
    review: undefined,
    plan: undefined,
    bucket: undefined,
    time: undefined,
    period: undefined,
    after: undefined,
    for: null,
    isItem: false,
    end: opener?.end ?? 0,
  };
}
