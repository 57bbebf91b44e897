import type { Mark, Picture } from "./Picture";

/** What came of one stretch of a habit; `now` runs, `ahead` is to come. */
export type LedgerState = "met" | "partly" | "missed" | "skipped" | "now" | "ahead";

/** A week. */
const step = 9;
const top = 0;
const tall = 9;
const underline = 11;
/** So many weeks fit into a page 300 pixels wide. */
const mostWeeks = 27;
/** Of those, so many at most are to come. */
const mostAhead = 7;

/**
 * The record of a habit as a row of cells, one a stretch: solid is met, half is partly met, an outline is missed, a dash
 * is skipped, a dot is to come, and what runs is underlined. A long record shows its last part.
 *
 * @param states oldest first
 * @param weeks how many weeks wide a cell is
 * @param share of the running stretch: how much of it is met, 0..1
 * @returns A drawing 12 pixels high.
 */
export function ledgerStrip(states: readonly LedgerState[], weeks: number, share: number): Picture {
  const shown = lastPart(states, Math.max(1, Math.floor(mostWeeks / weeks)), Math.ceil(mostAhead / weeks));
  const width = weeks * step - 2;
  const marks = shown.flatMap((state, at) => cell(state, at * weeks * step, width, share));
  return { width: Math.max(0, shown.length * weeks * step - 2), height: underline + 1, marks };
}

function lastPart(states: readonly LedgerState[], most: number, ahead: number): readonly LedgerState[] {
  const begun = states.filter((state) => state !== "ahead").length;
  const end = Math.min(states.length, begun + ahead);
  return states.slice(Math.max(0, end - most), end);
}

function cell(state: LedgerState, x: number, width: number, share: number): Mark[] {
  const outline: Mark = {
    kind: "rect",
    x: x + 0.5,
    y: top + 0.5,
    width: width - 1,
    height: tall - 1,
    stroke: "missing",
  };
  const filled = (height: number): Mark => ({
    kind: "rect",
    x,
    y: top + tall - height,
    width,
    height,
    fill: "there",
  });
  switch (state) {
    case "met":
      return [filled(tall)];
    case "partly":
      return [outline, filled(5)];
    case "missed":
      return [outline];
    case "skipped":
      return [{ kind: "rect", x, y: top + 4, width, height: 1, fill: "quiet" }];
    case "ahead":
      return [{ kind: "rect", x: x + Math.floor(width / 2) - 1, y: top + 4, width: 2, height: 2, fill: "faint" }];
    case "now": {
      const line: Mark = { kind: "rect", x, y: underline, width, height: 1, fill: "ink" };
      if (share >= 1) return [filled(tall), line];
      return share > 0 ? [outline, filled(5), line] : [outline, line];
    }
  }
}
