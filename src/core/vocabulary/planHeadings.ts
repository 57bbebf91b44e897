import { PatternTable } from "./PatternTable";
import { TextPattern } from "./TextPattern";
import { foldCase, type FoldedText, WordPattern } from "./WordPattern";
import type { CadenceWords } from "./cadence";
import { findCadence } from "./cadence";

/** What a heading about goals does: `plan` looks ahead, `check` holds earlier goals against what happened. */
export interface PlanWords {
  readonly sort: "plan" | "check";
  /** Says that it is about what comes next: "What's next", "앞으로", "다음 목표". */
  readonly next: boolean;
  /** Nothing but the wording and small words around it: enough for a line that is no heading. */
  readonly exact: boolean;
}

const koreanHead =
  "계획|목표|다짐|플랜|포부|각오|로드맵|버킷\\s?리스트|위시\\s?리스트|할\\s?일|할\\s?것|할\\s?거|하고\\s?싶은\\s?(?:것|일|거)|해야\\s?할\\s?(?:것|일|거)|해\\s?보고\\s?싶은\\s?(?:것|일|거)|" +
  "이루고\\s?싶은\\s?(?:것|일|점)|공부할\\s?것|배우고\\s?싶은\\s?것|도전할\\s?것|도전해\\s?볼\\s?것|해\\s?볼\\s?것|to-?\\s?do(?:\\s?list)?|투두\\s?(?:리스트)?|액션\\s?(?:아이템|플랜)|실천\\s?(?:사항|계획)|행동\\s?계획|나아갈\\s?(?:길|방향)|바라는\\s?(?:것|점)|소망|결심|할\\s?거리|하려는\\s?(?:것|일)|하려고\\s?하는\\s?(?:것|일)|하고자\\s?하는\\s?(?:것|일)|해내고\\s?싶은\\s?(?:것|일)|가고\\s?싶은\\s?(?:것|길|곳)|되고\\s?싶은\\s?(?:것|모습|나|사람)|(?:꼭|반드시)\\s?(?:할|하고\\s?싶은|해낼|이룰|지킬)\\s?(?:것|일)|넘기는\\s?(?:것|일)|넘길\\s?(?:것|일)|이어서\\s?할\\s?(?:것|일)|새로\\s?(?:하는|할|시작할)\\s?(?:것|일)|준비할\\s?(?:것|일)|챙길\\s?(?:것|일)|집중할\\s?(?:것|일)|지킬\\s?(?:것|일)|이룰\\s?(?:것|일)|후속\\s?(?:조치|작업|과제|액션)|조치\\s?(?:사항|항목|계획)|실행\\s?(?:항목|계획)|해야\\s?하는\\s?(?:것|일)|하기로\\s?한\\s?(?:것|일)|부탁하는\\s?(?:것|말)";
const koreanTail = String.raw`(?:들)?(?:은|는|을|를|이|도|에 대해|에 대하여)?(?:\s*(?:세우기|설정|설정하기|정하기|작성|작성하기|정리|정리하기|리스트|목록|잡기|수립|공유|선언))?`;
const koreanNext = String.raw`(?:내년|새해|다음\s?해|다음\s?(?:달|주|분기|반기|학기|스텝|단계|목표|계획|도전|레벨|액션|번)|앞으로|향후|차후|추후|이제부터|지금부터|이후|다가오는|다가올\s?(?:해|달|날들?)?|오는\s?(?:해|주|달)|후반기|남은\s?(?:기간|한\s?해|올해|시간|달|반년|분기|하반기)|내일|내달|내주|차주|익월|차기)`;
/** Goals of a product or a course say what it is for, not what a person plans. */
const otherGoals = new WordPattern(
  /(?:프로젝트|서비스|기획|미션|과제|스터디|과정|기능|학습|수업|강의|문서|개발|구현|테스트|조직|글|책)의?\s?(?:의\s)?(?:주요\s|핵심\s|최종\s)?목표$|^(?:project|product|learning|course|sprint|the|study|design|non-?)\s?goals?$|^(?:the )?goals? of (?:the|this) (?:project|post|article|course|study)/u,
  "표g",
  "목l",
);

/** A wording, and what characters it needs. */
type Check = readonly [wording: string, ...needed: readonly string[]];

