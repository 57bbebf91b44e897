import { checklist, type ChecklistEntry, checklistParts } from "../../analysis/checklist";
import type { Gap } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import type { Language } from "../../Language";
import { keptComments } from "./keptComments";
import { moreMarks } from "./moreMarks";
import { placeComments } from "./placeComments";
import { publicDocument } from "./publicDocument";
import { ReadmeLines } from "./ReadmeLines";
import type { ReadmeMarks } from "./ReadmeMarks";
import { readmeSections } from "./readmeSections";
import { type ReadmeWords, readmeWords } from "./readmeWords";
import { writeSection } from "./writeSection";

export interface ExportReadmeOptions {
  /** The language of the headings, the checklist and the words beside ratings. */
  readonly language: Language;
  /**
   * Whether comments on lines of their own go along; true if left out. Whatever an import kept of a README is such a
   * comment, and so is a note that the author made for no one else: nothing tells the one from the other.
   */
  readonly comments?: boolean;
}

/**
 * Writes a career.yaml as the README of the career-goal template: its parts in their order, the checklist at the top
 * ticked as the file stands, a prompt where a part is empty, and the comments that an import kept at their places.
 * Several gap analyses follow each other.
 *
 * `importReadme` reads back from it: the name; strengths, readme lines and goals; of each gap analysis the goal's text,
 * the names of the competencies with their parts, the current state (competency, level, note), the analysis (competency,
 * subject, have, lack), the to-dos (text, closes, every, until, status); which of these are guesses; and the comments.
 * Texts come back in NFC, on one line, each reference as the competency's name. What the template has no place for
 * stays out: ids, aliases, required levels and importance, dates, periods, evidence, ledgers, lineage.
 *
 * A sentence of the analysis that is another competency's name, or begins with one and a colon, comes back as an entry
 * about that one: so the template reads.
 *
 * The export reads what it wrote, and where that says something else it adds notes that no reader of the page sees
 * (`ReadmeNote`), so that a README without need for them has none.
 *
 * @throws ExportRefused, see `publicDocument`
 */
export function exportReadme(document: CareerDocument, options: ExportReadmeOptions): string {
  const shown = withComments(publicDocument(document), options.comments ?? true);
  let marks: ReadmeMarks = { noted: new Set(), hidden: new Set() };
  let text = write(shown, options, marks);
  for (let round = 0; round < mostRounds; round++) {
    const more = moreMarks(shown, text, options.language, marks);
    if (!more) break;
    marks = more;
    text = write(shown, options, marks);
  }
  return text;
}

/** The document without the comments on lines of their own where they are not to go along. */
function withComments(document: CareerDocument, isWanted: boolean): CareerDocument {
  const { source } = document;
  const edits = (isWanted ? [] : keptComments(document)).map(({ at }) => {
    const line = source.lineAt(at);
    return { start: at, end: source.lineEnd(line), newText: "" };
  });
  return document.change(edits);
}

/** A note can change what the rest is guessed from; it settles soon. */
const mostRounds = 8;

function write(document: CareerDocument, { language }: ExportReadmeOptions, marks: ReadmeMarks): string {
  const words = readmeWords[language];
  const sections = readmeSections(document, words, language, marks);
  const { head, inSections } = placeComments(document, sections);
  const lines = new ReadmeLines();
  const [first, ...rest] = head;
  const ownTitle = first && !marks.hidden.has(first.at) && /^# \S/.test(first.text) ? first : undefined;
  lines.heading(ownTitle?.text ?? words.title);
  for (const { at, text } of ownTitle ? rest : head) {
    if (marks.hidden.has(at)) lines.hide(text, 0);
    else lines.add({ depth: undefined, text });
  }
  writeChecklist(lines, document, words);
  for (const [index, section] of sections.entries()) writeSection(lines, section, inSections[index] ?? [], marks);
  return lines.toString();
}

/** The template's duties, ticked where the file fulfils them; with several gap analyses, where all of them do. */
function writeChecklist(lines: ReadmeLines, document: CareerDocument, { headings, duties }: ReadmeWords): void {
  const { gaps } = document.career;
  const lists = (gaps.length > 0 ? gaps : [undefined]).map((gap: Gap | undefined) => checklist(document, gap));
  const isDone = (part: ChecklistEntry["part"]) =>
    lists.every((list) => list.find((entry) => entry.part === part)?.state === "done");
  const duty = (depth: number, text: string, done: boolean) =>
    lines.add({ depth, text: `[${done ? "x" : " "}] ${text}` });
  lines.heading(headings.checklist);
  const halves = [
    ["kys", checklistParts.slice(0, 3)],
    ["gap", checklistParts.slice(3)],
  ] as const;
  for (const [whole, parts] of halves) {
    duty(0, duties[whole], parts.every(isDone));
    for (const part of parts) duty(1, duties[part], isDone(part));
  }
}
