import type { Gap, Written } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import type { Pauses } from "../Pauses";
import { append } from "../text/append";
import type { SourceText } from "../text/SourceText";
import { type Finding, finding } from "./Finding";

/** The findings for ids and names that are used twice, and for states that are listed twice or contradict. */
export function* nameFindings(document: CareerDocument): Pauses<Finding[]> {
  const { source, career, goals } = document;
  const found: Finding[] = [];
  for (const group of goals.groups("id")) append(found, duplicates(source, "duplicate-id", idsOf(group)));
  for (const gap of career.gaps) {
    const { competencies, sameTodoIds } = document.links(gap);
    for (const group of competencies.groups("id")) {
      append(found, duplicates(source, "duplicate-id", idsOf(group)));
      yield;
    }
    for (const group of competencies.groups("name")) {
      const names = group.map((one) => one.written);
      append(found, duplicates(source, "duplicate-name", names));
      yield;
    }
    for (const group of sameTodoIds) append(found, duplicates(source, "duplicate-id", group));
    yield;
    append(found, listedTwice(document, gap));
    yield;
  }
  append(found, conflicts(document));
  return found;
}

/** All but the first of those that are called the same. */
function duplicates(
  source: SourceText,
  code: "duplicate-id" | "duplicate-name",
  [first, ...others]: readonly Written[],
): Finding[] {
  if (!first) return [];
  const line = source.lineAt(first.node.start) + 1;
  return others.map((one) => finding(code, one.node, { id: one.text, name: one.text, line }));
}

function idsOf(group: readonly { readonly id: Written | undefined }[]): Written[] {
  return group.flatMap(({ id }) => id ?? []);
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
