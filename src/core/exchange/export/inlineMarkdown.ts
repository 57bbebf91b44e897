import { readBlocks } from "../../markdown/readBlocks";

/**
 * Writes a text as the content of one list item, so that it reads back as the same text: as it is where that works,
 * else with backslashes before what Markdown would take for markup. Line breaks become blanks.
 *
 * What no Markdown can carry (a pair of `**` around words, which the reader always takes off) stays as near as it gets.
 */
export function inlineMarkdown(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/\s*[\n\r\u0085\u2028\u2029]\s*/gu, " ")
    .trim();
  if (unmarked.test(plain)) return plain;
  const candidates = [plain, escapeStart(plain), escapeMarks(plain), escapeStart(escapeMarks(plain)), escapeAll(plain)];
  return candidates.find((candidate) => readsAs(candidate, plain)) ?? escapeAll(plain);
}

/** Letters, figures and the signs that mean nothing to Markdown inside a line: most texts, and no need to look. */
const unmarked = /^\p{L}[\p{L}\p{N} ,.;:·/()'"%?!…+-]*$/u;

function readsAs(candidate: string, text: string): boolean {
  const blocks = readBlocks(`- ${candidate}\n`);
  const [list] = blocks;
  if (blocks.length !== 1 || list?.kind !== "list" || list.items.length !== 1) return false;
  const [item] = list.items;
  return item?.inner.text === text && item.task === undefined && item.children.length === 0;
}

/** What opens a block at the beginning of a line: a heading, a list, a quote, a number, a box, a rule, a fence. */
function escapeStart(text: string): string {
  const number = /^(\d{1,9})([.)])/.exec(text);
  if (number) return `${number[1]}\\${text.slice(number[1]?.length ?? 0)}`;
  return /^[!-/:-@[-`{-~]/.test(text) ? `\\${text}` : text;
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>&~]/g, "\\$&");
}

function escapeAll(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
