import { CareerDocument } from "../career/CareerDocument";
import { readAfter } from "../fixes/readAfter";
import { fixAlias, fixDocuments, fixDuplicateKey, fixEscape, fixIndent, fixJoined } from "../fixes/yamlFixes";
import { fixMarkedKey, fixMissingColon, fixSyntax, fixTab, fixUnclosed } from "../fixes/yamlFixes";
import { fixReversed, fixUnrealPeriod } from "../fixes/calendarFixes";
import { fixConflict } from "../fixes/conflictFixes";
import { ignoreFix } from "../fixes/ignoreFix";
import { fixConflictingCurrent, fixDuplicateCurrent, fixDuplicateId, fixDuplicateName } from "../fixes/nameFixes";
import { carryAllOver, fixOverdue } from "../fixes/overdueFixes";
import type { FixableDocument, FixableFinding, Fixer, QuickFix } from "../fixes/QuickFix";
import {
  fixAmbiguous,
  fixGoalNotChosen,
  fixGuess,
  fixUnknownCompetency,
  fixUnknownGoal,
} from "../fixes/referenceFixes";
import { lastDay, quoteMeant, replacePlain, written } from "../fixes/replaceFixes";
import { fixBrokenLink, fixFrontMatterType, fixUnknownTodoId } from "../fixes/retroFixes";
import {
  fixEmpty,
  fixMissingKey,
  fixOutOfRange,
  fixUnknownKey,
  fixWrongType,
  fixWrongValue,
} from "../fixes/schemaFixes";
import { fixCount, fixGapWithoutTodo, fixUnfinished } from "../fixes/templateFixes";
import { foldName } from "../text/likeness";
import type { FindingCode } from "../messages/findingMessages";
import type { TextEdit } from "../text/TextEdit";

/** The fixes by the code of the finding. */
const fixers: Readonly<Partial<Record<FindingCode, Fixer>>> = {
  "yaml-syntax": fixSyntax,
  "yaml-indent": fixIndent,
  "yaml-tab": fixTab,
  "yaml-unclosed": fixUnclosed,
  "yaml-duplicate-key": fixDuplicateKey,
  "yaml-multiple-documents": fixDocuments,
  "yaml-alias": fixAlias,
  "yaml-escape": fixEscape,
  "yaml-missing-colon": fixMissingColon,
  "yaml-marked-key": fixMarkedKey,
  "misread-start": quoteMeant,
  "misread-colon": quoteMeant,
  "misread-comma": quoteMeant,
  "misread-comment": quoteMeant,
  "misread-joined": fixJoined,
  "unknown-key": fixUnknownKey,
  "missing-key": fixMissingKey,
  "wrong-type": fixWrongType,
  "wrong-value": fixWrongValue,
  "out-of-range": fixOutOfRange,
  "wrong-format": replacePlain,
  "empty-value": fixEmpty,
  "unknown-goal": fixUnknownGoal,
  "goal-not-chosen-from-kys": fixGoalNotChosen,
  "unknown-competency": fixUnknownCompetency,
  "ambiguous-reference": fixAmbiguous,
  "duplicate-id": fixDuplicateId,
  "duplicate-name": fixDuplicateName,
  "duplicate-current": fixDuplicateCurrent,
  "conflicting-current": fixConflictingCurrent,
  "template-count": fixCount,
  "gap-without-todo": fixGapWithoutTodo,
  unfinished: fixUnfinished,
  "unreal-date": lastDay,
  "unreal-period": fixUnrealPeriod,
  "reversed-period": fixReversed,
  guess: fixGuess,
  "overdue-todo": fixOverdue,
  "conflict-marker": fixConflict,
  "front-matter-unclosed": written("closeFrontMatter"),
  "front-matter-type": fixFrontMatterType,
  "unreal-day": lastDay,
  "reversed-range": written("exchangeEnds"),
  "empty-item": written("removeItem"),
  "undecided-item": written("decide"),
  "broken-link": fixBrokenLink,
  "unknown-todo-id": fixUnknownTodoId,
  "duplicate-todo-id": written("removeId"),
};

