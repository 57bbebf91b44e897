import type { Span } from "../text/SourceText";

/** What people put where they do not know the number yet: `주 ?회`, `N times a month`. */
const unknownCount = String.raw`(?:\?+|[NnXx○_]+|몇|여러|0)`;
const counter = String.raw`\s*(?:회|번|문제|개|권|편|시간|분)`;

const patterns: readonly RegExp[] = [
  // No number: the stretch of time is clear, how many times is not.
  new RegExp(
    String.raw`(?<![가-힣\d])(?:매\s?[일주월년]|매\s?달|[주월연]에?|하루에?|(?:일주일|한\s?달|한\s?해|일\s?년|분기|반기)(?:에|당|마다)?)\s*${unknownCount}${counter}`,
    "u",
  ),
  /(?<![\w?])(?:\?+|[NnXx_]+|0|several|a few|some|many) times (?:an?|per|each|every) (?:day|week|month|quarter|year)\b/u,
  /(?<![\w?])(?:\?+|[NnXx_]+|0)\s?(?:x\s?)?\/\s?(?:day|week|month|quarter|year)\b/u,
  // A part of a stretch of time.
  /\bevery \d+\s?[/.]\s?\d+ (?:days?|weeks?|months?|years?)\b/iu,
  /(?<![\d.])\d+\s?[/.]\s?\d+\s?(?:주|달|개월|분기|년)(?:일)?(?:에|마다)(?![가-힣])/u,
  // A stretch of time that no unit stands for.
  /\bevery (?:few|couple of|so many|[3-9]|\d{2}|three|four|five|six|ten) (?:days|weeks|hours)\b/iu,
  /\bevery (?:few|couple of|so many|[245789]|1[01]|two|four|five|seven|eight|nine|ten) (?:months|years)\b/iu,
  /(?<![\d.~/-])(?:[3-9]|1[0-3]|세|네|삼|사)\s?주(?:일)?(?:마다|에\s?(?:한|1)\s?번)/u,
  /(?<![\d.~/-])(?:[2-9]|[1-9]\d|이틀|사흘|나흘|열흘)\s?일?(?:마다|에\s?(?:한|1)\s?번)/u,
  /(?<![\d.~/-])(?:2|4|5|두|네|다섯)\s?(?:달|개월)(?:마다|에\s?(?:한|1)\s?번)/u,
  // Short forms that are not ours.
  /(?<![\w/.-])\d{1,2}\s?x?\s?\/\s?(?:wk|wks|mo|mon|mth|yr|qtr)\b/iu,
];

/**
 * Finds words that say how often in a way that gives no rate: `주 ?회`, `every 2/3 week`, `N times a month`,
 * `3주마다`, `2/wk`. The first of several; offsets are zero-based in `text`.
 */
export function findUnreadCadence(text: string): Span | undefined {
  let found: Span | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && (!found || match.index < found.start))
      found = { start: match.index, end: match.index + match[0].length };
  }
  return found;
}
