import type { TextEdit } from "../../src/core/text/TextEdit";
import type { Spot, SpotKind } from "./Spots";

const days = (number: number): string => String(1 + (number % 28)).padStart(2, "0");

const level: SpotKind = {
  name: "level",
  pattern: /^ {6}level: (?<value>\d)$/gm,
  wrong: (_, number) => String(5 + number),
  right: (_, number) => String(1 + (number % 4)),
};

const date: SpotKind = {
  name: "date",
  pattern: /^ {8}- (?<value>\d{4}-\d\d-\d\d)$/gm,
  wrong: (_, number) => `${2000 + (number % 100)}-02-${30 + (number % 2)}`,
  right: (_, number) => `2026-03-${days(number)}`,
};

const status: SpotKind = {
  name: "status",
  pattern: /^ {6}status: (?<value>\w+)$/gm,
  wrong: (_, number) => `doing${number}`,
  right: (_, number) => (number % 2 === 0 ? "open" : "doing"),
};

const reference: SpotKind = {
  name: "reference",
  pattern: /^ {6}closes: \[(?:[^\]]*, )?(?<value>[^\],]+)\]$/gm,
  wrong: (old, number) => `${old}x${number}`,
  right: (old) => old,
};

/** Where a generated career.yaml is edited: levels out of range, unreal dates, unknown states, references to nothing. */
export const careerSpots: readonly SpotKind[] = [level, date, status, reference];

/** Those after which a hover is asked for, and those after which completions are. */
export const hoverSpots: readonly SpotKind[] = [level, reference];
export const completionSpots: readonly SpotKind[] = [level, status, reference];

/** An edit and the zero-based offset at which something is asked after it. */
interface AskedEdit {
  readonly edit: TextEdit;
  readonly place: number;
}

/**
 * A spot made wrong, and where one points then: at the name above a level, at the first reference of a list, else at
 * the value.
 * @param text all of it, before the edit
 * @param number another one each time
 */
export function pointedAt(text: string, { kind, old, start, end }: Spot, number: number): AskedEdit {
  const edit = { start, end, newText: kind.wrong(old, number) };
  if (kind === level) return { edit, place: text.lastIndexOf("name: ", start) + "name: ".length + 1 };
  if (kind === reference) return { edit, place: text.lastIndexOf("closes: [", start) + "closes: [".length };
  return { edit, place: start };
}

/** What one types at a spot before completions are asked for at its end: half a key, a reference or a value. */
export function typedAt(spot: Spot): AskedEdit {
  const edit = typed(spot);
  return { edit, place: edit.start + edit.newText.length };
}

function typed({ kind, start, end }: Spot): TextEdit {
  if (kind === level) return { start: end, end, newText: "\n      im" };
  if (kind === reference) return { start: end, end, newText: ", Kaf" };
  return { start, end, newText: "do" };
}

/**
 * A hundred lines to be pasted into a generated career.yaml: to-dos with a status that is none.
 * @param number another one each time
 */
export function pastedTodos(text: string, number: number): TextEdit {
  const start = lineBefore(text, /^ {4}- id: t/gm, number);
  const todos = Array.from({ length: 20 }, (_, at) =>
    [
      `    - id: n${number}-${at}`,
      `      todo: 붙여 넣은 일 ${number} ${at}`,
      "      closes: [c0]",
      `      status: ${at === 0 ? "later" : "open"}`,
      "      period: 2027-H1",
    ].join("\n"),
  );
  return { start, end: start, newText: `${todos.join("\n")}\n` };
}

/** A hundred lines of competencies, the first with a level out of range. @param number another one each time */
export function pastedCompetencies(text: string, number: number): TextEdit {
  const start = lineBefore(text, /^ {4}- id: c/gm, number);
  const competencies = Array.from({ length: 25 }, (_, at) =>
    [
      `    - id: m${number}-${at}`,
      `      name: 새 역량 ${number} ${at}`,
      `      level: ${at === 0 ? 9 : 2}`,
      "      importance: 2",
    ].join("\n"),
  );
  return { start, end: start, newText: `${competencies.join("\n")}\n` };
}

/** The beginning of one of the lines that a pattern finds, from all over the text. */
function lineBefore(text: string, pattern: RegExp, number: number): number {
  const found = [...text.matchAll(pattern)];
  return found[(number * 37 + 5) % found.length]?.index ?? 0;
}