/** The codes of the findings that have a fix. */
export const fixableCodes = Object.keys(fixers) as readonly FindingCode[];

/**
 * The fixes of one finding of the document as it was read, the likeliest first.
 * @param document the document that the finding is of; without it, only the fixes that the finding brings along
 */
export function quickFixes(finding: FixableFinding, document: FixableDocument | undefined): readonly QuickFix[] {
  const fixes = fixers[finding.code]?.(finding, document) ?? [];
  return document ? fixes.filter((fix) => doesNoHarm(fix, document)) : fixes;
}

/** Whether a text can be read after a fix as well as before; of a conflict, a side may be broken in itself. */
function doesNoHarm({ title, edits }: QuickFix, document: FixableDocument): boolean {
  if (title === "keepUpper" || title === "keepLower") return true;
  return readAfter(document, edits).problems <= document.tree.problems.length;
}

/** What silences a finding that is no error where it stands, by a comment; none where no comment can stand. */
export function ignoreFixes(finding: FixableFinding, document: FixableDocument): readonly QuickFix[] {
  return ignoreFix(finding, document);
}

/**
 * The codes whose preferred fix is safe to make without a look: what is written is read as its author wrote it, in
 * another spelling. Of unknown keys, only those that differ in case, blanks and hyphens from the one that is meant.
 */
export const safeCodes: readonly FindingCode[] = [
  "yaml-tab",
  "misread-start",
  "misread-colon",
  "misread-comma",
  "unknown-key",
  "wrong-format",
];

/** What it is called to mend all findings of a code. */
export function fixAllTitle(code: FindingCode): QuickFix["title"] {
  return code === "overdue-todo" ? "carryAllTodos" : "fixAllOfCode";
}

/** Several findings mended at once. */
export interface FixAll {
  readonly edits: readonly TextEdit[];
  /** How many findings it mends; the others overlap with one of them. */
  readonly count: number;
}

/**
 * The preferred fixes of several findings of one document, together.
 * @param safeOnly whether to leave out what a look is needed for; see `safeCodes`
 */
export function fixAll(findings: readonly FixableFinding[], document: FixableDocument, safeOnly = false): FixAll {
  // Each by itself would be held against the whole text anew.
  if (document instanceof CareerDocument && findings.every(({ code }) => code === "overdue-todo")) {
    const carried = safeOnly ? { edits: [], count: 0 } : carryAllOver(findings, document);
    if (carried) return carried;
  }
  const chosen: (readonly TextEdit[])[] = [];
  for (const finding of findings) {
    if (safeOnly && !isSafe(finding, document)) continue;
    const fix = quickFixes(finding, document).find((one) => one.isPreferred);
    if (!fix || fix.edits.some((edit) => chosen.flat().some((other) => collide(edit, other)))) continue;
    chosen.push(fix.edits);
  }
  const problems = (edits: readonly TextEdit[]): number => readAfter(document, edits).problems;
  if (problems(chosen.flat()) <= document.tree.problems.length) return { edits: chosen.flat(), count: chosen.length };
  // Each was tried alone; where they do not go together, they are taken as long as they do.
  const kept: (readonly TextEdit[])[] = [];
  let least = document.tree.problems.length;
  for (const edits of chosen) {
    const left = problems([...kept.flat(), ...edits]);
    if (left > least) continue;
    kept.push(edits);
    least = left;
  }
  return { edits: kept.flat(), count: kept.length };
}

/** Whether two edits touch the same text; insertions at one place stand in the order in which they were made. */
function collide(one: TextEdit, other: TextEdit): boolean {
  if (one.start === one.end && other.start === other.end) return false;
  return (one.start < other.end && other.start < one.end) || (one.start === other.start && one.end === other.end);
}

function isSafe({ code, start, end, data }: FixableFinding, { source }: FixableDocument): boolean {
  if (!safeCodes.includes(code)) return false;
  if (code !== "unknown-key") return true;
  const plain = (word: string): string => foldName(word).replaceAll(/[_-]/g, "");
  return data?.replacement !== undefined && plain(source.slice(start, end)) === plain(data.replacement);
}
