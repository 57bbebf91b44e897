import { type GapRow, gapMatrix } from "../analysis/gapMatrix";
import { isLeveled } from "../analysis/requiredLevel";
import type { Competency, Gap } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Language } from "../Language";
import { completionMessages } from "../messages/completionMessages";
import { formatMessage } from "../messages/formatMessage";
import type { SchemaReference } from "../schema/SchemaNode";
import type { ReferenceTarget } from "./CompletionPlace";
import { canFit, type SearchedWords, searchedWords, typedWord } from "./matchTyped";
import { formatLevel } from "./formatLevel";

/** Up to so many competencies the figures of all are computed to stand in the list; else one by one, where asked. */
const mostFigures = 100;

type Rows = ReadonlyMap<Competency, GapRow>;

/** What was computed of a document's gaps; it holds rows by competency, and no places in the text. */
const rowsByGap = new WeakMap<CareerDocument, Map<number, Rows>>();

/** The gap analysis that an offset of the text lies in: the last that begins before it, else the first. */
export function gapAt(document: CareerDocument, offset: number): Gap | undefined {
  const { gaps } = document.career;
  return gaps.findLast(({ node }) => node.start <= offset) ?? gaps[0];
}

/** Whether a new competency of a gap gets a level: others have one, or there are none. */
export function takesLevels(gap: Gap | undefined): boolean {
  return !gap || gap.required.items.length === 0 || isLeveled(gap);
}

/** What a reference can lead to. */
export interface ReferenceTargets {
  readonly targets: readonly ReferenceTarget[];
  /** Whether some of very many are left out: those that do not fit what is typed, or all but the first. */
  readonly isCut: boolean;
}

/**
 * What a reference of a kind can lead to at an offset, in the order of the file, with its name and its gap beside it.
 * @param typed what stands before the cursor of the word
 * @param most how many are wanted at least, of more that there may be
 */
export function referenceTargets(
  document: CareerDocument,
  offset: number,
  reference: SchemaReference,
  language: Language,
  typed: string,
  most: number,
): ReferenceTargets {
  if (reference === "goal") {
    const targets = document.career.kys.goals.items.map(({ id, text }) => ({
      word: id?.text ?? text,
      detail: id ? text : undefined,
      words: id ? [id.text, text] : [text],
    }));
    return { targets, isCut: false };
  }
  const gap = gapAt(document, offset);
  if (!gap) return { targets: [], isCut: false };
  const figures = (competency: Competency): string | undefined =>
    gap.competencies.length > mostFigures ? undefined : figuresOf(document, gap, competency, language);
  const isCut = gap.competencies.length > most;
  const word = typedWord(typed);
  const targets: CompetencyTarget[] = [];
  for (const run of gap.competencyRuns) {
    if (isCut && word.text === "" && targets.length >= most) break;
    for (const known of document.remember("reference words", run, wordsOfRun)) {
      if (!isCut || canFit(word, known)) targets.push(new CompetencyTarget(known, figures));
    }
  }
  return { targets, isCut };
}

/** A competency and the words by which it is found; they are the same for all documents that have it. */
interface KnownWords extends SearchedWords {
  readonly competency: Competency;
  readonly words: readonly string[];
}

function wordsOfRun(run: readonly Competency[]): readonly KnownWords[] {
  return run.map((competency) => {
    const { id, name, aliases } = competency;
    const words = [...(id ? [id.text] : []), name, ...aliases.map(({ text }) => text)];
    return { competency, words, ...searchedWords(words) };
  });
}

/** A competency that can be referred to. What is shown of it is made when it is. */
class CompetencyTarget implements ReferenceTarget {
  constructor(
    private readonly known: KnownWords,
    private readonly figures: (competency: Competency) => string | undefined,
  ) {}

  get word(): string {
    return this.words[0] ?? "";
  }
  get detail(): string | undefined {
    const { competency } = this.known;
    const words = [competency.id && competency.name, this.figures(competency)].filter((word) => word !== undefined);
    return words.length === 0 ? undefined : words.join(" · ");
  }
  get words(): readonly string[] {
    return this.known.words;
  }
}

/** What is there of a competency and what its gap is, in words. */
function figuresOf(document: CareerDocument, gap: Gap, competency: Competency, language: Language): string | undefined {
  const row = rowsOf(document, gap).get(competency);
  if (!row) return undefined;
  return formatMessage(row.gap > 0 ? completionMessages.gap : completionMessages.closed, language, {
    current: formatLevel(row.current),
    required: formatLevel(row.required),
    gap: formatLevel(row.gap),
  });
}

/** The detail of a reference that its completion was too many to carry: by the word that it writes. */
export function referenceFigures(
  document: CareerDocument,
  offset: number,
  word: string,
  language: Language,
): string | undefined {
  const gap = gapAt(document, offset);
  const competency = gap && document.competencies(gap).find(word);
  return competency && figuresOf(document, gap, competency, language);
}

function rowsOf(document: CareerDocument, gap: Gap): Rows {
  let known = rowsByGap.get(document);
  if (!known) rowsByGap.set(document, (known = new Map()));
  let rows = known.get(gap.index);
  if (!rows) {
    rows = new Map(gapMatrix(document, gap).rows.map((row) => [row.competency, row]));
    known.set(gap.index, rows);
  }
  return rows;
}
