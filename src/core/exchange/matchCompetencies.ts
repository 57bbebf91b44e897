import { contentWords, cutName, foldName, likeness } from "../text/likeness";
import { WordIndex } from "./WordIndex";

/** Which competency a text speaks of. `index` is its place in the list that was given. */
export type CompetencyMatch =
  | {
      readonly kind: "sure" | "guess";
      readonly index: number;
      /** Of a part of it, and not the whole. */ readonly part: boolean;
    }
  | { readonly kind: "none" };

export interface CompetencyName {
  readonly name: string;
  /** More words that speak of it, such as what is lacking: they help a guess and never make it sure. */
  readonly hints?: readonly string[];
}

/** Finds competencies by what people write of them. */
export interface CompetencyMatcher {
  /** For a name as written: the subject of an analysis, a line of 나의 상태. */
  matchName(name: string): CompetencyMatch;
  /** For a sentence that speaks of a competency among other things: a to-do, an explanation. */
  matchText(text: string): CompetencyMatch;
  /** Adds words that speak of the competency of that index. */
  addHint(index: number, text: string): void;
}

const none: CompetencyMatch = { kind: "none" };

/** The least share of a text's telling words that must be a competency's own before it is worth a guess. */
const leastForName = 0.34;
const leastForText = 0.22;
/** Words found in a hint count for less than words of the name. */
const hintWeight = 0.5;
/** In a run of Latin words the last one is what it is about: `Spring Batch` is more of a Batch than of a Spring. */
const modifierWeight = 0.75;
/** What a text is about stands at its beginning; what is far behind need not be searched. */
const longest = 600;

/**
 * Prepares the competencies of one gap analysis. A match is sure where the names are the same after folding, where
 * one is the other cut before its first `:` or `(`, where they differ in a generic word only (`Rust 역량`,
 * `Rust 능력`), and where the name is one element of exactly one competency's list (`Rust` of
 * `Go, Rust 등 언어`). All else is a guess by the words in common, rare words counting for more
 * (inverse document frequency), or none. The time of a match does not grow with the number of competencies, save
 * for those that share a rare word with the text.
 */
export function competencyMatcher(competencies: readonly CompetencyName[]): CompetencyMatcher {
  const matcher = new Matcher(competencies.map(({ name }) => name));
  for (const [index, { hints = [] }] of competencies.entries()) for (const hint of hints) matcher.addHint(index, hint);
  return matcher;
}

interface Known {
  readonly name: string;
  readonly cut: string;
  readonly isTelling: boolean;
  readonly words: ReadonlySet<string>;
  readonly hintWords: Set<string>;
}

class Matcher implements CompetencyMatcher {
  private readonly known: Known[] = [];
  private readonly byFold = new Places();
  private readonly byCut = new Places();
  private readonly byHead = new Places();
  private readonly byCore = new Places();
  private readonly byElement = new Places();
  private readonly byWord = new WordIndex();
  private readonly byHintWord = new WordIndex();
  private readonly byLetters = new Places();

  constructor(names: readonly string[]) {
    for (const [index, name] of names.entries()) {
      const start = name.slice(0, longest);
      const cut = foldName(cutName(start));
      const words = new Set(contentWords(start));
      this.known.push({ name, cut, isTelling: contentWords(cutName(start)).length >= 2, words, hintWords: new Set() });
      this.byFold.add(foldName(name), index);
      this.byCut.add(cut, index);
      this.byHead.add(foldName(headOf(start)), index);
      this.byCore.add(coreOf(start), index);
      for (const element of elementsOf(start)) this.byElement.add(coreOf(element), index);
      for (const word of words) this.byWord.add(word, index);
      for (const letters of lettersOf(start)) this.byLetters.add(letters, index);
    }
  }

  addHint(index: number, text: string): void {
    const known = this.known[index];
    if (!known) return;
    for (const word of contentWords(text.slice(0, longest))) {
      if (known.hintWords.has(word)) continue;
      known.hintWords.add(word);
      this.byHintWord.add(word, index);
    }
  }

  matchName(name: string): CompetencyMatch {
    const start = name.slice(0, longest);
    const [fold, cut, head] = [foldName(name), foldName(cutName(start)), foldName(headOf(start))];
    const core = coreOf(start);
    const exact =
      only(false, this.byFold.at(fold)) ??
      only(false, this.byCut.at(fold), this.byFold.at(cut)) ??
      only(false, this.byCut.at(cut)) ??
      only(false, this.byHead.at(fold), this.byFold.at(head), this.byHead.at(head)) ??
      (core === "" ? undefined : only(false, this.byCore.at(core))) ??
      (core === "" ? undefined : only(true, this.byElement.at(core)));
    if (exact) return exact;
    const likest = this.likest(start);
    if (likest && likest.like >= 0.75) return { kind: "guess", index: likest.index, part: false };
    const best = this.best(start);
    return best && best.score >= leastForName ? { kind: "guess", index: best.index, part: true } : none;
  }

