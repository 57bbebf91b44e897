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
  if (hardlyAscii.test(words)) words = words.normalize("NFC").replace(invisible, "");
  if (markup.test(words)) words = withoutMarkup(words);
  return words.replace(blanks, " ").trim();
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

/** A heading's words for judging: plain words without emoji, numbering, lead marks and closing punctuation. */
export function labelWords(text: string): string {
  let words = plainWords(text, 300)
    .replace(pictographs, " ")
    .replace(/^[\s#>*•·ㄴ└→\-–—=~|:.,]+/u, "");
  for (let i = 0; i < 2; i++) words = words.replace(numbering, "").replace(/^[\s#>*•·→\-–—=~|:.,]+/u, "");
  return words
    .replace(/\s{2,}/g, " ")
    .replace(/[\s:：;,.!~…\-–—=|^ㅎㅋㅠㅜ👀]+$/u, "")
    .replace(/^["'“”‘’「『《<【[]+(.*?)["'“”‘’」』》>】\]]+$/u, "$1")
    .trim();
}

/** Two labels that say the same have the same fold: letters and digits only, lower case. */
export function foldLabel(label: string): string {
  const lower = label.toLowerCase();
  // Of ASCII and Hangul it is quickly told which are letters and digits.
  return hardlyAscii.test(lower) ? lower.replace(/[^\p{L}\p{N}]/gu, "") : lower.replace(/[^a-z\d가-힣]+/g, "");
}
