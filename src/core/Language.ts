/** The languages that the product speaks to its user; documents may be in either, or mixed. */
export type Language = "en" | "ko";

/** The product's language for a locale such as `ko`, `ko-KR` or `en-US`; English for any other. */
export function languageOf(locale: string | undefined): Language {
  return /^ko\b/i.test(locale ?? "") ? "ko" : "en";
}
