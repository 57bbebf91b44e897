import type { Competency, Gap, Todo, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { References } from "../career/References";
import { append } from "../text/append";
import { type Finding, finding } from "./Finding";

/** The findings for references to goals and competencies that lead nowhere, or to several. */
export function referenceFindings(document: CareerDocument): Finding[] {
  const { career } = document;
  return career.gaps.flatMap((gap) => [...goalFindings(document, gap), ...competencyFindings(document, gap)]);
}

function goalFindings(document: CareerDocument, gap: Gap): Finding[] {
  const { career, goals } = document;
  const references = gap.goal ? [gap.goal] : [];
  for (const run of gap.todos.runs) append(references, document.remember("goals of to-dos", run, goalsOf));
  const withIds = career.kys.goals.items.some((goal) => goal.id);
  return references.flatMap((reference) => {
    const resolution = goals.resolve(reference);
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
    const suggestion = goals.nearest(reference.text);
    if (looksLikeId || (suggestion !== undefined && !/\s/.test(suggestion))) {
      return [unknown("unknown-goal", reference, suggestion)];
    }
    // Before the goals are written, the checklist asks for them.
    if (career.kys.goals.items.length === 0) return [];
    const data = { goal: reference.text, ...(suggestion === undefined ? {} : { replacement: suggestion }) };
    return [finding("goal-not-chosen-from-kys", reference.node, {}, data)];
  });
}

function competencyFindings(document: CareerDocument, gap: Gap): Finding[] {
  // Before any competency is written, the checklist asks for them.
  if (gap.required.items.length === 0) return [];
  const { loose, competencies } = document.links(gap);
  const seen = new Set<unknown>();
  return loose.flatMap((reference) => {
    if (seen.has(reference.node)) return [];
    seen.add(reference.node);
    const resolution = competencies.resolve(reference);
    if (resolution.kind !== "several") return [unknownCompetency(document, reference, competencies)];
    const candidates = resolution.targets.map(({ name, id, nameNode }) => {
      const line = document.source.lineAt(nameNode.start) + 1;
      // An id that several have tells them apart no better than the reference does.
      const word = id && id.folded !== reference.folded ? id.text : name;
      return `${word} (${line})`;
    });
    return [ambiguous(reference, candidates)];
  });
}

function unknownCompetency(
  document: CareerDocument,
  reference: Written,
  competencies: References<Competency>,
): Finding {
  const suggestion = competencies.nearest(reference.text);
  const work = (): { suggestion: string | undefined; finding: Finding } => ({
    suggestion,
    finding: unknown("unknown-competency", reference, suggestion),
  });
  return document.remember("unknown", reference, work, (old) => old.suggestion === suggestion).finding;
}

function goalsOf(todos: readonly Todo[]): Written[] {
  return todos.flatMap(({ goal }) => goal ?? []);
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
