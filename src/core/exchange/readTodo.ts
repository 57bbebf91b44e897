import { TextPattern } from "../vocabulary/TextPattern";
import { foldCase, WordPattern } from "../vocabulary/WordPattern";
import type { Cadence } from "../time/Cadence";
import { findCadence } from "../vocabulary/cadence";
import type { ReadmeTodoState } from "./Readme";

const states: Readonly<Record<string, ReadmeTodoState>> = { x: "done", X: "done", "/": "doing", "-": "dropped" };

/** The end point of something: dates, months and parts of a year, and "when …" behind them. */
const koreanUntil = new TextPattern(
  /(?:~\s*)?((?:\d{4}[-./년]\s?)?\d{1,2}[-./]\d{1,2}|(?:\d{4}년\s*)?\d{1,2}월(?:\s*\d{1,2}일)?(?:\s*말)?|\d{4}년(?:\s*말)?|(?:올해|내년|이번\s?달|다음\s?달|상반기|하반기|연말|월말|[1-4]분기)(?:\s*(?:말|안))?|(?:[가-힣A-Za-z]+\s+)?[가-힣]+(?<=[할될날낼갈올일])\s*때)\s?까지/u,
  "까",
  "0123456789년말올달반때",
);
const tilde = new TextPattern(
  /~\s*(\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}[./]\d{1,2}|\d{1,2}월(?:\s*말)?|연말|[상하]반기|[1-4]분기)(?=\s*[)\]]?\s*$)/u,
  "~",
  "0123456789말반",
);
/** `~6월: …`: the end point in front. */
const tildeBefore = /^~\s*((?:\d{4}[-./년]\s?)?\d{1,2}(?:월(?:\s*말)?|[-./]\d{1,2}))\s*[:：]/u;
const englishUntil = new TextPattern(
  /\buntil\s+([^,.;()]+?)(?=\s*[,.;()]|$)|\bby\s+((?:the end of\s+)?(?:\d{4}-\d{2}-\d{2}|\d{4}-(?:H[12]|Q[1-4])|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s+\d{4})?|next (?:month|year|spring|summer|autumn|winter)|(?:the )?(?:year|month)['’]?s? end|Q[1-4]|H[12]))\b/iu,
  "uUyY",
);

/**
 * How far a to-do is, told by its checkbox, by ~~strikethrough~~ over the whole text and by ✅. What is struck out
 * was given up, unless `isFinished`: it stands under a heading that says so.
 */
export function todoState(text: string, task: string | undefined, isFinished: boolean): ReadmeTodoState {
  const marked = task === undefined ? undefined : states[task];
  if (marked) return marked;
  const short = text.slice(0, longest);
  const struck = /^~~[^~]+~~\s*/u.exec(short);
  if (struck) {
    const behind = short.slice(struck[0].length);
    if (behind === "") return isFinished ? "done" : "dropped";
    return doneBehind.test(foldCase(behind))
      ? "done"
      : /취소|포기|중단|cancel|drop|gave up/iu.test(behind)
        ? "dropped"
        : "open";
  }
  return /✅|☑|^[✔✓√]|[✔✓√]\ufe0f?\s*[!.]?$/u.test(text) || doneWord.test(foldCase(short)) ? "done" : "open";
}

/** What is to be done is said in a few words; a very long text need not be searched whole. */
const longest = 400;

/** `(DONE in May)`, `[완료] …`, `… - done`: the state in words. */
const doneWord = new WordPattern(
  /[([](?:done|finished|completed|완료|달성|끝냄|끝)(?![가-힣a-z])[^)\]]{0,40}[)\]]|^(?:done|완료)\s*[:：]|\s[-–—:：]\s*(?:done|완료|끝|달성)[.!]?$/u,
  "]:)-：–—",
  "d료달끝",
);
const doneBehind = new WordPattern(
  /done|finished|completed|did it|✅|☑|✔|✓|완료|달성|끝|(?:함|했음|했다|했어|냄|됨)(?![가-힣])/u,
  "d✅☑✔✓료달끝함했냄됨",
);

/** How often and until when, as the words of a to-do say. `every` is null for `regularly`; `until` is as written. */
export function todoTimes(text: string): { every: Cadence | null | undefined; until: string | undefined } {
  const plain = text.slice(0, longest);
  const korean = koreanUntil.exec(plain);
  const english = englishUntil.exec(plain);
  const until = korean
    ? korean[1]?.endsWith("때")
      ? korean[0].replace(/^~\s*/u, "")
      : korean[1]
    : (tilde.exec(text.slice(-40))?.[1] ?? tildeBefore.exec(plain)?.[1] ?? english?.[1] ?? english?.[2]);
  return { every: findCadence(text)?.rate, until: until?.trim() };
}

/** Nouns that name a deed, and verbs; a head without one only names a competency. */
const action = new TextPattern(
  /(?:학습|공부|스터디|적용|정리|연습|분석|구현|작성|참여|참석|도전|도입|실습|수강|완강|완독|회독|복습|기록|발표|구축|취득|개선|비교|파악|경험|모색|준비|운영|진행|제작|풀이|설치|마이그레이션|리팩[토터]링|조사|전환|이수|응시|출시|런칭|마스터|심화|향상|강화|숙지|(?<!생각|필요)(?:한다|합니다|된다|푼다|는다|쓴다|[만든든본운킨인룬눈]다|습니다))(?:[.!]|\s*\([^)]*\))*$/u,
  "습공디용정석현작참전입수강독록표축득선교악험색준운행풀치마팩조응출칭심향숙한합된푼는쓴만든본킨인룬눈",
);
/** `읽기`, `만들어 보기`: a verb made a noun; and the nouns that end likewise. */
const verbalNoun = new TextPattern(/[가-힣]기(?:[.!]|\s*\([^)]*\))*$/u, "기");
const otherNoun = new TextPattern(
  /(?:동|기|용|분|시|주|위|인|자|경|후|초|말|장|단|중|일|전|무|공|크|계|연|학|반|열|세|병|감|중간|비행|처리|생성|분석|실행|해석|변환|수집|스케줄)기(?:[.!]|\s*\([^)]*\))*$/u,
  "기",
);
const englishAction = new WordPattern(
  /^(?:learn|read|study|write|build|make|create|try|run|take|give|practi[cs]e|finish|complete|join|attend|apply|set up|deploy|measure|tune|review|prepare|improve|start|contribute|solve|implement|add|use|get|become|migrate|compare|watch|work|do|go|lead|mentor|present|publish|refactor|test|document|pass|begin|develop|earn|explore|host|enroll|sign up|reach out|schedule|ask|find|identify|master|understand|organi[sz]e|participate|design|research|volunteer|network|meet|speak|share|teach|seek|obtain|achieve|increase|reduce|plan|launch|ship|record|track|follow|listen|update|rewrite|automate|gain|grow|keep|continue|stop|spend)\b/u,
);

/** Whether a text says what to do, and not only what it is about. */
export function saysAction(text: string): boolean {
  // What counts stands at one end: long texts need not be searched whole.
  const plain = text.trim();
  const end = plain.slice(-120);
  return (
    action.test(end) ||
    (verbalNoun.test(end) && !otherNoun.test(end)) ||
    englishAction.test(foldCase(plain.slice(0, 40)))
  );
}
