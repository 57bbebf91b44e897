import type { ReviewVerdict } from "../career/ReviewVerdict";
import { contentWords, foldName } from "../text/likeness";
import type { Period } from "../time/Period";
import { activityKind } from "../vocabulary/activityWords";
import { outcomeOf, saysThroughout } from "../vocabulary/outcomeWords";
import { planningWords } from "../vocabulary/planningWords";
import type { CareerNames } from "../workspace/CareerNames";
import { SourceText } from "../text/SourceText";
import type { PlannedItem } from "./plannedItems";
import type { ReviewReason } from "./reviewGoals";
import { type ToldSentence, toldSentences } from "./toldSentences";
import type { YearRetro } from "./YearRetro";

/** What retrospectives tell of a period, ready to be asked what proves this or that. */
export class Proofs {
  readonly sentences: readonly ToldSentence[];
  private readonly counts = new Map<string, number>();
  private readonly mentions = new Map<YearRetro, ReadonlyMap<number, ReadonlySet<string>>>();

  /**
   * @param names of the career file's competencies, where there is one
   * @param isRecord see `toldSentences`
   */
  constructor(
    retros: readonly YearRetro[],
    period: Period,
    private readonly names: CareerNames | undefined,
    isRecord?: (line: string) => boolean,
  ) {
    this.sentences = toldSentences(retros, period, isRecord);
    for (const { words } of this.sentences) {
      for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
  }

  /** How much it tells that a sentence has a word: 1 for one in a few sentences, less for one in many. */
  weight(word: string): number {
    const count = this.counts.get(word) ?? 0;
    return count <= 6 ? 1 : 6 / count;
  }

  /** The keys of the competencies that a text names. */
  competenciesIn(text: string): ReadonlySet<string> {
    const found = this.names?.matcher.find(new SourceText(text), { periods: [], plans: [] }) ?? [];
    return new Set(found.flatMap(({ keys }) => keys));
  }

  /** The keys of the competencies that a sentence's line names. */
  mentioned({ retro, line }: ToldSentence): ReadonlySet<string> {
    if (!this.names) return new Set();
    let byLine = this.mentions.get(retro);
    if (!byLine) {
      const lines = new Map<number, Set<string>>();
      for (const { line: at, keys } of retro.retro.evidence(this.names)) {
        const there = lines.get(at) ?? new Set();
        for (const key of keys) there.add(key);
        lines.set(at, there);
      }
      this.mentions.set(retro, (byLine = lines));
    }
    return byLine.get(line) ?? new Set();
  }
}

/** How many sentences are listed for one thing planned. */
const mostReasons = 5;

/** What sentences prove of something planned; without a verdict, they prove nothing. */
export function provenBy(
  planned: PlannedItem,
  proofs: Proofs,
): { readonly verdict: ReviewVerdict | undefined; readonly reasons: readonly ReviewReason[] } {
  const texts = [planned.text, ...planned.places.map(({ item }) => item.text)];
  const wordings = texts.map((text) => distinctive(text)).filter((words) => words.size > 0);
  const kind = activityKind(planned.text);
  const isHabit =
    planned.todo?.todo.every !== undefined || planned.places.some(({ item }) => item.bucket === "recurring");
  const keys = competenciesOf(planned, proofs);
  const found: Found[] = [];
  const mentions: ToldSentence[] = [];
  for (const sentence of proofs.sentences) {
    const { share, count, shared } = likenessOf(wordings, sentence, proofs);
    const outcome = outcomeOf(sentence.text);
    if (outcome !== "wished" && (share > 0.5 || (share >= 0.34 && shared > 1))) {
      const sameKind = kind !== undefined && activityKind(sentence.text) === kind;
      const verdict = verdictOf(outcome, share, count, sameKind, sentence.text, isHabit);
      found.push({ sentence, share, verdict });
    } else if (outcome !== "wished" && [...proofs.mentioned(sentence)].some((key) => keys.has(key)))
      mentions.push(sentence);
  }
  const verdict = decided(found, isHabit);
  const telling = found
    .filter((one) => one.verdict !== undefined)
    .sort((a, b) => Number(b.verdict === verdict) - Number(a.verdict === verdict) || b.share - a.share);
  const weak = [...found.filter((one) => one.verdict === undefined).map(({ sentence }) => sentence), ...mentions];
  const reasons = [
    ...telling.map(({ sentence }) => reasonOf(sentence, "line")),
    ...weak.map((sentence) => reasonOf(sentence, "mention")),
  ];
  return { verdict, reasons: onePerLine(reasons).slice(0, mostReasons) };
}

/** The first reason of each line, and of lines that a draft took along from another retrospective the first alone. */
function onePerLine(reasons: readonly ReviewReason[]): ReviewReason[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  return reasons.filter(({ text, place }) => {
    const told = foldName(text.replace(/\s*\([^()]*\.(?:md|markdown)\)\s*$/iu, ""));
    return isNew(`${place?.retro} ${place?.line}`) && isNew(`“${told}”`);
  });
}

interface Found {
  readonly sentence: ToldSentence;
  /** How much of what tells the thing from others the sentence has, 0 to 1. */
  readonly share: number;
  readonly verdict: ReviewVerdict | undefined;
}

/** The words that tell a thing planned from others; what stands in brackets only where nothing else does. */
function distinctive(text: string): ReadonlySet<string> {
  const wordsOf = (part: string): string[] =>
    contentWords(part).filter((word) => !planningWords.has(word) && !/^\d+$/.test(word) && word.length > 1);
  const own = wordsOf(text.replaceAll(/\([^()]*\)/g, " "));
  return new Set(own.length > 0 ? own : wordsOf(text));
}

/** How much a sentence has of the wording that is most like it: by weight, and in words. */
interface Likeness {
  readonly share: number;
  /** How many words tell the thing from others. */
  readonly count: number;
  readonly shared: number;
}

function likenessOf(wordings: readonly ReadonlySet<string>[], { words }: ToldSentence, proofs: Proofs): Likeness {
  let best: Likeness = { share: 0, count: 0, shared: 0 };
  for (const wording of wordings) {
    let [all, weight, shared] = [0, 0, 0];
    for (const word of wording) {
      all += proofs.weight(word);
      if (!words.has(word) && !isBegunBy(word, words)) continue;
      weight += proofs.weight(word);
      shared++;
    }
    if (weight / all > best.share) best = { share: weight / all, count: wording.size, shared };
  }
  return best;
}

/** Hangul words are joined to what follows: `튜닝` is in `튜닝했던`. */
function isBegunBy(word: string, words: ReadonlySet<string>): boolean {
  if (!/^[가-힣]{2,}$/u.test(word)) return false;
  for (const one of words) if (one.startsWith(word)) return true;
  return false;
}

function verdictOf(
  outcome: ReturnType<typeof outcomeOf>,
  share: number,
  count: number,
  sameKind: boolean,
  text: string,
  isHabit: boolean,
): ReviewVerdict | undefined {
  const isStrong = share >= 0.6;
  switch (outcome) {
    case "finished":
      if (isHabit) return saysThroughout(text) && isStrong ? "done" : "partial";
      return isStrong && (count > 1 || sameKind) ? "done" : "partial";
    case "did":
      if (isHabit) return saysThroughout(text) && isStrong ? "done" : "partial";
      return share >= 0.75 && count > 1 ? "done" : "partial";
    case "past":
      if (isHabit) return saysThroughout(text) && isStrong ? "done" : "partial";
      return (share >= 0.75 && count > 1) || (activityKind(text) !== undefined && isStrong) ? "partial" : undefined;
    case "partly":
      return "partial";
    case "dropped":
      return isStrong ? "dropped" : undefined;
    case "not":
      return isStrong ? "open" : undefined;
    case "none":
      return activityKind(text) !== undefined && isStrong ? "partial" : undefined;
    case "wished":
      return undefined;
  }
}

/** Done where one sentence says so and none behind it gives it up; else given up, in part, not at all. */
function decided(found: readonly Found[], isHabit: boolean): ReviewVerdict | undefined {
  const last = (verdict: ReviewVerdict): number => found.findLastIndex((one) => one.verdict === verdict);
  const [done, dropped] = [last("done"), last("dropped")];
  if (done >= 0 && done >= dropped) return "done";
  if (dropped >= 0) return isHabit && dropped < last("partial") ? "partial" : "dropped";
  if (last("partial") >= 0) return "partial";
  return last("open") >= 0 ? "open" : undefined;
}

function competenciesOf({ text, todo, places }: PlannedItem, proofs: Proofs): ReadonlySet<string> {
  const keys = new Set(
    [text, ...places.map(({ item }) => item.text)].flatMap((one) => [...proofs.competenciesIn(one)]),
  );
  for (const reference of todo?.todo.closes ?? []) {
    for (const key of proofs.competenciesIn(reference.text)) keys.add(key);
  }
  return keys;
}

function reasonOf({ text, time, retro, span, line }: ToldSentence, kind: "line" | "mention"): ReviewReason {
  return { kind, text, time, place: { retro: retro.id, name: retro.name, span, line } };
}
