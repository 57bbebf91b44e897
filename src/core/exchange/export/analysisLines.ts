import { languageOfText } from "../../Language";
import type { AnalysisEntry, Gap } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import { foldName } from "../../text/likeness";
import { splitHaveLack } from "../splitHaveLack";
import { hasGuessMark } from "./guessMarks";
import { inlineMarkdown } from "./inlineMarkdown";
import { type ReadmeMarks, toCompare } from "./ReadmeMarks";
import type { SectionLine } from "./ReadmeLines";

/** Gap 분석: for each entry what it is about, and below it what is there and what is missing. */
export function analysisLines(document: CareerDocument, gap: Gap, { noted }: ReadmeMarks): SectionLine[] {
  const references = document.competencies(gap);
  return gap.analysis.items.flatMap((entry): SectionLine[] => {
    const at = entry.span.start;
    const of = references.find(entry.reference.text)?.name ?? entry.reference.text;
    const subject = entry.subject?.text;
    const guess = hasGuessMark(document, at);
    const carries = toCompare("analysis", gap.index, of, subject, entry.have?.text, entry.lack?.text, guess);
    // A subject that reads like `name: explanation` would be taken apart: it stands behind the note then.
    const isTorn = noted.has(carries) && subject !== undefined && /[:：]|\s[-–—]\s|=>|->|→/u.test(subject);
    const head = { at, depth: 0, text: inlineMarkdown(isTorn ? of : (subject ?? of)), carries };
    if (!noted.has(carries)) {
      const texts = entryTexts(entry);
      const isBare = texts.length === 1 && !entry.have && foldName(texts[0] ?? "") === foldName(subject ?? of);
      return [head, ...(isBare ? [] : texts.map((text) => ({ at, depth: 1, text: inlineMarkdown(text) })))];
    }
    const sides = (["have", "lack"] as const).flatMap((side): SectionLine[] => {
      const written = entry[side];
      return written ? [{ at, depth: 1, text: inlineMarkdown(written.text), note: { side } }] : [];
    });
    const note = { of, ...(guess && { guess }), subject: subject ?? null };
    return [{ ...head, note, ...(isTorn && { shown: inlineMarkdown(`(${subject})`) }) }, ...sides];
  });
}

/** One sentence where it would be taken apart again in the same way, as the template has it; else two lines. */
function entryTexts({ have, lack }: AnalysisEntry): string[] {
  if (!have || !lack) return [have?.text ?? lack?.text ?? ""].filter((text) => text !== "");
  const [a, b] = [have.text, lack.text];
  // English needs a word between the halves, which the import takes off again.
  const butOrComma = languageOfText(a + b) === "en" ? ", but " : ", ";
  const sentences = [`${a}${butOrComma}${b}`, `${a} ${b}`, `${b}${butOrComma}${a}`];
  const whole = sentences.find((sentence) => {
    const split = splitHaveLack(sentence);
    return split.have === a && split.lack === b;
  });
  return whole === undefined ? [a, b] : [whole];
}
