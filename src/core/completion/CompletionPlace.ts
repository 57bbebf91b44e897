import { writeScalar } from "../yaml/writeScalar";
import type { Language } from "../Language";
import type { SchemaReference } from "../schema/SchemaNode";
import type { CalendarDate } from "../time/CalendarDate";
import type { YamlPlace } from "../yaml/YamlPlace";

/** Where something is completed, and what the document offers there. */
export interface CompletionPlace {
  readonly place: YamlPlace;
  readonly language: Language;
  readonly today: CalendarDate;
  /** What a reference of a kind can lead to here. */
  readonly references: (reference: SchemaReference) => readonly ReferenceTarget[];
}

/** Something that can be referred to. */
export interface ReferenceTarget {
  /** What is written: its id, else its name. */
  readonly word: string;
  readonly detail: string | undefined;
  /** Other words by which it is found while typing. */
  readonly also: readonly string[];
}

/** A word as it is written at a place: quoted where YAML needs it. */
export function wordAt(place: YamlPlace, word: string, asKey: boolean): string {
  return writeScalar(word, asKey ? "key" : place.style === "flow" ? "flow" : "block");
}

/** What is typed is compared with this: a quote that is already there counts as part of the word. */
export function filterFor(place: YamlPlace, ...words: readonly string[]): string {
  const quote = /^["']/.exec(place.typed)?.[0] ?? "";
  return quote + words.join(" ");
}
