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

/** So many edits are made one by one at most: each copies the lines around it, and is followed by itself. */
const mostInTurn = 16;

/**
 * The same edits one after the other, from the last to the first, each with the text after it: so the places of those
 * that follow stay right. Of very many, as replacing all makes them, those nearest each other are made as one, with
 * what lies between them.
 * @throws RangeError where two edits overlap or one lies outside the text.
 */
export function editsInTurn(
  source: SourceText,
  edits: readonly TextEdit[],
): { readonly edit: TextEdit; readonly source: SourceText }[] {
  let text = source;
  return nearOnesJoined(source, inOrder(edits))
    .toReversed()
    .map((edit) => {
      text = text.replace(edit.start, edit.end, edit.newText);
      return { edit, source: text };
    });
}

function nearOnesJoined(source: SourceText, ordered: readonly TextEdit[]): readonly TextEdit[] {
  const gaps = ordered.map(({ start, end }, at) => {
    const gap = start - (ordered[at - 1]?.end ?? 0);
    if (gap < 0 || end < start) throw new RangeError(`edit ${start}..${end} overlaps another or lies outside the text`);
    return gap;
  });
  if (ordered.length <= mostInTurn) return ordered;
  const nearest = gaps.slice(1).sort((a, b) => b - a)[mostInTurn - 1] ?? 0;
  const groups: TextEdit[][] = [];
  ordered.forEach((edit, at) => {
    if (at === 0 || (gaps[at] ?? 0) > nearest) groups.push([edit]);
    else groups.at(-1)?.push(edit);
  });
  return groups.map((group) => joined(source, group));
}

/** Edits in order as one, with what lies between them. */
function joined(source: SourceText, edits: readonly TextEdit[]): TextEdit {
  const { start, end } = { start: edits[0]?.start ?? 0, end: edits.at(-1)?.end ?? 0 };
  const between = source.slice(start, end);
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, newText: applyEdits(between, inside) };
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
