/** The languages that the product speaks to its user; documents may be in either, or mixed. */
export type Language = "en" | "ko";

/** The product's language for a locale such as `ko`, `ko-KR`, `ko_KR.UTF-8` or `en-US`; English for any but Korean. */
export function languageOf(locale: string | undefined): Language {
  return /^ko(?![a-z])/i.test(locale ?? "") ? "ko" : "en";
}

/** The language of a text: Korean where it has any Hangul. */
export function languageOfText(text: string): Language {
  return /\p{Script=Hangul}/u.test(text) ? "ko" : "en";
}
