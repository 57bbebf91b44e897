import { writeScalar } from "../yaml/writeScalar";
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
    const noted = draft.noteOf(todo);
    const matches = matchesOf(todo, noted.closes, competencies);
    const closes = matches.map((match) => competencies.reference(match.competency));
    // The heads that it stands under, where they are no to-dos themselves and say more than `closes` will.
    for (const [depth, head] of todo.under.entries()) {
      if (before[depth] === head || texts.has(head) || closes.some((each) => foldName(each) === foldName(head)))
        continue;
      draft.comment(at, 4, head);
    }
    before = todo.under;
    if (closes.length === 0 && noted.closes === undefined) draft.unmatched.push(todo.text);

    const details: [string, boolean][] = [];
    if (closes.length > 0) details.push(["closes:", false]);
    for (const [index, each] of closes.entries()) {
      const isGuess = noted.guess ?? (noted.closes === undefined && matches[index]?.isGuess === true);
      details.push([`  - ${writeScalar(each)}`, isGuess]);
    }
    const every = noted.every === undefined ? todo.every && writeCadence(todo.every) : noted.every;
    if (every !== undefined && every !== null) details.push([`every: ${every}`, false]);
    else if (noted.every === undefined && todo.every === null) details.push(["every: regularly", false]);
    const until = noted.until === undefined ? todo.until : noted.until;
    if (until !== undefined && until !== null) details.push([pair("until", until), false]);
    const status = noted.status ?? todo.state;
    if (status !== "open") details.push([`status: ${status}`, false]);
    if (details.length === 0) {
      draft.add(at, 4, `- ${writeScalar(todo.text)}`);
      continue;
    }
    draft.add(at, 4, `- ${pair("todo", todo.text)}`);
    for (const [line, isGuess] of details) draft.add(at, 6, line, isGuess);
  }
}

/** What it closes: as an export noted, else as its words say. */
function matchesOf(
  todo: ReadmeTodo,
  noted: readonly string[] | undefined,
  competencies: DraftCompetencies,
): readonly DraftMatch[] {
  if (noted) return noted.flatMap((name) => competencies.matchName(name) ?? []);
  return [matchOf(todo, competencies) ?? []].flat();
}

/** What it closes, by its own words, or by the head that it stands under where that says it more clearly. */
function matchOf(todo: ReadmeTodo, competencies: DraftCompetencies): DraftMatch | undefined {
  const own = competencies.matchText(todo.text);
  if (own && !own.isGuess) return own;
  const heads = [...todo.under].reverse().map((head) => competencies.matchName(head) ?? competencies.matchText(head));
  return heads.find((match) => match && !match.isGuess) ?? heads.find((match) => match !== undefined) ?? own;
}
