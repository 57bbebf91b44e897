const unspoken =
  /`[^`\n]{1,300}`|\]\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|<[a-zA-Z/][^<>\n]{0,1000}>|\b(?:https?|ftp):\/\/[^\s<>)\]]*|\{[{%][^{}%\n]{0,300}[}%]\}|^ {0,3}\[[^\]\n]{1,100}\]:[^\n]*/gm;

/**
 * The words of a body as `bodyText` gives it, as long as that: blanks stand for inline code, tags, addresses, link
 * targets and shortcodes.
 */
export function spokenText(body: string): string {
  return body.replace(unspoken, (text) => text.replaceAll(/[^\r\n]/g, " "));
}
