import { RetroDocument } from "../retro/RetroDocument";
import { removeMark, unwrapLink } from "../retro/markdownEdits";
import { nodesStartingAt } from "../yaml/nodePath";
import { textOfNode } from "../yaml/yamlForms";
import { choices, type Fixer, mend } from "./QuickFix";
import { replacePlain } from "./replaceFixes";

/** A value of the front matter that site generators cannot use: what was meant, else the text that stands there. */
export const fixFrontMatterType: Fixer = (finding, document) => {
  const meant = replacePlain(finding);
  if (meant.length > 0 || !(document instanceof RetroDocument)) return meant;
  const found = nodesStartingAt(document.tree.root, finding.start).find(({ isKey }) => !isKey);
  // Only the title is a text whatever it looks like: `title: [2026] 회고`.
  if (!found || found.path[0] !== "title") return [];
  return mend("quote", textOfNode(document.source, found.node));
};

/** An id that no to-do has: the one that was meant, or it goes. */
export const fixUnknownTodoId: Fixer = (finding, document) => {
  const meant = replacePlain(finding);
  if (!(document instanceof RetroDocument)) return meant;
  const whole = { start: finding.start - 1, end: finding.end };
  if (document.source.slice(whole.start, finding.start) !== "^") return meant;
  return [...meant, ...choices(mend("removeId", removeMark(document.source, whole)))];
};

/** A link to a file that is not there: its words stay. */
export const fixBrokenLink: Fixer = ({ start, end }, document) =>
  document instanceof RetroDocument ? choices(mend("unlink", unwrapLink(document.source, { start, end }))) : [];
