/**
 * How far down front matter may be closed, in UTF-16 units. A text whose next rule comes later begins with a rule, or
 * its front matter was never closed.
 */
const length = 16_384;

/** The beginning of a text in which its front matter ends, if it has any: whole lines. */
export function frontMatterSpace(text: string): string {
  const end = text.indexOf("\n", length);
  return end < 0 ? text : text.slice(0, end);
}
