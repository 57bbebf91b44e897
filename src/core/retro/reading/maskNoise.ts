import { CharacterSets } from "../../markdown/CharacterSets";
import { commentSpans } from "../../markdown/commentSpans";
import type { Pauses } from "../../Pauses";
import { blanked, blanksFor } from "../../text/blanked";
import type { Span } from "../../text/SourceText";
import { stretchesOf } from "../../text/stretchesOf";

/** A text with what is not its own blanked out; as long as the original, so that offsets stay true. */
export interface MaskedText {
  readonly text: string;
  /** The lines of git's conflict markers. */
  readonly conflicts: readonly Span[];
}

/**
 * Blanks out what Markdown would trip over or what only a page's engine reads: conflict markers, HTML comments,
 * lines of nothing but tags, liquid and shortcodes; no-break and invisible characters become spaces. A heading
 * or summary written as HTML becomes a Markdown heading in its place. It pauses now and then.
 */
export function* maskNoise(source: string): Pauses<MaskedText> {
  const text = yield* blanked(source, commentSpans(source));
  const mayConflict = text.includes("<<<<<<<") || text.includes(">>>>>>>");
  const conflicts: Span[] = [];
  const pieces: string[] = [];
  for (const { start, end } of stretchesOf(text, isApart)) {
    pieces.push(maskStretch(text.slice(start, end), start, mayConflict ? conflicts : undefined));
    yield;
  }
  return { text: pieces.join(""), conflicts };
}

/**
 * Whether what is masked by more than one line at once stays together where a text is cut before one of them: a line
 * that is empty or will be, a number, and the dashes below it. Only behind an empty line may a stretch begin with the
 * number.
 */
function isApart(text: string, at: number): boolean {
  const line = text.slice(at, at + 200);
  // Enough of them stay together for what follows them.
  if (/^(?:[ \t]*\r?\n){3}/.test(line)) return true;
  if (/^(?:[\s\u200b-\u200f\u2060]*(?:\n|$)|<{7}|={7}|>{7}|\|{7})/.test(line)) return false;
  const before = text.slice(text.lastIndexOf("\n", at - 2) + 1, at);
  return /^[ \t]*\r?\n$/.test(before) || !/^(?:\d[.)]|---|===)/.test(line);
}

/**
 * @param start where the stretch begins in the text
 * @param conflicts takes the lines of conflict markers; undefined where there are none
 */
function maskStretch(stretch: string, start: number, conflicts: Span[] | undefined): string {
  let text = stretch;
  const has = noise.in(text);
  if (has.has("spaces")) text = text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
  if (has.has("unseen"))
    text = text.replace(/^[ \t]*[\u200b-\u200f\u2060\ufeff]+/gm, (marks, at: number) =>
      start + at === 0 ? marks : blanksFor(marks),
    );
  if (conflicts)
    text = text.replace(/^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?|\|{7}(?: .*)?)[ \t]*(?=\r?$)/gm, (line, at: number) => {
      conflicts.push({ start: start + at, end: start + at + line.trimEnd().length });
      return blanksFor(line);
    });
  // `1. Goals` above a line of dashes is a heading with a number, not a list before a rule.
  if (text.includes("\n---") || text.includes("\n==="))
    text = text.replace(
      // What stands before it is taken in: to look back from every character takes many times longer.
      /(^|\n[ \t]*\r?\n)(\d[.)])(?= \S[^\n]{0,80}\n(?:-{3,}|={3,})[ \t]*\r?(?:\n|$))/g,
      (_line, before: string, number: string) => before + blanksFor(number),
    );
  // Marks of quotes and lists without end would nest deeper than any parser goes.
  if (hasDeepMarks(text)) text = text.replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){24,}/gm, blanksFor);
  if (has.has("brace"))
    text = text
      .replace(/^[ \t]*(?:\{%[^%\n]{0,300}%\}[ \t]*)+$/gm, blanksFor)
      .replace(/^[ \t]*(?:\{\{[<%][^\n]{0,400}[>%]\}\}[ \t]*)+$/gm, blanksFor)
      .replace(/^[ \t]*\{:[^}\n]{0,200}\}[ \t]*$/gm, blanksFor);
  if (has.has("angle"))
    text = text
      .replace(/^[ \t]*(?:<\/?[a-z][^<>\n]{0,300}>[ \t]*){1,20}(?=\r?$)/gim, blanksFor)
      .replace(
        /^([ \t]*)(<h([1-6])(?: [^<>\n]{0,200})?>)([^\n]{1,200}?)(<\/h[1-6]>)[ \t]*(?=\r?$)/gim,
        (_line, lead: string, open: string, level: string, words: string, close: string) =>
          "#".repeat(Number(level)).padEnd(lead.length + open.length) + words + blanksFor(close),
      )
      .replace(
        /^([ \t]*(?:<details[^<>\n]{0,100}>[ \t]*)?<summary(?: [^<>\n]{0,200})?>)([^\n]{1,200}?)(<\/summary>)[ \t]*(?=\r?$)/gim,
        (_line, open: string, words: string, close: string) => "######".padEnd(open.length) + words + blanksFor(close),
      );
  return text;
}

/** What there may be to blank out; a stretch that has none of it is looked at only once. */
const noise = new CharacterSets({
  spaces: "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  unseen: "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff",
  brace: "{",
  angle: "<",
});

const deepMark = new Uint8Array(128);
for (const mark of " \t>-*+.)0123456789") deepMark[mark.charCodeAt(0)] = 1;

/** Whether as many marks of quotes and lists as nobody nests may stand in a row. */
function hasDeepMarks(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = deepMark[text.charCodeAt(at)] === 1 ? run + 1 : 0;
    if (run === 24) return true;
  }
  return false;
}
