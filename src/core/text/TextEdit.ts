import type { SourceText, Span } from "./SourceText";

/** The replacement of a stretch of the text that was read (zero-based UTF-16 offsets) by another text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * Applies edits that all speak of the same text.
 * @throws RangeError where two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another or lies outside the text`);
    }
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * The same edits one after the other, from the last to the first, each with the text after it: so the places of those
 * that follow stay right.
 * @throws RangeError where two edits overlap or one lies outside the text.
 */
export function editsInTurn(
  source: SourceText,
  edits: readonly TextEdit[],
): { readonly edit: TextEdit; readonly source: SourceText }[] {
  let text = source;
  let from = Infinity;
  return inOrder(edits)
    .toReversed()
    .map((edit) => {
      if (edit.end > from) throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another`);
      from = edit.start;
      text = text.replace(edit.start, edit.end, edit.newText);
      return { edit, source: text };
    });
}

/** The edits that take a text back to what it was before other edits. */
export function inverseEdits(source: SourceText, edits: readonly TextEdit[]): TextEdit[] {
  let moved = 0;
  return inOrder(edits).map(({ start, end, newText }) => {
    const inverse = { start: start + moved, end: start + moved + newText.length, newText: source.slice(start, end) };
    moved += newText.length - (end - start);
    return inverse;
  });
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
