import type { Language } from "../Language";
import { schemaAt } from "./schemaAt";

const levels = schemaAt("career", ["gap", "required", 0, "level"])?.values ?? [];

/** What a level means, in a sentence: `Toy project, or with help: …`; undefined for what is none of 0 to 4. */
export function levelAnchor(level: number, language: Language): string | undefined {
  return levels.find(({ value }) => value === level)?.description[language];
}

/** What a level means, in a few words: `toy project, or with help`; undefined for what is none of 0 to 4. */
export function shortLevelAnchor(level: number, language: Language): string | undefined {
  const words = levelAnchor(level, language)?.split(":", 1)[0];
  return words && words.charAt(0).toLowerCase() + words.slice(1);
}
