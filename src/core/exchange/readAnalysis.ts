import { cutName, foldName } from "../text/likeness";
import type { ReadmeAnalysis, ReadmeEntry } from "./Readme";
import type { OutlineNode } from "./readOutline";

/** Words, where an explanation is looked for: `name: 3` and `name: -` explain nothing. */
const verdict = /[가-힣a-z]{2,}/iu;

/**
 * The entries of a Gap 분석: an item with its explanation below it, or `name: explanation` on one line. An item
 * below another is an entry of its own where it names a required competency or reads `name: verdict`.
 *
 * @param names the folded names of the required competencies
 * @param use marks a node as read and gives its text and span
 */
export function readAnalysis(
  nodes: readonly OutlineNode[],
  names: ReadonlySet<string>,
  use: (node: OutlineNode) => ReadmeEntry,
): ReadmeAnalysis[] {
  const cut = new Set([...names].map((name) => foldName(cutName(name))));
  const isName = (text: string) => names.has(foldName(text)) || cut.has(foldName(text));

  const read = (node: OutlineNode, parent: string | undefined): ReadmeAnalysis[] => {
    const children = node.children.filter((child) => child.text !== "" || child.children.length > 0);
    if (node.text === "") return children.flatMap((child) => read(child, parent));
    const own = use(node);
    const line = isName(node.text) ? undefined : subjectAndText(own);
    if (children.length === 0) {
      if (line) return [{ ...own, subject: line.subject, texts: [line.text], parent }];
      const bare = isName(node.text) || (node.kind !== "paragraph" && !isSentence(node.text));
      return [{ ...own, subject: bare ? node.text : undefined, texts: bare ? [] : [own], parent }];
    }
    // What follows the colon is part of the name here: the explanation stands below.
    const subject = node.text.replace(/\s*[:：]\s*$/u, "");
    const texts: ReadmeEntry[] = [];
    const nested: ReadmeAnalysis[] = [];
    const gather = (child: OutlineNode) => {
      if (child.text !== "") texts.push(use(child));
      for (const deeper of child.children) gather(deeper);
    };
    for (const child of children) {
      if (isOwnEntry(child, isName)) nested.push(...read(child, subject));
      else gather(child);
    }
    return [{ ...own, subject, texts, parent }, ...nested];
  };
  return nodes.flatMap((node) => read(node, undefined));
}

function isOwnEntry(node: OutlineNode, isName: (text: string) => boolean): boolean {
  if (isName(node.text.replace(/\s*[:：]\s*$/u, ""))) return true;
  const subject = /^([^:：]+?)\s*[:：]\s*(\S.*)$/su.exec(node.text)?.[1];
  return subject !== undefined && isName(subject);
}

/** `name: explanation`, where the name is no clause and the explanation is more than a list of names. */
function subjectAndText(own: ReadmeEntry): { subject: string; text: ReadmeEntry } | undefined {
  const colons = [...own.text.matchAll(/\s*[:：](?=\s)\s*|\s+[:：]\s*/gu)];
  // The last colon cuts: those before it belong to the name (`언어: Go, Rust: 써 보기만 함`).
  for (const colon of colons.reverse()) {
    const subject = own.text.slice(0, colon.index).trim();
    const rest = own.text.slice(colon.index + colon[0].length).trim();
    if (subject === "" || isSentence(subject) || subject.length > 120 || !verdict.test(rest)) continue;
    return { subject, text: { text: rest, span: own.span } };
  }
  return undefined;
}

/** Whether a text speaks in a sentence, and so is no name. */
function isSentence(text: string): boolean {
  return (
    /(?:[가-힣](?:다|요|음|함|됨|임|짐)|부족|필요|없음)(?:[.!)]|\s*$)|[.!?]\s/u.test(text) ||
    /\b(?:I|my|is|are|has|have|need|lack|never|not)\b/u.test(text)
  );
}
