import type { ReadmeRating } from "./Readme";

export interface RatedName {
  readonly name: string;
  readonly rating: ReadmeRating | null;
  readonly note?: string;
}

/** Marks and words that rate; letters such as O and X count in brackets or behind a colon only. */
const ratings: readonly (readonly [RegExp, ReadmeRating])[] = [
  [
    /^(?:o|○|◯|◎|⭕️?|✅|✔️?|✓|v|yes|yep|have|ok(?:ay)?|done|있음|가능|보유|충분|충분함|익숙|익숙함|할\s?수\s?있음|잘\s?함|잘\s?앎)$/iu,
    "have",
  ],
  [
    /^(?:△|▲|🔺|🔶|partial(?:ly)?|some|basic(?:s)?|partly|in part|a bit|a little|so[- ]so|kind of|somewhat|half|learning|in progress|일부|반쯤|어느\s?정도|(?:조금|살짝|몇\s?번|한\s?번)?\s?해\s?봄|써\s?봄|맛보기|공부\s?중|배우는\s?중|부분|기본|기초|조금|약간)$/iu,
    "partial",
  ],
  [
    /^(?:x|×|✕|✗|❌|none|no|nope|not yet|not at all|never|zero|nothing|missing|없음|모름|전혀|안\s?해\s?봄|못\s?해\s?봄|안\s?써\s?봄|해\s?본\s?적\s?없음|아직|불가|미보유|경험 없음)$/iu,
    "none",
  ],
  [/^(?:상|high|상급|고급|advanced|expert|strong|proficient|fluent|능숙|능숙함|높음|우수)$/iu, "high"],
  [/^(?:중|middle|medium|mid|중급|중간|intermediate|moderate|average|보통|중간\s?정도)$/iu, "middle"],
  [/^(?:하|low|하급|초급|낮음|beginner|novice|weak|poor|entry|미숙|미흡|입문|왕초보|초보)$/iu, "low"],
];
const symbol = /^(?:[○◯◎△▲×✕✗✓🔺🔶✅❌⭕✔]\ufe0f?)$/u;
const notYet = /^(?:아직.*(?:못|않|없|안\s)|.*(?:해\s?본 적|경험)이?\s?없|not (?:done )?yet|never\b)/iu;

/**
 * Takes the rating off a name: `[O] Kafka`, `Kafka [△]`, `Kafka(일부)`, `Kafka: 상`, `Kafka: 아직 못 써 봄`.
 * Words behind a colon that rate nothing stay in the name.
 */
export function readRating(text: string): RatedName {
  // A rating is short and stands at one end: the middle of a long text need not be searched.
  const cut = Math.max(0, text.length - 60);
  const tail = text.slice(cut);
  const behind =
    /\s*[([]\s*([^()[\]]{1,16}?)\s*[)\]]$/u.exec(tail) ??
    /\s*[:：|]\s*([^:：|\s][^:：|]{0,11})$/u.exec(tail) ??
    /\s+(?:[-–—=]>?|→)\s*(\S[^-–—=→]{0,13})$/u.exec(tail) ??
    /\s+([★☆⭐🌑🌕●○]{3,10})$/u.exec(tail);
  if (behind?.[1] && cut + behind.index > 0) {
    const rating = ratingOf(behind[1]);
    if (rating) return { name: text.slice(0, cut + behind.index), rating };
  }
  const before = /^\[\s*([^[\]]{1,12}?)\s*\]\s*(?=\S)/u.exec(text);
  if (before?.[1]) {
    const rating = ratingOf(before[1]);
    if (rating) return { name: text.slice(before[0].length), rating };
  }
  const [first] = /^\S+(?=\s)/u.exec(text) ?? [];
  const last = tail.split(/\s+/u).at(-1) ?? "";
  if (symbol.test(last) && last !== text)
    return { name: text.slice(0, -last.length).trim(), rating: ratingOf(last) ?? null };
  if (first !== undefined && symbol.test(first))
    return { name: text.slice(first.length).trim(), rating: ratingOf(first) ?? null };
  const verdict = /^([^:：]{1,200}?)\s*[:：]\s*(\S.*)$/su.exec(text);
  if (verdict?.[1] && verdict[2] && notYet.test(verdict[2].slice(0, 200)))
    return { name: verdict[1], rating: "none", note: verdict[2] };
  return { name: text, rating: null };
}

/** The rating that words alone say, such as the cell of a table. */
export function ratingOf(words: string): ReadmeRating | undefined {
  return starsOf(words.trim()) ?? ratings.find(([pattern]) => pattern.test(words.trim()))?.[1];
}

/** `★★★☆☆`, `2/5`: how far up the scale, in thirds. */
function starsOf(words: string): ReadmeRating | undefined {
  const of = /^(\d{1,2})\s?\/\s?(5|10)$/u.exec(words);
  const isRow = /^(?:★+☆*|●+○*|⭐{1,5})$/u.test(words) && words.length >= 2;
  if (!of && !isRow) return undefined;
  const filled = of ? Number(of[1]) : [...words].filter((star) => /[★●⭐]/u.test(star)).length;
  const all = of ? Number(of[2]) : words.startsWith("⭐") ? 5 : words.length;
  if (all < 3 || filled > all) return undefined;
  return filled * 3 <= all ? "low" : filled * 3 <= all * 2 ? "middle" : "high";
}