const koreanCheck: readonly Check[] = [
  // 지난주에 하기로 한 것, 연초에 세운 목표, 어떻게 됐을까?
  [
    String.raw`(?:작년|지난\s?해|지난\s?(?:번|주|달|분기|반기|학기|회고)?|이전|저번\s?(?:주|달|번)?|전년도?|전\s?(?:주|달|분기)|연초|올해\s?초)(?:에|의|엔|에는)?\s?(?:나와|나의|내가|스스로|우리가)?\s?(?:하기로|하겠다고|하려고|약속|다짐|결심|계획|목표|세운|세웠던|적은|적어\s?둔|적었던).{0,30}`,
    "년난번전초",
    "로겠려약짐심획표세적",
  ],
  [
    String.raw`(?:새해|\d{1,2}월|[상하]반기|처음)(?:에|의|엔|에는)?\s?(?:내가\s?|스스로\s?|우리가\s?)?(?:하기로\s?(?:했|한)|하겠다고|하려고\s?했|약속했|약속한|다짐했|다짐한|계획했|계획한|세운|세웠던|적어\s?둔|적었던).{0,30}`,
    "새월반처",
    "했한겠세던둔",
  ],
  [
    String.raw`(?:.{0,20}\s)?(?:목표|계획|다짐|결심|약속|버킷\s?리스트|할\s?일|okr|kpi)(?:들)?(?:은|는|을|를|,)?\s?(?:과연\s?|다\s?|잘\s?|얼마나\s?)?(?:어떻게|어디까지|이뤘|지켰|했(?:나|을까)|됐(?:나|을까)|되었|달성했|몇\s?점|채점|점수|검증|복기|복습|되짚|살펴|비교).{0,24}`,
    "떻디뤘켰했됐되점검복펴교",
    "표획짐심약킷할k",
  ],
  // The earlier goals by themselves: 작년 목표, 지난주 할 일, 세웠던 목표
  [
    String.raw`(?:작년|지난\s?해|지난\s?(?:번|주|달|분기|반기|학기|회고)?|이전|저번\s?(?:주|달)?|전년도?|기존|연초)(?:에\s?세운|에\s?세웠던|에|의)?\s?(?:나의\s?|내가?\s?)?(?:${koreanHead}|액션\s?아이템|action items?)`,
    "년난번전존초",
    "획표짐랜포오맵킷위일것거싶d투액항갈바망심속탁m",
  ],
  [
    String.raw`(?:.{0,16}\s)?(?:세웠던|세운|계획했던|계획한|목표했던|목표로\s?(?:했던|한|삼았던)|하기로\s?했던|하려고\s?했던|이루고\s?싶었던|다짐했던)\s?(?:${koreanHead}|것|일|점)`,
    "세던획표",
    "웠운계했목루",
  ],
  // Goals and a word for looking at them again: 목표 달성 점검, 2023년 계획 돌아보기, 목표와 결과
  [
    String.raw`(?:.{0,24}\s)?(?:목표|계획|다짐|todo|to-do|할\s?일|버킷\s?리스트|플랜|okr|kpi)(?:들)?(?:을|를|에|와|과|의|은|는|로)?\s*(?:대비|vs\.?|얼마나|잘|다시|중간|어디까지)?\s*(?:달성|점검|회고|리뷰|돌아보기|되돌아보기|돌아보며|되돌아보며|평가|체크|확인|결과|성과|실적|이행|성적표?|결산|정산|현황|지켰|이뤘|이루었|실제|현실|실천\s?여부)(?:.{0,14})`,
    "과달검회뷰돌평체확실적행산황켰뤘루",
    "표획짐d할킷랜k",
  ],
  [
    String.raw`(?:.{0,16}\s)?(?:목표\s?)?(?:달성률|달성도|성취도|이행률|달성\s?(?:여부|현황|결과|점검))`,
    "달률취",
    "성행",
  ],
];
const goals =
  "(?:goals?|plans?|resolutions?|objectives|okrs?|targets|intentions|action items?|actions|to-?dos?|commitments|predictions|promises)";
