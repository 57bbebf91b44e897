import { PatternTable } from "./PatternTable";
import { foldCase, WordPattern } from "./WordPattern";
/** What a heading, a table's column or a label of a development plan is about. */
export type PlanPart =
  | "goals"
  | "strengths"
  | "readme"
  | "required"
  | "current"
  | "target"
  | "analysis"
  | "todos"
  | "deadline"
  | "state"
  /** How often something is to be done. */
  | "every"
  | "other";

/** Headings of parts of a plan. The first that fits counts: the words that say most of a part stand first. */
const headings = new PatternTable<PlanPart>([
  [
    new WordPattern(
      /\b(?:deadlines?|due|time ?(?:line|frame|scale)|by when|target dates?|completion date)\b|기한|마감|완료일/u,
      "dmw한감료",
    ),
    "deadline",
  ],
  [
    new WordPattern(
      /\b(?:success|measur\w+|metrics?|kpis?|outcomes?|evidence|support|resources?|budget|references?|links?|reviews?|reflections?|notes?|feedback|achievements?|accomplishments?|hall of fame|barriers?|obstacles?|risks?|motivation|why|completed|archived?|log|history|contents)\b|측정|지표|지원|자료|참고|동기|이유|회고|기록|성과|링크|목차/u,
      "umkvnbgy측표원료참동유회록과링차",
    ),
    "other",
  ],
  [
    new WordPattern(
      /\bto-?do|\bactions?\b|\bnext steps?\b|\btasks?\b|\bactivit(?:y|ies)\b|\bmilestones?\b|\b(?:study|learning|action|execution|monthly|weekly|daily) plan\b|\bhow (?:i will|to|i'?ll)\b|할\s?일|해야\s?할|실행|실천|액션|학습\s?계획|공부\s?계획|활동|과제/u,
      "dcxkmgw할행천액획활과",
    ),
    "todos",
  ],
  [
    new WordPattern(
      /\b(?:weakness(?:es)?|gaps?|(?:areas?|opportunit(?:y|ies)) (?:for|of|to) (?:improvement|growth|improve|development)|what (?:i|is|i'?m) (?:lack|miss)\w*)\b|약점|부족|보완|개발\s?필요|개선할|격차|단점/u,
      "wgv점족완필선격",
    ),
    "analysis",
  ],
  [
    new WordPattern(
      /\b(?:(?:skills?|competenc(?:y|ies)|capabilit(?:y|ies)|technolog(?:y|ies)|knowledge)\b.*\b(?:develop|learn|need|require|acquire|improve|build|grow|gain)\w*|(?:required|needed|target|desired|key|new) (?:skills?|competenc(?:y|ies)|knowledge)|(?:growth|development|learning|focus) areas?|areas? (?:of|to) (?:focus|develop|learn)|things? to learn|what (?:i )?(?:need|want) to learn)\b|(?:키울|기를|배울|익힐|개발할|필요한?|요구|강화할|습득할)\s?(?:역량|기술|것|능력|스킬)/u,
      "lmwf량술것능킬",
    ),
    "required",
  ],
  [
    new WordPattern(
      /\b(?:current|existing|present|my) (?:skills?|level|state|status|situation|competenc(?:y|ies))\b|\bwhere i am\b|\bself[- ]assessment\b|현재\s?(?:상태|수준|역량|위치|능력)|보유\s?(?:기술|역량)|자가\s?진단/u,
      "uxpywf현유단",
      "nm재량술진",
    ),
    "current",
  ],
  [new WordPattern(/\bstrengths?\b|강점|장점/u, "h점", "g강장"), "strengths"],
  [
    new WordPattern(
      /^(?:(?:my |personal |career )?(?:context|background|about(?: me)?|introduction|intro|profile|summary|who am i|who i am))$|^(?:배경|소개|자기\s?소개|나는 누구\S*)$/u,
      "nufw배소누",
    ),
    "readme",
  ],
  [
    new WordPattern(
      /\b(?:goals?|objectives?|aspirations?|ambitions?|okrs?|vision)\b|(?:목표|비전|버킷\s?리스트)(?:\s*\d+)?\s*$|^(?:목표|비전)(?=\s|$)/u,
      "gbvpk표비킷",
    ),
    "goals",
  ],
]);

/** `Goal 1: Learn Rust`, `목표 2. 책 쓰기`: a heading or an item that says a goal behind its number. */
export const numberedGoal = /^(?:goal|objective|목표)\s*#?\d+\s*[:：.)–—-]\s*(?=\S)/iu;

/** Columns of a plan's table, where words are shorter and a level has a place of its own. */
const columns = new PatternTable<PlanPart>([
  [
    new WordPattern(
      /\b(?:dead ?line|due|by when|when|time ?(?:line|frame|scale)|target date|completion|until|date)\b|기한|마감|일정|기간|완료\s?(?:일|목표)|시기|언제|날짜/u,
      "duwm한감일간료시언짜",
    ),
    "deadline",
  ],
  [
    new WordPattern(
      /^(?:success|measure|metric|support|resource|note|why|reason|priority|importance|owner|evidence|comment|links?$|details?|no\.?$|num(?:ber)?$|#|비고|중요도|우선\s?순위|이유|자료|참고|번호|순번|연번|순서|구분|분류|담당|측정|지표|지원|링크)/u,
      "umnyd#비중순유료참번분담측표원링",
    ),
    "other",
  ],
  [
    new WordPattern(/^(?:frequency|how often|cadence|rate|rhythm|빈도|주기|횟수|얼마나\s?자주)$/u, "frd빈주횟"),
    "every",
  ],
  [
    new WordPattern(
      /^(?:status|progress|state|done\??|✅|상태|진행(?:\s?(?:상태|상황|도|률))?|완료(?:\s?여부)?|진척(?:\s?(?:도|률|상황))?|이행(?:\s?여부)?|결과|현황|달성\s?(?:여부|도|률)?|체크)$/u,
      "sd✅태행황료척결달체",
    ),
    "state",
  ],
  [
    new WordPattern(
      /\b(?:current|now|today|actual|present|as[- ]is|self|my level|have|rating)\b|^(?:me|myself|mine|level|score|proficiency|수준|점수|레벨|숙련도)$|^(?:나|내|나는)$|현재|지금|보유|나의\s?(?:상태|수준)|(?<![가-힣])내\s?(?:상태|수준|점수)|자가/u,
      "cwypifmv준점벨숙나내현금유자",
    ),
    "current",
  ],
  [
    new WordPattern(
      /\b(?:target|desired|required|needed|expected|to[- ]be)\b(?!\s+(?:skills?|competenc))|목표\s?(?:수준|레벨|점수|단계)|필요\s?(?:수준|레벨|정도)|요구\s?수준/u,
      "gdb표준필",
    ),
    "target",
  ],
  [
    new WordPattern(
      /\bgaps?\b|\bmissing\b|\bshort(?:fall|coming)s?\b|\black\w*|\bweakness|갭|격차|부족|모자|차이|보완|약점/u,
      "gfk갭차족모완약",
    ),
    "analysis",
  ],
  [
    new WordPattern(
      /\b(?:next )?(?:actions?|steps?|tasks?|activit(?:y|ies)|to-?dos?|plan|approach|strategy|habits?|routines?|what to do|what i(?: will|'ll| do| am going to do))\b|^how(?: to\b.*| i\b.*)?$|무엇을|^습관|루틴|할\s?일|액션|실행|실천|계획|학습\s?(?:방법|내용)|방법|활동|과제/u,
      "cpkydhu엇습틴할액행천획법활과",
    ),
    "todos",
  ],
  [
    new WordPattern(
      /\b(?:skills?|competenc(?:y|ies)|areas?|topics?|technolog(?:y|ies)|capabilit(?:y|ies)|knowledge|tech|tools?)\b|역량|기술|스킬|분야|영역|능력|항목|주제/u,
      "lcr량술킬분영능항주",
    ),
    "required",
  ],
  [new WordPattern(/\b(?:goals?|objectives?|aspirations?)\b|목표/u, "gjp표"), "goals"],
]);

const decoration =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{20e3}|\u{fe0f}|\u{200d}|:[a-z][\w+-]*:|^\s*[\d.)]+\s+|\([^)]*\)|\[[^\]]*\]/gu;

/**
 * The part of a development plan that a heading or a label opens, told by words in it; numbers, emoji and what
 * stands in brackets do not matter. A long text is a sentence and no heading.
 */
export function planPart(text: string): PlanPart | undefined {
  return found(headings, text, 60);
}

/** What a column of a plan's table holds, told by its head. */
export function planColumn(text: string): PlanPart | undefined {
  return found(columns, text, 40);
}

const bareTitle = new WordPattern(/^(?:(?:my|나의|내)\s+)?(?:goals?|목표|plans?|계획)$/u, "g표p획", "l목계");

const titleOfPlan = new WordPattern(
  /\b(?:(?:personal|career|professional|individual|self|my)\b.*\b(?:development|growth|learning)|(?:development|growth|learning|study|career) (?:plan|path|goals?|roadmap)|(?:skills?|competency) (?:gap|matrix|assessment|inventory|plan)|roadmap|idp|pdp)\b|(?:학습|공부|성장|개발|커리어|경력|역량|자기\s?계발|스터디)\s?(?:계획|로드맵|플랜|목표|용)|자기\s?계발|로드맵/u,
  "cdgk습공장발커력량디맵",
  "plw계드랜표용",
);

/** Whether a document's title or first heading says that it is a plan of one's own development. */
export function isPlanTitle(text: string): boolean {
  const plain = foldCase(bare(text));
  // `Goals for 2024` and `2023년 목표` are a year's resolutions, which people post beside their retrospectives.
  return titleOfPlan.test(plain) || bareTitle.test(plain);
}

function found(patterns: PatternTable<PlanPart>, text: string, longest: number): PlanPart | undefined {
  const plain = bare(text);
  if (plain === "" || plain.length > longest) return undefined;
  const words = foldCase(plain);
  return patterns.find(words);
}

function bare(text: string): string {
  return text
    .normalize("NFC")
    .slice(0, 200)
    .replace(decoration, " ")
    .replace(/\s+/gu, " ")
    .replace(/[:：\s]+$/u, "")
    .trim();
}
