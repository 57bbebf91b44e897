import { gapMatrix } from "../analysis/gapMatrix";
import { proposeTodos } from "../analysis/proposeTodos";
import { addGoal } from "../career/addGoal";
import { addTodos } from "../career/addTodos";
import type { CareerDocument } from "../career/CareerDocument";
import type { CareerEdit } from "../career/CareerEdit";
import { flatCompetencies } from "../career/readCompetencies";
import { writeScalar } from "../yaml/writeScalar";
import type { Finding } from "../findings/Finding";
import type { FindingCode } from "../messages/findingMessages";
import type { fixMessages } from "../messages/fixMessages";
import type { MessageValues } from "../messages/formatMessage";
import { likeness } from "../text/likeness";
import type { TextEdit } from "../text/TextEdit";

/** A way to mend a finding. */
export interface QuickFix {
  readonly title: keyof typeof fixMessages;
  readonly values: MessageValues;
  readonly edits: readonly TextEdit[];
  /** Whether it is the one to take without looking. */
  readonly isPreferred: boolean;
}

/** What a fix is made from: the finding's code, place and data; and the document where there is a career.yaml. */
export type FixableFinding = Pick<Finding, "code" | "start" | "end" | "data">;
type Fixer = (finding: FixableFinding, document: CareerDocument | undefined) => readonly QuickFix[];

/** The fixes by the code of the finding. */
const fixers: Readonly<Partial<Record<FindingCode, Fixer>>> = {
  "misread-start": quote,
  "misread-colon": quote,
  "misread-comma": quote,
  "misread-comment": quote,
  "unknown-key": replace,
  "wrong-type": replacePlain,
  "wrong-value": replacePlain,
  "wrong-format": replacePlain,
  "unknown-goal": replace,
  "unknown-competency": replace,
  "goal-not-chosen-from-kys": (one, document) => [
    ...replace(one),
    ...(document && one.data?.goal !== undefined ? edited("addGoal", addGoal(document, one.data.goal)) : []),
  ],
  guess: (one, document) => [...confirmGuess(one), ...changeGuess(one, document)],
  "gap-without-todo": createTodo,
  "conflict-marker": keepSide,
  "front-matter-unclosed": written("closeFrontMatter"),
  "front-matter-type": replacePlain,
  "unreal-date": lastDay,
  "unreal-day": lastDay,
  "reversed-period": replacePlain,
  "reversed-range": written("exchangeEnds"),
  "empty-item": written("removeItem"),
  "undecided-item": written("decide"),
  "unknown-todo-id": replacePlain,
  "duplicate-todo-id": written("removeId"),
};

/** The codes of the findings that have a fix. */
export const fixableCodes = Object.keys(fixers) as readonly FindingCode[];

/** The fixes of one finding of the document as it was read. */
export function quickFixes(finding: FixableFinding, document: CareerDocument | undefined): readonly QuickFix[] {
  return fixers[finding.code]?.(finding, document) ?? [];
}

function quote({ start, end, data }: FixableFinding): readonly QuickFix[] {
  return data?.meant === undefined ? [] : [fix("quote", [{ start, end, newText: writeScalar(data.meant, "flow") }])];
}

/** What the schema suggests is written as it is: a quoted `"3"` would be no number. */
function replacePlain({ start, end, data }: FixableFinding): readonly QuickFix[] {
  const replacement = data?.replacement;
  return replacement === undefined ? [] : [fix("replace", [{ start, end, newText: replacement }], { replacement })];
}

function replace({ start, end, data }: FixableFinding): readonly QuickFix[] {
  const replacement = data?.replacement;
  if (replacement === undefined) return [];
  return [fix("replace", [{ start, end, newText: writeScalar(replacement, "flow") }], { replacement })];
}

/** The day becomes the last one of its month, where it lay past that. */
function lastDay({ start, end, data }: FixableFinding): readonly QuickFix[] {
  const replacement = data?.replacement;
  return replacement === undefined ? [] : [fix("lastDay", [{ start, end, newText: replacement }], { replacement })];
}

function keepSide({ data }: FixableFinding): readonly QuickFix[] {
  if (!data?.edits) return [];
  if (!data.otherEdits) return [fix("removeMarker", data.edits)];
  const either = (title: QuickFix["title"], edits: readonly TextEdit[]): QuickFix => ({
    ...fix(title, edits),
    isPreferred: false,
  });
  return [either("keepUpper", data.edits), either("keepLower", data.otherEdits)];
}

/** The fix that a finding of a Markdown text brings along. */
function written(title: QuickFix["title"]): Fixer {
  return ({ data }) => (data?.edits ? [fix(title, data.edits)] : []);
}

function confirmGuess({ data }: FixableFinding): readonly QuickFix[] {
  return data?.mark ? [fix("confirmGuess", [{ start: data.mark.start, end: data.mark.end, newText: "" }])] : [];
}

/** How many other competencies are offered in the place of a guessed one. */
const alternatives = 5;

/** The competencies that a guessed reference may have meant instead, the likeliest first. */
function changeGuess({ start, end, data }: FixableFinding, document: CareerDocument | undefined): readonly QuickFix[] {
  const mark = data?.mark;
  for (const gap of document?.career.gaps ?? []) {
    const todo = gap.todos.items.find((one) => one.closes.some(({ node }) => node.start === start));
    const guessed = [
      ...(todo?.closes ?? []),
      ...gap.current.items.map((state) => state.reference),
      ...gap.analysis.items.map((entry) => entry.reference),
    ].find(({ node }) => node.start === start);
    if (!mark || !guessed) continue;
    const said = todo?.text ?? guessed.text;
    return flatCompetencies(gap.required.items)
      .filter(({ name, id }) => name !== guessed.text && id?.text !== guessed.text)
      .map((one) => ({ word: one.id?.text ?? one.name, near: likeness(said, one.name) }))
      .toSorted((a, b) => b.near - a.near)
      .slice(0, alternatives)
      .map(({ word }) => {
        const edits = [
          { start, end, newText: writeScalar(word, "key") },
          { start: mark.start, end: mark.end, newText: "" },
        ];
        return { ...fix("replace", edits, { replacement: word }), isPreferred: false };
      });
  }
  return [];
}

function createTodo({ start }: FixableFinding, document: CareerDocument | undefined): readonly QuickFix[] {
  for (const gap of document?.career.gaps ?? []) {
    const proposal =
      document &&
      proposeTodos(document, gapMatrix(document, gap)).find((one) => one.row.competency.nameNode.start === start);
    if (proposal)
      return edited("createTodo", addTodos(document, gap, [{ todo: proposal.todo, closes: [proposal.closes] }]));
  }
  return [];
}

function edited(title: QuickFix["title"], edit: CareerEdit): readonly QuickFix[] {
  return edit.kind === "edits" ? [fix(title, edit.edits)] : [];
}

function fix(title: QuickFix["title"], edits: readonly TextEdit[], values: MessageValues = {}): QuickFix {
  return { title, values, edits, isPreferred: true };
}
