import { CareerDocument, careerShape } from "../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../src/core/features/diagnoseCareer";
import { SourceText } from "../../src/core/text/SourceText";
import type { TextEdit } from "../../src/core/text/TextEdit";
import { parseYaml } from "../../src/core/yaml/parseYaml";
import type { YamlProblem } from "../../src/core/yaml/YamlProblem";
import { YamlPieces } from "../../src/core/yaml/YamlPieces";
import { randomOf } from "../support/careerTexts";
import { randomEdit } from "../support/mutateText";
import { isClean, wholeText } from "./comparePieces";
import { parserErrors } from "./parserErrors";
import { reduceText } from "./reduceText";

/** A Friday: the hints about the course of things are held against each other too. */
const insight = { today: "2026-09-04" };

/** What a run of random edits saw. What is otherwise, or threw, must not be. */
export interface FuzzCounts {
  /** Those after which the text was compared. */
  edits: number;
  clean: number;
  broken: number;
  /** After the edits, another tree or other findings than when the text is opened anew. */
  changedOtherwise: number;
  /** Of a clean text, another tree or other findings than when it is read as a whole. */
  cleanOtherwise: number;
  threw: number;
  /** Of a broken text, another first error than when it is read as a whole. */
  firstErrorOtherwise: number;
  /** Of a broken text, another first error in the parser's own words, of the piece that has it. */
  parserErrorOtherwise: number;
  /** Clean texts without anchors that were read as a whole. */
  readWhole: number;
}

/** A difference: the text before the last edit, and the edit. */
export interface FuzzDifference {
  readonly kind: "changed" | "clean" | "threw" | "first-error";
  readonly text: string;
  readonly edit: TextEdit;
  readonly detail: string;
  /** Where the text after the edit shows it by itself: the least of it that does. */
  readonly smallest?: string;
}

/**
 * Makes random edits, a few in a row on each text, some of them before the one before is read, takes some back, and
 * holds reading by pieces against reading anew and as a whole.
 * @param say told of each difference
 */
export function fuzzCareer(
  texts: readonly string[],
  edits: number,
  seed: number,
  say: (difference: FuzzDifference) => void,
): FuzzCounts {
  const random = randomOf(seed);
  const counts: FuzzCounts = {
    edits: 0,
    clean: 0,
    broken: 0,
    changedOtherwise: 0,
    cleanOtherwise: 0,
    threw: 0,
    firstErrorOtherwise: 0,
    parserErrorOtherwise: 0,
    readWhole: 0,
  };
  while (counts.edits < edits) {
    let text = texts[Math.floor(random() * texts.length)] ?? "";
    let document = CareerDocument.open(text);
    if (random() < 0.8) diagnoseCareer(document, [], insight);
    else readSome(document, random);
    let back: TextEdit | undefined;
    for (let left = 1 + Math.floor(random() * 6); left > 0 && counts.edits < edits; left--) {
      const edit = back && random() < 0.25 ? back : randomEdit(text, random);
      const before = text;
      back = { start: edit.start, end: edit.start + edit.newText.length, newText: text.slice(edit.start, edit.end) };
      text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      try {
        document = document.change([edit]);
        if (random() < 0.2) {
          // The next edit comes while this one is still being read.
          readSome(document, random);
          continue;
        }
        counts.edits++;
        const found = compare(document, text, counts);
        if (found) say({ ...found, text: before, edit });
      } catch (error) {
        counts.edits++;
        counts.threw++;
        say({ kind: "threw", text: before, edit, detail: String(error) });
        break;
      }
    }
  }
  return counts;
}

/** Reads a random part of what is not read yet. */
function readSome(document: CareerDocument, random: () => number): void {
  let steps = Math.floor(random() * 12);
  document.readSome(() => steps-- <= 0);
}

function compare(
  changed: CareerDocument,
  text: string,
  counts: FuzzCounts,
): Pick<FuzzDifference, "kind" | "detail" | "smallest"> | undefined {
  const fresh = CareerDocument.open(text);
  const now = wholeText(fresh.tree) + findingsText(fresh, 0);
  const followed = wholeText(changed.tree) + findingsText(changed, 0);
  if (followed !== now) {
    counts.changedOtherwise++;
    return { kind: "changed", detail: firstDifference(followed, now) };
  }
  const whole = parseYaml(new SourceText(text), careerShape);
  if (!isClean(whole)) {
    counts.broken++;
    if (parserErrors(text) !== undefined) counts.parserErrorOtherwise++;
    if (firstError(fresh.tree.problems) === firstError(whole.problems)) return undefined;
    counts.firstErrorOtherwise++;
    const smallest = reduceText(text, (one) => firstErrors(one) !== undefined);
    return { kind: "first-error", detail: firstErrors(smallest) ?? "", smallest };
  }
  counts.clean++;
  const isPlain = !/[&*]|\r(?!\n)/.test(text);
  if (isPlain && new YamlPieces(new SourceText(text), careerShape).isWhole) counts.readWhole++;
  // A byte order mark has a text read as a whole; everything stands one further.
  const expected = wholeText(whole) + findingsText(CareerDocument.open(`\uFEFF${text}`), 1);
  if (now === expected) return undefined;
  counts.cleanOtherwise++;
  return { kind: "clean", detail: firstDifference(now, expected) };
}

function findingsText(document: CareerDocument, shift: number): string {
  return diagnoseCareer(document, [], insight)
    .map(({ start, end, wording, values, data }) => {
      const mark = data?.mark && [data.mark.start - shift, data.mark.end - shift];
      return `\n${start - shift}..${end - shift} ${wording} ${JSON.stringify(values)} ${JSON.stringify({ ...data, mark })}`;
    })
    .join("");
}

/** The first errors by pieces and otherwise; undefined where they are the same. */
function firstErrors(text: string): string | undefined {
  const [byPieces, otherwise] = [CareerDocument.open(text).tree, parseYaml(new SourceText(text), careerShape)].map(
    ({ problems }) => firstError(problems),
  );
  return byPieces === otherwise ? undefined : `by pieces: ${byPieces}\notherwise: ${otherwise}`;
}

function firstError(problems: readonly YamlProblem[]): string {
  return JSON.stringify(problems.find(({ kind }) => kind !== "misread" && kind !== "duplicate-key"));
}

function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split("\n"), other.split("\n")];
  const at = lines.findIndex((line, index) => line !== others[index]);
  return `by pieces: ${lines[at] ?? "-"}\notherwise: ${others[at] ?? "-"}`;
}
