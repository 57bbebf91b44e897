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
  const steps = [lostComments, miscounted, unsaid, misplaced, uncalledFor];
  return steps.map((step) => step(wanted, got, marks)).find((more) => isMore(more, marks));
}

type Step = (wanted: Placed, got: Placed, marks: ReadmeMarks) => ReadmeMarks;

function isMore(more: ReadmeMarks, than: ReadmeMarks): boolean {
  return more.hidden.size > than.hidden.size || more.noted.size > than.noted.size;
}

/** Comments that did not come back as such, and those of a part where they came back in another order. */
const lostComments: Step = (wanted, got, marks) => {
  const there = commentsOf(got);
  return hide(marks, wanted, (comments, place) => {
    const back = there.get(place) ?? [];
    const lost = lostOf(comments, back, ({ text }) => text);
    if (lost.some(({ at }) => !marks.hidden.has(at))) return lost;
    return comments.length === back.length && comments.every(({ text }, at) => text === back[at]?.text) ? [] : comments;
  });
};

/** The comments of a part that has more or fewer lines than it should. */
const miscounted: Step = (wanted, got, marks) =>
  hide(marks, wanted, (comments, place) =>
    carriedAt(got, place).length === carriedAt(wanted, place).length ? [] : comments,
  );

/** Lines whose words say something else than the model. */
const unsaid: Step = (wanted, got, { noted, hidden }) => {
  const lost = lostOf(carriedAt(wanted), carriedAt(got), (carries) => carries);
  return { noted: new Set([...noted, ...lost]), hidden };
};

/** The comments of a part with lines that came back otherwise although they are noted. */
const misplaced: Step = (wanted, got, marks) =>
  hide(marks, wanted, (comments, place) => {
    const lost = lostOf(carriedAt(wanted, place), carriedAt(got, place), (carries) => carries);
    return lost.length > 0 ? comments : [];
  });

/** Lines of a part with comments that nobody wrote: an import was in doubt about one of them. */
const uncalledFor: Step = (wanted, got, { noted, hidden }) => {
  const there = commentsOf(got);
  const doubtful = [...commentsOf(wanted)].filter(([place, { length }]) => length < (there.get(place)?.length ?? 0));
  return { noted: new Set([...noted, ...doubtful.flatMap(([place]) => carriedAt(wanted, place))]), hidden };
};

function hide(
  { noted, hidden }: ReadmeMarks,
  wanted: Placed,
  which: (comments: readonly KeptComment[], place: string) => readonly KeptComment[],
): ReadmeMarks {
  const more = [...commentsOf(wanted)].flatMap(([place, comments]) => which(comments, place));
  return { noted, hidden: new Set([...hidden, ...more.map(({ at }) => at)]) };
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

/** What the lines say, of one part or of all. */
function carriedAt({ sections }: Placed, place?: string): string[] {
  return sections
    .filter((section) => place === undefined || section.place === place)
    .flatMap(({ lines }) => lines.flatMap(({ carries }) => carries ?? []));
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
