import { type GapMatrix, type GapRow, gapMatrix } from "../../analysis/gapMatrix";
import type { Todo } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import { foldName } from "../../text/likeness";
import { writtenListAt } from "../../career/readValues";
import type { Language } from "../../Language";
import { isRealDate } from "../../time/CalendarDate";
import { exportWords } from "./exportWords";
import { publicDocument } from "./publicDocument";

interface Skill {
  readonly name: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
}

interface Project {
  readonly name: string;
  readonly keywords?: readonly string[];
  readonly endDate?: string;
  readonly url: string;
}

/**
 * A career.yaml as a résumé in JSON (JSON Resume, schema 1.0.0), with two spaces of indentation and a line break at the
 * end. It says what is there, and neither gaps nor goals:
 * - `basics`: the name, and the readme as the summary;
 * - `skills`: the key strengths as keywords of one skill; each competency at the top of which something is there, with
 *   its level in words (the mean of its parts, rounded down) where the file has levels, and its parts that are there
 *   and its aliases as keywords. What several gap analyses share stands once;
 * - `projects`: to-dos that are done and have a link as evidence, with the last day recorded.
 *
 * @throws ExportRefused, see `publicDocument`
 */
export function exportJsonResume(document: CareerDocument, { language }: { readonly language: Language }): string {
  const shown = publicDocument(document);
  const { name, kys, gaps } = shown.career;
  const summary = kys.readme.items.map(({ text }) => text).join("\n");
  const strengths = kys.keyStrengths.items.map(({ text }) => text);
  const skills = gaps.flatMap((gap) => skillsOf(gapMatrix(shown, gap), language));
  const projects = gaps.flatMap((gap) => {
    const references = shown.competencies(gap);
    return gap.todos.items.flatMap((todo) =>
      projectOf(
        todo,
        todo.closes.flatMap(({ text }) => references.find(text)?.name ?? []),
      ),
    );
  });
  const resume = {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: { ...(name && { name: name.text }), ...(summary !== "" && { summary }) },
    skills: [
      ...(strengths.length > 0 ? [{ name: exportWords.keyStrengths[language], keywords: strengths }] : []),
      ...once(skills),
    ],
    ...(projects.length > 0 && { projects }),
    meta: { version: "v1.0.0" },
  };
  return `${JSON.stringify(resume, undefined, 2)}\n`;
}

function skillsOf({ rows, leveled }: GapMatrix, language: Language): Skill[] {
  return rows.flatMap((row): Skill[] => {
    if (row.parent || !isThere(row)) return [];
    const { name, aliases } = row.competency;
    const level = leveled ? levelWords(row.current, language) : undefined;
    const keywords = [...aliases.map(({ text }) => text), ...leavesBelow(row).filter(isThere).map(nameOf)];
    return [{ name, ...(level !== undefined && { level }), ...(keywords.length > 0 && { keywords }) }];
  });
}

function leavesBelow(row: GapRow): GapRow[] {
  return row.parts.flatMap((part) => (part.parts.length === 0 ? [part] : leavesBelow(part)));
}

function isThere(row: GapRow): boolean {
  return row.current > 0;
}

function nameOf(row: GapRow): string {
  return row.competency.name;
}

function levelWords(level: number, language: Language): string | undefined {
  const words = [undefined, exportWords.level1, exportWords.level2, exportWords.level3, exportWords.level4];
  return words[Math.floor(level)]?.[language];
}

/** The same skill of several gap analyses: the first that names it. */
function once(skills: readonly Skill[]): Skill[] {
  const seen = new Set<string>();
  return skills.filter(({ name }) => !seen.has(foldName(name)) && seen.add(foldName(name)));
}

function projectOf(todo: Todo, keywords: readonly string[]): Project[] {
  const url = writtenListAt(todo.node, "evidence").flatMap(({ text }) => webAddress(text) ?? [])[0];
  if (todo.status !== "done" || url === undefined) return [];
  const last = todo.done
    .flatMap(({ text }) => (isRealDate(text) ? [text] : []))
    .sort()
    .at(-1);
  return [
    { name: todo.text, ...(keywords.length > 0 && { keywords }), ...(last !== undefined && { endDate: last }), url },
  ];
}

/** A link as RFC 3986 wants it, letters beyond ASCII encoded; undefined for other words. */
function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s/?#]/iu.test(text) || /\s|\p{Surrogate}/u.test(text)) return undefined;
  const encoded = encodeURI(text).replaceAll("%25", "%");
  return /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/iu.test(encoded) && !/%(?![\da-f]{2})/iu.test(encoded)
    ? encoded
    : undefined;
}
