import { isAsciiOrHangul } from "../text/asciiOrHangul";
import { PatternTable } from "./PatternTable";
import { TextPattern } from "./TextPattern";
import type { CareerHeading } from "./careerHeadings";

/** Korean headings without their blanks. The first that fits counts: the words that say most stand first. */
const korean = new PatternTable<CareerHeading>([
  [
    new TextPattern(
      /(?:집중|분석|도전|공략|달성|다룰|파고들)(?:할|해볼)?(?:대상)?(?:것|목표|하나|한가지)$|(?:선택|고른|정한|뽑은|골라낸|선정)(?:한|된)?(?:것|목표|하나|한가지)$|^(?:gap|갭)분석(?:대상|목표)$|^(?:이번|이번(?:분기|학기|달|주|해|년도|상반기|하반기)의?|올해의?|첫|첫번째|우선|최우선|타겟|타깃|집중|대상|분석|핵심)(?:목표|타겟|타깃)$/u,
      "집석전략달룰파표택른정뽑골겟깃",
      "분것목나가타",
    ),
    "chosenGoal",
  ],
  [
    new TextPattern(
      /(?:필요(?:로하는)?한?|갖춰야|갖추어야|요구(?:되는|하는)?|키워야|길러야|익혀야|배워야|알아야|쌓아야|준비해야|키울|익힐|배울|습득할|개발할)(?:하?는|할)?(?:핵심|직무|주요|세부)?(?:역량|기술|스킬|능력|지식|것|조건|자질|요건|요소|경험|기술스택|스킬셋|기술셋)(?:들|목록|리스트|정리)?(?:과내점수|과나의?수준|과현재수준|은|는)?$/u,
      "요갖워길혀알쌓준울힐할",
      "필야구키익배득발",
    ),
    "required",
  ],
  [
    new TextPattern(
      /^(?:목표|필수|요구|자격|직무)(?:달성)?(?:역량|기술|요건|조건|스킬|능력)(?:들|목록|리스트)?$/u,
      "량술건킬능",
      "표필요격직",
    ),
    "required",
  ],
  [
    new TextPattern(
      /(?:무엇|뭐|뭘|어디)[이가을를]?(?:더)?(?:부족|모자|빠졌|약한)|어떤점이부족/u,
      "엇뭐뭘디떤",
      "족모졌약",
    ),
    "analysis",
  ],
  [new TextPattern(/(?:무엇|뭐|뭘)(?:을|를)?(?:할까|할것인가|해야|하면)|어떻게할/u, "엇뭐뭘떻", "할야면"), "todos"],
  [
    new TextPattern(/^필요(?:한것(?:들)?|한가지)?$|무엇이필요|뭐가필요|어떤(?:역량|기술|능력)이?필요/u, "필"),
    "required",
  ],
  [
    new TextPattern(
      /(?:현재|지금).*(?:(?:부족|보완|개선).*|(?:차이|격차|갭|gap)(?:분석|점)?)$|(?:목표|필요역량)(?:와|과).*(?:차이|격차|거리|간극|갭|gap)(?:분석|점)?$/u,
      "현금표필",
      "재지목량",
    ),
    "analysis",
  ],
  [
    new TextPattern(
      /(?:부족|모자라?란?|모자랐던|보완|개선|채워야|채울|메워야|메울|약|취약|못하는|빠진|비어있는|빈|없는|키우지못한|개발필요|보강)(?:한|할|해야할|해야하는|이?필요한|할필요가있는)?(?:점|부분|것|역량|기술|영역|곳|능력|스킬|사항)(?:들)?(?:분석|정리)?$/u,
      "족모완선채메약못빠비빈없필강",
      "점분것량술영곳능킬항",
    ),
    "analysis",
  ],
  [
    new TextPattern(/(?:부족|약점|단점|격차|간극|빈틈|공백|차이|차이점|거리)(?:분석|함|정리)?$/u, "족점차극틈백거"),
    "analysis",
  ],
  [
    new TextPattern(
      /(?:갭|gap)(?:분석|정리)?$|^(?:나의|내)?(?:역량|수준|자기|현황|목표|스킬)(?:분석|진단)$/u,
      "갭g석단",
      "갭p분진",
    ),
    "gap",
  ],
  [
    new TextPattern(
      /^(?:나의|내|저의|제)?(?:현재|지금|오늘|현시점|현|보유)(?:의)?(?:나의?|내가?|저의?|제|보유|가진|갖춘|보유한)*(?:역량|기술|스킬|능력|상태|수준|위치|모습|상황|점수|레벨|실력|현황)?(?:들|점검|진단|평가|은|는)?$/u,
      "현금늘유",
    ),
    "current",
  ],
  [
    new TextPattern(
      /^(?:나의|내|저의|제)(?:역량|상태|수준|스킬|실력|능력|현주소|점수|레벨|위치|현황)(?:점검|진단|평가)?$|자가진단|자기진단|자가평가|자기평가|현주소|어디까지왔|어디쯤/u,
      "량태준킬력현점벨치단평왔쯤",
      "나내저제소자디",
    ),
    "current",
  ],
  [
    new TextPattern(
      /(?:보유(?:하고있는|한|중인)?|갖춘|갖고있는|가진|가지고있는|할줄아는|할수있는|알고있는|이미아는|아는|해본|익힌)(?:역량|기술|스킬|능력|것|경험|지식)(?:들)?$/u,
      "량술킬능것험식",
      "유있춘진아본힌",
    ),
    "current",
  ],
  [
    new TextPattern(
      /(?:할일|할것|해볼것|해볼일|하려는것|해야하는것|해야하는일|하기로한것|할수있는일|실행|실천|액션|action|행동|todo)(?:목록|리스트|list|계획|아이템|item|플랜|plan|항목|사항|과제|방안)?(?:들|정리)?$/u,
      "할것볼야행천액cd",
    ),
    "todos",
  ],
  [
    new TextPattern(
      /^(?:나의|내|앞으로의?|향후|구체적인?|세부|실행|학습|공부|개선|보완|성장|개발|연간|월간|주간|올해의?|단계별|이행|추진|활동|개발활동)*(?:계획|플랜|로드맵|실행방안|개선방안|추진과제|과제|전략)$/u,
      "획랜맵방과략",
      "계플드안제전",
    ),
    "todos",
  ],
  [new TextPattern(/^다음(?:단계|스텝|걸음|행동)$|어떻게(?:채울|메울|갈|도달)/u, "단텝걸행떻", "음울갈달"), "todos"],
  [new TextPattern(/^(?:나의|내|저의|제)?(?:핵심|주요|대표)(?:역량|기술|스킬)(?:들)?$/u, "량술킬", "핵요표"), "core"],
  [
    new TextPattern(
      /^(?:나의|내|저의|제|주요|핵심|대표)*(?:강점|장점|무기|특기|주특기|키워드|강점키워드|무기들|잘하는것|자신있는것|자신있는기술|자신있는분야|내세울것|내세울만한것)(?:들|\d+가지|\d+개)?$/u,
      "점무특워잘신울",
      "강장기키것분",
    ),
    "keyStrengths",
  ],
  [
    new TextPattern(
      /^(?:나|저|본인|스스로)를?(?:설명|표현|나타|소개|대표|말해)\S*(?:단어|말|키워드|것|특징|태그)(?:들|\d+가지|\d+개)?$/u,
      "명표타소말",
      "나저본스",
    ),
    "keyStrengths",
  ],
  [new TextPattern(/(?:강점|장점)(?:과|및|와)/u, "과및와", "점"), "keyStrengths"],
  [
    new TextPattern(
      /^(?:나의|내|저의|제|간단|간단한|간략한?|짧은|[한두세]?줄|한문단|자기|본인|나를|저를|작성자|개발자)*소개(?:글|서|말|문|하기|합니다|드립니다)?$/u,
      "소",
      "개",
    ),
    "readme",
  ],
  [
    new TextPattern(
      /^(?:나는|저는|나란|난)(?:이런|어떤|누구|무엇)?(?:사람|개발자|누구|인가)?(?:인가|인가요|입니다|일까)?$|^(?:프로필|나에대해서?|나에대하여|저에대해서?|나이야기|나의이야기|나는)$/u,
      "나저난필",
    ),
    "readme",
  ],
  [
    new TextPattern(
      /^(?:나의|내|저의|제|앞으로의?|향후|장기|중기|단기|최종|궁극적인?|올해의?|커리어|경력|직무|인생|성장|장단기|중장기|미래의?|구체적인?|개발자로서의?|기술|\d+년(?:뒤|후|안|내)?의?)*(?:목표|비전|꿈|지향점|지향|포부|방향|방향성)(?:들|은|는)?$/u,
      "향표비꿈포",
      "목전꿈지부방",
    ),
    "goal",
  ],
  [
    new TextPattern(
      /(?:되고|이루고|가고|하고|도달하고|닮고)싶은(?:나의?|내|것|곳|모습|사람|개발자|엔지니어|목표|방향|미래|커리어|자리|나의모습|일|들)*$|(?:꿈꾸는|그리는|바라는|지향하는|원하는)(?:나의?|내|것|곳|모습|사람|개발자|엔지니어|목표|방향|미래|커리어)+$/u,
      "싶향꿈그바원",
    ),
    "goal",
  ],
  [new TextPattern(/^\d+년(?:뒤|후)의?(?:나|내|나의|모습|내모습|나의모습)$/u, "뒤후", "년"), "goal"],
]);

