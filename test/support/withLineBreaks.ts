/** Writes a text, whose lines end in `\n`, with other line breaks; they come in turn, again and again. */
export function withLineBreaks(text: string, breaks: readonly string[]): string {
  let at = 0;
  return text.replaceAll("\n", () => breaks[at++ % breaks.length] ?? "\n");
}
