import type { Span } from "../text/SourceText";
import type { PathStep } from "./SyntaxNode";

/** What can be written at a place of a YAML text, told from the lines alone, so that it works while they are broken. */
export interface YamlPlace {
  /** Keys and items from the top; the items of block lists are not counted: each is 0. */
  readonly path: readonly PathStep[];
  /**
   * - key: a line of the object or list at `path`.
   * - value: the value at `path`, behind its key.
   * - item: the list item at `path`, behind its dash, or (where `span` holds no dash) without one yet.
   */
  readonly role: "key" | "value" | "item";
  /** What is already typed before the cursor. */
  readonly typed: string;
  /** What a completion replaces: from the beginning of what is typed to the end of the word. */
  readonly span: Span;
  /** The white space before a line of this object or list. */
  readonly indent: string;
  /** The keys that the object has already, but for the one at the cursor. */
  readonly siblings: readonly string[];
  readonly style: "block" | "flow";
  /** Whether a value stands behind the key already. */
  readonly hasValue: boolean;
  /** Whether the dash of an item is still to be written. */
  readonly needsDash: boolean;
  /** What has to be written first for it to stand at its place: white space, a dash. */
  readonly lead: string;
  /** The columns of white space that the editor repeats on further lines: those of the line, before `span`. */
  readonly repeated: number;
  /** The columns by which this file indents. */
  readonly step: number;
  /** The texts of the other items of the list, where `role` is `item`. */
  readonly items: readonly string[];
}
