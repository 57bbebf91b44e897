import type { Pauses } from "../Pauses";
import { blanksFor } from "../text/blanked";
import { stretchesOf } from "../text/stretchesOf";

const unspoken =
  /`[^`\n]{1,300}`|\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|<[a-zA-Z/][^<>\n]{0,1000}>|\b(?:https?|ftp):\/\/[^\s<>)\]]*|\{[{%][^{}%\n]{0,300}[}%]\}|^ {0,3}\[[^\]\n]{1,100}\]:[^\n]*/gm;

/**
 * The words of a body as `bodyText` gives it, as long as that: blanks stand for inline code, tags, addresses, link
 * targets and shortcodes. It pauses now and then.
 */
export function* spokenText(body: string): Pauses<string> {
  const pieces: string[] = [];
  for (const { start, end } of stretchesOf(body)) {
    pieces.push(body.slice(start, end).replace(unspoken, blanksFor));
    yield;
  }
  return pieces.join("");
}
