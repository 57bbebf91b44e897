import type { Competency, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { formatMessage, type Message } from "../messages/formatMessage";
import { hoverMessages } from "../messages/hoverMessages";
import { type GapRow, importanceHolder } from "./gapMatrix";
import { isLeveled } from "./requiredLevel";

/** How many terms of a sum are written out. */
const mostTerms = 8;

/**
 * How the figures of a row come about, a line each, in plain text: of a leaf where each figure is written and what
 * follows from them; of a parent the means of its parts with every term.
 */
export function explainRow(document: CareerDocument, gap: Gap, row: GapRow, language: Language): string[] {
  return row.parts.length > 0 ? explainParent(row, language) : explainLeaf(document, gap, row, language);
}

/** The figures of a row in one line: `required 3 · current 1 · gap 2`. */
export function rowFigures({ required, current, gap }: GapRow, language: Language): string {
  const values = { required: formatFigure(required), current: formatFigure(current), gap: formatFigure(gap) };
  return formatMessage(hoverMessages.figures, language, values);
}

/** A figure as arithmetic shows it: with two decimals at most, so that sums come out; a half as `½`. */
export function formatFigure(figure: number): string {
  return figure === 0.5 ? "½" : String(Number(figure.toFixed(2)));
}

/** A sum with its terms written out, the first of them where there are many: `2×3 + 1×1`. */
export function sumOf(terms: readonly string[]): string {
  const shown = terms.slice(0, mostTerms).join(" + ");
  return terms.length > mostTerms ? `${shown} + …` : shown;
}

function explainLeaf(document: CareerDocument, gap: Gap, row: GapRow, language: Language): string[] {
  const figures = {
    required: formatFigure(row.required),
    current: formatFigure(row.current),
    gap: formatFigure(row.gap),
    importance: String(row.importance),
    priority: formatFigure(row.priority),
  };
  const say = (message: Message, values: Readonly<Record<string, string>> = {}): string =>
    formatMessage(message, language, { ...figures, ...values });
  const { competency } = row;
  return [
    requiredLine(competency, isLeveled(gap), say),
    currentLine(document, gap, row, say),
    say(hoverMessages.gap),
    importanceLine(row, language),
    say(hoverMessages.priority),
  ];
}

type Say = (message: Message, values?: Readonly<Record<string, string>>) => string;

function requiredLine(competency: Competency, leveled: boolean, say: Say): string {
  let holder: Competency | undefined = competency;
  while (holder && holder.level === undefined) holder = holder.parent;
  if (!holder) return say(leveled ? hoverMessages.requiredRated : hoverMessages.requiredPlain);
  return holder === competency
    ? say(hoverMessages.requiredOwn)
    : say(hoverMessages.requiredInherited, { name: holder.name });
}

function importanceLine({ competency, importance }: GapRow, language: Language): string {
  const holder = importanceHolder(competency);
  if (!holder) return formatMessage(hoverMessages.importanceDefault, language, { importance });
  const message = holder === competency ? hoverMessages.importanceOwn : hoverMessages.importanceInherited;
  return formatMessage(message, language, { importance, name: holder.name });
}

function currentLine(document: CareerDocument, gap: Gap, row: GapRow, say: Say): string {
  const { state, competency } = row;
  if (!state) return say(hoverMessages.currentNone);
  const words = say(currentWords(gap, row));
  if (!gap.current.items.includes(state)) return say(hoverMessages.fromElsewhere, { words });
  const listed = document.competencies(gap).find(state.reference);
  return !listed || listed === competency ? words : say(hoverMessages.fromParent, { words, name: listed.name });
}

function currentWords(gap: Gap, { state, current }: GapRow): Message {
  if (state?.level !== undefined) return hoverMessages.currentOwn;
  if (isLeveled(gap)) return hoverMessages.currentAsRequired;
  return current < 1 ? hoverMessages.currentHalf : hoverMessages.currentHas;
}

function explainParent(row: GapRow, language: Language): string[] {
  const weight = `(${sumOf(row.parts.map(({ importance }) => String(importance)))})`;
  const mean = (message: Message, figure: "required" | "current" | "gap"): string => {
    const sum = `(${sumOf(row.parts.map((part) => `${part.importance}×${formatFigure(part[figure])}`))})`;
    return formatMessage(message, language, { sum, weight, mean: formatFigure(row[figure]) });
  };
  return [
    hoverMessages.meanHead[language],
    mean(hoverMessages.requiredMean, "required"),
    mean(hoverMessages.currentMean, "current"),
    mean(hoverMessages.gapMean, "gap"),
    importanceLine(row, language),
    formatMessage(hoverMessages.priorityMost, language, { priority: formatFigure(row.priority) }),
  ];
}
