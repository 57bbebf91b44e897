import type { StringKey, Strings } from "./strings";

/** Says a string in one language, with values put in. */
export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The speaker of some strings.
 *
 * @returns A function that fills a template; a value that the template names and is not given stays as `{name}`.
 */
export function sayFrom(words: Strings): Say {
  return (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
