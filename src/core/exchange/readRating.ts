import type { Legend } from "./readLegend";
import type { ReadmeRating } from "./Readme";

export interface RatedName {
  readonly name: string;
  readonly rating: ReadmeRating | null;
  readonly note?: string;
}

/** Marks and words that rate; letters such as O and X count in brackets or behind a colon only. */
const ratings: readonly (readonly [RegExp, ReadmeRating])[] = [
  [
    /^(?:o|○|◯|◎|⭕️?|🟢|✅|✔️?|✓|v|yes|yep|have|ok(?:ay)?|done|있음|가능|보유|충분|충분함|익숙|익숙함|할\s?수\s?있음|잘\s?함|잘\s?앎)$/iu,
    "have",
  ],
  [
    /^(?:△|▲|🔺|🔶|🟡|🟠|partial(?:ly)?|some|basic(?:s)?|partly|in part|a bit|a little|so[- ]so|kind of|somewhat|half|learning|in progress|일부|반쯤|어느\s?정도|(?:조금|살짝|몇\s?번|한\s?번)?\s?해\s?봄|써\s?봄|맛보기|공부\s?중|배우는\s?중|부분|기본|기초|조금|약간)$/iu,
    "partial",
  ],
  [
    /^(?:x|×|✕|✗|❌|🔴|none|no|nope|not yet|not at all|never(?: (?:used|tried|done|touched))?|zero|nothing|missing|없음|모름|전혀|미보유|안\s?해\s?봄|못\s?해\s?봄|안\s?써\s?봄|해\s?본\s?적\s?없음|아직|불가|미보유|경험 없음)$/iu,
    "none",
  ],
  [/^(?:상|high|상급|고급|advanced|expert|strong|proficient|fluent|능숙|능숙함|높음|우수)$/iu, "high"],
  [/^(?:중|middle|medium|mid|중급|중간|intermediate|moderate|average|보통|중간\s?정도)$/iu, "middle"],
  [/^(?:하|low|하급|초급|낮음|beginner|novice|weak|poor|entry|미숙|미흡|입문|왕초보|초보)$/iu, "low"],
];
const symbol = /^(?:[○◯◎△▲×✕✗✓🔺🔶✅❌⭕✔🟢🟡🟠🔴]\ufe0f?)$/u;
/** Marks and words that rate whatever stands behind them and a colon: `상: Kafka`. */
const opening = /^(상|중|하|[oxOX○◯◎△▲×✕✗]|high|medium|middle|low)\s*(?:[:：]|\s[-–—](?=\s))\s*(?=\S)/iu;
const notYet = /^(?:아직.*(?:못|않|없|안\s)|.*(?:해\s?본 적|경험)이?\s?없|not (?:done )?yet|never\b)/iu;
/** `Redis는 아직 못 써 봄`, `Spark 운영 경험 없음`: a name, and that it was never done, in a sentence. */
const koreanNever =
  /^(\S.{1,59}?)(?:은|는|도|을|를|이|가)?\s+(?:(?:아직|전혀|한\s?번도|거의)\s*)*(?:[안못]\s?(?:\S{1,3}\s?)?[봄함됨씀룸]|[해써뤄]\s?본\s?적[이은도]?\s?(?:전혀\s?)?없\S{0,3}|경험[이은도]?\s?(?:전혀\s?)?없\S{0,3}|(?:전혀\s?)?(?:모름|모른다|모릅니다)|[해써뤄]\s?보지\s?[못않]\S{1,4})[.!…\s]*$/u;
