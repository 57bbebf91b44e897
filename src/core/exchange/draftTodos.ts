import { writeScalar } from "../career/writeScalar";
import { foldName } from "../text/likeness";
import { writeCadence } from "../vocabulary/cadence";
import { type CareerDraft, pair } from "./CareerDraft";
import type { DraftCompetencies, DraftMatch } from "./DraftCompetencies";
import type { ReadmeTodo } from "./Readme";

/** Writes `todos` with what each closes, how often, until when and how far it is. */
export function draftTodos(draft: CareerDraft, todos: readonly ReadmeTodo[], competencies: DraftCompetencies): void {
  const [first] = todos;
  if (!first) return;
  draft.add(first.span.start, 2, "todos:");
  const texts = new Set(todos.map((todo) => todo.text));
  let before: readonly string[] = [];
  for (const todo of todos) {
    const at = todo.span.start;
    const match = matchOf(todo, competencies);
    const closes = match && competencies.reference(match.competency);
    // The heads that it stands under, where they are no to-dos themselves and say more than `closes` will.
    for (const [depth, head] of todo.under.entries()) {
      if (before[depth] === head || texts.has(head) || (closes !== undefined && foldName(closes) === foldName(head)))
        continue;
      draft.comment(at, 4, head);
    }
    before = todo.under;
    if (!match) draft.unmatched.push(todo.text);

    const details: [string, boolean][] = [];
    if (closes !== undefined) details.push(["closes:", false], [`  - ${writeScalar(closes)}`, match?.isGuess ?? false]);
    if (todo.every !== undefined) details.push([`every: ${writeCadence(todo.every)}`, false]);
    if (todo.until !== undefined) details.push([pair("until", todo.until), false]);
    if (todo.state !== "open") details.push([`status: ${todo.state}`, false]);
    if (details.length === 0) {
      draft.add(at, 4, `- ${writeScalar(todo.text)}`);
      continue;
    }
    draft.add(at, 4, `- ${pair("todo", todo.text)}`);
    for (const [line, isGuess] of details) draft.add(at, 6, line, isGuess);
  }
}

/** What it closes, by its own words, or by the head that it stands under where that says it more clearly. */
function matchOf(todo: ReadmeTodo, competencies: DraftCompetencies): DraftMatch | undefined {
  const own = competencies.matchText(todo.text);
  if (own && !own.isGuess) return own;
  const heads = [...todo.under].reverse().map((head) => competencies.matchName(head) ?? competencies.matchText(head));
  return heads.find((match) => match && !match.isGuess) ?? heads.find((match) => match !== undefined) ?? own;
}