  matchText(text: string): CompetencyMatch {
    const start = text.slice(0, longest);
    const head = /^([^:：]+?)\s*[:：]\s+\S/su.exec(start)?.[1];
    if (head !== undefined) {
      const match = this.matchName(head);
      if (match.kind === "sure") return match;
    }
    const folded = foldName(start);
    const named = this.byWord
      .candidates(contentWords(start))
      .filter((index) => this.known[index]?.isTelling && folded.includes(this.known[index].cut));
    if (named.length === 1 && named[0] !== undefined) return { kind: "sure", index: named[0], part: false };
    const best = this.best(start);
    return best && best.score >= leastForText ? { kind: "guess", index: best.index, part: true } : none;
  }

  private likest(name: string): { index: number; like: number } | undefined {
    const shared = new Map<number, number>();
    for (const letters of lettersOf(name)) {
      const places = this.byLetters.at(letters);
      // What most names have in common tells none from the others.
      if (places.length > 60) continue;
      for (const index of places) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 12)
      .map(([index]) => ({ index, like: likeness(this.known[index]?.name.slice(0, longest) ?? "", name) }))
      .sort((a, b) => b.like - a.like || a.index - b.index)[0];
  }

  private best(text: string): { index: number; score: number } | undefined {
    const words = [...new Set(contentWords(text))];
    const modifiers = modifiersOf(text);
    const share = (word: string) => (modifiers.has(word) ? modifierWeight : 1);
    const total = words.reduce((sum, word) => sum + share(word) * this.weight(word), 0);
    if (total === 0) return undefined;
    const candidates = new Set([...this.byWord.candidates(words), ...this.byHintWord.candidates(words)]);
    let best: { index: number; score: number } | undefined;
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const entry = this.known[index];
      if (!entry) continue;
      let byName = 0;
      let byHint = 0;
      for (const word of words) {
        if (hasWord(entry.words, word)) byName += share(word) * this.weight(word);
        else if (hasWord(entry.hintWords, word)) byHint += share(word) * this.weightOfHint(word);
      }
      const own = [...entry.words].reduce((sum, word) => sum + this.weight(word), 0);
      // The share of the text, and to a lesser part the share of the name: of two, the more exact one wins.
      const score = (byName + byHint) / total + (own > 0 ? (0.3 * byName) / own : 0);
      if (!best || score > best.score) best = { index, score };
    }
    return best;
  }

  private weight(word: string): number {
    return this.rarity(this.byWord.count(word));
  }

  private weightOfHint(word: string): number {
    const inHints = this.byHintWord.count(word) || 1;
    return hintWeight * this.rarity(this.byWord.count(word) + 2 * (inHints - 1));
  }

  private rarity(count: number): number {
    return Math.log(1 + (this.known.length + 1) / (1 + count));
  }
}

/** Where each key stands, in ascending order. */
class Places {
  private readonly places = new Map<string, number[]>();

  add(key: string, index: number): void {
    const places = this.places.get(key);
    if (!places) this.places.set(key, [index]);
    else if (places.at(-1) !== index) places.push(index);
  }

  at(key: string): readonly number[] {
    return this.places.get(key) ?? [];
  }
}

function only(part: boolean, ...places: readonly (readonly number[])[]): CompetencyMatch | undefined {
  // Each list is in ascending order: its first two tell the first of all, and whether it is the only one.
  const found = new Set(places.flatMap((each) => each.slice(0, 2)));
  if (found.size === 0) return undefined;
  return { kind: found.size === 1 ? "sure" : "guess", index: Math.min(...found), part };
}

/** Pairs of letters, by which a name with a slip of the pen is found. */
function lettersOf(name: string): Set<string> {
  const fold = foldName(name).slice(0, 80);
  return new Set(Array.from({ length: Math.max(0, fold.length - 1) }, (_, at) => fold.slice(at, at + 2)));
}

/** The words of a text that another Latin word follows. */
function modifiersOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\b([a-z][a-z0-9+#]*)\s+(?=[a-z])/giu)].flatMap(([, word = ""]) => contentWords(word)),
  );
}

/** Hangul stems differ in their last syllable where an ending was not known: a long stem may be the start of a word. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (!/^[가-힣]{2,}$/u.test(word)) return false;
  for (const other of words) {
    if (/^[가-힣]{2,}$/u.test(other) && (other.startsWith(word) || word.startsWith(other))) return true;
  }
  return false;
}

/** A name before the arrow or dash that explains it: `검색 => 화면마다 쓰임`, `발표 - 사내 모임`. */
function headOf(name: string): string {
  return name.split(/\s*(?:=>|->|→)\s*|\s+[-–—]\s+/u, 1)[0] ?? name;
}

/** What is left of a name without its generic words, folded. */
function coreOf(name: string): string {
  return contentWords(name).join(" ");
}

/** The things that a name lists: `Go, Rust 등 …`, `Go/Rust`, `언어: Go, Rust`. */
function elementsOf(name: string): string[] {
  const parts = name
    .split(/[,/·&+:：()（）]|\s(?:및|와|과|또는|and|or)\s|(?<=\S)\s등(?=[\s)]|$)/iu)
    .map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part !== "") : [];
}
