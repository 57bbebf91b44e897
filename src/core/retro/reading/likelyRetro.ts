import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import { titleSort } from "../../vocabulary/titleWords";
import type { Entry } from "./readEntries";
import type { Head } from "./readHead";
import type { RetroPart } from "./RetroPart";

const looksBack = new WordPattern(/회고|돌아보|되돌아|\bretrospective\b|\blooking back\b/u, "회돌vk", "고보되c");

/** How sure one may be that a document looks back, 0 to 1: its title says it, or its parts do. */
export function likelyRetro(parts: readonly RetroPart[], head: Head, entries: readonly Entry[]): number {
  if (head.sort === "retro" && !head.taggedOnly) return 0.9;
  if (head.sort === "both") return 0.8;
  const reviews = parts.filter(({ role }) => role === "review");
  const kinds = new Set(reviews.map(({ review }) => review));
  const checks = parts.some(({ role }) => role === "check");
  const periods = parts.filter(({ role, period }) => role === "period" && period).length;
  let sure = head.taggedOnly ? 0.25 : 0;
  if (parts.some(({ role, plan }) => role === "plan" && plan?.exact)) sure += 0.15;
  // Problems and ways out of them are told by every technical text; only who looks back tells what went well too.
  if (kinds.size >= 2 && (kinds.has("good") || kinds.size === 3)) sure += 0.5;
  else if (kinds.size > 0) sure += 0.15;
  if (kinds.size >= 3 || (kinds.size === 2 && reviews.length >= 4)) sure += 0.1;
  if (periods >= 6) sure += 0.5;
  else if (periods >= 3) sure += 0.3;
  if (checks) sure += 0.15;
  if (/retro|회고|review|reflection/iu.test(head.tags)) sure += 0.15;
  const beginning = entries.slice(0, 6).map(({ plain }) => plain.slice(0, 300));
  if (beginning.some((line) => looksBack.test(foldCase(line)) || titleSort(line.slice(0, 60)) === "retro"))
    sure += 0.25;
  if (head.sort === "plan") sure = Math.min(sure, 0.4);
  return Math.min(sure, 0.85);
}
