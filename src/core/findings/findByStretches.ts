import type { Pauses } from "../Pauses";
import type { Span } from "../text/SourceText";
import { stretchesOf } from "../text/stretchesOf";
import type { TextEdit } from "../text/TextEdit";
import { type Finding, finding, type FindingData } from "./Finding";

/**
 * What the lines of a text give rise to by themselves, looked for stretch by stretch with a pause behind each.
 * @param find is given a stretch of the text and where it stands; places in what it finds are counted from there
 * @param mayCut whether the text may be cut before an offset, at which a line begins
 */
export function* findByStretches(
  text: string,
  find: (stretch: string, span: Span) => readonly Finding[],
  mayCut?: (text: string, at: number) => boolean,
): Pauses<Finding[]> {
  const found: Finding[] = [];
  for (const span of stretchesOf(text, mayCut)) {
    for (const one of find(text.slice(span.start, span.end), span)) found.push(moved(one, span.start));
    yield;
  }
  return found;
}

function moved(one: Finding, by: number): Finding {
  return by === 0 ? one : finding(one.wording, movedSpan(one, by), one.values, one.data && movedData(one.data, by));
}

function movedData({ mark, edits, otherEdits, ...others }: FindingData, by: number): FindingData {
  return {
    ...others,
    ...(mark && { mark: movedSpan(mark, by) }),
    ...(edits && { edits: edits.map((edit) => movedEdit(edit, by)) }),
    ...(otherEdits && { otherEdits: otherEdits.map((edit) => movedEdit(edit, by)) }),
  };
}

function movedEdit(edit: TextEdit, by: number): TextEdit {
  return { ...edit, ...movedSpan(edit, by) };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
