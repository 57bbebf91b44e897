import { CareerDocument } from "../career/CareerDocument";

/** What an import brought in. */
export interface ImportSummary {
  readonly competencies: number;
  readonly todos: number;
  /** Nothing of a career goal was found in the text. */
  readonly isEmpty: boolean;
}

/** Counts what a career.yaml made by an import holds. */
export function importSummary(yaml: string): ImportSummary {
  const { kys, gaps } = CareerDocument.open(yaml).career;
  const competencies = gaps.reduce((sum, gap) => sum + gap.competencies.length, 0);
  const todos = gaps.reduce((sum, gap) => sum + gap.todos.items.length, 0);
  const inKys = kys.keyStrengths.items.length + kys.readme.items.length + kys.goals.items.length;
  return { competencies, todos, isEmpty: competencies + todos + inKys === 0 && gaps.length === 0 };
}
