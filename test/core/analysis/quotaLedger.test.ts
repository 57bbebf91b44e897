import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type QuotaLedger, quotaLedger } from "../../../src/core/analysis/quotaLedger";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { ledgerNow, ledgerReasons, ledgerWords } from "../../../src/core/messages/ledgerMessages";
import { addDays, daysBetween } from "../../../src/core/time/CalendarDate";
import { gapOf, todoOf } from "../../support/career";

/** The ledger of a habit with these keys; Monday, 9 March 2026 is today where nothing else is said. */
function ledgerOf(keys: string, today = "2026-03-09"): QuotaLedger | undefined {
  const text = `gap:\n  todos:\n    - todo: 문제 풀기\n${keys.trim().replaceAll(/^\s*/gm, "      ")}\n`;
  return quotaLedger(todoOf(gapOf(CareerDocument.open(text))), today);
}

function cellsOf(ledger: QuotaLedger | undefined): string[] | undefined {
  return ledger?.cells.map(({ from, to, done, due, state }) => `${from}..${to} ${done}/${due} ${state}`);
}

const threeWeeks = `
  every: 2/week
  from: 2026-02-16
  until: 2026-03-15
  done: [2026-02-17, 2026-02-22, 2026-03-02, 2026-03-03, 2026-03-08]`;

