import type { RetroItem } from "../retro/reading/RetroReading";
import { cutName, foldName } from "../text/likeness";

/** How long a thing may be called that is put before what is nested in it. */
const longestName = 40;

/**
 * What an item of a plan says away from its list: what it is nested in comes before it (`Compilers – watch the course`),
 * unless its own words say that, or it is too long for a name.
 */
export function itemWords({ text, under }: Pick<RetroItem, "text" | "under">): string {
  if (under === null) return text;
  const name = cutName(under).replace(/[\s.,;·–—-]+$/u, "");
  if (name === "" || name.length > longestName || foldName(text).includes(foldName(name))) return text;
  return `${name} – ${text}`;
}

/** A text without the remark in brackets at its end, where something else is left. */
export function shortName(text: string): string {
  const short = text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, "").trim();
  return short === "" ? text : short;
}

/** A range or an end in brackets that says nothing but days and months: `(3/1 ~ 4/15)`, `(~ 5월 말)`, `(by 6/30)`. */
const datesInBrackets =
  /\s*[([](?=[^)\]]*(?:\d\s*[/.~〜–년월일-]|[~〜–]\s*\d|[a-z] \d))(?:[\d\s./~〜–—년월일초말중순-]|까지|부터|\b(?:by|until|from|to|due)\b){2,40}[)\]]/giu;

/**
 * The words of an item for a to-do: dates in brackets that the to-do says in keys of its own are left out, and so is
 * the mark that it is not decided, which is about the plan and not about what is to be done.
 */
export function itemAsTodo(item: Pick<RetroItem, "text" | "under" | "from" | "to" | "undecided">): string {
  let text = item.text;
  if (item.undecided) text = text.replace(/\s*\(\s*(?:\?+|미정|tbd|tbc)\s*\)\s*/giu, " ").trim();
  if (item.from !== null || item.to !== null) text = text.replace(datesInBrackets, "").trim();
  return itemWords({ text: text === "" ? item.text.trim() || "?" : text, under: item.under });
}

/** Words as two writers of the same thing may differ in them: case, blanks and signs aside. */
export function bareWords(words: string): string {
  return foldName(words).replaceAll(/[^\p{L}\p{N}]/gu, "");
}
