import { TextPattern } from "./TextPattern";
import { foldCase, type FoldedText, WordPattern } from "./WordPattern";
/** The state of a planned thing, as a review tells it. */
export type ItemStateWord = "open" | "done" | "partial" | "dropped";

const doneMarks = "✅✔✓☑⭕🟢👍🎉🆗🏆";
const openMarks = "❌✖❎⛔🔴👎🚫☐⬜✗✘🙅";
const partialMarks = "🤔😐🟡🟠🔺△▲🔶🚧⚠🌗⏳🙁😕😅🫤";
const marks = new TextPattern(new RegExp(`[${doneMarks}${openMarks}${partialMarks}]`, "u"));

/** The state that a checkbox's character says. */
export function stateOfBox(mark: string): ItemStateWord {
  if (mark === "x" || mark === "X") return "done";
  if (mark === "/") return "partial";
  return mark === "-" ? "dropped" : "open";
}

const struckOut = new TextPattern(
  /^(?:\*\*|__)?~~([^~]+)~~(?:\*\*|__)?(?:[^\p{L}\p{N}]*|\s*[-–—→(]*\s*(?:완료|달성|끝|done|finished)\s*\)?[.!]?)$/iu,
  "~",
);

/**
 * The state that marks at either end of a line say: `✅ …`, `… ❌`, `~~…~~`, `(3/5)`, `(70%)`, `[달성]`, `- done`,
 * `Grade: F`. @returns undefined for a line without marks
 * @param raw the line as written
 */
