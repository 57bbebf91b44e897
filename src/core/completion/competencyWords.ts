import type { Competency } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { RetroDocument } from "../retro/RetroDocument";
import type { CompletionDraft } from "./Completion";

/** What can be part of a name as it is typed in prose. */
const word = /[\p{L}\p{N}.+#_/-]*$/u;

/** What is typed of a word of prose before a zero-based offset. */
export function typedWordOfProse(document: RetroDocument, offset: number): string {
  const { source } = document;
  return word.exec(source.slice(source.lineStart(source.lineAt(offset)), offset))?.[0] ?? "";
}

/** The names and aliases of all competencies, to be written in prose; a particle behind them is left to the writer. */
export function competencyWords(offset: number, typed: string, career: CareerDocument): CompletionDraft[] {
  const known = new Map<string, Competency>();
  for (const gap of career.career.gaps) {
    for (const competency of gap.competencies) {
      for (const name of [competency.name, ...competency.aliases.map((alias) => alias.text)]) {
        if (!known.has(name)) known.set(name, competency);
      }
    }
  }
  return [...known].map(([name, competency]) => ({
    label: name,
    kind: "reference",
    detail: name === competency.name ? competency.id?.text : competency.name,
    insertText: name,
    isSnippet: false,
    span: { start: offset - typed.length, end: offset },
    words: [name, competency.name, ...competency.aliases.map((alias) => alias.text)].filter(
      (one, at, all) => all.indexOf(one) === at,
    ),
    continues: false,
  }));
}
