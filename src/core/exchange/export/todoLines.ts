import type { Gap, Todo, TodoStatus } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import type { Language } from "../../Language";
import { cadenceWords } from "../../messages/cadenceMessages";
import { writeCadence } from "../../vocabulary/cadence";
import { todoTimes } from "../readTodo";
import { hasGuessMark } from "./guessMarks";
import { inlineMarkdown } from "./inlineMarkdown";
import { type ReadmeMarks, toCompare } from "./ReadmeMarks";
import type { ReadmeNote } from "./readmeNotes";
import type { SectionLine } from "./ReadmeLines";

/** The mark in the checkbox of each state. */
const statusMarks: Readonly<Record<TodoStatus, string>> = { open: " ", doing: "/", done: "x", dropped: "-" };

/**
 * To-Do List: each with its state in a checkbox. What its words do not say (what it closes, how often, until when) is
 * noted, and shown behind the note.
 */
export function todoLines(
  document: CareerDocument,
  gap: Gap,
  language: Language,
  { noted }: ReadmeMarks,
): SectionLine[] {
  const references = document.competencies(gap);
  return gap.todos.items.map((todo) => {
    const closes = todo.closes.map(({ text }) => references.find(text)?.name ?? text);
    const guess = todo.closes.some(({ node }) => hasGuessMark(document, node.end));
    const every = todo.every ? writeCadence(todo.every.rate) : null;
    const until = todo.until?.text ?? null;
    const { status } = todo;
    const carries = toCompare("todos", gap.index, todo.text, closes, guess, every, until, status);
    const text = `[${statusMarks[status]}] ${inlineMarkdown(todo.text)}`;
    const line = { at: todo.node.start, depth: 0, text, carries };
    if (!noted.has(carries)) return line;
    const note = { closes, ...(guess && { guess }), ...unsaid(todo, every, until) };
    return { ...line, note, shown: shownWords(todo, note, language) };
  });
}

/** How often, until when and how far, where the words and the checkbox say it otherwise. */
function unsaid({ text, status }: Todo, every: string | null, until: string | null): ReadmeNote {
  const said = todoTimes(text);
  return {
    ...((said.every === undefined ? null : writeCadence(said.every)) !== every && { every }),
    ...((said.until ?? null) !== until && { until }),
    // A box without a mark leaves the word to what the text shows.
    ...(status === "open" && /[✅☑]|^~~/u.test(text) && { status }),
  };
}

function shownWords(todo: Todo, { closes = [], guess, every, until }: ReadmeNote, language: Language): string {
  const words = [
    ...(closes.length > 0 && !guess ? [`→ ${closes.join(", ")}`] : []),
    ...(todo.every && every !== undefined ? [cadenceWords(todo.every.rate, language)] : []),
    ...(todo.until && until !== undefined ? [`~ ${todo.until.text}`] : []),
  ];
  return words.length > 0 ? inlineMarkdown(`(${words.join(" · ")})`) : "";
}
