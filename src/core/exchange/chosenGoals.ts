import { foldCase, WordPattern } from "../vocabulary/WordPattern";
import type { ReadmeEntry } from "./Readme";

/** Words beside a goal that say that it is the chosen one: `(이번 분석)`, `← 이걸로`, `[선택]`, `(chosen)`. */
const chosen = new WordPattern(
  /[([<【]\s*(?:이번|선택|분석|집중|올해|우선|최우선|대상|고른|chosen|selected|picked|focus|this one|main|in focus|target)[^)\]>】]{0,20}[)\]>】]|(?:←|<-|⬅|👈|<=)\s*\S|[👈⭐🌟📌✔✅☑]|^(?:선택|이번 목표|chosen|selected)\s*[:：]/u,
);

/**
 * The goal of a list that its author marks as the one chosen for the gap analysis: by words, by an arrow, by a star,
 * or in bold. Where several are marked in one way, the mark says something else.
 *
 * @param goals the goals of the list
 * @param source the text that their spans lie in
 */
export function chosenGoals(goals: readonly ReadmeEntry[], source: string): ReadmeEntry[] {
  if (goals.length < 2) return [];
  const marked = goals.filter(({ text }) => chosen.test(foldCase(text.slice(0, 300))));
  if (marked.length > 0) return marked.length === 1 ? marked : [];
  const bold = goals.filter(({ span }) => /^(\*\*|__)(?:(?!\1).)+\1$/su.test(source.slice(span.start, span.end)));
  return bold.length === 1 ? bold : [];
}