export function markedState(raw: string): ItemStateWord | undefined {
  const line = raw.trim().slice(0, 600);
  const struck = struckOut.exec(line);
  if (struck) return /[✅✔☑✓]|완료|\bdone\b/iu.test(line) ? "done" : "dropped";
  const head = line.slice(0, 16);
  const atHead = /^[^\p{L}\p{N}]*/u.exec(head)?.[0] ?? "";
  const atTail = line.length > 16 ? (/[^\p{L}\p{N}]*$/u.exec(line.slice(-12))?.[0] ?? "") : "";
  const mark = marks.exec(atHead)?.[0] ?? marks.exec(atTail)?.[0] ?? marks.exec(line.length <= 16 ? line : "")?.[0];
  if (mark) return doneMarks.includes(mark) ? "done" : openMarks.includes(mark) ? "open" : "partial";
  if (/^(?:\*\*|`)?[[(](?:x|X|✓|v|V|o|O)[\])](?:\*\*|`)?\s/.test(line))
    return /[xX]/.test(head.slice(0, 5)) ? "open" : "done";
  const lettered = /[[(]\s?([△▲○◯●×])\s?[,:/;]/u.exec(line.slice(-40))?.[1];
  if (lettered) return /[△▲]/u.test(lettered) ? "partial" : lettered === "×" ? "open" : "done";
  if (/[[(]\s?[△]\s?[\])]/u.test(line.slice(0, 8) + line.slice(-8))) return "partial";
  return wordAtEnd(line);
}

const verdictAtEnd = new TextPattern(
  /(?:[([<]|\s[-–—=]>?\s|=>|->|→|⇒|:\s)\s*([^()[\]<>:→⇒]{1,24}?)\s*[)\]>]?[.!]?$/u,
  "(:[<-–—=→⇒",
);

/** The last words in brackets or behind a separator, where they are a verdict. */
function wordAtEnd(line: string): ItemStateWord | undefined {
  const plain = line.replace(/[*_`]/g, "").trim();
  const verdict = verdictAtEnd.exec(plain.slice(-60))?.[1]?.trim() ?? "";
  return verdict === "" ? undefined : verdictWords(verdict);
}

const saysDropped = new WordPattern(
  /^(?:접음|접었다|드[랍롭](?:함)?|관둠|그만둠|그만\s?둠|제외|철회|무산|없던\s?일|withdrawn|withdrew|ditched|killed|shelved|given up|cut|canned|포기(?:함|했다)?|취소(?:됨|함)?|보류(?:함)?|중단(?:함|됨)?|폐기|drop(?:ped)?|cancell?ed|abandoned|gave up|scrapped|postponed|deferred)$/u,
  "접랍롭둠외철산없du포취류단폐",
);

const saysDone = new WordPattern(
  /^(?:초과\s?|목표\s?|100%\s?)?(?:달성|완료|성공|이행|합격|취득|완주|완독|수료|출시)(?:함|했다|!|~)*$|^(?:o|했음|했다|함|a|a[+-]|done|yes|yep|achieved|completed?|success(?:ful)?|finished|met|nailed it|passed|hit|accomplished|checked?|exceeded|ok|okay|did it|shipped|launched|smashed(?: it)?|crushed(?: it)?|클리어|끝|끝냄|해냄|지킴|이룸|성공적|함!|굿)$/u,
);

const saysPartial = new WordPattern(
  /^(?:(?:절반|반|반쯤|일부|부분|부분적으로?|어느\s?정도|애매)(?:만|은|적)?(?:\s?(?:달성|성공|완료|이행|함|했다))?|진행\s?중|현재\s?진행\s?중|계속|close|halfway|half ?way|half[- ]done|mostly|roughly|partly|not quite|some|mixed|진행중|부분\s?성공|절반의\s?성공|세모|half|partial(?:ly)?(?:\s(?:done|complete|completed|achieved|met))?|in[- ]progress|wip|ongoing|so-?so|meh|almost|nearly|kind of|sort of|kinda|b|c|d|[bcd][+-])$/u,
);

const saysOpen = new WordPattern(
  /^(?:미\s?(?:달성|완료|완|이행|흡|시작|수행)|실패(?:함|했다)?|(?:시작|시도|손)도?\s?(?:못|안)\s?(?:함|했음|했다|댐)|no way|not even close|not at all|never|untouched|nothing|못\s?(?:함|했음|했다|지킴)|안\s?(?:함|했음|했다)|불합격|x|f|fail(?:ed|ure)?|no|nope|not (?:done|started|yet|achieved|met|completed)|missed|incomplete|didn'?t happen|unmet)$/u,
  "미패못안n격xfm",
);

const percentOf = new WordPattern(
  /^[약~]?\s?(\d{1,3}(?:\.\d+)?)\s?(?:%|퍼센트|percent)(?:\s?(?:달성|완료|정도|done|complete))?$/u,
  "0123456789",
  "%센c",
);

const shareOf = new TextPattern(
  /(?:^|[^\d.])(\d{1,4})\s?(?:\/|중에?\s?|out of\s?|of\s?)\s?(\d{1,4})(?:[^\d/.]|$)/u,
  "/중f",
  "0123456789",
);

const dayOfCalendar = new WordPattern(
  /\d{1,2}\s?[/.]\s?\d{1,2}\s?(?:일|까지|부터|전|이전|마감|~|〜|–|중$)|[~〜–]\s?\d{1,2}\s?\/|\b(?:by|until|due|before|on)\s\d/u,
  "0123456789",
  "일까터전감~〜–중yunf",
);

/** What a verdict says by itself: `달성`, `실패`, `절반만`, `3/5`, `80%`, `done`, `not yet`, `F`. */
export function verdictWords(verdict: string): ItemStateWord | undefined {
  const words = foldCase(verdict);
  // A day of the calendar is no share: `6/15까지`, `by 6/15`, `6/9 ~ 6/13`, `(3/17)` is left to what stands around.
  if (dayOfCalendar.test(words)) return undefined;
  const share = shareOf.exec(verdict);
  if (share) return ofShare(Number(share[1]), Number(share[2]));
  const percent = percentOf.exec(words);
  if (percent) return ofShare(Number(percent[1]), 100);
  if (saysOpen.test(words)) return "open";
  if (saysPartial.test(words)) return "partial";
  if (saysDone.test(words)) return "done";
  if (saysDropped.test(words)) return "dropped";
  return undefined;
}

const beginsDone = new WordPattern(
  /^(?:yes|yep|yeah|done|did (?:it|that|this)|achieved|completed|finished|hit\b|nailed|smashed|shipped|success|passed|성공|달성|완료|해냈|했다|이뤘|끝냈|지켰)/u,
);

const beginsOpen = new WordPattern(
  /^(?:no\b|nope|not (?:yet|done|really|even|at all|started)|never|missed|failed|didn't|did not|실패|못|안\s?했|시작도|전혀|하나도|미달|미완)/u,
);

const beginsPartial = new WordPattern(
  /^(?:half|almost|nearly|partly|partially|mostly|sort of|kind of|kinda|so-?so|close|not quite|in progress|ongoing|절반|반쯤|반만|일부|어느\s?정도|거의|진행\s?중|애매)/u,
);

const beginsDropped = new WordPattern(
  /^(?:abandon|dropp?ed|cancell?ed|scrapped|shelved|ditched|given up|gave (?:it )?up|withdr[ae]wn?|called off|no longer|포기|취소|접었|접기로|접음|드[랍롭]|철회|중단|그만뒀|.{0,14}(?:중단하기로|접기로|포기하기로|취소하기로|안\s?하기로))/u,
);

/** What the beginning of a comment on an earlier goal says: `yes!`, `halfway, …`, `abandoned in spring`. */
export function leadVerdict(comment: string): ItemStateWord | undefined {
  const plain = comment
    .replace(/^[^\p{L}\p{N}~△]+/u, "")
    .replace(/[’‘]/g, "'")
    .slice(0, 80);
  const text = foldCase(plain);
  if (text.startsWith("~")) return "partial";
  if (beginsDropped.test(text)) return "dropped";
  if (beginsPartial.test(text)) return "partial";
  if (beginsOpen.test(text)) return "open";
  const clause = /^[^.,;!?()]{1,24}/.exec(plain)?.[0].trim();
  const said = clause === undefined ? undefined : verdictWords(clause);
  if (said) return said;
  return beginsDone.test(text) ? "done" : undefined;
}

function ofShare(part: number, whole: number): ItemStateWord | undefined {
  if (whole === 0 || part > whole * 10) return undefined;
  return part >= whole ? "done" : part === 0 ? "open" : "partial";
}

const failedWords =
  /(?:지 ?못\s?했|못\s?했|못\s?함|안\s?했|실패|미달|포기했|하지 않았|한 번도|전혀)|\b(?:(?:did|was|were|have|has|had|could|would|is|are)(?:n'?t| not)\b|never|failed|failing|not (?:really|at all|quite|much|enough|consistent\w*|as)|nope|fewer|less than|fell short|didn.t)/u;
const failed = new WordPattern(failedWords);
const failedAnywhere = new RegExp(failedWords, "gu");
const succeeded = new WordPattern(
  /(?:달성|완료|성공|합격|취득|해냈|이뤘|이루었|마쳤|끝냈|출시했|읽었|했다|되었다|됐다|하긴 했|뿌듯)|\b(?:did|achieved|completed|finished|succe(?:ss|ed)\w*|nailed|accomplished|managed|made it|met|hit|reached|passed|exceeded|launched|shipped|published|wrote|read|ran|gave|got|learned|learnt|built|continued|did a great|great job|happy to say|proud)\b|\b(?:i|we) (?:\w+ ){0,2}(?:\w{2,}ed|took|made|went|began|kept|found|spent|ran|did)\b/u,
);

/** The state that a sentence tells of an earlier goal: fulfilled, fulfilled with a "but", or not. */
export function toldState(sentence: string): ItemStateWord | undefined {
  const text = foldCase(sentence.slice(0, 400).replace(/[’‘]/g, "'"));
  const no = failed.test(text);
  const yes = succeeded.test(no ? (text.replace(failedAnywhere, " ") as FoldedText) : text);
  if (no && yes) return "partial";
  return no ? "open" : yes ? "done" : undefined;
}