describe("quotaLedger", () => {
  it("counts 2 a week with 2, 0 and 3 as 2 of 3 weeks met, with a streak of 1", () => {
    const ledger = ledgerOf(threeWeeks);
    expect(cellsOf(ledger)).toEqual([
      "2026-02-16..2026-02-22 2/2 met",
      "2026-02-23..2026-03-01 0/2 missed",
      "2026-03-02..2026-03-08 3/2 met",
      "2026-03-09..2026-03-15 0/2 now",
    ]);
    expect(ledger).toMatchObject({ unit: "week", met: 2, counted: 3, streak: 1, now: { from: "2026-03-09", done: 0 } });
    expect(ledger && ledgerWords(ledger, "en")).toBe("2 of 3 weeks met, streak 1");
    expect(ledger && ledgerWords(ledger, "ko")).toBe("3주 중 2주 지킴, 연속 1");
    expect(ledger && ledgerNow(ledger, "ko")).toBe("이번 주 0/2");
  });

  it("has none without a rate", () => {
    expect(ledgerOf("done: 2026-03-01")).toBeUndefined();
    expect(ledgerOf("every: regularly\ndone: 2026-03-01")).toBeUndefined();
    expect(ledgerOf("every: now and then")).toBeUndefined();
  });

  it("counts the running week once it is met", () => {
    const ledger = ledgerOf(`${threeWeeks.slice(0, -1)}, 2026-03-09, 2026-03-09]`);
    expect(ledger).toMatchObject({ met: 3, counted: 4, streak: 2, now: { state: "met", done: 2 } });
  });

  it("leaves out what was skipped: it counts for nothing and breaks no streak", () => {
    const ledger = ledgerOf(`${threeWeeks}\nskipped: 2026-02-24`);
    expect(ledger?.cells[1]?.state).toBe("skipped");
    expect(ledger).toMatchObject({ met: 2, counted: 2, streak: 2 });
    expect(ledger && ledgerReasons(ledger, "en")).toEqual([
      "2 = 2 met + 0 partly + 0 missed",
      "1 skipped, not counted",
      "this week 0/2",
    ]);
  });

  it("asks for the share of a week that is cut short, and counts the days of the habit only", () => {
    expect(
      cellsOf(
        ledgerOf(`
          every: 5/week
          from: 2026-01-01
          until: 2026-01-06
          done: [2025-12-31, 2026-01-03, 2026-01-04, 2026-01-05, 2026-01-07]`),
      ),
    ).toEqual(["2026-01-01..2026-01-04 2/3 partly", "2026-01-05..2026-01-06 1/1 met"]);
  });

  it("takes its days from the period, over the end of a year", () => {
    const ledger = ledgerOf("every: weekly\nperiod: 2025-12-22/2026-01-11\ndone: 2026-01-01", "2026-01-08");
    expect(cellsOf(ledger)).toEqual([
      "2025-12-22..2025-12-28 0/1 missed",
      "2025-12-29..2026-01-04 1/1 met",
      "2026-01-05..2026-01-11 0/1 now",
    ]);
  });

  it("begins with the week of the first record and ends with the half where nothing is said", () => {
    const ledger = ledgerOf("every: 2/week\nuntil: 이직할 때까지\ndone: [2026-02-26]", "2026-03-09");
    expect(ledger?.cells[0]).toMatchObject({ from: "2026-02-23", to: "2026-03-01", due: 2, state: "partly" });
    expect(ledger?.cells.at(-1)).toMatchObject({ from: "2026-06-29", to: "2026-07-05", due: 2, state: "ahead" });
    expect(ledgerOf("every: 2/week", "2026-03-11")?.cells[0]).toMatchObject({ from: "2026-03-09", state: "now" });
  });

  it("ends a habit that is done or dropped with its last record", () => {
    const ledger = ledgerOf("every: 1/week\nfrom: 2026-01-05\nstatus: dropped\ndone: [2026-01-06, 2026-01-14]");
    expect(cellsOf(ledger)).toEqual(["2026-01-05..2026-01-11 1/1 met", "2026-01-12..2026-01-18 1/1 met"]);
    expect(ledger).toMatchObject({ counted: 2, streak: 2, now: undefined });
  });

  it.each([
    ["1/day", "2026-03-02", "week", "2026-03-02..2026-03-08", 7],
    ["2/day", "2026-03-02", "week", "2026-03-02..2026-03-08", 14],
    ["1/2week", "2026-02-16", "2week", "2026-02-16..2026-03-01", 1],
    ["3/month", "2026-02-01", "month", "2026-02-01..2026-02-28", 3],
    ["1/quarter", "2026-01-01", "quarter", "2026-01-01..2026-03-31", 1],
    ["2/half", "2026-01-01", "half", "2026-01-01..2026-06-30", 2],
    ["4/year", "2026-01-01", "year", "2026-01-01..2026-12-31", 4],
  ])("%s from %s is counted by %s", (every, from, unit, first, due) => {
    const ledger = ledgerOf(`every: ${every}\nfrom: ${from}\n`);
    expect([ledger?.unit, ledger?.cells[0]?.due]).toEqual([unit, due]);
    expect(`${ledger?.cells[0]?.from}..${ledger?.cells[0]?.to}`).toBe(first);
    for (const language of ["en", "ko"] as const) {
      expect(ledger && ledgerNow(ledger, language)).toMatch(/\d\/\d/);
    }
  });

  it("has something to say before anything is over", () => {
    const ledger = ledgerOf("every: 2/week\nfrom: 2026-03-09\n");
    expect(ledger && ledgerWords(ledger, "en")).toBe("nothing to count yet");
    expect(ledger && ledgerReasons(ledger, "ko")).toEqual(["이번 주 0/2"]);
  });

  it("is ahead as a whole, or empty, where the days say so", () => {
    expect(ledgerOf("every: 1/week\nfrom: 2026-04-06\nuntil: 2026-04-19")).toMatchObject({
      cells: [{ state: "ahead" }, { state: "ahead" }],
      now: undefined,
      counted: 0,
    });
    expect(ledgerOf("every: 1/week\nfrom: 2026-04-06\nuntil: 2026-03-01")?.cells).toEqual([]);
  });

  it("does not count to the end of all days", () => {
    const ledger = ledgerOf("every: 1/week\nfrom: 0001-01-01\nuntil: 9999-12-31");
    expect(ledger?.cells.length).toBeLessThan(1400);
    expect(ledger?.now?.from).toBe("2026-03-09");
  });

  it("has cells without a hole that hold each record once", () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays("2026-03-09", days));
    const rate = fc.constantFrom("1/day", "2/week", "1/2week", "3/month", "1/quarter", "1/half", "2/year");
    fc.assert(
      fc.property(
        rate,
        day,
        fc.nat(500),
        fc.array(day),
        fc.array(day, { maxLength: 3 }),
        (every, from, days, ...records) => {
          const until = addDays(from, days);
          const [done, skipped] = records;
          const list = (dates: readonly string[]): string => `[${dates.join(", ")}]`;
          const keys = `every: ${every}\nfrom: ${from}\nuntil: ${until}\ndone: ${list(done)}\nskipped: ${list(skipped)}`;
          const ledger = ledgerOf(keys);
          const cells = ledger?.cells ?? [];
          expect([cells[0]?.from, cells.at(-1)?.to]).toEqual([from, until]);
          cells.slice(1).forEach((cell, at) => expect(daysBetween(cells[at]?.to ?? "", cell.from)).toBe(1));
          const inside = done.filter((date) => from <= date && date <= until);
          expect(cells.reduce((sum, cell) => sum + cell.done, 0)).toBe(inside.length);
          for (const { due, done: count, state } of cells) {
            expect(due).toBeGreaterThanOrEqual(1);
            expect(state === "met").toBe(count >= due);
          }
          expect(ledger?.met).toBeLessThanOrEqual(ledger?.counted ?? 0);
          expect(ledger?.streak).toBeLessThanOrEqual(ledger?.met ?? 0);
        },
      ),
      { numRuns: 80 },
    );
  });
});
