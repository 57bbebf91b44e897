import type { Competency } from "../../src/core/career/Career";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { writeCadence } from "../../src/core/vocabulary/cadence";

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** What of a career.yaml a README carries, as plain values: texts on one line in NFC, references by name. */
export function carriedCareer(yaml: string) {
  const document = CareerDocument.open(yaml);
  const { name, kys, gaps } = document.career;
  const tree = ({ name: own, parts }: Competency): unknown => [plain(own), ...parts.map(tree)];
  return {
    name: name && plain(name.text),
    keyStrengths: kys.keyStrengths.items.map(({ text }) => plain(text)),
    readme: kys.readme.items.map(({ text }) => plain(text)),
    goals: kys.goals.items.map(({ text }) => plain(text)),
    gaps: gaps.map((gap) => {
      const references = document.competencies(gap);
      const nameOf = (reference: string) => plain(references.find(reference)?.name ?? `nothing: ${reference}`);
      return {
        goal: gap.goal && plain(document.goals.find(gap.goal.text)?.text ?? gap.goal.text),
        required: gap.required.items.map(tree),
        current: gap.current.items.map(({ reference, level, note }) => [
          nameOf(reference.text),
          level,
          note && plain(note),
        ]),
        analysis: gap.analysis.items.map(({ reference, subject, have, lack }) =>
          [nameOf(reference.text), subject?.text, have?.text, lack?.text].map((text) => text && plain(text)),
        ),
        todos: gap.todos.items.map(({ text, closes, every, until, status }) => ({
          text: plain(text),
          closes: closes.map((reference) => nameOf(reference.text)),
          every: every && writeCadence(every.rate),
          until: until?.text,
          status,
        })),
      };
    }),
  };
}
