import { yearEvidence } from "../../../src/core/analysis/yearEvidence";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { makePanelState, type PanelContext } from "../../../src/panel/makePanelState";
import type { PanelState } from "../../../src/panel/PanelState";
import { type StatePatch, statePatch } from "../../../src/panel/statePatch";

/** A state as the editor's side makes it of a file, and what it sends when one level of it is written again and again. */
export interface BenchStates {
  readonly first: PanelState;
  /** Each changes the first row and the sums, and follows on the one before it. */
  readonly patches: readonly StatePatch[];
}

/**
 * The states of a career.yaml with so many competencies: the first stands alone, the others in groups of ten; every
 * seventh name takes two lines, every third gap has a to-do, and each has been worked on.
 *
 * @param count how many rows there are
 * @param changes how many changes follow
 */
export function panelStates(count: number, changes: number): BenchStates {
  const text = textOf(count);
  let document = CareerDocument.open(text);
  const context: PanelContext = {
    version: 1,
    language: "en",
    file: "career.yaml",
    gap: 0,
    today: "2026-10-14",
    files: [],
    year: 2026,
    gathered: undefined,
  };
  const stateAt = (version: number): PanelState => {
    const [gap] = document.career.gaps;
    const evidence = gap ? yearEvidence(document, gap, []) : [];
    return makePanelState(document, { ...context, version, gathered: { evidence, reviews: [], history: [] } });
  };
  const first = stateAt(1);
  if (first.rows.length !== count) throw new Error(`There are ${first.rows.length} rows, not ${count}.`);
  const start = text.indexOf("    c0: 0") + "    c0: ".length;
  const patches: StatePatch[] = [];
  let before = first;
  for (let at = 1; at <= changes; at++) {
    document = document.change([{ start, end: start + 1, newText: String(at % 3) }]);
    const after = stateAt(at + 1);
    patches.push(statePatch(before, after));
    before = after;
  }
  return { first, patches };
}

function textOf(count: number): string {
  const required: string[] = [];
  const current: string[] = [];
  const analysis: string[] = [];
  const todos: string[] = [];
  for (let at = 0; at < count; at++) {
    const isGroup = at % 10 === 1 && at < count - 1;
    const indent = at === 0 || at % 10 === 1 ? "    " : "        ";
    const name = at % 7 === 3 ? `Competency ${at} with a name that is so long that it takes two lines` : `Skill ${at}`;
    required.push(`${indent}- id: c${at}`, `${indent}  name: ${name}`);
    if (isGroup) {
      required.push(`${indent}  parts:`);
      continue;
    }
    required.push(`${indent}  level: 3`);
    current.push(`    c${at}: ${at % 4}`);
    analysis.push(`    c${at}: {have: has read about it, lack: has never done it under load}`);
    if (at % 3 !== 0) continue;
    const days = Array.from({ length: at % 5 }, (_, month) => `2026-0${1 + ((at + 2 * month) % 9)}-11`);
    const when = at % 30 === 0 ? `every: 2/week, done: [${days.join(", ")}]` : "period: 2026-H2";
    todos.push(`    - {todo: Do number ${at}, closes: [c${at}], ${when}}`);
  }
  const head =
    "version: 1\nname: Alex Kim\nkys:\n  goals: [Know everything]\ngap:\n  goal: Know everything\n  required:";
  const parts = [head, ...required, "  current:", ...current, "  analysis:", ...analysis, "  todos:", ...todos, ""];
  return parts.join("\n");
}
