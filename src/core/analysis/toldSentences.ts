import { bodyText } from "../retro/bodyText";
import { plainWords } from "../retro/reading/plainWords";
import type { RetroReading } from "../retro/reading/RetroReading";
import { contentWords } from "../text/likeness";
import type { Span } from "../text/SourceText";
import type { Period } from "../time/Period";
import { overlap } from "./plannedItems";
import type { YearRetro } from "./YearRetro";

/** A sentence that tells of a time. */
export interface ToldSentence {
  readonly text: string;
  /** What it is about; see `contentWords`. */
  readonly words: ReadonlySet<string>;
  /** The time that it tells of. */
  readonly time: Period;
  readonly retro: YearRetro;
  /** The line's words; zero-based offsets. */
  readonly span: Span;
  /** Zero-based. */
  readonly line: number;
}

/**
 * What retrospectives tell of a period, sentence by sentence, by date; what stands in plans and goal reviews is none of
 * it.
 * @param isRecord tells lines, without markup, that only repeat what is recorded elsewhere, and are left out
 */
export function toldSentences(
  retros: readonly YearRetro[],
  period: Period,
  isRecord?: (line: string) => boolean,
): readonly ToldSentence[] {
  const found = retros.flatMap((retro) => {
    const { reading } = retro.retro.document;
    const isNear = [reading.covers, ...reading.periods].some((one) => one && overlap(one, period));
    return isNear ? sentencesOf(retro, reading, period, isRecord) : [];
  });
  return found.sort(({ time: a }, { time: b }) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function sentencesOf(
  retro: YearRetro,
  reading: RetroReading,
  period: Period,
  isRecord: ((line: string) => boolean) | undefined,
): ToldSentence[] {
  const { source } = retro.retro.document;
  const body = bodyText(source);
  const checks = reading.reviews.filter(({ kind }) => kind === "goal-review");
  const closed = [...reading.plans, ...checks].map(({ part }) => part);
  const openers = new Set(
    [...reading.periods.filter(({ form }) => form === "heading"), ...reading.reviews].map(({ span }) => span.start),
  );
  const found: ToldSentence[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    const [start, end] = [source.lineStart(line), source.lineEnd(line)];
    const written = body.slice(start, end);
    const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})\s+)?(?:\[.\]\s+)?/u.exec(written)?.[0].length ?? 0;
    const at = start + lead;
    if (written.trim() === "" || openers.has(at) || closed.some((part) => part.start <= at && at < part.end)) continue;
    const around = reading.periods.findLast(({ part }) => part.start <= at && at <= part.end) ?? reading.covers;
    if (!around || !overlap(around, period)) continue;
    const span = { start: at, end: start + written.trimEnd().length };
    const told = plainWords(written.slice(lead), 2000);
    if (isRecord?.(told)) continue;
    for (const text of sentences(told)) {
      found.push({ text, words: new Set(contentWords(text)), time: around, retro, span, line });
    }
  }
  return found;
}

/** The sentences of a line. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?…。]["”’)]?)\s+/u).filter((one) => /\p{L}/u.test(one));
}
