import { gapMatrix } from "../analysis/gapMatrix";
import { proposeTodos } from "../analysis/proposeTodos";
import { addGoal } from "../career/addGoal";
import { addTodos } from "../career/addTodos";
import type { CareerDocument } from "../career/CareerDocument";
import type { CareerEdit } from "../career/CareerEdit";
import { writeScalar } from "../career/writeScalar";
import type { Finding } from "../findings/Finding";
import type { FindingCode } from "../messages/findingMessages";
import { fixMessages } from "../messages/fixMessages";
import type { MessageValues } from "../messages/formatMessage";
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
  "wrong-value": replace,
  "wrong-format": replace,
  "unknown-goal": replace,
  "unknown-competency": replace,
  "goal-not-chosen-from-kys": ({ data }, document) =>
    document && data?.goal !== undefined ? edited("addGoal", addGoal(document, data.goal)) : [],
  guess: ({ data }) =>
    data?.mark ? [fix("confirmGuess", [{ start: data.mark.start, end: data.mark.end, newText: "" }])] : [],
  "gap-without-todo": createTodo,
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

function replace({ start, end, data }: FixableFinding): readonly QuickFix[] {
  const replacement = data?.replacement;
  if (replacement === undefined) return [];
  return [fix("replace", [{ start, end, newText: writeScalar(replacement, "flow") }], { replacement })];
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
