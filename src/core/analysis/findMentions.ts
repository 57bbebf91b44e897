import { countWhile } from "../text/countWhile";
import type { SourceText, Span } from "../text/SourceText";
import { isLetterName, meansSomethingElse } from "../vocabulary/ordinaryWords";
import { isParticleChain } from "../vocabulary/particles";
import type { MentionName, MentionNames } from "./mentionNames";
import { type MentionText, mentionText } from "./mentionText";
import { unspokenSpans } from "./unspokenSpans";

/** A name found in a text, at its place in the text as written. */
export interface Mention<Target> extends Span {
  readonly target: Target;
}

/** A name found, by offsets into the prepared text. */
interface Candidate<Target> extends Span {
  readonly name: MentionName<Target>;
}

/** How far the words around a name are looked at. */
const contextLength = 32;

/**
 * Finds names in a Markdown text. Of names that overlap, the one that begins first counts, and of those the longest;
 * what one name of several targets means, it means for each.
 */
export function findMentions<Target>(source: SourceText, names: MentionNames<Target>): Mention<Target>[] {
  const prepared = mentionText(source.text);
  const { hidden, labels } = unspokenSpans(source);
  const isHidden = overlaps(hidden);
  const isLabel = overlaps(labels);
  const { found, refused } = candidates(prepared, names);
  const mentions: Mention<Target>[] = [];
  let end = 0;
  let last: Candidate<Target> | undefined;
  const taken = new Set<Target>();
  for (const one of found) {
    const isSamePlace = last?.start === one.start && last.end === one.end;
    if (one.start < end && !isSamePlace) continue;
    const { target } = one.name;
    if (isSamePlace && taken.has(target)) continue;
    const written = prepared.written(one.start, one.end);
    if (isHidden(written) || isRefused(one, refused.get(target))) continue;
    if (!isMeant(prepared, one, () => isLabel(written))) continue;
    if (!isSamePlace) taken.clear();
    taken.add(target);
    mentions.push({ ...written, target });
    last = one;
    end = one.end;
  }
  return mentions;
}

/** All names that stand as words of their own, by their beginning, the longest first; and what is refused. */
function candidates<Target>(
  { text, lower }: MentionText,
  { trie }: MentionNames<Target>,
): { readonly found: Candidate<Target>[]; readonly refused: Map<Target, Span[]> } {
  const found: Candidate<Target>[] = [];
  const refused = new Map<Target, Span[]>();
  for (let start = 0; start < lower.length; start++) {
    if (!beginsWord(lower, start)) continue;
    for (const { end, value: name } of trie.at(lower, start)) {
      if (name.isRefused) {
        if (name.rule === "exact" && text.slice(start, end) !== name.spelling) continue;
        // What is refused may go on: "JVM languages" reads as "JVM language" too.
        const span = { start, end };
        const spans = refused.get(name.target);
        if (spans) spans.push(span);
        else refused.set(name.target, [span]);
      } else if (endsWord(text, end)) found.push({ start, end, name });
    }
  }
  return { found, refused };
}

const wordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
const hangulCode = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** Latin letters begin a word behind anything but an ASCII word character, Hangul behind anything but Hangul. */
function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 32) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (hangulCode(code)) return !hangulCode(before);
  return !wordCode(before) || !(wordCode(code) || code === 46);
}

function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (!hangulCode(last)) return !(wordCode(last) && wordCode(text.charCodeAt(end)));
  let to = end;
  while (to < text.length && to - end < 16 && hangulCode(text.charCodeAt(to))) to++;
  return isParticleChain(text.slice(end, to));
}

function isRefused({ start, end }: Span, spans: readonly Span[] | undefined): boolean {
  if (!spans) return false;
  // By their beginning; the first that could reach this far.
  const before = countWhile(spans, (span) => span.start < end);
  for (let i = before - 1; i >= 0 && i >= before - 8; i--) if ((spans[i]?.end ?? 0) > start) return true;
  return false;
}

/** Whether case and place show that the name is meant. */
function isMeant<Target>(
  { text }: MentionText,
  { start, end, name }: Candidate<Target>,
  isLabel: () => boolean,
): boolean {
  const written = text.slice(start, end);
  const before = (): string => lineBefore(text, start);
  const after = (): string => lineAfter(text, end);
  if (name.rule === "letter") return written === name.spelling && (isLabel() || isLetterName(before(), after()));
  if (!isCaseRight(name, written, before, after, isLabel)) return false;
  return !meansSomethingElse(name.spelling.toLowerCase(), before(), after());
}

function isCaseRight(
  { rule, spelling }: MentionName<unknown>,
  written: string,
  before: () => string,
  after: () => string,
  isLabel: () => boolean,
): boolean {
  if (rule === "free" || bare(written) === bare(spelling)) {
    return rule !== "ordinary" || written !== written.toLowerCase() || isAmongHangul(before(), after()) || isLabel();
  }
  const isSmall = written === written.toLowerCase();
  switch (rule) {
    case "exact":
      return isLabel() && isSmall;
    case "short":
      return isSmall;
    default:
      if (isSmall) return isLabel() || isAmongHangul(before(), after());
      // In capitals among capitals it is a word like the others.
      if (written === written.toUpperCase()) return !/[A-Z]{2} $/.test(before()) && !/^ [A-Z]{2}/.test(after());
      return spelling !== spelling.toUpperCase() && /^[A-Z][^A-Z]*$/.test(written);
  }
}

/** A name in small letters among Hangul, or in code, is no word of an English sentence. */
function isAmongHangul(before: string, after: string): boolean {
  if (before.endsWith("`") && after.startsWith("`")) return true;
  const latinBefore = /[A-Za-z'’] ?$/.test(before);
  const latinAfter = /^ ?[A-Za-z'’]/.test(after);
  return (/^ ?[가-힣]/.test(after) && !latinBefore) || (/[가-힣] ?$/.test(before) && !latinAfter);
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - contextLength), start);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
}

function lineAfter(text: string, end: number): string {
  return /^[^\r\n]*/.exec(text.slice(end, end + contextLength))?.[0] ?? "";
}

/** Without what may stand between the words of a name. */
function bare(name: string): string {
  return name.replaceAll(/[\s\-*`]+/gu, "");
}

/** Answers whether a stretch overlaps one of some spans, given in the order of their beginning. */
function overlaps(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (let one = spans[next]; one && one.start < end; one = spans[++next]) reach = Math.max(reach, one.end);
    return reach > start;
  };
}
