import type { Gap } from "./Career";

/**
 * The value of a gap analysis in the plain value of a document, for what an edit is meant to change in it.
 * @param root the value of the whole document, which has that gap
 */
export function gapValue(root: unknown, { index }: Pick<Gap, "index">): Record<string, unknown> {
  const { gap } = root as { readonly gap: unknown };
  return (Array.isArray(gap) ? gap.filter(isObject)[index] : gap) as Record<string, unknown>;
}

/** Whether a plain value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