const englishCheck: readonly Check[] = [
  [
    String.raw`did (?:i|we) (?:actually |really )?(?:do|manage|make|stick|finish|get|deliver|follow|live up|succeed)(?:.{0,40})`,
    "d",
  ],
  [
    String.raw`(?:what|things?)? ?(?:i|we)(?:'d| had)? (?:said|promised|planned|wanted|hoped|intended|committed|set out|aimed|resolved)(?:.{0,40})`,
    "du",
  ],
  [
    String.raw`(?:(?:my|our|the)\s)?${goals} (?:from|of|for|i set|we set|set) (?:the |my |our |in |on |at |for )?(?:last|previous|past|prior|earlier|beginning|start|this year)(?:.{0,24})`,
    "mgnjkd",
  ],
  [
    String.raw`(?:.{0,12}\s)?(?:score ?card|report card|okr (?:check|review|results?|scores?|grades?)|kpi (?:check|results?)|goal (?:check|results?|tracker|review)|how (?:it|they|the year|the goals?) (?:went|turned out))(?:.{0,20})`,
    "dkwu",
  ],
  [
    String.raw`(?:last|previous) (?:week|month|quarter|year|sprint|time)'?s (?:list|promises?|focus|priorities|todo|intentions?|note|targets?|action).{0,24}`,
    "pkmqy",
  ],
  [
    String.raw`(?:the )?(?:subjects?|goals?|promises?|list|targets?|resolutions?) \((?:set|made|from|written|of) .{0,24}\)`,
    ")",
  ],
  [String.raw`(?:carried over|follow(?:ing)?[- ]up) from (?:last|the previous).{0,20}`, "f"],
  [
    String.raw`(?:(?:my|our|the)\s)?(?:last|previous|past|prior|old|earlier)\s(?:(?:year|month|week|quarter|sprint|time|cycle)(?:'?s)?\s)?${goals}(?:.{0,24})`,
    "lp",
  ],
  [
    String.raw`(?:.{0,30}\s)?${goals}(?:\s(?:i|we|for|from|of|in|set|\d{4}|last|the|my|year|this)){0,5}[\s:,(-]*(?:review(?:ed)?|recap|status|check(?:-|\s)?(?:in|up)?|results?|progress|scorecard|report(?: card)?|retrospective|revisited|reality|in review|in retrospect|vs\.?|versus|achieve(?:d|ment)s?|accomplished|outcomes?|accountability|update|assessment|grades?)(?:.{0,24})`,
    "puvkmdy",
  ],
  [
    String.raw`(?:.{0,20}\s)?(?:review(?:ing)?|recap(?:ping)?|revisit(?:ing)?|look(?:ing)? back (?:at|on)|check(?:ing)? in on|reflect(?:ing|ions?) on|grading|scoring|assessing|accountability|progress on|status of)[\s:-]+(?:.{0,16}\s)?${goals}(?:.{0,24})`,
    "vgcf",
  ],
  [String.raw`how (?:did|have|well did) (?:i|we) (?:do|done|go|perform|fare)(?:.{0,30})`, "w"],
  [String.raw`did (?:i|we) (?:meet|hit|achieve|reach|accomplish|keep|complete)(?:.{0,30})`, "mhk"],
  [String.raw`(?:achievement|completion|success) rates?`, "mu"],
  [
    String.raw`(?:what (?:i|we) (?:planned|set out)|${goals} (?:that )?(?:i|we)(?:'d| had)? (?:set|made|had))(?:.{0,30})`,
    "wndgjkm",
  ],
  [String.raw`(?:expectations?|plans?|goals?|theory) (?:vs\.?|versus) (?:reality|results?|actual).{0,10}`, "v"],
];

/** The wordings of a look at earlier goals. */
export const checkPatterns: readonly WordPattern[] = [...koreanCheck, ...englishCheck].map(
  ([wording, ...needed]) => new WordPattern(new RegExp(`^(?:${wording})[?!.]*$`, "u"), ...needed),
);
const checks = new PatternTable(checkPatterns.map((pattern) => [pattern, true]));

