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
  return text
    .slice(0, limit)
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/!\[[^\]]{0,200}\](?:\([^()\s]{0,400}\)|\[[^\]]{0,100}\])/g, " ")
    .replace(
      /\[([^\][]{1,200})\](?:\([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,100})?\)|\[[^\]]{0,100}\])(?:\{[^}]{0,60}\})?/g,
      "$1",
    )
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, " ")
    .replace(/\{%[^%]{0,200}%\}|\{\{[^}]{0,200}\}\}/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\*\*|__|~~|==|`/g, "")
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/[\s\u3000]+/g, " ")
    .trim();
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

/** Two lines that say the same have the same fold: letters and digits only, lower case. */
export function foldWords(text: string): string {
  return labelWords(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
