import type { Competency, CurrentState, Gap, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { flatCompetencies } from "../career/readCompetencies";
import { foldName } from "../text/likeness";
import type { SourceText } from "../text/SourceText";
import { type Finding, finding } from "./Finding";

/** The findings for ids and names that are used twice, and for states that are listed twice or contradict. */
export function nameFindings(document: CareerDocument): Finding[] {
  const { career, source } = document;
  const goalIds = career.kys.goals.items.flatMap((goal) => goal.id ?? []);
  return [
    ...duplicates(goalIds, "duplicate-id", source),
    ...career.gaps.flatMap((gap) => {
      const competencies = flatCompetencies(gap.required.items);
      const ids = competencies.flatMap((competency) => competency.id ?? []);
      const names = competencies.map((one) => ({ text: one.name, node: one.nameNode }));
      const todoIds = gap.todos.items.flatMap((todo) => todo.id ?? []);
      return [
        ...duplicates(ids, "duplicate-id", source),
        ...duplicates(names, "duplicate-name", source),
        ...duplicates(todoIds, "duplicate-id", source),
        ...listedTwice(document, gap),
      ];
    }),
    ...conflicts(document),
  ];
}

function duplicates(all: readonly Written[], code: "duplicate-id" | "duplicate-name", source: SourceText): Finding[] {
  const first = new Map<string, Written>();
  return all.flatMap((one) => {
    const earlier = first.get(foldName(one.text));
    // An item with an id alone has it as its name too.
    if (!earlier || earlier.node === one.node) {
      first.set(foldName(one.text), one);
      return [];
    }
    const line = source.lineAt(earlier.node.start) + 1;
    return [finding(code, one.node, { id: one.text, name: one.text, line })];
  });
}

function listedTwice(document: CareerDocument, gap: Gap): Finding[] {
  const first = new Map<Competency, CurrentState>();
  return gap.current.items.flatMap((state) => {
    const competency = document.competencies(gap).find(state.reference.text);
    const earlier = competency && first.get(competency);
    if (competency && !earlier) first.set(competency, state);
    if (!competency || !earlier) return [];
    // Equal keys of a map are found by the YAML reader already.
    if (gap.current.node?.kind === "map" && state.reference.text === earlier.reference.text) return [];
    const line = document.source.lineAt(earlier.span.start) + 1;
    return [finding("duplicate-current", state.reference.node, { name: competency.name, line })];
  });
}

/** The same id in two gaps is the same competency, which cannot stand at two levels. */
function conflicts(document: CareerDocument): Finding[] {
  const levels = new Map<string, { level: number; line: number; gap: Gap }>();
  return document.career.gaps.flatMap((gap) =>
    gap.current.items.flatMap((state) => {
      const competency = document.competencies(gap).find(state.reference.text);
      if (!competency?.id || state.level === undefined || !state.levelNode) return [];
      const other = levels.get(foldName(competency.id.text));
      const line = document.source.lineAt(state.span.start) + 1;
      if (!other) levels.set(foldName(competency.id.text), { level: state.level, line, gap });
      if (!other || other.gap === gap || other.level === state.level) return [];
      return [finding("conflicting-current", state.levelNode, { other: other.level, line: other.line })];
    }),
  );
}
