import type { Career, Competency, Gap, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { References } from "../career/References";
import { foldName } from "../text/likeness";
import type { SourceText } from "../text/SourceText";
import { nearestWord } from "../schema/nearestWord";
import { type Finding, finding } from "./Finding";

/** The findings for references to goals and competencies that lead nowhere, or to several. */
export function referenceFindings(document: CareerDocument): Finding[] {
  const { career, source } = document;
  return career.gaps.flatMap((gap) => [
    ...goalFindings(career, document.goals, gap),
    ...competencyFindings(gap, document.competencies(gap), source),
  ]);
}

function goalFindings(career: Career, goals: References<unknown>, gap: Gap): Finding[] {
  const references = [gap.goal, ...gap.todos.items.map((todo) => todo.goal)];
  const withIds = career.kys.goals.items.some((goal) => goal.id);
  return references.flatMap((reference) => {
    if (!reference) return [];
    const resolution = goals.resolve(reference.text);
    if (resolution.kind === "one") return [];
    if (resolution.kind === "several") {
      const candidates = career.kys.goals.items.filter((goal) => resolution.targets.includes(goal));
      return [
        ambiguous(
          reference,
          candidates.map((goal) => goal.id?.text ?? goal.text),
        ),
      ];
    }
    const looksLikeId = withIds && !/\s/.test(reference.text);
    const suggestion = nearestWord(reference.text, goals.words);
    if (looksLikeId || (suggestion !== undefined && !/\s/.test(suggestion))) {
      return [unknown("unknown-goal", reference, suggestion)];
    }
    // Before the goals are written, the checklist asks for them.
    if (career.kys.goals.items.length === 0) return [];
    const data = { goal: reference.text, ...(suggestion === undefined ? {} : { replacement: suggestion }) };
    return [finding("goal-not-chosen-from-kys", reference.node, {}, data)];
  });
}

function competencyFindings(gap: Gap, references: References<Competency>, source: SourceText): Finding[] {
  // Before any competency is written, the checklist asks for them.
  if (gap.required.items.length === 0) return [];
  const seen = new Set<unknown>();
  const used = [
    ...gap.current.items.map((state) => state.reference),
    ...gap.analysis.items.map((entry) => entry.reference),
    ...gap.todos.items.flatMap((todo) => todo.closes),
  ];
  return used.flatMap((reference) => {
    if (seen.has(reference.node)) return [];
    seen.add(reference.node);
    const resolution = references.resolve(reference.text);
    if (resolution.kind === "one") return [];
    if (resolution.kind === "none") {
      return [unknown("unknown-competency", reference, nearestWord(reference.text, references.words))];
    }
    const candidates = resolution.targets.map(({ name, id, nameNode }) => {
      const line = source.lineAt(nameNode.start) + 1;
      // An id that several have tells them apart no better than the reference does.
      const word = id && foldName(id.text) !== foldName(reference.text) ? id.text : name;
      return `${word} (${line})`;
    });
    return [ambiguous(reference, candidates)];
  });
}

function unknown(code: "unknown-goal" | "unknown-competency", reference: Written, suggestion?: string): Finding {
  if (suggestion === undefined) return finding(code, reference.node, { reference: reference.text });
  const values = { reference: reference.text, suggestion };
  return finding(`${code}-suggested`, reference.node, values, { replacement: suggestion });
}

function ambiguous(reference: Written, candidates: readonly string[]): Finding {
  return finding("ambiguous-reference", reference.node, {
    reference: reference.text,
    candidates: candidates.join(" · "),
  });
}
