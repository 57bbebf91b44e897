import { describe, expect, it } from "vitest";
import { type LedgerState, ledgerStrip } from "../../src/pictures/ledgerStrip";

/** Each mark as `role x width×height`. */
function marks(states: readonly LedgerState[], weeks = 1, share = 0): string[] {
  return ledgerStrip(states, weeks, share).marks.map((mark) =>
    mark.kind === "rect" ? `${mark.fill ?? `(${mark.stroke})`} ${mark.x} ${mark.width}×${mark.height}` : mark.kind,
  );
}

describe("ledgerStrip", () => {
  it("tells the states apart by shape", () => {
    expect(marks(["met", "partly", "missed", "skipped", "ahead"])).toEqual([
      "there 0 7×9",
      "(missing) 9.5 6×8",
      "there 9 7×5",
      "(missing) 18.5 6×8",
      "quiet 27 7×1",
      "faint 38 2×2",
    ]);
  });

  it("underlines what runs, filled as far as it is met", () => {
    expect(marks(["now"])).toEqual(["(missing) 0.5 6×8", "ink 0 7×1"]);
    expect(marks(["now"], 1, 0.5)).toEqual(["(missing) 0.5 6×8", "there 0 7×5", "ink 0 7×1"]);
    expect(marks(["now"], 1, 1)).toEqual(["there 0 7×9", "ink 0 7×1"]);
  });

  it("makes a cell as wide as its weeks", () => {
    expect(marks(["met", "missed"], 2)).toEqual(["there 0 16×9", "(missing) 18.5 15×8"]);
  });

  it("shows the last part of a long record, never wider than a narrow page", () => {
    const long: LedgerState[] = [
      ...Array.from({ length: 60 }, () => "met" as const),
      "now",
      ...Array.from({ length: 30 }, () => "ahead" as const),
    ];
    const { width, marks: drawn } = ledgerStrip(long, 1, 0);
    expect(width).toBe(27 * 9 - 2);
    expect(drawn.filter((mark) => mark.kind === "rect" && mark.fill === "faint")).toHaveLength(7);
    expect(ledgerStrip(long, 4, 0).width).toBeLessThanOrEqual(27 * 9);
    expect(ledgerStrip([], 1, 0)).toEqual({ width: 0, height: 12, marks: [] });
  });
});
