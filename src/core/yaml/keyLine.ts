/**
 * Whether a line begins with a key: `key:`, `"quoted key": value`.
 * @param content where it begins behind its indentation
 * @param lineEnd where its line ends, with or without a carriage return
 */
export function isKeyLine(text: string, content: number, lineEnd: number): boolean {
  const first = text[content] ?? "";
  if (first === '"' || first === "'") return quotedKey.test(text.slice(content, lineEnd));
  if ("#&*!|>%@`,[]{}\t".includes(first)) return false;
  if ((first === "-" || first === "?" || first === ":") && isBlank(text.charCodeAt(content + 1))) return false;
  for (let at = content; at < lineEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 && isBlank(text.charCodeAt(at + 1))) return true;
    if (code === 35 && isBlank(text.charCodeAt(at - 1))) return false;
  }
  return false;
}

/**
 * Whether a line begins with a key that is an entry of a block. Where blanks stand between its words and a value behind
 * it, something was rather typed before a line that is indented: it is a key to YAML, but not one that is meant.
 */
export function isEntryLine(text: string, content: number, lineEnd: number): boolean {
  if (!isKeyLine(text, content, lineEnd)) return false;
  const gap = text.indexOf("  ", content);
  if (gap < 0 || gap >= lineEnd) return true;
  const line = text.slice(content, lineEnd);
  return !/^[^"':]* {2,}[^ :]/.test(line) || isBareKeyLine(line.trimEnd());
}

const quotedKey = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?:[ \t\r]|$)/;
const bareKey =
  /^[ ]*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s"'#&*!|>%@`,[\]{}?:-]|[?:-](?=\S))(?:[^:#]|:(?=\S))*?)[ \t]*:(?:[ \t]*|[ \t]+#.*)$/;

/** Whether a line is a key with nothing but a comment behind it. */
export function isBareKeyLine(line: string): boolean {
  return bareKey.test(line);
}

/** Whether a character is a blank, a line break, or the end of the text. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || isLineEnd(code);
}

/** Whether a character ends a line. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code);
}
