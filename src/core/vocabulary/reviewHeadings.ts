import { foldLabelText, type FoldedText, WordPattern } from "./WordPattern";
/** What a heading of a retrospective looks back on. */
export type ReviewWordKind = "good" | "bad" | "lesson" | "try";

/** A heading's kind; `single` for the one-word names of methods (Keep, Problem, Good), which other texts use too. */
export interface ReviewWords {
  readonly kind: ReviewWordKind;
  /** Nothing but the wording and small words around it: enough for a line that is no heading. */
  readonly exact: boolean;
  readonly single: boolean;
}

const thing = "(?:점|것|거|부분|일|순간|포인트|경험|사항)(?:들)?";
const thingTail = String.raw`(?:은|는|이|도|을|를)?(?:\s*(?:무엇.{0,12}|뭐.{0,8}|있.{0,8}|정리|기록|모음|목록|리스트|돌아보기|찾기|적기|되돌아보기))?`;

const koreanStems: Readonly<Record<ReviewWordKind, string>> = {
  good:
    "잘\\s?(?:한|했던|된|됐던|되었던|하고 있는)|좋았던|좋은|좋았다고 생각하는|만족(?:스러운|스러웠던|한|했던|하는)|칭찬(?:할|할\\s?만한|하고 싶은|하는|해주고 싶은)|" +
    "뿌듯(?:한|했던)|성공(?:한|했던|적인|적이었던)|(?:계속\\s?)?유지(?:할|하고 싶은|해야 할|하면 좋을)|지속(?:할|하고 싶은)|계속(?:할|하고 싶은)|자랑(?:스러운|할|하고 싶은)|" +
    "마음에 (?:든|들었던)|재[미밌](?:있었던|었던)|즐거웠던|행복했던|기뻤던|고마웠던|감사(?:한|했던)|보람(?:찬|찼던|\\s?있었던)|이룬|이뤄낸|해낸|성취(?:한|했던)|발전(?:한|했던)|성장(?:한|했던)|나아진|효과(?:적이었던|가 있었던)|도움이\\s?(?:된|됐던|되었던)|이어갈|이어가고 싶은|계속\\s?(?:가져갈|이어갈|하고 싶은|해야\\s?할)|가져갈|자신\\s?있었던|긍정적(?:인|이었던)",
  bad:
    "아쉬운|아쉬웠던|아쉽다고 느낀|부족(?:한|했던|하다고 느낀)|(?:잘\\s?)?못\\s?(?:한|했던)|잘못(?:한|했던|된)|나쁜|나빴던|안\\s?좋(?:은|았던)|좋지\\s?(?:않은|않았던|못한|못했던)|별로였던|" +
    "힘든|힘들었던|어려웠던|개선(?:할|하고 싶은|해야\\s?할|이 필요한|되어야 할|됐으면 하는|되었으면 하는|했으면 하는)|보완(?:할|하고 싶은|해야\\s?할|이 필요한)|실패(?:한|했던)|" +
    "후회(?:되는|하는|한|했던|되었던)|반성(?:할|하는|해야\\s?할|하게 되는)|문제(?:였던|라고 느낀|가 된)|불편(?:한|했던)|불만족?(?:스러운|스러웠던)|안타까운|안타까웠던|고쳐야\\s?할|고칠|" +
    "더?\\s?노력(?:할|해야\\s?할|이 필요한)|하지 말아야\\s?할|그만\\s?둘|버려야\\s?할|부정적(?:인|이었던)|놓친|놓쳤던|미흡(?:한|했던)|미진(?:한|했던)|모자란|모자랐던|망(?:한|했던)|삐걱(?:거린|댄|거렸던)|막(?:힌|혔던)|지키지\\s?못(?:한|했던)|이루지\\s?못(?:한|했던)|하지\\s?못(?:한|했던)|미안(?:한|했던)|속상(?:한|했던)|답답(?:한|했던)|괴로웠던|버거웠던|슬펐던|화났던|싫었던|걸림돌이\\s?(?:된|됐던)|미룬|미뤘던|별로인|그만\\s?해야\\s?할|멈출|줄일|줄여야\\s?할|고치고\\s?싶은|다르게\\s?했(?:으면|어야)(?:\\s?(?:하는|할|했을))?",
  lesson:
    "배운|배웠던|배울\\s?수\\s?있었던|깨달은|깨닫게\\s?된|얻은|얻을\\s?수\\s?있었던|익힌|(?:새로\\s?|새롭게\\s?)?알게\\s?된|습득한|터득한|배우고\\s?느낀|느끼고\\s?배운|얻어간|얻어갈|새긴|되새길|느낀\\s?점과\\s?배운|남긴|발견(?:한|했던)|기억해\\s?둘|기억할|잊지\\s?말아야\\s?할|잊지\\s?않을|명심할",
  try: "(?:새로\\s?|새롭게\\s?)?시도(?:할|해\\s?볼|하고 싶은|해\\s?보고 싶은|해야\\s?할)|바꿀|바꿔\\s?볼|바꾸고 싶은|바꿔야\\s?할|적용(?:할|해\\s?볼|하고 싶은)|다음에(?:는)?\\s?(?:해\\s?볼|시도할|다르게\\s?할|하고\\s?싶은|해보고\\s?싶은)|다르게\\s?(?:할|해\\s?볼)|달리\\s?(?:할|해\\s?볼)|실험해\\s?볼|시작할|더\\s?해\\s?볼",
};
const koreanNouns: Readonly<Record<ReviewWordKind, string>> = {
  good: "칭찬|킵|좋았다|좋았음|뭐가\\s?좋았(?:나|을까|지|는지)|무엇이\\s?(?:좋았|잘\\s?됐|잘\\s?되었)(?:나|는가|을까|는지|지)|어떤\\s?(?:게|것이|점이)\\s?좋았(?:나|을까)|칭찬\\s?(?:일기|스티커|타임)|자랑(?:거리)?|성취|빛났던\\s?순간|스스로(?:를|에게)?\\s?칭찬.{0,10}|.{0,14}(?:나를|스스로를|나\\s?자신을)\\s?칭찬(?:한다|하자|해|합니다|해주자)|잘했다|킵|굿|뭘 잘\\s?했(?:나|는가|을까|는지)|무엇을 잘\\s?했(?:나|는가|을까|는지)",
  bad: "아쉬움|별로였다|별로|무엇이\\s?(?:별로였|아쉬웠|나빴|문제였|안\\s?됐|부족했|힘들었)(?:나|는가|을까|는지|지)|뭐가\\s?(?:별로였|아쉬웠|나빴|문제였|힘들었)(?:나|을까|지)|실수|고통|고난|시련|위기|약점|장애물|걸림돌|난관|어려움|힘듦|불만|후회|아쉬웠다|반성|문제점|개선\\s?(?:점|사항|필요)|보완\\s?(?:점|사항)|부족함|실패|후회|(?:뭘|무엇을) (?:잘\\s?)?못\\s?했(?:나|는가|을까|는지)|배드|프라블럼",
  lesson:
    "교훈|나에게\\s?(?:남기는|쓰는)\\s?(?:말|메모)|레슨|무엇을\\s?배웠.{0,6}|깨달음들|배움들|러닝스|배움|깨달음|인사이트|레슨\\s?런드?|(?:뭘|무엇을|무얼) (?:배웠|익혔|얻었|깨달았)(?:나|는가|을까|는지|지)",
  try: "시도|다음에는\\s?이렇게|다음번에는|다시\\s?한다면|다시\\s?(?:돌아간다면|시작한다면)|만약\\s?다시.{0,12}|트라이|개선\\s?(?:방안|방법|방향|책)|개선안",
};
const englishWordings: Readonly<Record<ReviewWordKind, string>> = {
  good:
    "(?:the )?good(?: (?:things?|parts?|stuff|bits))?|what (?:went|worked|has worked|is working)(?: really| very)?(?: (?:well|right|out|good))?|went well|things? (?:that )?(?:went|worked) (?:well|right|out)|" +
    "what (?:i|we) (?:did well|liked|loved|enjoyed|got right)|(?:things?|what) i(?:'m| am) (?:most )?proud of|(?:my |our |big |biggest )?(?:wins|successes|victories)|the (?:highs|ups|wins)|(?:\\w+ )?high(?:s|points?| points?)|bright spots?|victory lap|proud of|proudest (?:moments?|of)|what i(?:'m| am) (?:most |particularly )?proud of|grateful for|gratitude|thankful for|achievements|accomplishments|what (?:brought me joy|energi[sz]ed me|made me happy)|joys|strengths|(?:my |our )?(?:favou?rite|best) (?:moments?|things?|parts?|decisions?)|celebrations?|kudos|(?:the )?peaks|bouquets|sunny side|worked well|what to (?:continue|celebrate)|continue doing|more of(?: this)?|positives|keep doing|what to keep|things to keep",
  bad:
    "(?:the )?(?:bad|ugly|not so good|not-so-good)(?: (?:things?|parts?|stuff|bits))?|what (?:went wrong|failed|hurt|sucked)|went (?:wrong|badly|poorly)|" +
    "(?:what|things?|stuff)(?: that)? (?:didn'?t|did not|hasn'?t|haven'?t) (?:go|work|gone|worked)(?: (?:so|as|very|too))?(?: (?:well|out|right|great|good|planned|as planned|to plan))*|didn'?t go well|" +
    "(?:what |things? )?(?:that )?could(?: have|'ve|ve)? (?:be|been|gone|go)(?: (?:done|a bit|much))? better|(?:what |things? )?(?:to|i(?:'d| would| could| can| should)|we(?:'d| could| can)?|needs? to) (?:be )?improved?(?: on)?|what needs improvement|" +
    "(?:areas?|room|points?) (?:for|to|of) improve(?:ment)?|improvements?|what (?:i|we) (?:did (?:badly|poorly|wrong)|lacked|disliked|got wrong|struggled with|didn'?t like)|" +
    "(?:my |our |big |biggest )?(?:failures?|regrets?|disappointments?|mistakes|losses|misses|shortcomings|struggles|fails|low ?points)|the (?:lows|downs|losses|lowlights)|lows|low(?:s|lights)|(?:the )?(?:valleys|pits|downsides?|cons|brickbats)|not (?:so )?proud of|what i(?:'m| am) not proud of|less proud of|challenges?|hardships|obstacles|roadblocks|blockers|hurdles|difficulties|setbacks|frustrations|annoyances|weaknesses|what (?:was|were) (?:hard|difficult|challenging|tough|painful)|(?:the )?hard (?:parts?|things|bits|stuff)|(?:the )?(?:rough|tough) (?:parts?|bits|patches|spots)|what (?:drained|annoyed|frustrated) me|where (?:i|we) (?:fell short|failed|struggled)|falling short|what (?:i|we) (?:missed|regret|dropped|neglected)|what slipped|slipped|things? i regret|what to stop|less of(?: this)?|areas to work on|misfires|what (?:broke|did not|didn't)|(?:my |our )?(?:worst) (?:moments?|things?|parts?|decisions?)|negatives|pain points|stop doing",
  lesson:
    "(?:(?:key|main|big|biggest|important|hard|my|some|the|other|top|life|\\d+) )*lessons?(?: (?:i(?:'ve)? |we(?:'ve)? )?(?:learned|learnt))?(?:(?: from| of| in| about) .{1,30})?|" +
    "(?:what|things?|stuff)(?: that)? (?:have )?(?:i|we)(?:'ve| have)?(?: also)? (?:learned|learnt|discovered|realized|realised)(?: .{1,30})?|what (?:did|have) (?:i|we) (?:learn|learned)(?: .{1,20})?|(?:my |key |main |big )?(?:learnings?|take-?aways?|insights?|reali[sz]ations)|notes? to (?:my ?self|self|future self|future me)|advice to (?:myself|my future self)|what (?:\\w+ ){1,3}taught (?:me|us)|what i know now|i learned|we learned|morals?(?: of the story)?|discoveries|aha moments?|things to remember|remember(?: this)?|learned|learnt",
  try: "(?:things? |what |experiments )?to try(?: (?:out|next|differently))?|(?:what )?(?:i(?:'d|'ll| would| will)|we(?:'d|'ll| would| will)) (?:do|try|change)(?: differently| next(?: time)?)?|things? to change|what to (?:change|start)|start doing|longed for|wish(?:ed)? for|what (?:i|we) (?:wish|would like to try)|(?:if i|were i) (?:could|were to) do it (?:again|over)|doing (?:it )?differently|next time(?: around)?|try next(?: time)?|experiments?(?: to run)?|differently",
};
/** Names of the parts of KPT, 4L, start/stop/continue, mad/sad/glad, rose/thorn/bud. */
const singles: Readonly<Record<ReviewWordKind, readonly string[]>> = {
  good: (
    "k high highs roses love loves win wins pro pros wing wings sunshine plus 🌹 keep keeps like liked loved glad rose " +
    "continue good"
  ).split(" "),
  bad: (
    "p low lows con cons delta deltas anchor anchors hate hated losses minus problem problems lacked lacking bad sad " +
    "mad thorn thorns stop 문제"
  ).split(" "),
  lesson: "l learning learnings finding findings lesson lessons learned learnt learn".split(" "),
  try: [..."t bud buds longed wished try tries start longedfor".split(" "), "longed for"],
};