const koreanPlan = new WordPattern(
  new RegExp(
    String.raw`^(?:.{1,24}?[\s:·,~+&])?(?:(?:${koreanHead})|[가-힣]{1,6}(?:계획|목표|다짐|플랜|각오))${koreanTail}[?!~.]*$`,
    "u",
  ),
  "획표짐랜포오맵킷위일것거싶d투액항갈바망심속탁",
);
const koreanPlanExact = new WordPattern(
  new RegExp(
    String.raw`^(?:(?:나의|내|올해의?|내년의?|새해의?|다음|단기|중기|장기|중장기|최종|구체적인|추상적인|개인|개인적인|주요|핵심|큰|세부|향후|앞으로의?|다음\s?(?:주|달|분기|반기|해)의?|이번\s?(?:주|달|분기)의?|주간|월간|연간|분기|커리어|신년|\d{4}년?(?:도)?의?|\d{1,2}월의?|[상하]반기의?)\s?){0,3}(?:${koreanHead})${koreanTail}[?!~.]*$`,
    "u",
  ),
  "획표짐랜포오맵킷위일것거싶d투액항갈바망심속탁",
);
const koreanNextPlan = new TextPattern(
  new RegExp(
    String.raw`^(?:그리고\s|그럼\s|이제\s|자\s?)?${koreanNext}(?:에는|에도|에|엔|은|는|의|을|를|도|부터)?(?:[\s?!,~:].{0,24})?$`,
    "u",
  ),
  "내새음앞후차터오올남익",
);
const koreanNextInside = new TextPattern(new RegExp(koreanNext, "u"), "내새음앞후차터오올남익");

const englishHead = String.raw`(?:(?:new year'?s? )?resolutions?|goals?|plans?|to-?do(?:s|\s?list)?|road\s?map|next steps?|action (?:items?|plan|steps?)|actions|objectives|intentions|bucket\s?list|ambitions|aspirations|hopes(?: and dreams)?|wish\s?list|targets|commitments|priorities|focus(?: areas?)?|intents|follow[- ]?ups?|promises|to do(?: list)?|time ?table|agenda|wishes|themes?|vows|challenge(?: list)?)`;
const englishAdjective = String.raw`(?:(?:my|our|the|some|new|big|main|personal|professional|career|technical|tech|life|other|short[- ]?term|long[- ]?term|mid[- ]?term|future|next|this|coming|upcoming|year'?s?|month'?s?|week'?s?|quarter'?s?|learning|reading|writing|fitness|health|financial|and|&|few|top|key|concrete|yearly|annual|monthly|weekly|quarterly|h[12]|q[1-4]|blog|work|\d{4}(?:'s)?)\s)`;
const englishTail = String.raw`(?:\s(?:(?:for|in|of|on|into|towards?)\s.{1,30}|and .{1,24}|going forward|ahead|moving forward|next))?`;
const englishPlan = new WordPattern(
  new RegExp(String.raw`^${englishAdjective}{0,5}${englishHead}${englishTail}[?!.…]*$`, "u"),
  "hnbgpfdv",
);
const englishNextPlan = new WordPattern(
  new RegExp(
    String.raw`^(?:(?:so|and|ok|now),?\s)?(?:what(?:'s| is|s| comes| will come)? (?:next|ahead|coming|to come|in store)(?:\s.{0,24})?|where (?:to|do i go) (?:next|from here)|next (?:year|month|week|quarter|sprint|up|level|chapter|goals?|plans?)(?:\s.{0,24})?|looking (?:ahead|forward|towards?|to)(?:\s.{0,24})?|(?:the )?(?:year|road|future|path|way|months) ahead|(?:moving|going) forward|up next|(?:the|my|our) future(?: plans?)?|future|onwards?(?:\s.{0,20})?|coming up(?:\s.{0,16})?|(?:things|what) (?:i|we) (?:want|plan|hope|would like|'d like|intend)(?: to)?(?:\s.{0,30})?|(?:for|in|during|over) (?:the )?(?:year|months?|weeks?|quarter|next \w+|coming \w+)(?: ahead| to come)?(?:\s.{0,24})?|next(?: time| up| actions?| things| moves?)?|(?:in|for|by|during) \d{4},? (?:i|we)(?:'ll|'d| will| want| would| hope| plan| intend| am| are).{0,30}|(?:i|we)(?:'ll| will| want to| hope to| plan to| intend to| would like to|'d like to)(?:\s.{0,30})?|tomorrow|future (?:actions?|me|self|work|steps?|plans?).{0,16}|carry(?:ing)? over|from (?:now|here) on|what i(?:'ll| will) (?:do|focus|work|be|try).{0,24}|(?:my |our )?(?:focus|priorities|hopes|wishes|word|theme|intentions?) (?:for|in) .{1,24}|(?:on|in)to \d{4}|(?:hello|hi|welcome|hopes for|here'?s to|towards?|in|for) \d{4})[?!.…]*$`,
    "u",
  ),
  "nwh'fyq",
);

