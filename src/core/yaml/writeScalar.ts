/** Where a scalar stands: a block value, inside `[…]` or `{…}`, or as the key of a block mapping. */
export type ScalarPlace = "block" | "flow" | "key";

/** Characters that YAML 1.2 (5.1) does not count as printable, and breaks and marks that readers treat unlike. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const needsEscape = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
// oxlint-disable-next-line no-control-regex -- the same, each occurrence that JSON leaves as it is
const escapedBeyondJson = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Characters that mean something at the start of a plain scalar (YAML 1.2, 5.3). */
const startIndicator = /^[-?:,[\]{}#&*!|>'"%@`]/;

/**
 * Plain text that the core schema (YAML 1.2, 10.3) reads as null, boolean or number, and what YAML 1.1
 * readers take for a boolean, a merge key, an octal or a sexagesimal number.
 */
const notAString =
  /^(~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?(\.inf|0o[0-7]+|0b[01_]+|0x[\da-f_]+|[\d_]+(:[\d_]+)+(\.[\d_]*)?|(\.\d[\d_]*|\d[\d_]*(\.[\d_]*)?)(e[-+]?\d+)?)|\.nan)$/i;

/**
 * The YAML text of a string on one line: plain where every reader gives the same string back, in double
 * quotes (escapes of YAML 1.2, 5.7) elsewhere. `parse("- " + writeScalar(text))` is `[text]`.
 *
 * A `key` longer than 1024 characters cannot be read back (YAML 1.2, 7.4.2): give such a thing an id.
 */
export function writeScalar(text: string, place: ScalarPlace = "block"): string {
  return isPlain(text, place) ? text : quote(text);
}

/**
 * The YAML text of several lines as a literal block scalar: `|`, a line break, the lines indented. No final
 * line break. Reads back as the lines, each with "\n" behind it. Falls back to double quotes for what a
 * block cannot hold (control characters) and for lines without any text.
 *
 * @param lines a line with a line break in it counts as several
 * @param indent spaces before each line, at least 1
 * @param step spaces by which the lines stand deeper than the key or dash that they belong to
 */
export function writeBlockText(lines: readonly string[], indent: number, step = 2): string {
  const all = lines.flatMap((line) => line.split("\n"));
  const text = all.map((line) => line + "\n").join("");
  const firstWithText = all.findIndex((line) => line !== "");
  if (all.every((line) => line.trim() === "")) return quote(text);
  if (all.some((line) => needsEscape.test(line.replaceAll("\t", "")))) return quote(text);
  // The reader takes the indent from the first line: told by a digit where that line starts with a blank.
  const digit = /^\s/.test(all[firstWithText] ?? "") ? String(step) : "";
  const keep = all.at(-1)?.trim() === "" ? "+" : "";
  const body = all.map((line) => (line === "" ? "" : " ".repeat(indent) + line));
  return `|${digit}${keep}\n${body.join("\n")}`;
}

function isPlain(text: string, place: ScalarPlace): boolean {
  if (text === "" || text !== text.trim()) return false;
  if (needsEscape.test(text) || startIndicator.test(text) || notAString.test(text)) return false;
  if (text.startsWith("...")) return false;
  if (/:(\s|$)|\s#/.test(text)) return false;
  return place !== "flow" || !/[,[\]{}]/.test(text);
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    escapedBeyondJson,
    (character) => "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}
