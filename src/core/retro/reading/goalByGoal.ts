import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { Period } from "../../time/Period";
import type { Entry } from "./readEntries";
import type { Head } from "./readHead";
import { yearOf } from "./resolveTime";
import { isPart, type RetroPart } from "./RetroPart";

/** What a text says at its beginning when it goes through goals one by one. */
const announces = new WordPattern(
  /목표.{0,30}(?:점검|돌아\s?보|되돌아|되짚|달성했는지|얼마나|이뤘는지|지켰는지|확인해|평가해|리뷰)|(?:점검|돌아\s?보|되돌아보).{0,20}목표|(?:look(?:ing)? back|review|revisit|reflect|check(?:ing)? in|see how|go(?:ing)? (?:over|through)|grade|score).{0,50}\b(?:goals|resolutions)\b|\b(?:goals|resolutions)\b.{0,50}(?:how (?:i|we) (?:did|performed|fared|do|have done)|i did|went|turned out|stack up|hold up)/u,
  "검돌짚달얼뤘켰확평뷰gu",
);

/**
 * Finds texts that take a goal a heading: their beginning says that goals are gone through, or headings beside each
 * other carry verdicts (✅, ❌). Such a heading is the check of a goal and the goal itself; one that begins with a
 * later year is a plan.
 */
export function goalByGoal(root: RetroPart, head: Head, covers: Period | null): void {
  if (head.sort !== "retro" && head.sort !== "both") return;
  const announced = beginning(root).some(({ plain }) => announces.test(foldCase(plain.slice(0, 400))));
  visit(root, announced, covers);
}

function visit(part: RetroPart, announced: boolean, covers: Period | null): void {
  const groups = part.nodes
    .filter(isPart)
    .filter(
      ({ role, form, opener }) =>
        role === "group" && form === "heading" && opener !== undefined && !opener.words.closes,
    );
  const known = part.nodes.some((node) => isPart(node) && (node.role === "check" || node.role === "plan"));
  const judged = groups.filter(({ opener }) => opener !== undefined && opener.words.marked !== undefined);
  const goals = announced && !known && groups.length > 1 ? groups : judged.length > 1 ? judged : [];
  if (part.role === "check" && goals.some(({ nodes }) => nodes.some((node) => isPart(node) && node.form === "heading")))
    return;
  for (const goal of goals) {
    const year = /^\W{0,6}((?:19|20)\d\d)(?!\d)/.exec(goal.opener?.label ?? "")?.[1];
    const later = year !== undefined && Number(year) > (yearOf(covers?.to) ?? Infinity);
    goal.role = later ? "plan" : "check";
    goal.plan = { sort: later ? "plan" : "check", next: false, exact: true };
    goal.isItem = true;
  }
  for (const node of part.nodes)
    if (isPart(node) && ["group", "period", "check"].includes(node.role)) visit(node, false, covers);
}

/** The lines before the first heading. */
function beginning(root: RetroPart): Entry[] {
  const lines: Entry[] = [];
  for (const node of root.nodes) {
    if (isPart(node)) break;
    lines.push(node);
  }
  return lines.slice(0, 8);
}