/**
 * What a heading about goals does, in Korean or English: `2025년 계획`, `앞으로의 목표`, `What's next?`, `Goals` look
 * ahead; `작년 목표 점검`, `Goals in review`, `Plans vs reality` hold earlier goals against what happened.
 * @param label the words without emoji, numbering and closing marks
 */
export function planWords(label: string): PlanWords | undefined {
  if (label === "" || label.length > 60) return undefined;
  const words = foldCase(label.replace(/[’‘]/g, "'").replace(/\s+/g, " "));
  if (otherGoals.test(words)) return undefined;
  const bare =
    words
      .replace(/\([^()]{0,40}\)/g, " ")
      .replace(/\s+/g, " ")
      .trim() || words;
  for (const candidate of bare === words ? [words] : [words, bare]) {
    const found = ofWords(candidate as FoldedText);
    if (found) return found;
  }
  const pieces = words.split(/\s[-–—~]\s|\s?[:：|/]\s?/u).map((piece) => piece.trim());
  if (pieces.length !== 2) return undefined;
  for (const piece of pieces) {
    const found = piece === "" ? undefined : ofWords(piece as FoldedText);
    if (found && found.sort === "plan") return { ...found, exact: false };
  }
  return undefined;
}

const actionItems = new WordPattern(
  /^(?:(?:my|our|new)\s)?action (?:items?|plan|steps?)$|^(?:다음\s)?액션\s?(?:아이템|플랜)$/u,
  "c액",
);

function ofWords(words: FoldedText): PlanWords | undefined {
  if (checks.find(words)) return { sort: "check", next: false, exact: true };
  if (actionItems.test(words)) return { sort: "plan", next: true, exact: true };
  const next = koreanNextInside.test(words) || /\b(?:next|future|ahead|forward)\b/i.test(words);
  if (koreanPlanExact.test(words) || englishPlan.test(words) || englishNextPlan.test(words))
    return { sort: "plan", next: next || (!englishPlan.test(words) && englishNextPlan.test(words)), exact: true };
  if (koreanNextPlan.test(words)) return { sort: "plan", next: true, exact: words.length < 16 };
  if (koreanPlan.test(words)) return { sort: "plan", next, exact: false };
  return undefined;
}

/** A group of a plan that says how its items are meant; `cadence` where it says how often. */
export interface PlanBucket {
  readonly bucket: "recurring" | "stretch" | "spare";
  readonly cadence: CadenceWords | undefined;
}

