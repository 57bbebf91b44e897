import { plainWords } from "../retro/reading/plainWords";

/** Code, images, links with a target, and addresses in brackets or alone. */
const parts =
  /`[^`\n]{1,300}`|!\[[^\]]{0,200}\]\([^()]{0,400}\)|\[([^\][]{1,200})\]\([ \t]*(?:<([^<>\n]{0,1000})>|((?:[^\s()<>]|\([^\s()]{0,200}\)){1,1000}))(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)|<(https?:\/\/[^\s<>]{1,1000})>|https?:\/\/[^\s<>()]{1,1000}/giu;
/** Stands for a link while the words around it are read; no text has it by itself. */
const [opening, closing] = ["\u{E000}", "\u{E001}"];

/**
 * What a line of a retrospective says, as Markdown that says the same in another one: its links are kept, everything
 * else is plain words.
 * @param moved gives the target that a link has there
 */
export function toldWords(line: string, moved: (target: string) => string): string {
  const links: string[] = [];
  const words = line
    .replaceAll(/[\u{E000}\u{E001}]/gu, "")
    .replaceAll(parts, (whole: string, label?: string, inBrackets?: string, bare?: string, address?: string) => {
      const link = linkOf(whole, label, inBrackets ?? bare, address, moved);
      if (link === undefined) return whole;
      links.push(link);
      return `${opening}${links.length - 1}${closing}`;
    });
  return escaped(plainWords(words, words.length)).replaceAll(/\u{E000}(\d+)\u{E001}/gu, (_whole, at: string) => {
    return links[Number(at)] ?? "";
  });
}

function linkOf(
  whole: string,
  label: string | undefined,
  target: string | undefined,
  address: string | undefined,
  moved: (target: string) => string,
): string | undefined {
  if (address !== undefined) return `<${address}>`;
  if (target === undefined || label === undefined) return /^https?:/iu.test(whole) ? whole : undefined;
  const place = moved(target);
  const words = escaped(plainWords(label, label.length)) || escaped(target);
  return `[${words}](${/[\s()]/u.test(place) ? `<${place}>` : place})`;
}

/** Words on one line, without the meaning that Markdown would give to their marks. */
export function escaped(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\\`*_[\]<>|^]/gu, (mark) => `\\${mark}`);
}
