import type { Competency, Gap } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import { hasGuessMark } from "./guessMarks";
import { inlineMarkdown } from "./inlineMarkdown";
import { type ReadmeMarks, toCompare } from "./ReadmeMarks";
import type { SectionLine } from "./ReadmeLines";

/** 필요역량: the competencies by name, nested as they are. */
export function requiredLines(document: CareerDocument, gap: Gap, marks: ReadmeMarks): SectionLine[] {
  const lines: SectionLine[] = [];
  const write = (competency: Competency, depth: number): void => {
    const { name, nameNode, parts } = competency;
    const guess = hasGuessMark(document, nameNode.end);
    const carries = toCompare("required", gap.index, depth, name, guess);
    const note = guess && marks.noted.has(carries) ? { guess } : undefined;
    lines.push({ at: nameNode.start, depth, text: inlineMarkdown(name), carries, ...(note && { note }) });
    for (const part of parts) write(part, depth + 1);
  };
  for (const competency of gap.required.items) write(competency, 0);
  return lines;
}