const recurring = new WordPattern(
  /^(?:상시|수시|꾸준히|계속|늘|항상|평소에?|일상적으로|매년|매분기|주간|월간|일간|매\s?일|every (?:morning|evening|weekend|sunday|monday|friday|fortnight)|each (?:day|week|month)|all year(?: (?:round|long))?|year[- ]round|always|continuous(?:ly)?|keep(?:ing)? (?:up|going|doing)|rituals?|rhythms?|주기적(?:으로|인)?|정기적(?:으로|인)?|반복(?:적으로|적인)?|습관|루틴|매일|매주|매달|매월|격주|분기마다|recurring|regular(?:ly)?|habits?|routines?|daily|weekly|bi-?weekly|monthly|quarterly|every (?:day|week|month|quarter)|ongoing)(?:\s?(?:할|하는|한다|하기|해야\s?할|하고\s?싶은|만들|지킬|가져갈|이어갈|유지할))?(?:\s?(?:일|것|것들|목표|계획|습관|루틴|goals?|tasks?|habits?|routines?|things|만들기|rituals?|한다))?$|^(?:.{0,16}\s)?(?:습관|루틴|의식)(?:들)?(?:\s?(?:만들기|유지|형성))?$|^매[일주달월년](?:\s?[/,·와과]\s?매[일주달월년])+(?:\s?(?:할|하는)\s?(?:것|일))?$/u,
);
const stretch = new WordPattern(
  /^(?:level\s?-?up|레벨\s?업|stretch(?:\sgoals?)?|스트레치(?:\s목표)?|도전\s?(?:목표|과제)|욕심(?:을\s?(?:낸다면|내자면|부린다면|부리자면|내서))?|더\s?나아가(?:서|면)?|if i dare|moonshots?|extra credit|extras?|if i(?:'m| am) (?:brave|bold|lucky|feeling .{2,12})|in my dreams|ambitious|reach(?:ing)? goals?|wild ?cards?|big dreams?|꿈|꿈의\s?목표|욕심나는\s?(?:것|일)|욕심내서|욕심\s?리스트|야심.{0,8}|무리한다면|더\s?바란다면|한\s?걸음\s?더|플러스\s?알파|\+\s?α|보너스|도전|도전하고\s?싶은\s?(?:것|일)|dream(?:s| goals?)|bonus(?:\sgoals?)?)$/u,
  "u레h전심더fmxw꿈무플α너",
);
const spare = new WordPattern(
  /(?:시간|여유|여력)(?:이|에|가|도)?\s?(?:더\s?|좀\s?)?(?:남|된다면|되면|있으면|있다면|나면|난다면|생기면|생긴다면|허락)|여건이?\s?(?:되면|된다면)|\bif (?:there(?:'s| is)(?: any| some)? |i (?:have|find)(?: any| some| the)? |i still have )?time\b|\btime permit|\btime allowing|\bif (?:there is |there's )?any time (?:is )?left|\bif i get (?:to it|the chance|around to it)|\bif energy permits|\bspare time\b|하면\s?좋고|안\s?해도\s?(?:그만|되는)|아니면\s?말고|틈\s?나면|짬\s?나면|틈이?\s?(?:나면|난다면)|짬이?\s?(?:나면|난다면)|(?:여유|여력|시간)(?:되면|나면|있으면|남으면)|혹시\s?시간|선택\s?사항|\bif time allows|^(?:nice[- ]to[- ]haves?|optional|spare time|backlog|maybe|someday)(?:\s.{0,16})?$/u,
  "간유력건fyvpw좋안말틈짬항k",
);

const spareItem = new WordPattern(
  /^\(?(?:시간|여유|여력|틈|짬)(?:이|에|가|도)?\s?(?:더\s?|좀\s?)?(?:남으면|남는다면|된다면|되면|있으면|있다면|나면|난다면|생기면|생긴다면|허락하면|허락한다면|날\s?때)|^\(?(?:if (?:time permits|time allows|there(?:'s| is) (?:any )?time|i have (?:the )?time)|time (?:permitting|allowing)|optional(?:ly)?|nice[- ]to[- ]have|maybe|선택)\s?[):,:：-]|[(,–—-]\s?(?:if (?:time permits|time allows|there(?:'s| is) (?:any |some )?time(?: left)?|i have (?:the |any )?time|i find (?:the )?time|i get to it)|time (?:permitting|allowing)|nice[- ]to[- ]have|optional|(?:시간|여유|여력|틈|짬)(?:이|가)?\s?(?:되면|남으면|나면|있으면|된다면|있다면|생기면))\)?[.!]?$/u,
  "(:간유력틈짬)-,：–—",
  "면날fpwyv택",
);
const stretchItem = new WordPattern(
  /^[[(]?(?:stretch(?: goal)?|bonus|moonshot|dream|level[- ]?up|욕심(?:내서|내면|\s?내자면)?|도전(?:\s?목표)?|스트레치|레벨업)\s?[\]):：]|[([]\s?(?:a )?(?:stretch(?: goal)?|bonus|moonshot|level[- ]?up|도전(?:\s?목표)?|욕심|스트레치)\s?[)\]][.!]?$/u,
  "]:)：",
  "hum욕전레",
);

/** The bucket that an item names for itself: `(여유되면) …`, `Stretch: …`, `…, if time permits`. */
export function itemBucket(text: string): "stretch" | "spare" | undefined {
  const words = foldCase(text.slice(0, 300).replace(/[’‘]/g, "'").replace(/[*_]/g, "").trim());
  if (stretchItem.test(words)) return "stretch";
  return spareItem.test(words) ? "spare" : undefined;
}

/** The bucket that a group's heading names: 주기적으로, level up, 시간이 남는다면. */
export function planBucket(label: string): PlanBucket | undefined {
  if (label.length > 60) return undefined;
  const words = foldCase(label.replace(/[’‘]/g, "'"));
  if (stretch.test(words)) return { bucket: "stretch", cadence: undefined };
  if (spare.test(words)) return { bucket: "spare", cadence: undefined };
  if (recurring.test(words)) return { bucket: "recurring", cadence: findCadence(words) };
  return undefined;
}