const kinds: readonly ReviewWordKind[] = ["good", "bad", "lesson", "try"];
const koreanSmall = String.raw`(?:(?:올해|올해의|이번|이번에|이번\s?(?:주|달|분기|프로젝트)|이번\s?(?:주|달|분기)에?|한\s?해|나의|내가|제가|우리가?|가장|제일|정말|특히|스스로|개인적으로|그래도|하지만|그리고|더|조금|느끼고|하며|하면서|년도?|\d{4}년?(?:의|에)?|\d{1,2}월의?|[상하]반기의?)\s+){0,3}`;
const englishSmall = String.raw`(?:(?:the|my|our|some|and|or|so|things|this year'?s?|\d{4}(?:'s)?)\s+){0,2}`;

interface Pattern {
  readonly kind: ReviewWordKind;
  readonly korean: WordPattern;
  readonly english: WordPattern;
  readonly loose: WordPattern;
}

/** What every Korean wording has one of: a syllable of the thing, or of the noun; and one of the stem, or of the noun. */
const koreanNeeded: Readonly<Record<ReviewWordKind, readonly [string, string]>> = {
  good: ["점것거분일순포경항칭킵좋뭐무떤랑성빛잘굿뭘", "점것거부일간트험사찬킵았좋엇자취났했굿잘"],
  bad: [
    "점것거분일순포경항아별무뭐실통난련위약장걸려힘불후반문개보족못배프",
    "점것거부일간트험사쉬였로엇별아빴문힘수고시기애림관움듦만회성제선완함패했드라",
  ],
  lesson: ["점것거분일순포경항교게레무깨배러트뭘", "배깨얻익알습터느새되남발억잊명훈쓰슨엇달움닝인뭘얼"],
  try: ["할볼싶보야바적음르달실작더시면돌만트개", "점것거분일순포경항도렇번다아면약라선"],
};

