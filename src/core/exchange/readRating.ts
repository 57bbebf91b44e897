import type { ReadmeRating } from "./Readme";

export interface RatedName {
  readonly name: string;
  readonly rating: ReadmeRating | null;
  readonly note?: string;
}

/** Marks and words that rate; letters such as O and X count in brackets or behind a colon only. */
const ratings: readonly (readonly [RegExp, ReadmeRating])[] = [
  [/^(?:o|○|◯|◎|⭕️?|✅|✔️?|✓|v|yes|have|있음|가능|보유)$/iu, "have"],
  [/^(?:△|▲|🔺|🔶|partial(?:ly)?|some|basic(?:s)?|일부|부분|기본|기초|조금|약간)$/iu, "partial"],
  [/^(?:x|×|✕|✗|❌|none|no|not yet|없음|불가|미보유|경험 없음)$/iu, "none"],
  [/^(?:상|high)$/iu, "high"],
  [/^(?:중|middle|medium|mid)$/iu, "middle"],
  [/^(?:하|low)$/iu, "low"],
];
const symbol = /^(?:[○◯◎△▲×✕✗✓🔺🔶✅❌⭕✔]\ufe0f?)$/u;
const notYet = /^(?:아직.*(?:못|않|없|안\s)|.*(?:해\s?본 적|경험)이?\s?없|not (?:done )?yet|never\b)/iu;

/**
 * Takes the rating off a name: `[O] Kafka`, `Kafka [△]`, `Kafka(일부)`, `Kafka: 상`, `Kafka: 아직 못 써 봄`.
 * Words behind a colon that rate nothing stay in the name.
 */
export function readRating(text: string): RatedName {
  const behind =
    /^(.*?)\s*[([]\s*([^()[\]]{1,12}?)\s*[)\]]$/su.exec(text) ?? /^(.*?)\s*[:：|]\s*(\S.{0,11})$/su.exec(text);
  if (behind?.[1] && behind[2]) {
    const rating = ratingOf(behind[2]);
    if (rating) return { name: behind[1], rating };
  }
  const before = /^\[\s*([^[\]]{1,12}?)\s*\]\s*(.+)$/su.exec(text);
  if (before?.[1] && before[2]) {
    const rating = ratingOf(before[1]);
    if (rating) return { name: before[2], rating };
  }
  const words = text.split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length > 1 && symbol.test(last))
    return { name: text.slice(0, -last.length).trim(), rating: ratingOf(last) ?? null };
  if (words.length > 1 && symbol.test(first))
    return { name: text.slice(first.length).trim(), rating: ratingOf(first) ?? null };
  const verdict = /^([^:：]+?)\s*[:：]\s*(\S.*)$/su.exec(text);
  if (verdict?.[1] && verdict[2] && notYet.test(verdict[2]))
    return { name: verdict[1], rating: "none", note: verdict[2] };
  return { name: text, rating: null };
}

function ratingOf(words: string): ReadmeRating | undefined {
  return ratings.find(([pattern]) => pattern.test(words))?.[1];
}
