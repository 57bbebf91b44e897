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
  /** Whether a new competency gets a level: its gap has levels, or nothing yet. */
  readonly isLeveled?: boolean | undefined;
  /** What can stand at a place of text, by the names of the keys that lead there, joined by `/`. */
  readonly texts?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Something that can be referred to. */
export interface ReferenceTarget {
  /** What is written: its id, else its name. */
  readonly word: string;
  readonly detail: string | undefined;
  /** The words by which it is found while typing: that which is written, then its name and aliases. */
  readonly words: readonly string[];
}

/** A word as it is written at a place: quoted where YAML needs it. */
export function wordAt(place: YamlPlace, word: string, asKey: boolean): string {
  return writeScalar(word, asKey ? "key" : place.style === "flow" ? "flow" : "block");
}

/** The column at which the first thing that is written stands, `place.lead` and the dash in it included. */
export function contentColumn(place: YamlPlace): number {
  return place.indent.length + (place.needsDash ? 2 : 0);
}
