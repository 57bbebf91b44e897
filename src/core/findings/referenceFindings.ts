import type { Competency, Gap, Goal, Todo, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Named, References } from "../career/References";
import type { Pauses } from "../Pauses";
import { append } from "../text/append";
import { type Finding, finding } from "./Finding";

/** The findings for references to goals and competencies that lead nowhere, or to several; in no order. */
export function* referenceFindings(document: CareerDocument): Pauses<Finding[]> {
  const found: Finding[] = [];
  for (const gap of document.career.gaps) {
    append(found, yield* goalFindings(document, gap));
    append(found, yield* competencyFindings(document, gap));
  }
  return found;
}

function* goalFindings(document: CareerDocument, gap: Gap): Pauses<Finding[]> {
  const references = gap.goal ? [gap.goal] : [];
  for (const run of gap.todos.runs) {
    append(references, document.remember("goals of to-dos", run, goalsOf));
    yield;
  }
  const candidates = new Candidates<Goal>(document.goals, (targets) => {
    const all = document.career.kys.goals.items.filter((goal) => targets.includes(goal));
    return all.map((goal) => goal.id?.text ?? goal.text);
  });
  return yield* withPauses(references, (reference) => goalFinding(document, reference, candidates));
}

function goalFinding(
  { career, goals }: CareerDocument,
  reference: Written,
  candidates: Candidates<Goal>,
): Finding | undefined {
  if (goals.find(reference)) return undefined;
  const ambiguous = candidates.finding(reference);
  if (ambiguous) return ambiguous;
  const { items } = career.kys.goals;
  const looksLikeId = !/\s/.test(reference.text) && items.some((goal) => goal.id);
  const suggestion = goals.nearest(reference);
  if (looksLikeId || (suggestion !== undefined && !/\s/.test(suggestion))) {
    return unknown("unknown-goal", reference, suggestion);
  }
  // Before the goals are written, the checklist asks for them.
  if (items.length === 0) return undefined;
  const data = { goal: reference.text, ...(suggestion === undefined ? {} : { replacement: suggestion }) };
  return finding("goal-not-chosen-from-kys", reference.node, {}, data);
}

function* competencyFindings(document: CareerDocument, gap: Gap): Pauses<Finding[]> {
  // Before any competency is written, the checklist asks for them.
  if (gap.required.items.length === 0) return [];
  const { loose, competencies } = document.links(gap);
  yield;
  const seen = new Set<unknown>();
  const candidates = new Candidates<Competency>(competencies, (targets, { folded }) =>
    targets.map(({ name, id, nameNode }) => {
      const line = document.source.lineAt(nameNode.start) + 1;
      // An id that several have tells them apart no better than the reference does.
      const word = id && id.folded !== folded ? id.text : name;
      return `${word} (${line})`;
    }),
  );
  return yield* withPauses(loose, (reference) => {
    if (seen.has(reference.node)) return undefined;
    seen.add(reference.node);
    return candidates.finding(reference) ?? unknownCompetency(document, reference, competencies);
  });
}

/** What is found about references, with a pause after each finding. */
function* withPauses(
  references: readonly Written[],
  find: (reference: Written) => Finding | undefined,
): Pauses<Finding[]> {
  const found: Finding[] = [];
  for (const reference of references) {
    const one = find(reference);
    if (!one) continue;
    found.push(one);
    yield;
  }
  return found;
}

/** Tells what a word may mean that leads to several; that is put together once, however many references say it. */
class Candidates<Target extends Named> {
  private readonly byWord = new Map<string, string | undefined>();

  /** @param describe what tells each target from the others */
  constructor(
    private readonly references: References<Target>,
    private readonly describe: (targets: readonly Target[], reference: Written) => readonly string[],
  ) {}

  /** The finding for a reference that may mean several, else undefined. */
  finding(reference: Written): Finding | undefined {
    const { folded, node, text } = reference;
    if (!this.byWord.has(folded)) this.byWord.set(folded, this.candidatesOf(reference));
    const candidates = this.byWord.get(folded);
    return candidates === undefined ? undefined : finding("ambiguous-reference", node, { reference: text, candidates });
  }

  private candidatesOf(reference: Written): string | undefined {
    const resolution = this.references.resolve(reference);
    return resolution.kind === "several" ? this.describe(resolution.targets, reference).join(" · ") : undefined;
  }
}

function unknownCompetency(
  document: CareerDocument,
  reference: Written,
  competencies: References<Competency>,
): Finding {
  const suggestion = competencies.nearest(reference);
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
