import { findCadence } from "../../vocabulary/cadence";
import { leadVerdict, markedState, verdictWords } from "../../vocabulary/itemState";
import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { Entry } from "./readEntries";
import type { RetroItem } from "./RetroReading";

// What the rows of a table of goals say: which column names the goal, which how often, which how it went.

const goalColumn = new WordPattern(
  /목표|계획|할\s?일|항목|내용|습관|다짐|지표|과제|\b(?:goals?|resolutions?|plans?|items?|tasks?|objectives?|what|krs?|key results?|metrics?|habits?|targets?|commitments?|actions?|promises?)\b/u,
);
const numberColumn = new WordPattern(/^(?:#|no\.?|번호|순번|순위|\s*)$/u);

/** Which cell of a row names the goal: that of the first column that says so, else the first that is no number. */
export function goalCell(entry: Entry): number {
  const named = entry.head.findIndex((cell) => goalColumn.test(foldCase(cell)));
  const first = entry.head.findIndex((cell) => !numberColumn.test(foldCase(cell)));
  return Math.max(
    0,
    named >= 0 && named <= first + 1 && !/^(?:target|목표\s?(?:치|값|수치))$/iu.test(entry.head[named] ?? "")
      ? named
      : first,
  );
}

/** A table of goals says so in its head. */
export function isGoalTable(entry: Entry): boolean {
  return entry.head.slice(0, 3).some((cell) => goalColumn.test(foldCase(cell)));
}

/** A table in a plan whose first words are what is planned. */
export function isPlanTable(entry: Entry): boolean {
  return (
    goalColumn.test(foldCase(entry.head[goalCell(entry)] ?? "")) &&
    (entry.cells[goalCell(entry)] ?? "").replace(/[-–—]/g, "").trim() !== ""
  );
}

const rateColumn = new WordPattern(
  /주기|빈도|횟수|얼마나\s?자주|frequency|how often|cadence|rhythm|every/u,
  "주빈횟fyd",
);

/** The words of a row that may say how often: the goal's, and those of a column for it. */
export function rowRate(entry: Entry): string {
  const at = entry.head.findIndex((cell) => rateColumn.test(foldCase(cell)));
  const goal = entry.cells[goalCell(entry)] ?? "";
  const rate = at >= 0 ? (entry.cells[at] ?? "") : "";
  return findCadence(rate) ? rate : goal;
}

/** The verdict in a table's row: the last cell that says one. */
export function verdictCell(entry: Entry): RetroItem["state"] | undefined {
  const cells = entry.cells.slice(goalCell(entry) + 1).reverse();
  for (const cell of cells) {
    const text = cell.trim();
    const state = leadVerdict(text) === "dropped" ? "dropped" : (markedState(text) ?? verdictWords(text));
    if (state) return state;
  }
  return cells.map(leadVerdict).find((state) => state !== undefined);
}
