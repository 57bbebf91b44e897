import { TextPattern } from "../../vocabulary/TextPattern";

const boldLine = new TextPattern(
  /^(?:[^\p{L}\p{N}*_<]{0,8})(?:\*\*\*?[^*]{1,120}\*\*\*?|___?[^_]{1,120}___?|<(b|strong|u)>[^<]{1,120}<\/\1>)[:：.]?$/iu,
  "*_<",
);

/** Whether all words of a line are strong or underlined. */
export function isBoldLine(raw: string): boolean {
  if (raw.length > 260 || !/[*_<=]/.test(raw)) return false;
  const text = raw.replace(/<br\s*\/?>/gi, "").trim();
  return boldLine.test(text) || /^==[^=]{1,120}==$/.test(text);
}
