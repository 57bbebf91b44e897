import { isOrdinaryWord, isShortWord } from "../vocabulary/ordinaryWords";
import { MentionTrie } from "./mentionTrie";

/**
 * How the case of a name must be written:
 * - free: any way
 * - exact: as the name has it
 * - short: as the name has it, or all small (`DB`, `db`)
 * - letter: as the name has it, where the place shows that the letter is a name
 * - ordinary: as the name has it, or with its first letter or all of them great; small only beside Hangul or in a label
 */
export type CaseRule = "free" | "exact" | "short" | "letter" | "ordinary";

/** A name that is looked for. */
export interface MentionName<Target> {
  readonly target: Target;
  /** As it is to be written, NFC. */
  readonly spelling: string;
  readonly rule: CaseRule;
  /** Whether what reads so is none of the target's mentions. */
  readonly isRefused: boolean;
}

/** Names to look for, each with what it stands for. */
export interface MentionNames<Target> {
  readonly trie: MentionTrie<MentionName<Target>>;
  /** Adds a name. `isOwn`: given by the user, and not one of the common spellings, which say their case by themselves. */
  add(name: string, target: Target, isOwn: boolean): void;
  /** Adds a text that is no mention of the target, though it holds one of its names. `isExact`: only in this case. */
  refuse(text: string, target: Target, isExact: boolean): void;
}

/** An empty collection of names. */
export function mentionNames<Target>(): MentionNames<Target> {
  const trie = new MentionTrie<MentionName<Target>>();
  const put = (name: string, target: Target, rule: (spelling: string) => CaseRule, isRefused: boolean): void => {
    const spelling = name.normalize("NFC").trim();
    trie.add(spelling.toLowerCase(), { target, spelling, rule: rule(spelling), isRefused });
  };
  return {
    trie,
    add: (name, target, isOwn) => put(name, target, (spelling) => caseRule(spelling, isOwn), false),
    refuse: (text, target, isExact) => put(text, target, () => (isExact ? "exact" : "free"), true),
  };
}

function caseRule(name: string, isOwn: boolean): CaseRule {
  const lower = name.toLowerCase();
  if (/^[A-Za-z]$/.test(name)) return "letter";
  if (isOrdinaryWord(lower)) return "ordinary";
  if (/^[A-Za-z]{2}$/.test(name)) return isShortWord(lower) ? "exact" : "short";
  return !isOwn && lower !== name ? "exact" : "free";
}
