import type { MergeConflict } from "../retro/mergeConflicts";
import { removeLines } from "../retro/markdownEdits";
import type { SourceText, Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { type Finding, finding, type FindingData } from "./Finding";

/** One finding for each marker line of the conflicts that git left. */
export function retroConflictFindings(source: SourceText, conflicts: readonly MergeConflict[]): Finding[] {
  return conflicts.flatMap((conflict) => {
    const data = fixesOf(source, conflict);
    return conflict.markers.map((marker) => finding("conflict-marker", marker, {}, data ?? lone(source, marker)));
  });
}

function fixesOf(source: SourceText, { markers, sides }: MergeConflict): FindingData | undefined {
  const [first, last] = [markers[0], markers.at(-1)];
  if (!sides || !first || !last) return undefined;
  const whole = { start: first.start, end: removeLines(source, last)[0]?.end ?? last.end };
  const keep = (side: Span): readonly TextEdit[] => [
    { start: whole.start, end: side.start, newText: "" },
    { start: side.end, end: whole.end, newText: "" },
  ];
  return { edits: keep(sides.upper), otherEdits: keep(sides.lower) };
}

/** A marker without its fellows parts nothing: its line can go. */
function lone(source: SourceText, marker: Span): FindingData {
  return { edits: removeLines(source, marker) };
}
