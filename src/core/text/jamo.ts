/** The letters of Hangul by their places in a syllable, as the Unicode Standard 3.12 orders them. */
const initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");
const finals =
  " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ");
const clusters: Readonly<Record<string, string>> = {
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const firstVowel = 0x314f;

/**
 * The letters of one UTF-16 unit in the order in which they are typed: `닭` is `ㄷㅏㄹㄱ`, `ㅘ` is `ㅗㅏ`; any other
 * character is itself. It is asked for each character of thousands of names, so it is arithmetic and no library's.
 */
export function jamoOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable) {
    const index = code - firstSyllable;
    const initial = initials[Math.floor(index / 588)] as string;
    return initial + (vowels[Math.floor((index % 588) / 28)] as string) + (finals[index % 28] as string);
  }
  if (code >= firstVowel && code < firstVowel + vowels.length) return vowels[code - firstVowel] as string;
  return clusters[char] ?? char;
}

/** The first letter of a character as it is typed: `카` is `ㅋ`; any other character is itself. */
export function initialOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= firstSyllable && code <= lastSyllable)
    return initials[Math.floor((code - firstSyllable) / 588)] as string;
  return code < firstVowel - 30 ? char : (jamoOf(char)[0] as string);
}

/** Whether a text has syllables or letters of Hangul in it. */
export function hasHangul(text: string): boolean {
  return /[\u3131-\u3163\uac00-\ud7a3]/.test(text);
}

/**
 * What the cursor's word looks like, one after the other, while the first syllables of a text are composed:
 * `카프` gives `ㅋ 카 캎 프 ㅍ`. Everything typed on the way to the text is a subsequence of it. Blanks and Latin
 * letters are left out.
 */
export function compositionStages(text: string): string {
  let stages = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < firstSyllable || code > lastSyllable) continue;
    const char = text[at] as string;
    const initial = initialOf(char);
    const open = code - ((code - firstSyllable) % 28);
    stages += ` ${initial} ${String.fromCharCode(open)}`;
    if (open !== code) stages += ` ${char}`;
    else {
      const final = finals.indexOf(initialOf(text[at + 1] ?? ""));
      if (final > 0) stages += ` ${String.fromCharCode(open + final)}`;
    }
  }
  return stages.trimStart();
}
