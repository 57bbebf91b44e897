import { foldName } from "../text/likeness";

/** The longest id that is made of a name, in letters. */
const longest = 32;

/**
 * A short id made of a name: lower case, words parted by hyphens, Hangul as it is; the first words where it is long.
 * @param taken folded words (see `foldName`) that lead somewhere already; the id is none of them, by a number behind it
 */
export function slug(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}+#]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => word.replace(/^#+/, ""))
    .filter((word) => word !== "");
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word : `${id}-${word}`;
    if (id !== "" && longer.length > longest) break;
    id = longer;
  }
  // A number alone would be read as one.
  const base = id === "" || /^[\d-]+$/.test(id) ? `item-${id}`.replace(/-$/, "") : id.slice(0, longest);
  return freeId(base, taken, 2, true);
}

/** An id with a number behind it that is not taken; without one where `bareToo` and the bare one is free. */
export function freeId(base: string, taken: ReadonlySet<string>, from = 2, bareToo = false): string {
  if (bareToo && !taken.has(foldName(base))) return base;
  let number = from;
  while (taken.has(foldName(`${base}-${number}`))) number++;
  return `${base}-${number}`;
}