const englishNever =
  /^(\S.{1,59}?)\s*(?:[,–—-]\s*)?\b(?:not yet|never (?:used|tried|done|touched|built|learned)(?: (?:it|one|this|them))?|no experience(?: yet)?|haven['’]t (?:used|tried|touched|done)(?: it)?(?: yet)?)[.!\s]*$/iu;

/**
 * Takes the rating off a name: `[O] Kafka`, `Kafka [△]`, `Kafka(일부)`, `Kafka: 상`, `Kafka: 아직 못 써 봄`.
 * Words behind a colon that rate nothing stay in the name.
 *
 * @param legend what the author says his marks mean
 */
export function readRating(text: string, legend?: Legend): RatedName {
  const rate = (words: string) => legend?.get(words) ?? ratingOf(words);
  const isMark = (word: string) => symbol.test(word) || legend?.has(word) === true;
  // A rating is short and stands at one end: the middle of a long text need not be searched.
  const cut = Math.max(0, text.length - 60);
  const tail = text.slice(cut);
  const behind =
    /\s*[([]\s*([^()[\]]{1,16}?)\s*[)\]]$/u.exec(tail) ??
    /\s*[:：|]\s*([^:：|\s][^:：|]{0,11})$/u.exec(tail) ??
    /\s+(?:[-–—=]>?|→)\s*(\S[^-–—=→]{0,13})$/u.exec(tail) ??
    /\s+([★☆⭐🌑🌕●○]{3,10})$/u.exec(tail);
  if (behind?.[1] && cut + behind.index > 0) {
    const rating = rate(behind[1]);
    if (rating) return { name: text.slice(0, cut + behind.index), rating };
  }
  const before = /^[[(]\s*([^[\]()]{1,12}?)\s*[\])]\s*(?=\S)/u.exec(text) ?? opening.exec(text);
  if (before?.[1]) {
    const rating = rate(before[1]);
    if (rating) return { name: text.slice(before[0].length), rating };
  }
  const [first] = /^\S+(?=\s)/u.exec(text) ?? [];
  const last = tail.split(/\s+/u).at(-1) ?? "";
  if (isMark(last) && last !== text) return { name: text.slice(0, -last.length).trim(), rating: rate(last) ?? null };
  if (first !== undefined && isMark(first))
    return { name: text.slice(first.length).trim(), rating: rate(first) ?? null };
  const verdict = /^([^:：]{1,200}?)\s*[:：]\s*(\S.*)$/su.exec(text);
  if (verdict?.[1] && verdict[2] && notYet.test(verdict[2].slice(0, 200)))
    return { name: verdict[1], rating: "none", note: verdict[2] };
  const never =
    text.length <= 100 && /[안못없모]|n['’]t|ever|yet|no e/iu.test(tail)
      ? (koreanNever.exec(text) ?? englishNever.exec(text))
      : null;
  if (never?.[1]) return { name: never[1], rating: "none", note: text };
  return { name: text, rating: null };
}

/** The rating that words alone say, such as the cell of a table. */
export function ratingOf(words: string): ReadmeRating | undefined {
  return starsOf(words.trim()) ?? ratings.find(([pattern]) => pattern.test(words.trim()))?.[1];
}

/**
 * The rating that a cell or a group's head begins or ends with: `중 (혼자 가능)`, `Low – need a hand`, `🟡 해 봤음`.
 */
export function ratingIn(words: string, legend?: Legend): ReadmeRating | undefined {
  const plain = words.trim().replace(/\s*[:：]$/u, "");
  const exact = legend?.get(plain) ?? ratingOf(plain);
  if (exact || plain.length > 80) return exact;
  const first = /^[[(]?([^\s()[\],:：–—-]{1,12})(?:[\])]|\s*[(,:：]|\s+[-–—]\s)/u.exec(plain)?.[1];
  const mark = /^\S+(?=\s)/u.exec(plain)?.[0];
  const last = /[([]\s*([^()[\]]{1,12}?)\s*[)\]]$/u.exec(plain)?.[1];
  for (const word of [first, mark !== undefined && symbol.test(mark) ? mark : undefined, last]) {
    const rating = word === undefined ? undefined : (legend?.get(word) ?? ratingOf(word));
    if (rating) return rating;
  }
  return undefined;
}

const groups: readonly (readonly [RegExp, ReadmeRating])[] = [
  [
    /^(?:조금|약간|해\s?본|써\s?본|배우는|공부\s?중|learning|tried|have tried|shaky|getting there)(?![가-힣]*\s?적)/u,
    "partial",
  ],
  [
    /^(?:모르는|못\s?하는|없는|안\s?해\s?본|(?:아직\s)?해\s?보지\s?(?:못한|않은)|갖추지|never (?:done|used|tried)|(?:i )?(?:don['’]t know|can['’]t)|not yet|new to me)/u,
    "none",
  ],
  [
    /^(?:(?:이미|잘|할\s?줄|혼자)\s?)*(?:아는|하는|할\s?수\s?있는|자신\s?있는|가진|보유한|익숙한|갖춘|갖고\s?있는|good at|can do|comfortable|i (?:know|can)|solid|confident)/u,
    "have",
  ],
];

/** The rating that the head of a group says in words: `모르는 것`, `Comfortable with`. */
export function ratingOfGroup(text: string): ReadmeRating | undefined {
  if (text.length > 30) return undefined;
  const plain = text
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[\s:：]+$/u, "");
  if (/[가-힣]/u.test(plain) && !/(?:것|것들|역량|기술|스킬|분야)$/u.test(plain)) return undefined;
  return groups.find(([pattern]) => pattern.test(plain))?.[1];
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
