import { distance } from "fastest-levenshtein";
import { canonicalSpelling } from "../vocabulary/spellings";

/** A name as references compare it: NFC, lower case, without blanks. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/gu, "");
}

/** A long name cut before its first `:` or `(`, trimmed; the name itself where nothing stands before them. */
export function cutName(name: string): string {
  const end = name.search(/[:：(（]/u);
  const cut = end < 0 ? "" : name.slice(0, end).trim();
  return cut === "" ? name.trim() : cut;
}

/** Words that say what sort of thing a name is, or what is done with it, and not which one. */
const generic = new Set(
  (
    "역량 능력 경험 처리 이해 지식 기술 개발 기초 기본 관련 활용 사용 적용 학습 공부 스터디 심화 숙련 수준 구현 다양 전반 실무 등 및 또는 그리고 " +
    "대한 대해 위한 위해 통한 통해 이용 기반 있 없 할 수 것 때 이 그 더 잘 적절 필요 부족 방법 작성 정리 향상 강화 습득 능숙 이상 정도 이론 " +
    "the a an and or of in on to for with by from at as is are be my i it its how " +
    "skill skills experience ability abilities knowledge understanding basics basic advanced competency competencies " +
    "learn learning study studying use using usage work working about better"
  ).split(" "),
);

/** Particles behind a noun, the longer first; a small table, enough to compare names. */
const particles =
  /(?:에서의|에서는|에서도|으로서|으로써|에게서|이라는|에서|으로|에게|까지|부터|처럼|보다|이나|이란|라는|로서|로써|을|를|이|가|은|는|의|에|와|과|로|도|만|나)$/u;
/** A particle by itself, as it is left behind a Latin name: `Redis와`. */
const particleAlone = new RegExp(`^${particles.source}`, "u");
/** Endings that make a verb or an adjective of a noun: `튜닝하고`, `안정적인`. */
const endings =
  /(?:하기|하는|하고|하며|하여|하면|해서|해보기|해보는|해보고|하지|할|한|해|된|되는|되어|시키는|시킬|화할|화하는|화|적인|적으로|적|스러운|하게|보기|보는|하다|합니다|한다)$/u;

/**
 * The words of a text that tell what it is about, in order: NFC, lower case, one spelling for each known name,
 * particles and verb endings taken off Hangul, generic words (`역량`, `experience`) left out.
 */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text
    .normalize("NFC")
    .toLowerCase()
    .matchAll(/[a-z][a-z0-9+#]*(?:[./][a-z]+(?=js\b))?|\d+|[가-힣]+|[^\s\p{P}\p{S}\da-z가-힣]+/gu)) {
    const stem = /^[가-힣]/u.test(word) ? hangulStem(word) : word;
    if (particleAlone.test(stem)) continue;
    if (stem !== "" && !generic.has(stem) && !generic.has(word)) words.push(canonicalSpelling(stem));
  }
  return words;
}

/**
 * How alike two names are, 0 to 1: 1 for the same after folding, 0.95 where one is the other cut short, else the
 * share of words in common (Dice's coefficient) or of letters in common (edit distance), whichever is greater.
 */
export function likeness(a: string, b: string): number {
  const [foldA, foldB] = [foldName(a), foldName(b)];
  if (foldA === foldB) return foldA === "" ? 0 : 1;
  if (foldA === "" || foldB === "") return 0;
  const [cutA, cutB] = [foldName(cutName(a)), foldName(cutName(b))];
  if (cutA === foldB || foldA === cutB) return 0.95;
  const letters = 1 - distance(foldA, foldB) / Math.max(foldA.length, foldB.length);
  return Math.min(0.94, Math.max(wordsInCommon(a, b), letters));
}

function wordsInCommon(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(contentWords(a)), new Set(contentWords(b))];
  if (wordsA.size === 0 || wordsB.size === 0) return 0;
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return (2 * shared) / (wordsA.size + wordsB.size);
}

function hangulStem(word: string): string {
  if (generic.has(word) || canonicalSpelling(word) !== word) return word;
  const bare = shorter(word, particles);
  const stem = shorter(bare, endings);
  return stem === bare ? bare : shorter(stem, particles);
}

/** The word without the ending, where at least two syllables are left. */
function shorter(word: string, ending: RegExp): string {
  const rest = word.replace(ending, "");
  return rest.length >= 2 || (rest.length === 1 && generic.has(rest)) ? rest : word;
}
