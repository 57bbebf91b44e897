import { append } from "../text/append";
import { sentenceTopic } from "../vocabulary/sentenceTopic";
import type { CompetencyNames } from "./CompetencyNames";
import type { OutlineNode } from "./OutlineNode";
import type { ReadmeAnalysis, ReadmeEntry } from "./Readme";

/** Words, where an explanation is looked for: `name: 3` and `name: -` explain nothing. */
const verdict = /[가-힣a-z]{2,}/iu;

/**
 * The entries of a Gap 분석: an item with its explanation below it, or `name: explanation` on one line. An item
 * below another is an entry of its own where it names a required competency or reads `name: verdict`.
 *
 * @param names the required competencies
 * @param use marks a node as read and gives its text and span
 */
export function readAnalysis(
  nodes: readonly OutlineNode[],
  names: CompetencyNames,
  use: (node: OutlineNode) => ReadmeEntry,
): ReadmeAnalysis[] {
  const read = (node: OutlineNode, parent: string | undefined): ReadmeAnalysis[] => {
    const children = node.children.filter((child) => child.text !== "" || child.children.length > 0);
    if (node.text === "") return children.flatMap((child) => read(child, parent));
    const lines = children.length === 0 ? linesByName(node, names) : [];
    if (lines.length > 0) {
      return lines.flatMap((each): ReadmeAnalysis[] => {
        const name = names.begins(each.text) ? undefined : names.opening(each.text);
        if (name === undefined) return read(each, parent);
        const said = use(each);
        return [{ ...said, subject: name, texts: [said], parent }];
      });
    }
    const own = use(node);
    const line = names.has(node.text) ? undefined : subjectAndText(own, names);
    if (children.length === 0) {
      if (line) return [{ ...own, subject: line.subject, texts: [line.text], parent }];
      const bare = names.has(node.text) || (node.kind !== "paragraph" && !isSentence(node.text));
      const subject = bare ? node.text : (names.topic(node.text) ?? sentenceTopic(node.text));
      return [{ ...own, subject, texts: bare ? [] : [own], parent }];
    }
    // A list behind the colon is part of the name, a sentence there is the first of its explanation.
    const explained = line && !isList(line.text.text) ? line : undefined;
    const subject = explained?.subject ?? node.text.replace(/\s*[:：]\s*$/u, "");
    const texts: ReadmeEntry[] = explained ? [explained.text] : [];
    const nested: ReadmeAnalysis[] = [];
    const gather = (child: OutlineNode) => {
      if (child.text !== "") texts.push(use(child));
      for (const deeper of child.children) gather(deeper);
    };
    for (const child of children) {
      if (names.has(child.text.replace(/\s*[:：]\s*$/u, "")) || names.begins(child.text) !== undefined) {
        append(nested, read(child, subject));
      } else gather(child);
    }
    return [{ ...own, subject, texts, parent }, ...nested];
  };
  return nodes.flatMap((node) => read(node, undefined));
}

/** A paragraph of which each line begins with the name of a competency, line by line. */
function linesByName(node: OutlineNode, names: CompetencyNames): OutlineNode[] {
  if (node.kind !== "paragraph" || node.lines.length < 2) return [];
  if (!node.lines.every(({ text }) => names.opening(text) ?? names.topic(text) ?? names.begins(text))) return [];
  return node.lines.map((line) => ({
    ...node,
    text: line.text,
    span: { start: line.start, end: line.end },
    lines: [line],
  }));
}

/** `name: explanation`, where the name is no clause and the explanation is more than a list of names. */
function subjectAndText(own: ReadmeEntry, names: CompetencyNames): { subject: string; text: ReadmeEntry } | undefined {
  // A name ends within the first few words; what stands far behind is no part of it.
  const start = own.text.slice(0, 200);
  const colons = [...start.matchAll(/[:：](?=\s)|(?<=\s)[:：]/gu)];
  // The last colon cuts: those before it belong to the name (`언어: Go, Rust: 써 보기만 함`).
  for (const colon of colons.reverse()) {
    const subject = start.slice(0, colon.index).trim();
    const rest = own.text.slice(colon.index + 1).trim();
    if (subject === "" || isSentence(subject) || subject.length > 120 || !verdict.test(rest)) continue;
    return { subject, text: { text: rest, span: own.span } };
  }
  // A dash cuts only behind a name that is known.
  const begun = names.begins(own.text);
  return begun && { subject: begun.name, text: { text: begun.rest, span: own.span } };
}

/** `MSA, DDD, CQRS`: names, no sentence. */
function isList(text: string): boolean {
  return /[,/]/u.test(text) && !isSentence(text);
}

/** Whether a text speaks in a sentence, and so is no name. */
function isSentence(text: string): boolean {
  return (
    /(?:[가-힣](?:다|요|음|함|됨|임|짐)|부족|필요|없음)(?:[.!)]|\s*$)|[.!?]\s/u.test(text) ||
    /\b(?:I|my|is|are|has|have|need|lack|never|not)\b/u.test(text)
  );
}
