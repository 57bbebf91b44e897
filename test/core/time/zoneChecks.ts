import { quotaLedger } from "../../../src/core/analysis/quotaLedger";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { ledgerWords } from "../../../src/core/messages/ledgerMessages";
import { readRetro } from "../../../src/core/retro/reading/readRetro";
import { SourceText } from "../../../src/core/text/SourceText";
import { addDays, addMonths, daysBetween, weekdayOf, weekOf } from "../../../src/core/time/CalendarDate";
import { periodOf } from "../../../src/core/time/Period";
import { currentPeriod, monthsOf, nextPeriodLike } from "../../../src/core/time/periodsOf";
import { findCadence } from "../../../src/core/vocabulary/cadence";

const habit = `gap:
  todos:
    - todo: 문제 풀기
      every: 2/week
      from: 2026-03-02
      until: 2026-11-08
      done: [2026-03-07, 2026-03-08, 2026-03-29, 2026-10-25, 2026-10-31, 2026-11-01]
`;

const retro = `---
title: 2025년 회고
date: 2026-01-01
---
## 12월
- 부하 시험을 했다

# 2026년 계획
## 상반기
- 문제 풀기 (12/29 ~ 1/5)
- 일주일에 두 문제, 이직할 때까지
- 발표하기 (~ 3/29)
`;

/**
 * What the reckoning of time gives for days on which clocks are put forward or back somewhere, for year ends and for
 * open ends. Nothing in it may depend on the time zone or the language of the machine.
 */
export function zoneResults(): unknown {
  // Summer time begins or ends around these; midnight was skipped on some of them in South America and Asia.
  const days = ["2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01", "1988-05-08", "2024-02-29", "2025-12-29"];
  const todo = CareerDocument.open(habit).career.gaps[0]?.todos.items[0];
  const ledger = todo && quotaLedger(todo, "2026-11-01");
  const read = readRetro(new SourceText(retro));
  return {
    days: days.map((day) => [
      addDays(day, 1),
      addDays(day, -1),
      addMonths(day, 1),
      daysBetween(day, "2027-01-01"),
      weekdayOf(day),
      weekOf(day),
    ]),
    periods: ["2026", "2026-H2", "2026-Q1", "2026-02", "2026-W53", "2026-10-25"].map((text) => [
      periodOf(text),
      nextPeriodLike(text),
    ]),
    current: (["year", "half", "quarter", "month", "week", "day"] as const).map((unit) =>
      currentPeriod(unit, "2026-01-01"),
    ),
    months: monthsOf(2024),
    cadences: ["일주일에 두 문제", "격주", "매달 1권", "twice a week", "EVERY OTHER WEEK"].map((text) =>
      findCadence(text),
    ),
    ledger,
    words: ledger && [ledgerWords(ledger, "ko"), ledgerWords(ledger, "en")],
    retro: { covers: read.covers, items: read.items.map(({ from, to, until, every }) => ({ from, to, until, every })) },
  };
}
