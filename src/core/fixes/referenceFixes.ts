import { addGoal } from "../career/addGoal";
import type { Competency, Gap, Goal } from "../career/Career";
import { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { gapValue } from "../career/gapValue";
import { gapKeys } from "../career/keyOrder";
import { likeness } from "../text/likeness";
import type { Span } from "../text/SourceText";
import { appendItems, writeRaw, writeText } from "../yaml/yamlEdits";
import { removeReference } from "./nameFixes";
import { choices, type FixableFinding, type Fixer, mend, mendBy, type QuickFix } from "./QuickFix";
import { replaceQuoted, replaceText } from "./replaceFixes";

/** How many others are offered in the place of a reference. */
const alternatives = 5;

/** A goal that is not there: the one that was meant, or one of the others, or a new one. */
export const fixUnknownGoal: Fixer = (finding, document) => {
  const meant = replaceQuoted(finding);
  if (!(document instanceof CareerDocument)) return meant;
  const word = document.career.gaps
    .flatMap((gap) => [gap.goal, ...gap.todos.items.map((todo) => todo.goal)])
    .find((one) => one?.node.start === finding.start);
  if (!word) return meant;
  const others = document.career.kys.goals.items
    .map((goal) => ({ word: wordOfGoal(goal, document), near: likeness(word.text, goal.text) }))
    .filter((one) => one.word !== undefined && one.word !== finding.data?.replacement)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, alternatives)
    .flatMap((one) => replaceText(finding, one.word ?? ""));
  const create = choices(mendBy("addGoal", addGoal(document, word.text)));
  const inGap = document.career.gaps.some(({ goal }) => goal === word);
  const removal = inGap ? [] : choices(removeReference(document, finding.start));
  return [...meant, ...choices(others), ...create, ...removal];
};

/** The word that leads to a goal and to no other: its id, else its text. */
function wordOfGoal({ id, text }: Goal, document: CareerDocument): string | undefined {
  return [id?.text, text].find((word) => word !== undefined && document.goals.find(word) !== undefined);
}

/** A goal that is none of KYS: the one that was meant, or it is added there. */
export const fixGoalNotChosen: Fixer = (finding, document) => {
  const goal = finding.data?.goal;
  if (!(document instanceof CareerDocument) || goal === undefined) return replaceQuoted(finding);
  const meant = replaceQuoted(finding);
  const added = mendBy("addGoal", addGoal(document, goal));
  return [...meant, ...(meant.length > 0 ? choices(added) : added)];
};

/** A competency that is not there: the one that was meant; or it is added to what is required, or the line goes. */
export const fixUnknownCompetency: Fixer = (finding, document) => {
  const meant = replaceQuoted(finding);
  if (!(document instanceof CareerDocument)) return meant;
  const place = referenceAt(document, finding);
  if (!place) return meant;
  const created = mendBy("addCompetency", addCompetency(document, place.gap, place.text), { name: place.text });
  return [
    ...meant,
    ...(meant.length > 0 ? choices(created) : created),
    ...choices(removeReference(document, finding.start)),
  ];
};

function addCompetency(document: CareerDocument, gap: Gap, name: string) {
  const edits =
    gap.node.kind === "map" ? appendItems(document.source, gap.node, "required", [name], gapKeys) : undefined;
  return checkedEdit(document, edits, (root: unknown) => {
    const value = gapValue(root, gap);
    value["required"] = [...((value["required"] as unknown[] | null | undefined) ?? []), name];
  });
}

/** A reference that may mean several: each of those, by a word that leads to it alone. */
export const fixAmbiguous: Fixer = (finding, document) => {
  if (!(document instanceof CareerDocument)) return [];
  const place = referenceAt(document, finding);
  if (place) {
    const resolution = document.competencies(place.gap).resolve(place.text);
    const targets = resolution.kind === "several" ? resolution.targets : [];
    return choices(
      targets.flatMap((one) => wordFor(one, document, place.gap)).flatMap((word) => replaceText(finding, word)),
    );
  }
  const goal = document.career.gaps
    .flatMap((gap) => [gap.goal, ...gap.todos.items.map((todo) => todo.goal)])
    .find((one) => one?.node.start === finding.start);
  const resolution = goal && document.goals.resolve(goal.text);
  const targets = resolution?.kind === "several" ? resolution.targets : [];
  return choices(
    targets.flatMap((one) => wordOfGoal(one, document) ?? []).flatMap((word) => replaceText(finding, word)),
  );
};

function wordFor(one: Competency, document: CareerDocument, gap: Gap): string[] {
  const words = [one.id?.text, one.name, ...one.aliases.map(({ text }) => text)];
  const references = document.competencies(gap);
  return words.filter((word) => word !== undefined && references.find(word) === one).slice(0, 1) as string[];
}

interface ReferencePlace {
  readonly gap: Gap;
  readonly text: string;
  /** What is said there of the competency: a to-do's words where it closes it. */
  readonly said: string;
}

function referenceAt(document: CareerDocument, { start }: Pick<Span, "start">): ReferencePlace | undefined {
  for (const gap of document.career.gaps) {
    const todo = gap.todos.items.find((one) => one.closes.some(({ node }) => node.start === start));
    const found = [
      ...(todo?.closes ?? []),
      ...gap.current.items.map((state) => state.reference),
      ...gap.analysis.items.map((entry) => entry.reference),
    ].find(({ node }) => node.start === start);
    if (found) return { gap, text: found.text, said: todo?.text ?? found.text };
  }
  return undefined;
}

/** A guess of an import: it is confirmed, or another competency takes its place. */
export const fixGuess: Fixer = (finding, document) => [...confirmGuess(finding), ...changeGuess(finding, document)];

function confirmGuess({ data }: FixableFinding): readonly QuickFix[] {
  return data?.mark ? mend("confirmGuess", writeRaw(data.mark, "")) : [];
}

/** The competencies that a guessed reference may have meant instead, the likeliest first. */
function changeGuess({ start, end, data }: FixableFinding, document: Parameters<Fixer>[1]): readonly QuickFix[] {
  const mark = data?.mark;
  const place = document instanceof CareerDocument ? referenceAt(document, { start }) : undefined;
  if (!mark || !place) return [];
  return place.gap.competencies
    .filter(({ name, id }) => name !== place.text && id?.text !== place.text)
    .map((one) => ({ word: one.id?.text ?? one.name, near: likeness(place.said, one.name) }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, alternatives)
    .flatMap(({ word }) => {
      const edits = [...writeText({ start, end }, word, "key"), ...writeRaw(mark, "")];
      return choices(mend("replace", edits, { replacement: word }));
    });
}