/** The wordings, by kind; the Korean ones stand beside the English ones, since few headings have letters of both. */
export const reviewPatterns: readonly Pattern[] = kinds.map((kind) => {
  const korean = String.raw`(?:(?:${koreanStems[kind]})\s?${thing}${thingTail}|(?:${koreanNouns[kind]}))`;
  return {
    kind,
    korean: new WordPattern(new RegExp(String.raw`^${koreanSmall}${korean}[?!~.]*$`, "u"), ...koreanNeeded[kind]),
    english: new WordPattern(new RegExp(String.raw`^${englishSmall}(?:${englishWordings[kind]})[?!~.]*$`, "u")),
    // Whatever is before the wording says of what: `프로젝트를 하며 아쉬웠던 점`.
    loose: new WordPattern(new RegExp(String.raw`^(?:.{1,24}\s)?${korean}[?!~.]*$`, "u"), ...koreanNeeded[kind]),
  };
});
const bySingle = new Map<string, ReviewWordKind>(
  kinds.flatMap((kind) => singles[kind].map((word): [string, ReviewWordKind] => [word, kind])),
);

/**
 * What a heading's words look back on: what went well, what did not, what was learned, what to try. Of several the
 * first that is named counts.
 * @param label the words without emoji, numbering and closing marks
 */
