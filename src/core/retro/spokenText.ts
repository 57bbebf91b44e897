import type { SourceText, Span } from "../text/SourceText";
import { fencedSpans } from "./fencedSpans";
import { frontMatter } from "./frontMatter";

const unspoken =
  /`[^`\n]{1,300}`|<!--[^]{0,4000}?-->|\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|<[a-zA-Z/][^<>\n]{0,1000}>|\b(?:https?|ftp):\/\/[^\s<>)\]]*|\{[{%][^\n]{0,300}?[}%]\}|^ {0,3}\[[^\]\n]{1,100}\]:[^\n]*/gm;

/**
 * The body of a Markdown text as it is spoken, as long as the text, so that offsets stay true: blanks stand for the
 * front matter, fenced and inline code, comments, tags, addresses and link targets.
 */
export function spokenText(source: SourceText): string {
  const front = frontMatter(source);
  const hidden: Span[] = front ? [{ start: 0, end: front.whole.end }] : [];
  hidden.push(...fencedSpans(source, front?.whole.end));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    pieces.push(source.slice(at, start), blanks(source.slice(start, end)));
    at = end;
  }
  pieces.push(source.slice(at, source.length));
  return pieces.join("").replace(unspoken, blanks);
}

function blanks(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
