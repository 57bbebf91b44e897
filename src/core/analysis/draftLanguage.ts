import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";

/**
 * The language of a text that is to be gone on with: Korean where at least a fifth of its letters are Hangul, English
 * where it has letters otherwise, else the one given.
 */
export function draftLanguage(text: string, otherwise: Language): Language {
  const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  if (hangul + latin < 20) return otherwise;
  return hangul * 5 >= hangul + latin ? "ko" : "en";
}

/** The language that a career file is written in, by its goals, competencies and to-dos. */
export function careerLanguage({ career }: CareerDocument, otherwise: Language): Language {
  const texts = [
    ...career.kys.goals.items.map(({ text }) => text),
    ...career.gaps.flatMap((gap) => [
      ...gap.competencies.map(({ name }) => name),
      ...gap.todos.items.map(({ text }) => text),
    ]),
  ];
  return draftLanguage(texts.join(" "), otherwise);
}
