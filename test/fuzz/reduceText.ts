/**
 * The smallest text that still shows something: lines are left out, many at once first; then words are shortened to
 * their first letter.
 * @param isShown whether a text shows it; of the text itself it must be true
 */
export function reduceText(text: string, isShown: (text: string) => boolean): string {
  let lines = text.split(/(?<=\n)/);
  for (
    let size = lines.length >> 1, before = 0;
    size > 0;
    size = size > 1 || lines.length < before ? size >> 1 || 1 : 0
  ) {
    before = lines.length;
    for (let at = 0; at < lines.length;) {
      const fewer = lines.toSpliced(at, size);
      if (isShown(fewer.join(""))) lines = fewer;
      else at += size;
    }
  }
  let small = lines.join("");
  for (const { index, 0: word } of [...small.matchAll(/[\p{L}\d]{2,}/gu)].toReversed()) {
    const shorter = small.slice(0, index) + word.charAt(0) + small.slice(index + word.length);
    if (isShown(shorter)) small = shorter;
  }
  return small;
}
