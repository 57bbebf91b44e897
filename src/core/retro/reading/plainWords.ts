import { isAsciiOrHangul } from "../../text/asciiOrHangul";

const invisible = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const pictographs =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{20e3}|\u{fe0f}|\u{200d}|[✓✔✗✘★☆■□▶▷▪▫●○◆◇※☑☒✦✧❖]|:[a-z][a-z\d_+-]{1,30}:/giu;
const numbering =
  /^(?:(?:step|part|chapter|파트|챕터)\s*\d{1,2}\s*[.:)\]|-]*|\d{1,2}(?:[.-]\d{1,2})*\s*[.)\]>](?!\d)|\[\d{1,2}\]|\(\d{1,2}\)|[①-⑳]|[ⅰ-ⅻ]\s*[.)]|[ivx]{1,4}[.)](?=\s)|[a-z가-하][.)](?=\s))\s*/iu;

/**
 * What a line says: links by their words, images, HTML, emphasis, code marks and invisible characters left out,
 * white space folded, NFC. Only the first `limit` characters of the line are looked at.
 */
export function plainWords(text: string, limit = 600): string {
  let words = text.length > limit ? text.slice(0, limit) : text;
  if (isPlain(words)) return words;
  if (hardlyAscii.test(words)) words = words.normalize("NFC").replace(invisible, "");
  if (markup.test(words)) words = withoutMarkup(words);
  return words.replace(blanks, " ").trim();
}

/** Whether a line has nothing to leave out: ASCII without marks, Hangul syllables, and single blanks between them. */
function isPlain(line: string): boolean {
  let before = 32;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 32 ? before === 32 : code > 126 ? code < 0xac00 || code > 0xd7a3 : code < 32 || isMark(code))
      return false;
    before = code;
  }
  return before !== 32 || line.length === 0;
}

/** Whether a unit of ASCII is one of those in `markup`. */
function isMark(code: number): boolean {
  return (
    code === 42 ||
    code === 95 ||
    code === 96 ||
    code === 126 ||
    code === 61 ||
    code === 60 ||
    code === 123 ||
    code === 38 ||
    code === 91
  );
}

const hardlyAscii = /[^\x20-\x7e\uac00-\ud7a3]/;
const markup = /[*_`~=<{&[]/;
const blanks = /[\s\u3000]+/g;

function withoutMarkup(text: string): string {
  let words = text;
  if (words.includes("["))
    words = words
      .replace(/!\[[^\]]{0,200}\](?:\([^()\s]{0,400}\)|\[[^\]]{0,100}\])/g, " ")
      .replace(
        /\[([^\][]{1,200})\](?:\([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,100})?\)|\[[^\]]{0,100}\])(?:\{[^}]{0,60}\})?/g,
        "$1",
      );
  if (words.includes("<")) words = words.replace(/<\/?[a-z][^<>]{0,300}>/gi, " ");
  if (words.includes("{")) words = words.replace(/\{%[^%]{0,200}%\}|\{\{[^}]{0,200}\}\}/g, " ");
  if (words.includes("&")) words = words.replace(/&nbsp;/g, " ").replace(/&amp;/g, "&");
  words = words.replace(/\*\*|__|~~|==|`/g, "");
  if (/[*_]/.test(words)) words = words.replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "");
  return words;
}

const leadMarks = /^[\s#>*•·ㄴ└→\-–—=~|:.,]+/u;
const marksBehindNumber = /^[\s#>*•·→\-–—=~|:.,]+/u;
const closingMarks = /[\s:：;,.!~…\-–—=|^ㅎㅋㅠㅜ👀]+$/u;
const quoted = /^["'“”‘’「『《<【[]+(.*?)["'“”‘’」』》>】\]]+$/u;

/** A heading's words for judging: plain words without emoji, numbering, lead marks and closing punctuation. */
export function labelWords(text: string): string {
  let words = plainWords(text, 300);
  if (!isAsciiOrHangul(words) || words.indexOf(":") !== words.lastIndexOf(":")) {
    words = words.replace(pictographs, " ");
    return withoutQuotes(
      withoutNumbers(words.replace(leadMarks, ""))
        .replace(/\s{2,}/g, " ")
        .replace(closingMarks, ""),
    );
  }
  if (!beginsWithWord(words)) words = withoutNumbers(words.replace(leadMarks, ""));
  if (!endsWithWord(words)) words = words.replace(closingMarks, "");
  return withoutQuotes(words);
}

/** Without two numberings, one behind the other (`1. 1) …`). */
function withoutNumbers(text: string): string {
  let words = text;
  for (let i = 0; i < 2 && !beginsWithWord(words); i++)
    words = words.replace(numbering, "").replace(marksBehindNumber, "");
  return words;
}

function withoutQuotes(words: string): string {
  return (/^["'“”‘’「『《<【[]/.test(words) ? words.replace(quoted, "$1") : words).trim();
}

/** Whether a text begins with letters of ASCII or Hangul that number nothing: no lead mark and no `1.`, `a)`, `Part 2`. */
export function beginsWithWord(words: string): boolean {
  const first = words.charCodeAt(0);
  // A letter or a word that numbers: i, v, x, step, part, chapter, 파트, 챕터.
  if (first >= 0xac00 && first <= 0xd7a3) {
    if (first === 0xd30c || first === 0xcc55) return false;
  } else {
    const small = first | 32;
    if (small < 97 || small > 122 || first > 122 || "ivxspc".includes(String.fromCharCode(small))) return false;
  }
  const next = words.charCodeAt(1);
  return next !== 46 && next !== 41;
}

/** Whether a text ends with a letter or digit of ASCII, a closing bracket, a question mark or a Hangul syllable. */
function endsWithWord(words: string): boolean {
  const last = words.charCodeAt(words.length - 1);
  const small = last | 32;
  return (
    (last >= 0xac00 && last <= 0xd7a3) ||
    (last < 123 && small > 96 && small < 123) ||
    (last > 47 && last < 58) ||
    last === 41 ||
    last === 63
  );
}

/** Two labels that say the same have the same fold: letters and digits only, lower case. */
export function foldLabel(label: string): string {
  const lower = label.toLowerCase();
  // Of ASCII and Hangul it is quickly told which are letters and digits.
  return hardlyAscii.test(lower) ? lower.replace(/[^\p{L}\p{N}]/gu, "") : lower.replace(/[^a-z\d가-힣]+/g, "");
}
