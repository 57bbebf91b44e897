/** What of a README cannot be said in its own words alone. */
export interface ReadmeMarks {
  /** What is noted, as `toCompare` has it. */
  readonly noted: ReadonlySet<string>;
  /** The comments that would be read as something else where they could be seen, by their offset in the career.yaml. */
  readonly hidden: ReadonlySet<number>;
}

/** What the model says in one place, in a form that is equal where it says the same; white space counts once. */
export function toCompare(
  ...values: readonly (string | number | boolean | readonly string[] | null | undefined)[]
): string {
  return JSON.stringify(values.map((value) => value ?? null))
    .normalize("NFC")
    .replace(/(?:\\n|\\r|\\t|\s)+/gu, " ");
}