/** English headings, in lower case, with single blanks and plain apostrophes. */
const english = new PatternTable<CareerHeading>([
  [
    new TextPattern(
      /^(?:(?:the|my) )?(?:one|goal|target|role|objective)s? (?:that )?(?:i|i've|i have|i am|i'm) (?:picked|chose|chosen|selected|going for|aiming for|focusing on|working on)\b|^(?:(?:the|my|this year's) )?(?:chosen|selected|picked|target|focus|main|primary|priority) (?:goal|target|objective|one|role)\b|^(?:goal|objective) (?:in focus|for (?:this|the) (?:analysis|gap analysis))$|^(?:what i(?: a|')m focusing on|picking one)$/u,
      "hmygdf",
    ),
    "chosenGoal",
  ],
  [
    new TextPattern(
      /^what (?:i will|i'll|i am going to|i'm going to|i need to|i have to|i plan to|to|i intend to|i want to) do\b|^how (?:i will|i'll|i|to|i plan to) (?:get there|close|bridge|do|go)\b|^(?:getting there|things to do|things i will do)$|\b(?:to-?dos?|action (?:items?|plan|steps?|points?|list)|next (?:steps?|actions?|moves?)|road ?map)\b|^(?:(?:the|my|our) )?(?:game |study |learning |development |training |improvement )?(?:plan|actions?|tasks?|steps|milestones)(?: of (?:action|attack))?(?: (?:ahead|for \w+(?: \w+)?))?$/u,
      "hmdpck",
    ),
    "todos",
  ],
  [
    new TextPattern(
      /^(?:what|things|skills?|competencies) (?:that )?i(?:'ve| have)? (?:already |currently )?(?:have|got|can|know|own|bring)(?: (?:do|already|today|now|so far|at the moment|right now|how to do))*$|^where i(?: am|'m| stand)(?: (?:now|today|right now|at|currently|at the moment))*$|^(?:my |the )?(?:current|present|existing|today's)(?: (?:skills?|skill ?set|state|status|levels?|situation|competenc(?:y|ies)|position|me|abilities|self|ability|knowledge|capabilities))*$|^(?:now|today|me,? (?:now|today)|as[- ]is|status quo|right now|self[- ]?(?:assessment|rating|evaluation|check)|(?:my )?(?:skill )?levels?|my (?:skills?|state|status|competencies|skill ?set)|skills? i have|already (?:there|have|in place)|current|currently|as of (?:now|today))$/u,
      "wipvyuf",
    ),
    "current",
  ],
  [
    new TextPattern(
      /\bmissing\b|\black(?:s|ing)?\b|\b(?:shortcomings?|shortfalls?|weakness(?:es)?|blind spots?|weak (?:spots?|points?|areas?))\b|^(?:the |my |mind the )?(?:distance|differences?|delta|holes|in[- ]between)(?: (?:to|from|between) .{1,30})?$|\bareas? (?:of|for|to|i need to|that need) (?:improve\w*|growth|grow|development|develop|work)\b|\b(?:room for improvement|needs? (?:work|improvement)|(?:what|things|skills?) (?:i need )?to improve|where i fall short|what i can't (?:do )?yet|not (?:there )?yet|what is still open)\b|^improvements?$/u,
      "mkhwdy",
    ),
    "analysis",
  ],
  [
    new TextPattern(
      /^(?:the |my |mind the )?(?:\w+ )?gaps?(?: analysis)?$|^(?:skills?|competency|competence|self) analysis$/u,
      "yg",
    ),
    "gap",
  ],
  [
    new TextPattern(
      /^(?:(?:what|which|the)\b.*|(?:required|key|hard|soft|technical)? ?(?:skills?|competenc(?:y|ies)|knowledge|abilities|capabilities|experience|things) .*)\b(?:needs?|needed|requires?|required|expects?|expected|takes?|demands?|asks? for|develop|learn|acquire|build|gain|strengthen|master|must have|call(?:s|ed) for|build up|grow)\b|^(?:required|needed|necessary|target|desired|must[- ]have) (?:skills?|competenc(?:y|ies)|knowledge|abilities|capabilities|experience|things)\b|^(?:must[- ]haves?|(?:skills?|competenc(?:y|ies)|knowledge|experience|abilities) (?:for|behind|of) (?:the |this |that |my )?(?:role|goal|job|position|target|next (?:level|role|step)|it|that)|prerequisites|needs|needed|required|what is needed|(?:job|role) requirements)$/u,
      "hqdkmbx",
    ),
    "required",
  ],
  [
    new TextPattern(
      /^(?:(?:my|the) )?(?:core|key|main|top) (?:competenc(?:y|ies)|skills?|capabilities)$/u,
      "mkb",
      "cl",
    ),
    "core",
  ],
  [
    new TextPattern(
      /^(?:(?:my|the) )?(?:\w+ )?(?:strengths?|keywords?|key words|super ?powers?|strong (?:suits?|points?)|selling points?|special(?:i?ty|i?ties)|expertise)(?: (?:and|&) \w+)?$|^(?:(?:what )?(?:i am|i'm) )?(?:known for|good at|best at|strong in|great at)$|^what i(?: do|'m|(?: a)?m) (?:well|best|good at|known for|great at|do best)$|\bin (?:\w+) (?:key)?words$|^(?:keywords|words) (?:that|which) describe me$/u,
      "gwcxb",
    ),
    "keyStrengths",
  ],
  [
    new TextPattern(
      /^(?:a )?(?:(?:short|brief|quick|little|tiny|my|bit|few (?:words|lines)) )*(?:intro|introduction|bio|biography|profile|about (?:me|myself|the author)|who (?:i am|am i|is this)|myself|my story|(?:self|personal|professional)[- ](?:introduction|intro|summary|statement|profile|bio)|me in (?:brief|short|a nutshell|a paragraph))(?: about me)?$/u,
      "bfnyw",
    ),
    "readme",
  ],
  [
    new TextPattern(
      /^(?:(?:my|the|our|long|short|mid|medium|term|career|professional|personal|learning|overall|big|future|year|years?'?|next|\d+|one|two|three|five|ten)[- ]?\s?)*(?:goals?|objectives?|aspirations?|ambitions?|vision|dreams?|north star|destination|targets?)(?: (?:for|in) (?:\w+ ?){1,3})?$|^where (?:i want|i would like|i'd like|i hope|i plan|i aim|i wish) to (?:be|go|end up|get|land)\b|^where (?:i'm|i am) (?:going|heading|headed)\b|^what i want(?: to (?:be|become|achieve|reach))?$|^(?:who|what kind of \w+) i want to (?:be|become)$|^(?:future me|me in \w+ years)$/u,
      "yhgdpfvb",
    ),
    "goal",
  ],
]);

const decoration =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{20e3}|\u{fe0f}|\u{200d}|:[a-z][\w+-]*:|<[^>]*>|[“”"*_`]/gu;
const numbering =
  /^[\s([<#【]*(?:(?:(?:step|part|chapter)\s*)?\d{1,2}(?:[.-]\d{1,2})*\s*(?:[.):\]>]|-(?=\s)|(?=\s))|[①-⑳]|[ⅰ-ⅻⅠ-Ⅻ]\s*[.)]?|[ivx]{1,4}\s*[.)]|[a-z가-하]\s*[.)](?=\s))[\s\]).:-]*/iu;

/**
 * The section that a heading most likely opens, told by patterns: what kind of thing it speaks of (역량, skills) and
 * what it says of that (필요한, to develop). For headings that no fixed wording knows.
 * @returns undefined for a heading of another kind, and for a text too long for a heading
 */
export function looseCareerHeading(text: string): CareerHeading | undefined {
  if (text.length > 60) return undefined;
  const isPlain = isAsciiOrHangul(text);
  let plain = (isPlain ? text : text.normalize("NFC")).toLowerCase();
  if (!isPlain) plain = plain.replace(/[‘’]/gu, "'");
  if (!isPlain || /[:<"*_`]/.test(plain)) plain = plain.replace(decoration, " ");
  plain = plain.trim();
  if (!isPlain || /[[(]/.test(plain))
    plain = plain
      .replace(/^[[【〈「]\s*([^\]】〉」]*?)\s*[\]】〉」]$/u, "$1")
      .replace(/\([^)]*\)|\[[^\]]*\]$|（[^）]*）/gu, " ");
  plain = plain.replace(numbering, "").replace(/^[\s\-–—·:：>]+|[\s\-–—·:：?!.~]+$/gu, "");
  if (plain.includes("what's")) plain = plain.replace(/\bwhat's\b/gu, "what is");
  if (plain === "") return undefined;
  if (/[가-힣]/u.test(plain)) {
    const folded = plain.replace(/[^\p{L}\p{N}]/gu, "").replace(/goals?/u, "목표");
    return folded.length > 24 ? undefined : korean.find(folded);
  }
  const words = plain.replace(/[^\p{L}\p{N}'&-]+/gu, " ").trim();
  return words.split(" ").length > 8 ? undefined : english.find(words);
}
