import type { InlineText } from "../markdown/inlineText";
import { foldCase, WordPattern } from "../vocabulary/WordPattern";
import type { OutlineNode } from "./OutlineNode";
import type { ReadmeCurrent } from "./Readme";

/** The items and groups of a section that is a list; its paragraphs too where it has no list. */
export function listOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  const items = nodes.filter((node) => node.kind !== "paragraph" && (hasText(node) || node.children.length > 0));
  if (items.length > 0) return items;
  return nodes.flatMap((node) =>
    node.lines.map((line): OutlineNode => ({
      ...node,
      text: line.text,
      span: { start: line.start, end: line.end },
      lines: [line],
    })),
  );
}

/** Whether a node says something itself. */
export function hasText(node: OutlineNode): boolean {
  return node.text !== "";
}

const goalGroup = new WordPattern(
  /(?:목표|goals?|short[ -]?term|mid[ -]?term|long[ -]?term|단기|중기|장기|장단기|\d+년(?:\s?(?:뒤|후|안에?|내))?|\d[- ]?years?)$|^(?:(?:with)?in|over|for|by|after)? ?(?:the )?(?:next |this |coming |first )?(?:a |an |one |two |three |five |ten |\d+ )?(?:years?|months?|quarters?|half|decade)(?: from now)?$|^(?:20\d\d|올해|내년|후년|상반기|하반기|이번\s?(?:해|년도|분기|달)|[일이삼오십1-9]0?\s?년\s?(?:뒤|후|안에?|내|이내)?(?:에는?)?|몇\s?년\s?(?:뒤|후|안에?))$|^(?:업무|회사|사내|개인|커리어|기술|성장|생활|건강|팀|사이드|work|personal|career|professional|technical|life|health|team|soon|later|someday|eventually)$/u,
);

/** `단기 목표`, `Long-term goals`, `Within a year`, `업무`: a head that groups goals and is none. */
export function isGoalGroup(text: string): boolean {
  const bare = text.replace(/\s*[([（][^)\]）]*[)\]）]\s*$/u, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return bare.length <= 20 && goalGroup.test(foldCase(bare));
}

/**
 * The lines of a paragraph that lists things, one a line: keywords, or what is complete in itself. Prose that an
 * editor broke into lines is one thing.
 */
export function listedLines({ kind, lines }: OutlineNode): readonly InlineText[] {
  if (kind !== "paragraph" || lines.length < 2) return [];
  const isList =
    lines.every(({ text }) => text.length <= 30 && !/[.!?,]$|[가-힣]다$/u.test(text)) ||
    lines.every(({ text }) => text.length <= 80 && completeLine.test(text)) ||
    lines.every(({ text }) => /^(?:[①-⑳]|\d\ufe0f?\u20e3|\p{Extended_Pictographic})/u.test(text));
  return isList ? lines : [];
}

/** What a goal in Korean ends with. */
const completeLine =
  /(?:개발자|엔지니어|사람|전문가|리더|리드|아키텍트|연구자|매니저|동료|(?<![가-힣])되기|[가-힣]기|하는 것)[.!]?$/u;

/** Whether something is rated, itself or in all its parts. */
export function isRated(state: ReadmeCurrent): boolean {
  return state.rating !== null || (state.parts.length > 0 && state.parts.every(isRated));
}

/** The checkboxes in a part without a name of its own. */
export function ticked(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => (node.task === undefined ? ticked(node.children) : [node]));
}
