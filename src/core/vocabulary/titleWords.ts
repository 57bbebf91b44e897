import { foldCase, WordPattern } from "./WordPattern";
/** What a title says of its text. */
export type TitleSort = "retro" | "plan" | "both" | "other";

const looksBack = new WordPattern(
  new RegExp(
    [
      "회고|되돌아[보본봄봐]|돌아[보본봄봐]|돌이켜|뒤돌아|결산|정산(?:하|$)|곱씹|톺아보|(?:한\\s?해|\\d{4}년?(?:도)?|올해|상반기|하반기|\\d{1,2}월)(?:를|을)?\\s?(?:마무리|정리|보내며|떠나보내|마치며|끝내며|기록|마감)|연말\\s?정리",
      "(?:접으며|닫으며|보내며|보내면서|떠나보내며|지나며|지나오며|마치며|끝내며|매듭지으며|갈무리|발자취|발자국|연말\\s?결산|성적표|종무식)",
      "(?:월간|주간|연간|분기|연말|프로젝트|인턴|해커톤|부트캠프)\\s?(?:일기|일지|기록|리포트|보고서?|정리|후기|리뷰|노트|결산)|(?:\\d{1,2}월|\\d{4}년?|올해|상반기|하반기|\\d\\s?분기)의?\\s?(?:나의\\s?)?(?:기록|일기|일지|리뷰|리포트|후기|노트|이야기|발자취)",
      "(?:굿바이|잘\\s?가라?|안녕)[,!\\s]{0,3}(?:나의\\s)?(?:19|20)\\d\\d",
      String.raw`\bretro(?:s|spects?|spectives?|spection)?\b|\b(?:in|under) review\b|\byear[- ]?end\b|\byear[- ]in\b|\b(?:annual|yearly|monthly|weekly|quarterly|mid-?year|half-?year(?:ly)?|end of (?:the )?year|year|month|week)(?:[- ]end)?\s(?:review|reflections?|recap|report|summary)\b`,
      String.raw`\breview of (?:the year|my year|(?:19|20)\d\d)|\b(?:19|20)\d\d review\b|\blook(?:ing|ed)? back\b|\breflect(?:ing|ions?|ed)?\b|\bwrapped\b|\bwrap(?:ping)?[- ]?up\b|\brecap\b|\bpost-?mortem\b|\bhindsight\b|\brewind\b|\b(?:my|the|our) (?:19|20)\d\d$|\byear of\b`,
      String.raw`\b(?:good ?bye|good ?night|bye(?:[ -]bye)?|farewell|so long|adieu)\b[^\d]{0,12}(?:19|20)\d\d`,
      String.raw`\b(?:week|month|year|day)[- ]?notes?\b|\breport card\b|\bpost[- ]?project\b|\blessons? (?:learned|learnt|from)\b|\btaught (?:me|us)\b|\bdebrief\b|\bafter[- ]action\b|\b(?:my|our) (?:year|month|week|quarter|summer|winter|spring|autumn|fall)(?: (?:so far|in (?:numbers|books|code|pictures))|$)|\b(?:year|month|week|quarter|19\d\d|20\d\d)[,:]? in (?:numbers|retrospect|hindsight|pictures|books|code)\b|\b(?:closing|ending|leaving|surviving|goodbye to|end of|so that was|that was) (?:the year\b|(?:19|20)\d\d)|\bstocktak(?:e|ing)\b|\btaking stock\b|\bby the numbers\b`,
      String.raw`^(?:what )?i (?:did|learned|learnt) in (?:19|20)\d\d|\bwhat i (?:did|learned|learnt) (?:in|this)\b|\b(?:q[1-4]|h[12]) (?:review|recap)\b`,
    ].join("|"),
    "u",
  ),
);
const looksAhead = new WordPattern(
  /목표|계획|다짐|버킷\s?리스트|로드맵|신년|새해|\b(?:resolutions?|goals?|plans?|roadmap|bucket list|to-?do|hopes? for|looking (?:ahead|forward)|welcome|hello|ahead)\b/u,
  "표획짐킷맵신새ugpdhw",
);
/** Looking again at goals is looking back. */
const checksGoals = new WordPattern(
  /(?:목표|계획)\s?(?:점검|회고|달성|리뷰|돌아보)|\bgoals?\b.{0,12}\b(?:review|recap|results?|update)\b|\breview(?:ing)?\b.{0,16}\bgoals?\b/u,
  "표획g",
);

const retroTag = new WordPattern(
  /회고|결산|되돌아|돌아보기|\bretro(?:s|spects?|spectives?)?\b|\b(?:week|month|year)[- ]?notes?\b|\b(?:year|month|week|annual)[- ](?:in[- ])?review\b|\byear[- ]end\b|\bpost-?mortems?\b|\brecaps?\b|\breflections?\b/u,
  "회산돌rkh",
);

/** Tags and categories under which people file what looks back. */
export function isRetroTag(tags: string): boolean {
  return retroTag.test(foldCase(tags));
}

/** Whether a title announces a look back, a plan, or both. */
export function titleSort(title: string): TitleSort {
  const words = foldCase(title);
  const back = looksBack.test(words) || checksGoals.test(words);
  const ahead = looksAhead.test(words) && !checksGoals.test(words);
  return back ? (ahead ? "both" : "retro") : ahead ? "plan" : "other";
}

const aheadBehind = new WordPattern(
  /^(?:년도?)?(?:의|에|엔|을|는|은)?[^\p{L}\p{N}]{0,3}(?:새해\s?|신년\s?|나의\s)?(?:목표|계획|다짐|버킷|기대|맞이|goals?|plans?|resolutions?|roadmap|outlook)/u,
);

const aheadBefore = new WordPattern(
  /(?:welcome|hello|hi|hopes? for|plans? for|goals? for|resolutions? for|looking (?:ahead|forward) to|towards?|into|안녕)[^\p{L}\p{N}]{0,4}$/u,
  "whfn녕",
);

/** Words in a title that turn a time behind them into one to come: `Welcome 2019`, `2024 목표`. */
export function isAhead(before: string, after: string): boolean {
  return aheadBefore.test(foldCase(before)) || aheadBehind.test(foldCase(after));
}

const ownWords = new Set(
  (
    "retro retrospect retrospective retrospection review recap wrapped wrap up rewind report summary reflection reflections reflecting " +
    "card notes weeknotes monthnotes yearnotes lessons from ending closing leaving my our the a in of on at for to and end year years yearly annual month monthly week weekly dev developer developer's engineer " +
    "goodbye bye goodnight farewell back looking look this hello welcome dear long so personal new career half quarter mid about " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec q1 q2 q3 q4 h1 h2"
  ).split(" "),
);

/** Whether a bare year belongs to the name before it, as in the edition of an event: `SomeConf 2024 회고`. */
export function isEdition(before: string): boolean {
  const word = /([A-Za-z][A-Za-z'’.]*)\s+$/.exec(before)?.[1];
  return word !== undefined && !ownWords.has(word.toLowerCase().replace("’", "'"));
}
