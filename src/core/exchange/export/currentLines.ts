import type { Competency, CurrentState, Gap } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import type { Language } from "../../Language";
import { hasGuessMark } from "./guessMarks";
import { inlineMarkdown } from "./inlineMarkdown";
import { type ReadmeMarks, toCompare } from "./ReadmeMarks";
import type { SectionLine } from "./ReadmeLines";

/** The words that the import reads as the levels 0 to 3; 4 has none of its own. */
const ratings: Readonly<Record<Language, readonly string[]>> = {
  ko: ["없음", "하", "중", "상", "상"],
  en: ["none", "low", "middle", "high", "high"],
};

/**
 * 나의 상태: what is listed, in the order of the file, each below the competency that it is part of where that was
 * listed before it; the level as a rating in brackets.
 */
export function currentLines(
  document: CareerDocument,
  gap: Gap,
  language: Language,
  { noted }: ReadmeMarks,
): SectionLine[] {
  const references = document.competencies(gap);
  const open: (Competency | undefined)[] = [];
  return gap.current.items.map((state) => {
    const competency = references.find(state.reference.text);
    const depth = competency?.parent ? open.lastIndexOf(competency.parent) + 1 : 0;
    open.splice(depth);
    open.push(competency);
    const of = competency?.name ?? state.reference.text;
    const { level, note } = state;
    const guess = hasGuessMark(document, state.reference.node.end);
    const carries = toCompare("current", gap.index, of, level, note, guess);
    const line = { at: state.span.start, depth, carries, isGuess: guess };
    if (!noted.has(carries)) return { ...line, text: stateText(state, of, language) };
    const text = stateText({ level, note: undefined }, of, language);
    const exact = { of, ...(guess && { guess }), level: level ?? null, ...(note !== undefined && { note }) };
    return { ...line, text, note: exact, shown: note === undefined ? "" : inlineMarkdown(note) };
  });
}

function stateText({ level, note }: Pick<CurrentState, "level" | "note">, name: string, language: Language): string {
  const text = inlineMarkdown(name);
  if (level === undefined) return text;
  if (level === 0 && note !== undefined) return `${text}: ${inlineMarkdown(note)}`;
  return `${text} (${ratings[language][Math.round(level)] ?? ""})`;
}
