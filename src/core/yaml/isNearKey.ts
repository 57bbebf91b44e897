import type { YamlShape } from "./YamlShape";

/**
 * Whether a word is one slip of the finger away from a key of the format (a letter too many, too few, wrong, or two
 * exchanged): then it is a mistyped key, and not the beginning of a text.
 */
export function isNearKey(word: string, shape: YamlShape): boolean {
  if (word.length < 3 || word.length > 24 || !/^[a-z]+$/i.test(word)) return false;
  if (shape.isKnownKey(word.toLowerCase())) return true;
  // `Node: basics` and `Java: basics` are names of things; a mistyped key begins small, as the keys do.
  if (!/^[a-z]/.test(word)) return false;
  const letters = "abcdefghijklmnopqrstuvwxyzS";
  for (let i = 0; i <= word.length; i++) {
    const before = word.slice(0, i);
    const after = word.slice(i);
    if (after !== "" && shape.isKnownKey(before + after.slice(1))) return true;
    if (after.length > 1 && shape.isKnownKey(before + after[1] + after[0] + after.slice(2))) return true;
    for (const letter of letters) {
      if (shape.isKnownKey(before + letter + after)) return true;
      if (after !== "" && shape.isKnownKey(before + letter + after.slice(1))) return true;
    }
  }
  return false;
}
