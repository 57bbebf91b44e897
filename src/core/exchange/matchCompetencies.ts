import { contentWords, cutName, foldName, likeness } from "../text/likeness";

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
}

const none: CompetencyMatch = { kind: "none" };

/** The least share of a text's telling words that must be a competency's own before it is worth a guess. */
const leastForName = 0.34;
const leastForText = 0.22;
/** Words found in a hint count for less than words of the name. */
const hintWeight = 0.5;
/** In a run of Latin words the last one is what it is about: `Spring Batch` is more of a Batch than of a Spring. */
const modifierWeight = 0.75;

/**
 * Prepares the competencies of one gap analysis. A match is sure where the names are the same after folding, where
 * one is the other cut before its first `:` or `(`, where they differ in a generic word only (`Rust 역량`,
 * `Rust 능력`), and where the name is one element of exactly one competency's list (`Rust` of
 * `Go, Rust 등 언어`). All else is a guess by the words in common, rare words counting for more
 * (inverse document frequency), or none.
 */
export function competencyMatcher(competencies: readonly CompetencyName[]): CompetencyMatcher {
  const known = competencies.map(({ name, hints = [] }) => ({
    fold: foldName(name),
    cut: foldName(cutName(name)),
    isTelling: contentWords(cutName(name)).length >= 2,
    head: foldName(headOf(name)),
    core: coreOf(name),
    elements: elementsOf(name).map(coreOf),
    name,
    words: new Set(contentWords(name)),
    hintWords: new Set(hints.flatMap(contentWords)),
  }));
  const frequency = new Map<string, number>();
  for (const { words } of known) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const inHints = new Map<string, number>();
  for (const { hintWords } of known) for (const word of hintWords) inHints.set(word, (inHints.get(word) ?? 0) + 1);
  const rarity = (count: number) => Math.log(1 + (known.length + 1) / (1 + count));
  const weight = (word: string) => rarity(frequency.get(word) ?? 0);
  const weightOfHint = (word: string) =>
    hintWeight * rarity((frequency.get(word) ?? 0) + 2 * ((inHints.get(word) ?? 1) - 1));

  const only = (test: (entry: (typeof known)[number]) => boolean, part: boolean): CompetencyMatch | undefined => {
    const found = known.flatMap((entry, index) => (test(entry) ? [index] : []));
    const [first] = found;
    if (first === undefined) return undefined;
    return { kind: found.length === 1 ? "sure" : "guess", index: first, part };
  };

  const score = (text: string): { index: number; score: number }[] => {
    const words = [...new Set(contentWords(text))];
    const modifiers = modifiersOf(text);
    const share = (word: string) => (modifiers.has(word) ? modifierWeight : 1);
    const total = words.reduce((sum, word) => sum + share(word) * weight(word), 0);
    if (total === 0) return [];
    return known
      .map((entry, index) => {
        let byName = 0;
        let byHint = 0;
        for (const word of words) {
          if (hasWord(entry.words, word)) byName += share(word) * weight(word);
          else if (hasWord(entry.hintWords, word)) byHint += share(word) * weightOfHint(word);
        }
        const own = [...entry.words].reduce((sum, word) => sum + weight(word), 0);
        // The share of the text, and to a lesser part the share of the name: of two, the more exact one wins.
        return { index, score: (byName + byHint) / total + (own > 0 ? (0.3 * byName) / own : 0) };
      })
      .sort((a, b) => b.score - a.score || a.index - b.index);
  };

  const matchName = (name: string): CompetencyMatch => {
    const [fold, cut, head, core] = [foldName(name), foldName(cutName(name)), foldName(headOf(name)), coreOf(name)];
    const exact =
      only((entry) => entry.fold === fold, false) ??
      only((entry) => entry.cut === fold || entry.fold === cut, false) ??
      only((entry) => entry.cut === cut, false) ??
      only((entry) => entry.head === fold || entry.fold === head || entry.head === head, false) ??
      (core === "" ? undefined : only((entry) => entry.core === core, false)) ??
      (core === "" ? undefined : only((entry) => entry.elements.includes(core), true));
    if (exact) return exact;
    const likest = known
      .map((entry, index) => ({ index, like: likeness(entry.name, name) }))
      .sort((a, b) => b.like - a.like || a.index - b.index)[0];
    if (likest && likest.like >= 0.75) return { kind: "guess", index: likest.index, part: false };
    const [best] = score(name);
    return best && best.score >= leastForName ? { kind: "guess", index: best.index, part: true } : none;
  };

  const matchText = (text: string): CompetencyMatch => {
    const head = /^(.+?)\s*[:：]\s+\S/su.exec(text)?.[1];
    if (head !== undefined) {
      const match = matchName(head);
      if (match.kind === "sure") return match;
    }
    const folded = foldName(text);
    const named = known.flatMap((entry, index) => (entry.isTelling && folded.includes(entry.cut) ? [index] : []));
    if (named.length === 1 && named[0] !== undefined) return { kind: "sure", index: named[0], part: false };
    const [best] = score(text);
    return best && best.score >= leastForText ? { kind: "guess", index: best.index, part: true } : none;
  };

  return { matchName, matchText };
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
