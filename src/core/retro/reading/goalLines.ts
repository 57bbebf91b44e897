import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { Pauses } from "../../Pauses";
import type { Span } from "../../text/SourceText";
import { isPart, type RetroPart } from "./RetroPart";

const named = new WordPattern(
  /^(?:(?:(?:19|20)\d\d년?(?:도)?의?|올해의?|내년의?|새해|나의|내|우리의|최종|최우선|가장 큰|큰|핵심|메인|궁극적인|전체|my|our|the|main|overall|one|big|primary|overarching|north star|ultimate|\d{4}(?:'s)?)\s?){0,4}(?:목표|한\s?줄\s?목표|슬로건|테마|키워드|모토|좌우명|goal|theme|motto|word(?: of the year)?|mission|resolution|intention|slogan)(?:\s?(?:for|of) (?:the |this )?(?:year|\d{4}))?(?:은|는| is)?\s?[:：=]\s?\S/u,
  ":：=",
);

/**
 * The lines of a plan that state its one overall goal: `2025년 목표: …`, or the one quotation or wish it opens with. It
 * pauses at each line.
 */
export function* goalLines(plan: RetroPart): Pauses<{ readonly span: Span; readonly text: string }[]> {
  if (plan.role !== "plan") return [];
  const lines: { span: Span; text: string }[] = [];
  let above = true;
  for (const node of plan.nodes) {
    yield;
    if (isPart(node) || node.kind !== "text") {
      above = false;
      if (
        isPart(node) &&
        node.role === "group" &&
        node.form === "bold" &&
        node.opener &&
        named.test(foldCase(node.opener.plain))
      )
        lines.push({ span: node.opener.span, text: node.opener.plain });
      continue;
    }
    if (node.depth > 0) continue;
    const alone = node.lines === 1 && node.plain.length <= 160;
    const quoted = above && node.quoted && alone && lines.length === 0 && !/^[—–-]/u.test(node.plain);
    const wished =
      above &&
      alone &&
      node.plain.length <= 40 &&
      /(?:되기|하기|살기|지내기|만들기|보내기|살자|하자|되자)[.!~]*$/u.test(node.plain);
    if (named.test(foldCase(node.plain)) || quoted || wished) lines.push({ span: node.span, text: node.plain });
  }
  return lines;
}
