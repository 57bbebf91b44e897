import { fencedSpans } from "../retro/fencedSpans";
import { frontMatter } from "../retro/frontMatter";
import type { SourceText, Span } from "../text/SourceText";

/** What of a Markdown text says nothing about what its writer did, and what is a list of labels. */
export interface UnspokenSpans {
  /** In the order of the text; one may lie inside another. */
  readonly hidden: readonly Span[];
  /** The values of tags and categories, where names stand in small letters. */
  readonly labels: readonly Span[];
}

/** The keys of the front matter whose values are the writer's own words. */
const spokenKey = /^["']?(title|subtitle|tags?|categor(?:y|ies)|keywords|series)["']?[ \t]*[:=]/i;

/**
 * The stretches in which a name is no mention: fenced code (pasted logs, settings and programs, in which names are
 * identifiers; inline code is the writer's own wording and counts), addresses and link targets (the text of a link
 * counts), HTML tags and comments, shortcodes, and the front matter but for its title, tags and categories.
 */
export function unspokenSpans(source: SourceText): UnspokenSpans {
  const hidden: Span[] = [];
  const labels: Span[] = [];
  const front = frontMatter(source);
  if (front) frontMatterSpans(source, front.whole, hidden, labels);
  const bodyStart = front?.whole.end ?? 0;
  hidden.push(...fencedSpans(source, bodyStart));
  inlineSpans(source.text, bodyStart, hidden);
  hidden.sort((a, b) => a.start - b.start || a.end - b.end);
  return { hidden, labels };
}

function frontMatterSpans(source: SourceText, whole: Span, hidden: Span[], labels: Span[]): void {
  let isSpoken = false;
  let isLabel = false;
  for (let line = 0; line < source.lineCount && source.lineStart(line) < whole.end; line++) {
    const [start, end] = [source.lineStart(line), source.lineEnd(line)];
    const text = source.slice(start, end);
    if (!/^(?:[ \t]|-[ \t]|[\]}]|$)/.test(text)) {
      const key = spokenKey.exec(text);
      isSpoken = key !== null;
      isLabel = isSpoken && !/title/i.test(key?.[1] ?? "");
      hidden.push({ start, end: isSpoken ? start + (key?.[0].length ?? 0) : end });
    } else if (!isSpoken) hidden.push({ start, end });
    if (isLabel) labels.push({ start, end });
  }
}

/** Openers of the other stretches; what closes each is looked for from there. */
const opener =
  /<!--|<(?=[a-z/])|\]\(|^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:|\{%|\{\{|\b(?:https?|ftp):\/\/|\bwww\.|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,3}\.(?:com|org|net|io|dev|kr|co|me|ai|app|page|blog)\/(?=\S)|\b[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]/gm;

const tag =
  /<\/?[a-z][a-z0-9-]{0,30}(?:\s{1,40}[a-zA-Z_:@][\w:.-]{0,60}(?:\s{0,9}=\s{0,9}(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'=<>`]{1,4000}))?){0,40}\s{0,40}\/?>|<(?:https?|mailto):[^\s<>]*>/y;
const definition = /[ \t]*<?[^\s>]*[/.#][^\s>]*>?(?=[ \t]*(?:["'(].*)?$)/my;
/** Hangul ends an address, since particles are written together with it, but not where a part of its path begins so. */
const address = /(?:[^\s<>"'`）」』|가-힣()[\]]|(?<=[/_=+-])[가-힣]+|[([][^\s()[\]]*[)\]])*/y;

type EndOf = (close: string, at: number) => number | undefined;

function inlineSpans(text: string, from: number, hidden: Span[]): void {
  // What is not closed from one place is not closed from any later one.
  const unclosed = new Set<string>();
  const until: EndOf = (close, at) => {
    if (unclosed.has(close)) return undefined;
    const found = text.indexOf(close, at);
    if (found >= 0) return found + close.length;
    unclosed.add(close);
    return undefined;
  };
  opener.lastIndex = from;
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const start = match.index;
    const end = endOf(match[0], start, text, until);
    if (end === undefined) continue;
    hidden.push({ start, end });
    opener.lastIndex = Math.max(end, start + 1);
  }
}

function endOf(mark: string, start: number, text: string, until: EndOf): number | undefined {
  const behind = start + mark.length;
  if (mark === "<!--") return until("-->", behind);
  if (mark === "{%") return until("%}", behind);
  if (mark === "{{") return until("}}", behind);
  if (mark === "](") return linkEnd(text, behind);
  if (mark === "<") return endOfMatch(tag, text, start);
  if (mark.endsWith("]:")) return endOfMatch(definition, text, behind);
  return endOfMatch(address, text, behind);
}

function endOfMatch(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  const match = sticky.exec(text);
  return match ? at + match[0].length : undefined;
}

/** Behind the closing bracket of a link's target, brackets within it counted; on one line, and before another link. */
function linkEnd(text: string, from: number): number | undefined {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === "\n" || (char === "]" && text[i + 1] === "(")) return undefined;
    if (char === "\\") i++;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return i + 1;
  }
  return undefined;
}
