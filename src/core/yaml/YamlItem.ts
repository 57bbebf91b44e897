import { writeScalar } from "./writeScalar";

/** What a new list item says: a text, or an object by its keys in order; a list of texts stands in block style. */
export type YamlItem = string | readonly YamlPair[];

/** A key of a new object and its value. */
export type YamlPair = readonly [key: string, value: string | readonly string[]];

/**
 * The lines of an item in block style, without the dash and without indentation; what belongs deeper is indented by
 * two spaces a step.
 */
export function blockLines(item: YamlItem): string[] {
  return typeof item === "string" ? [writeScalar(item)] : item.flatMap(pairLines);
}

/** The lines of one key and its value in block style. */
export function pairLines([key, value]: YamlPair): string[] {
  if (typeof value === "string") return [`${writeScalar(key, "key")}: ${writeScalar(value)}`];
  return [`${writeScalar(key, "key")}:`, ...value.map((text) => `  - ${writeScalar(text)}`)];
}

/** An item in flow style, on one line. */
export function flowText(item: YamlItem): string {
  if (typeof item === "string") return writeScalar(item, "flow");
  const pairs = item.map(([key, value]) => {
    const text =
      typeof value === "string"
        ? writeScalar(value, "flow")
        : `[${value.map((one) => writeScalar(one, "flow")).join(", ")}]`;
    return `${writeScalar(key, "flow")}: ${text}`;
  });
  return `{ ${pairs.join(", ")} }`;
}

/** What a reader finds where an item was written. */
export function itemValue(item: YamlItem): unknown {
  return typeof item === "string" ? item : Object.fromEntries(item.map(([key, value]) => [key, value]));
}
