import { keepSide } from "../retro/markdownEdits";
import type { MergeConflict } from "../retro/mergeConflicts";
import type { SourceText, Span } from "../text/SourceText";
import { choices, type Fixer, mend, type QuickFix } from "./QuickFix";

/** The two ways out of a merge conflict of a Markdown text, or the one out of a marker that parts nothing. */
export const fixConflict: Fixer = ({ data }) => {
  if (!data?.edits) return [];
  if (!data.otherEdits) return mend("removeMarker", data.edits);
  return choices([...mend("keepUpper", data.edits), ...mend("keepLower", data.otherEdits)]);
};

/** The two ways out of the merge conflict, if any, that a place lies in. */
export function keepSides(source: SourceText, conflicts: readonly MergeConflict[], place: Span): readonly QuickFix[] {
  for (const { markers, sides } of conflicts) {
    const [first, last] = [markers[0], markers.at(-1)];
    if (!sides || !first || !last || place.start < first.start || place.start > last.end) continue;
    const whole = { start: first.start, end: last.end };
    return choices([
      ...mend("keepUpper", keepSide(source, whole, sides.upper)),
      ...mend("keepLower", keepSide(source, whole, sides.lower)),
    ]);
  }
  return [];
}
