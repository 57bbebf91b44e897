import { mergeConflicts } from "../retro/mergeConflicts";
import { keysOfSchema } from "../schema/keysOfSchema";
import { careerSchema } from "../../generated/careerSchema";
import type { SourceText } from "../text/SourceText";
import { keyAt, nodesAround } from "../yaml/nodePath";
import { commentLines } from "../yaml/yamlLines";
import {
  aliasMends,
  colonMends,
  escapeMends,
  indentMends,
  joinedMends,
  lineMends,
  markMends,
  type Mends,
  removeLine,
  tabMends,
  unclosedMends,
} from "../yaml/yamlMends";
import { removePairOf } from "../yaml/yamlRemovals";
import { valueOfNode } from "../yaml/SyntaxNode";
import { bestTrial } from "./bestTrial";
import { keepSides } from "./conflictFixes";
import { choices, type Fixer, type FixableFinding, mend, type QuickFix } from "./QuickFix";

/** A fixer that tries several edits and offers the one after which the text reads best. */
function tried(title: QuickFix["title"], candidates: (source: SourceText, finding: FixableFinding) => Mends): Fixer {
  return (finding, document) => {
    if (!document) return [];
    const sides = keepSides(document.source, mergeConflicts(document.source), finding);
    if (sides.length > 0) return sides;
    return mend(title, bestTrial(document, candidates(document.source, finding)));
  };
}

/** A tab becomes blanks, in the line and in those with tabs right below it. */
export const fixTab = tried("tabsToSpaces", tabMends);

/** A line that stands too deep or not deep enough moves, with what is below it, to where one above it stands. */
export const fixIndent = tried("alignLine", indentMends);

/** The quote or the brackets that are missing go to the end of the line, or of the lines that hang below it. */
export const fixUnclosed = tried("closeIt", unclosedMends);

const careerKeys = [...keysOfSchema(careerSchema)];

/** A key gets its colon: behind the first word where that is a key, behind a wide colon, else behind all of it. */
export const fixMissingColon = tried("addColon", (source, finding) => colonMends(source, finding, careerKeys));

/** A mark that makes a key of the lines behind it goes. */
export const fixMarkedKey = tried("removeMark", markMends);

/** What the parser gives up on: a dash without its blank, a wide colon from an input method. */
export const fixSyntax = tried("mendLine", lineMends);

/** A second document is joined to the first where the two do not collide, else it becomes a comment. */
export const fixDocuments: Fixer = (finding, document) => {
  if (!document) return [];
  const { source } = document;
  const joined = bestTrial(document, [removeLine(source, finding.start)]);
  if (joined) return mend("joinDocuments", joined);
  return mend(
    "commentOut",
    bestTrial(document, [commentLines(source, source.lineAt(finding.start), source.lineCount - 1)]),
  );
};

/** An anchor before an alias goes; an alias of nothing was meant as text. */
export const fixAlias = tried("mendAlias", aliasMends);

/** The backslash is doubled. */
export const fixEscape = tried("doubleBackslash", escapeMends);

/** A key that stands twice: the later one goes without a question where both say the same. */
export const fixDuplicateKey: Fixer = ({ start }, document) => {
  const found = document && keyAt(document.tree.root, start);
  if (!document || found?.parent?.kind !== "map" || !found.pair) return [];
  const { parent, pair } = found;
  const first = parent.pairs.find((one) => one.key.text === pair.key.text);
  if (!first || first === pair) return [];
  const { source } = document;
  const remove = (title: QuickFix["title"], one: typeof pair): readonly QuickFix[] =>
    mend(title, bestTrial(document, [removePairOf(source, parent, one)]));
  const isEqual = JSON.stringify(valueOfNode(first.value)) === JSON.stringify(valueOfNode(pair.value));
  if (isEqual || !pair.value) return remove("removeDuplicate", pair);
  return choices([...remove("removeDuplicate", pair), ...remove("removeFirst", first)]);
};

/** A list item that was swallowed by the one above, with those behind it, moves to its dash. */
export const fixJoined: Fixer = ({ start, end }, document) => {
  if (!document) return [];
  const { source, tree } = document;
  const text = nodesAround(tree.root, { start, end }).at(-1)?.node;
  if (text?.kind !== "scalar") return [];
  return mend("alignItem", bestTrial(document, joinedMends(source, start, text.end)));
};
