import type { SourceText } from "../text/SourceText";
import { type LineEntries, lineEntries } from "./lineEntries";
import { walkUp } from "./walkLines";

/** A line above a place in which something may still be open there. */
export interface OpenLine {
  readonly line: number;
  readonly entries: LineEntries;
  /** The least column of a comment between it and the place; Infinity without one. */
  readonly comment: number;
}

/**
 * The lines above a line that stand further left than all lines in between, from the nearest: whatever holds a thing
 * at any column of the line is one of them. Above list items without indentation, the key of their list is one too.
 * Only these lines are read; of the others, the first characters are looked at.
 */
export function openLines(source: SourceText, line: number): readonly OpenLine[] {
  const result: OpenLine[] = [];
  let limit = Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let isDash = false;
  walkUp(
    source,
    source.lineStart(line),
    (start, end, column, hasDash, comment) => {
      if (comment >= 0 && comment < least) least = comment;
      if (column < 0 || column > limit || (column === limit && (!isDash || hasDash))) return true;
      const entries = lineEntries(source.slice(start, end));
      if (!entries) return true;
      result.push({ line: source.lineAt(start), entries, comment: least });
      limit = column;
      isDash = hasDash;
      return limit > 0 || isDash;
    },
    () => limit,
  );
  return result;
}
