/** Whether a text has nothing but ASCII and Hangul syllables: it is NFC then, and its blanks are those of ASCII. */
export function isAsciiOrHangul(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 && (code < 0xac00 || code > 0xd7a3)) return false;
  }
  return true;
}
