import { writeScalar } from "./writeScalar";

/** A text, or a whole number, which stands as it is: `period: 2026`. */
export type YamlScalar = string | number;

/** What a new list item says: a text, or an object by its keys in order; a list of texts stands in block style. */
export type YamlItem = YamlScalar | readonly YamlPair[];

/** A key of a new object and its value. */
export type YamlPair = readonly [key: string, value: YamlScalar | readonly YamlScalar[]];

/**
 * The lines of an item in block style, without the dash and without indentation; what belongs deeper is indented by
 * two spaces a step.
 */
export function blockLines(item: YamlItem): string[] {
  return typeof item === "object" ? item.flatMap(pairLines) : [scalarText(item)];
}

/** The lines of one key and its value in block style. */
export function pairLines([key, value]: YamlPair): string[] {
  if (typeof value !== "object") return [`${writeScalar(key, "key")}: ${scalarText(value)}`];
  return [`${writeScalar(key, "key")}:`, ...value.map((one) => `  - ${scalarText(one)}`)];
}

/** An item in flow style, on one line. */
export function flowText(item: YamlItem): string {
  if (typeof item !== "object") return scalarText(item, "flow");
  const pairs = item.map(([key, value]) => {
    const text =
      typeof value === "object"
        ? `[${value.map((one) => scalarText(one, "flow")).join(", ")}]`
        : scalarText(value, "flow");
    return `${writeScalar(key, "flow")}: ${text}`;
  });
  return `{ ${pairs.join(", ")} }`;
}

/** What a reader finds where an item was written. */
export function itemValue(item: YamlItem): unknown {
  return typeof item === "object" ? Object.fromEntries(item.map(([key, value]) => [key, value])) : item;
}

function scalarText(scalar: YamlScalar, place: "block" | "flow" = "block"): string {
  return typeof scalar === "number" ? String(scalar) : writeScalar(scalar, place);
}
