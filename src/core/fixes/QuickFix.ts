import type { CareerDocument } from "../career/CareerDocument";
import type { CareerEdit } from "../career/CareerEdit";
import type { Finding } from "../findings/Finding";
import type { fixMessages } from "../messages/fixMessages";
import type { MessageValues } from "../messages/formatMessage";
import type { RetroDocument } from "../retro/RetroDocument";
import type { TextEdit } from "../text/TextEdit";

/** A way to mend a finding. */
export interface QuickFix {
  readonly title: keyof typeof fixMessages;
  readonly values: MessageValues;
  /** They speak of the text that was read. */
  readonly edits: readonly TextEdit[];
  /** Whether it is the one to take without looking; of the fixes of a finding, one at most is. */
  readonly isPreferred: boolean;
  /** Where writing goes on: a zero-based offset in the text after the edits. Left out where nothing is to be written. */
  readonly cursor?: number;
}

/** What a fix is made from: the finding's code, place and data. */
export type FixableFinding = Pick<Finding, "code" | "start" | "end" | "data">;

/** The document that a finding is of. */
export type FixableDocument = CareerDocument | RetroDocument;

/** The fixes of a finding; the document is the one that it is of. */
export type Fixer = (finding: FixableFinding, document: FixableDocument | undefined) => readonly QuickFix[];

/** A fix to take without looking. */
export function mend(
  title: QuickFix["title"],
  edits: readonly TextEdit[] | undefined,
  values: MessageValues = {},
): readonly QuickFix[] {
  return edits ? [{ title, values, edits, isPreferred: true }] : [];
}

/** The same fixes as ones that the user has to choose. */
export function choices(fixes: readonly QuickFix[]): readonly QuickFix[] {
  return fixes.map((fix) => ({ ...fix, isPreferred: false }));
}

/** An edit as a fix; none where it was refused. */
export function mendBy(title: QuickFix["title"], edit: CareerEdit, values: MessageValues = {}): readonly QuickFix[] {
  return edit.kind === "edits" ? mend(title, edit.edits, values) : [];
}

/** The same fixes with the cursor behind what their one insertion writes, for writing on. */
export function writingOn(fixes: readonly QuickFix[]): readonly QuickFix[] {
  return fixes.map((fix) => {
    const [insertion, ...others] = fix.edits;
    return insertion && others.length === 0 ? { ...fix, cursor: insertion.start + insertion.newText.length } : fix;
  });
}