export function reviewWords(label: string): ReviewWords | undefined {
  if (label === "" || label.length > 60) return undefined;
  const words = foldLabelText(label);
  const whole = ofPart(words);
  if (whole?.exact) return whole;
  if (!mayHavePieces(words)) return whole;
  const pieces = words
    .split(/\s[-–—~]\s|[:：|/,&+·()[\]]|\s(?:and|및|그리고|vs\.?)\s|(?<=[가-힣])(?:와|과|이랑|랑)\s/iu)
    .map((piece) => piece.trim() as FoldedText)
    .filter(Boolean);
  if (pieces.length < 2 || pieces.length > 5) return whole;
  for (const [i, piece] of pieces.entries()) {
    const found = ofPart(piece);
    if (found) return { ...found, exact: found.exact && i === 0 };
  }
  return whole;
}

/** Whether words may hold what divides pieces: a mark, `and`, `vs`, or a word for "and". */
function mayHavePieces(words: string): boolean {
  return /[-–—~:：|/,&+·()[\]및고와과랑]/.test(words) || words.includes(" and ") || words.includes(" vs");
}

function ofPart(words: FoldedText): ReviewWords | undefined {
  const single = bySingle.get(words.replace(/[?!]+$/, ""));
  if (single) return { kind: single, exact: true, single: true };
  // The English wordings begin with a letter or a digit of ASCII.
  const mayBeEnglish = /^\w/.test(words);
  for (const { kind, korean, english } of reviewPatterns)
    if (korean.test(words) || (mayBeEnglish && english.test(words))) return { kind, exact: true, single: false };
  for (const { kind, loose } of reviewPatterns) if (loose.test(words)) return { kind, exact: false, single: false };
  return undefined;
}
