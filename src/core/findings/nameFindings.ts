import type { Gap, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { type Finding, finding } from "./Finding";

/** The findings for ids and names that are used twice, and for states that are listed twice or contradict. */
export function nameFindings(document: CareerDocument): Finding[] {
  const { career } = document;
  const { goals } = career.kys;
  return [
    ...duplicates(document, "duplicate-id", goals.items, (goal) => goal.id),
    ...career.gaps.flatMap((gap) => [
      ...duplicates(document, "duplicate-id", gap.competencies, (competency) => competency.id),
      ...duplicates(document, "duplicate-name", gap.competencies, (competency) => competency.written),
      ...duplicates(document, "duplicate-id", gap.todos.items, (todo) => todo.id),
      ...listedTwice(document, gap),
    ]),
    ...conflicts(document),
  ];
}

/** Two of the same; where the first one stands may change by any edit, so it is told last. */
interface Twice {
  readonly one: Written;
  readonly earlier: Written;
}

function duplicates<Item>(
  document: CareerDocument,
  code: "duplicate-id" | "duplicate-name",
  items: readonly Item[],
  wordOf: (item: Item) => Written | undefined,
): Finding[] {
  const twice = document.remember(code, items, () => {
    const first = new Map<string, Written>();
    const found: Twice[] = [];
    for (const item of items) {
      const one = wordOf(item);
      const earlier = one && first.get(one.folded);
      if (one && !earlier) first.set(one.folded, one);
      // An item with an id alone has it as its name too.
      if (one && earlier && earlier.node !== one.node) found.push({ one, earlier });
    }
    return found;
  });
  return twice.map(({ one, earlier }) => {
    const line = document.source.lineAt(earlier.node.start) + 1;
    return finding(code, one.node, { id: one.text, name: one.text, line });
  });
}

function listedTwice(document: CareerDocument, gap: Gap): Finding[] {
  const { listedTwice: twice, competencies } = document.links(gap);
  return twice.flatMap(({ state, earlier }) => {
    // Equal keys of a map are found by the YAML reader already.
    if (gap.current.node?.kind === "map" && state.reference.text === earlier.reference.text) return [];
    const line = document.source.lineAt(earlier.span.start) + 1;
    return [
      finding("duplicate-current", state.reference.node, {
        name: competencies.find(state.reference)?.name ?? state.reference.text,
        line,
      }),
    ];
  });
}

/** The same id in two gaps is the same competency, which cannot stand at two levels. */
function conflicts(document: CareerDocument): Finding[] {
  // One gap alone contradicts nobody.
  if (document.career.gaps.length < 2) return [];
  const levels = new Map<string, { level: number; line: number; gap: Gap }>();
  return document.career.gaps.flatMap((gap) =>
    gap.current.items.flatMap((state) => {
      const competency = document.competencies(gap).find(state.reference);
      if (!competency?.id || state.level === undefined || !state.levelNode) return [];
      const other = levels.get(competency.id.folded);
      const line = document.source.lineAt(state.span.start) + 1;
      if (!other) levels.set(competency.id.folded, { level: state.level, line, gap });
      if (!other || other.gap === gap || other.level === state.level) return [];
      return [finding("conflicting-current", state.levelNode, { other: other.level, line: other.line })];
    }),
  );
}
