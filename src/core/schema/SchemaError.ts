import type { SchemaFormat, ValueKind } from "./SchemaNode";

export type SchemaErrorKind =
  | "unknown-key"
  | "missing-key"
  | "wrong-type"
  | "wrong-value"
  | "out-of-range"
  | "wrong-format"
  | "empty";

/** Something that is not as the schema says, ready to be put into a sentence. */
export interface SchemaError {
  readonly kind: SchemaErrorKind;
  /** The value that is wrong; where `key` is set, the object that has or lacks the key. */
  readonly path: readonly (string | number)[];
  /** The key that is wrong or missing; only for errors that are about a key. */
  readonly key?: string;
  /** What stands there, for `wrong-type`. */
  readonly found?: ValueKind;
  /**
   * - `unknown-key`: the keys that the object may have and has not, in the order of the template.
   * - `wrong-type`: the kinds that may stand there; `number` is left out beside `string`, `null` always.
   * - `wrong-value`, `out-of-range`: the values, in order; empty where any number from `minimum` is right.
   */
  readonly expected?: readonly string[];
  /** The smallest number that is right, for `out-of-range` without a list of values. */
  readonly minimum?: number;
  /** How the text should be shaped, for `wrong-format`. */
  readonly format?: SchemaFormat;
  /** What was probably meant: a key, a value or a text, as it is to be written (unquoted); only where it is near. */
  readonly suggestion?: string;
}
