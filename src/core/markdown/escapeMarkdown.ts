/**
 * A text as Markdown that shows it word for word, in one paragraph: whatever could mean something there is escaped,
 * addresses included, and white space is folded.
 */
export function escapeMarkdown(text: string): string {
  // Every ASCII punctuation mark may be escaped (CommonMark, 2.4). Without its colon or dots an address is no link.
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[!-/:-@[-`{-~]/g, (mark) => (/[,'"%;?]/.test(mark) ? mark : `\\${mark}`));
}
