/** What a line of block style opens: dashes of list items, and a key; each with its zero-based column. */
export interface LineEntries {
  /** The columns of its dashes, from the left. */
  readonly dashes: readonly number[];
  readonly key: LineKey | undefined;
  /** The column of the first thing on the line. */
  readonly column: number;
  /** The column behind the dashes and their blanks. */
  readonly contentColumn: number;
}

interface LineKey {
  readonly text: string;
  readonly column: number;
  /** Behind the colon, trimmed, without comment. */
  readonly rest: string;
  /** Where the rest begins, or can be written. */
  readonly restColumn: number;
}

const keyPattern =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-](?:[^#]|(?<=\S)#)*?|-[^\s#](?:[^#]|(?<=\S)#)*?)[ \t]*:(?=[ \t]|$)/;

/** Reads a line by itself, without regard to what is around it; undefined for blank lines and comments. */
export function lineEntries(line: string): LineEntries | undefined {
  const dashes: number[] = [];
  let at = 0;
  const skipBlanks = (): void => {
    while (line[at] === " " || line[at] === "\t") at++;
  };
  skipBlanks();
  if (line[at] === "\uFEFF") at++;
  const column = at;
  if (at >= line.length || line[at] === "#") return undefined;
  while (line[at] === "-" && (line[at + 1] === " " || line[at + 1] === "\t" || at + 1 === line.length)) {
    dashes.push(at);
    at++;
    skipBlanks();
  }
  const match = keyPattern.exec(line.slice(at));
  if (!match) return { dashes, key: undefined, column, contentColumn: at };
  const afterColon = line.slice(at + match[0].length);
  const rest = afterColon.replace(/(^|[ \t])#.*$/, "").trim();
  const blanks = /^[ \t]*/.exec(afterColon)?.[0].length ?? 0;
  // Before a comment, one blank is enough to write behind.
  const restColumn = at + match[0].length + (rest === "" ? Math.min(1, blanks) : blanks);
  return {
    dashes,
    key: { text: unquote(match[1] as string), column: at, rest, restColumn },
    column,
    contentColumn: at,
  };
}

/** The text of a key as it is meant, its quotes taken off. */
export function unquote(text: string): string {
  if (text.length > 1 && text[0] === '"' && text.endsWith('"')) return text.slice(1, -1).replaceAll(/\\(.)/g, "$1");
  if (text.length > 1 && text[0] === "'" && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text;
}
