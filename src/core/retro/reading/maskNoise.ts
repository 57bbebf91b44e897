import { CharacterSets } from "../../markdown/CharacterSets";
import type { Span } from "../../text/SourceText";

/** A text with what is not its own blanked out; as long as the original, so that offsets stay true. */
export interface MaskedText {
  readonly text: string;
  /** The lines of git's conflict markers. */
  readonly conflicts: readonly Span[];
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

/**
 * Blanks out what Markdown would trip over or what only a page's engine reads: conflict markers, HTML comments,
 * lines of nothing but tags, liquid and shortcodes; no-break and invisible characters become spaces. A heading
 * or summary written as HTML becomes a Markdown heading in its place.
 */
export function maskNoise(source: string): MaskedText {
  const conflicts: Span[] = [];
  let text = withoutComments(source);
  const has = noise.in(text);
  if (has.has("spaces")) text = text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
  if (has.has("unseen"))
    text = text.replace(/^[ \t]*[\u200b-\u200f\u2060\ufeff]+/gm, (marks, at: number) =>
      at === 0 ? marks : blank(marks),
    );
  if (text.includes("<<<<<<<") || text.includes(">>>>>>>"))
    text = text.replace(/^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?|\|{7}(?: .*)?)[ \t]*(?=\r?$)/gm, (line, at: number) => {
      conflicts.push({ start: at, end: at + line.trimEnd().length });
      return blank(line);
    });
  // `1. Goals` above a line of dashes is a heading with a number, not a list before a rule.
  if (text.includes("\n---") || text.includes("\n==="))
    text = text.replace(
      // What stands before it is taken in: to look back from every character takes many times longer.
      /(^|\n[ \t]*\r?\n)(\d[.)])(?= \S[^\n]{0,80}\n(?:-{3,}|={3,})[ \t]*\r?(?:\n|$))/g,
      (_line, before: string, number: string) => before + blank(number),
    );
  // Marks of quotes and lists without end would nest deeper than any parser goes.
  if (hasDeepMarks(text)) text = text.replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){24,}/gm, blank);
  if (has.has("brace"))
    text = text
      .replace(/^[ \t]*(?:\{%[^%\n]{0,300}%\}[ \t]*)+$/gm, blank)
      .replace(/^[ \t]*(?:\{\{[<%][^\n]{0,400}[>%]\}\}[ \t]*)+$/gm, blank)
      .replace(/^[ \t]*\{:[^}\n]{0,200}\}[ \t]*$/gm, blank);
  if (has.has("angle"))
    text = text
      .replace(/^[ \t]*(?:<\/?[a-z][^<>\n]{0,300}>[ \t]*){1,20}(?=\r?$)/gim, blank)
      .replace(
        /^([ \t]*)(<h([1-6])(?: [^<>\n]{0,200})?>)([^\n]{1,200}?)(<\/h[1-6]>)[ \t]*(?=\r?$)/gim,
        (_line, lead: string, open: string, level: string, words: string, close: string) =>
          "#".repeat(Number(level)).padEnd(lead.length + open.length) + words + blank(close),
      )
      .replace(
        /^([ \t]*(?:<details[^<>\n]{0,100}>[ \t]*)?<summary(?: [^<>\n]{0,200})?>)([^\n]{1,200}?)(<\/summary>)[ \t]*(?=\r?$)/gim,
        (_line, open: string, words: string, close: string) => "######".padEnd(open.length) + words + blank(close),
      );
  return { text, conflicts };
}

/** What there may be to blank out; a text that has none of it is looked at only once. */
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

/** Comments blanked out; code fences keep theirs, which does no harm, since fences are not read. */
function withoutComments(text: string): string {
  let at = text.indexOf("<!--");
  if (at < 0) return text;
  const pieces: string[] = [];
  let from = 0;
  while (at >= 0) {
    const end = text.indexOf("-->", at + 4);
    if (end < 0) break;
    pieces.push(text.slice(from, at), blank(text.slice(at, end + 3)));
    from = end + 3;
    at = text.indexOf("<!--", from);
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}
