import type { Language } from "../Language";

/** The kinds of value that YAML can hold, as the schemas name them; whole and broken numbers are both `number`. */
export type ValueKind = "object" | "array" | "string" | "number" | "boolean" | "null";

/** A text in both languages of the product. */
export type Described = Readonly<Record<Language, string>>;

/**
 * How a text is shaped; whether the day or week exists in the calendar is not told by the shape.
 * - `date`: `2026-03-01`.
 * - `period`: `2026`, `2026-H1`, `2026-Q3`, `2026-04`, `2026-W14`, `2026-03-01` or `2026-03-01/2026-06-30`.
 * - `date-or-words`: a date, or free words; what looks like a date must be shaped like one.
 * - `cadence`: `2/week`, `1/2week`, `weekly`, `regularly`.
 */
export type SchemaFormat = "date" | "period" | "date-or-words" | "cadence";

/** What a text or a map's key refers to: a competency of the same gap, or a goal of the KYS goals. */
export type SchemaReference = "competency" | "goal";

/** One place of a schema: what may stand there. Alternatives (text or object, object or list) are one node. */
export interface SchemaNode {
  /** What stands here means. */
  readonly description: Described;
  /** The kinds that are accepted here, the one that is written most often first; `null` is an unfinished value. */
  readonly kinds: readonly ValueKind[];
  /** The name of the definition that this node is, such as `competency`, where it is one. */
  readonly definition?: string;
  /** The keys of an object, in the order of the template. */
  readonly keys?: readonly SchemaKey[];
  /** What a free key of a map is, where the object has free keys that mean something. */
  readonly mapKey?: SchemaMapKey;
  /** What stands behind a free key of a map. */
  readonly mapValue?: SchemaNode;
  /** Whether any other key is left alone. */
  readonly open?: boolean;
  /** What an item of a list is. */
  readonly items?: SchemaNode;
  /** The only values that are accepted, in order. */
  readonly values?: readonly SchemaValue[];
  /** The smallest number that is accepted. */
  readonly minimum?: number;
  /** What is meant where the key is left out. */
  readonly default?: string | number | boolean;
  readonly format?: SchemaFormat;
  readonly reference?: SchemaReference;
  /** How many the template asks for (list items, or lines of a text); other counts are no schema error. */
  readonly asked?: { readonly min: number; readonly max: number };
}

/** A key of an object, and what stands behind it. */
export interface SchemaKey {
  readonly key: string;
  /** Whether the object says nothing without it. */
  readonly required: boolean;
  /** Other words that people write for it; only used to suggest the key. */
  readonly also?: readonly string[];
  readonly node: SchemaNode;
}

/** What the free keys of a map are. */
export interface SchemaMapKey {
  readonly description: Described;
  readonly reference?: SchemaReference;
  readonly format?: SchemaFormat;
}

/** One of the only values of a place. */
export interface SchemaValue {
  readonly value: string | number;
  readonly description: Described;
  /** Other words that people write for it; only used to suggest the value. */
  readonly also?: readonly string[];
}

/** The formats that have a schema: career.yaml, and the front matter of a retro. */
export type SchemaName = "career" | "retro";
