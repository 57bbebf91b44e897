import { CareerDocument } from "../../career/CareerDocument";
import type { Language } from "../../Language";
import { importReadme } from "../importReadme";
import type { KeptComment } from "./keptComments";
import { type PlacedComments, placeComments } from "./placeComments";
import type { ReadmeMarks } from "./ReadmeMarks";
import { type ReadmeSection, readmeSections } from "./readmeSections";
import { readmeWords } from "./readmeWords";

/**
 * Holds a README that was written with `marks` against what an import reads from it, and gives the marks with what has
 * to be added: comments first, since they can be the reason for the rest. Undefined where nothing can be added.
 */
export function moreMarks(
  document: CareerDocument,
  readme: string,
  language: Language,
  marks: ReadmeMarks,
): ReadmeMarks | undefined {
  const imported = CareerDocument.open(importReadme(readme, { language }).yaml);
  const placed = (each: CareerDocument): Placed => {
    const sections = readmeSections(each, readmeWords[language], language, marks);
    return { sections, comments: placeComments(each, sections) };
  };
  const [wanted, got] = [placed(document), placed(imported)];
  const hidden = new Set(marks.hidden);
  const noted = new Set(marks.noted);
  const gotComments = commentsOf(got);
  for (const [section, comments] of commentsOf(wanted)) {
    const there = gotComments.get(section) ?? [];
    const lost = lostOf(comments, there, ({ text }) => text);
    const isSame = comments.length === there.length && comments.every(({ text }, at) => text === there[at]?.text);
    const culprits = lost.some(({ at }) => !hidden.has(at)) ? lost : isSame ? [] : comments;
    for (const { at } of culprits) hidden.add(at);
  }
  if (hidden.size > marks.hidden.size) return { noted, hidden };

  for (const carries of lostOf(carriedBy(wanted.sections), carriedBy(got.sections), (each) => each)) noted.add(carries);
  if (noted.size > marks.noted.size) return { noted, hidden };
  // Comments that nobody wrote come from lines that an import was in doubt about.
  for (const [section, comments] of commentsOf(wanted)) {
    if (comments.length < (gotComments.get(section)?.length ?? 0)) {
      for (const carries of carriedBy(wanted.sections.filter((each) => each.place === section))) noted.add(carries);
    }
  }
  return noted.size > marks.noted.size ? { noted, hidden } : undefined;
}

interface Placed {
  readonly sections: readonly ReadmeSection[];
  readonly comments: PlacedComments;
}

function commentsOf({ sections, comments }: Placed): Map<string, readonly KeptComment[]> {
  const result = new Map<string, readonly KeptComment[]>([["head", comments.head]]);
  for (const [index, section] of sections.entries()) result.set(section.place, comments.inSections[index] ?? []);
  return result;
}

function carriedBy(sections: readonly ReadmeSection[]): string[] {
  return sections.flatMap(({ lines }) => lines.flatMap(({ carries }) => carries ?? []));
}

/** What is wanted more often than it is there. */
function lostOf<Value>(wanted: readonly Value[], there: readonly Value[], textOf: (value: Value) => string): Value[] {
  const counts = new Map<string, number>();
  for (const value of there) counts.set(textOf(value), (counts.get(textOf(value)) ?? 0) + 1);
  return wanted.filter((value) => {
    const count = counts.get(textOf(value)) ?? 0;
    counts.set(textOf(value), count - 1);
    return count <= 0;
  });
}
