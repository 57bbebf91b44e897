import { type ChecklistPart, checklist } from "../core/analysis/checklist";
import { gapMatrix } from "../core/analysis/gapMatrix";
import type { Competency, Gap, Todo } from "../core/career/Career";
import type { CareerDocument } from "../core/career/CareerDocument";
import { kysKeys } from "../core/career/keyOrder";
import type { Span } from "../core/text/SourceText";
import { competencyByKey } from "../core/workspace/CareerNames";
import { type SyntaxNode, valueOf } from "../core/yaml/SyntaxNode";

/** The texts behind the cells of a competency's row. */
export type CompetencyCell = "name" | "required" | "current" | "analysis" | "todos";

/** The target of a cell, a to-do, a goal, a part of the template, a stretch of a retrospective, or an offset: opaque to the page. */
export const panelTarget = {
  cell: (competency: Competency, cell: CompetencyCell): string => `cell ${competency.key} ${cell}`,
  todo: (todo: Todo): string => `todo ${todo.key}`,
  goal: (gap: Gap): string => `goal ${gap.index}`,
  part: (part: ChecklistPart, gap: number): string => `part ${part} ${gap}`,
  /** A stretch of a retrospective; `retro` is where it lies. */
  retro: (retro: string, { start, end }: Span): string => `retro ${start} ${end} ${retro}`,
  offset: (offset: number): string => `offset ${offset}`,
};

/** Where a target lies in a retrospective, if it does. */
export function retroOfTarget(target: string): { readonly retro: string; readonly span: Span } | undefined {
  const [, start, end, retro] = /^retro (\d+) (\d+) (.+)$/.exec(target) ?? [];
  return retro === undefined ? undefined : { retro, span: { start: Number(start), end: Number(end) } };
}

/** The text that a target stands for in a document, or undefined where it has gone. */
export function spanOfTarget(document: CareerDocument, target: string): Span | undefined {
  const [kind, first = "", second = ""] = target.split(" ");
  switch (kind) {
    case "cell":
      return cellSpan(document, first, second as CompetencyCell);
    case "todo":
      return todoByKey(document, first)?.todo.textNode;
    case "goal":
      return document.career.gaps[Number(first)]?.goal?.node;
    case "part":
      return partSpan(document, first as ChecklistPart, Number(second));
    case "offset": {
      const offset = Number(first);
      return Number.isInteger(offset) && offset >= 0 && offset <= document.source.length
        ? { start: offset, end: offset }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The to-do of a key, and the gap that it belongs to. */
export function todoByKey(document: CareerDocument, key: string): { gap: Gap; todo: Todo } | undefined {
  for (const gap of document.career.gaps) {
    const todo = gap.todos.items.find((one) => one.key === key);
    if (todo) return { gap, todo };
  }
  return undefined;
}

function cellSpan(document: CareerDocument, key: string, cell: CompetencyCell): Span | undefined {
  const found = competencyByKey(document, key);
  if (!found) return undefined;
  const { gap, competency } = found;
  if (cell === "name") return competency.nameNode;
  if (cell === "required") return levelNodeOf(competency);
  // What speaks of a row may be written for what it is part of, or for its parts, as the matrix tells.
  const row = gapMatrix(document, gap).rows.find((one) => one.competency === competency);
  switch (cell) {
    case "current":
      return row?.state?.span;
    case "analysis":
      return row?.analysis[0]?.span;
    case "todos":
      return row?.todos[0]?.textNode;
    default:
      return undefined;
  }
}

/** The level that is written nearest: here, or at what the competency is part of. */
export function levelNodeOf(competency: Competency): SyntaxNode | undefined {
  for (let one: Competency | undefined = competency; one; one = one.parent) if (one.levelNode) return one.levelNode;
  return undefined;
}

function partSpan(document: CareerDocument, part: ChecklistPart, gapIndex: number): Span | undefined {
  const gap = document.career.gaps[gapIndex];
  const own = checklist(document, gap).find((entry) => entry.part === part)?.key;
  if (own) return own;
  // A part that is not there is written at the end of what it belongs to, or of the file.
  const isOfKys = kysKeys.includes(part);
  const end = (isOfKys ? valueOf(document.tree.root, "kys") : gap?.node)?.end ?? document.source.length;
  return { start: end, end };
}

/** The row or to-do that holds a place of the text: the key of the innermost one, for marking it. */
export function rowAt(document: CareerDocument, offset: number): string | undefined {
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  for (const gap of document.career.gaps) {
    const references = document.competencies(gap);
    const inner = gap.competencies.findLast((competency) => holds(competency.node));
    if (inner) return inner.key;
    const line = [...gap.current.items, ...gap.analysis.items].find(
      (one) => holds(one.span) || holds(one.reference.node),
    );
    const meant = line && references.find(line.reference.text);
    if (meant) return meant.key;
    const todo = gap.todos.items.find((one) => holds(one.node));
    if (todo) return todo.key;
  }
  return undefined;
}
