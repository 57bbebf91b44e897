import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onNewDay } from "../../src/vscode/onNewDay";

// No test can wait for a midnight: the clock is the one thing that is made up here.
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 8, 2, 23, 57, 30) }));
afterEach(() => vi.useRealTimers());

const minute = 60_000;

it("calls once at each midnight, and no more once it is disposed", () => {
  const days: number[] = [];
  const watch = onNewDay(() => days.push(new Date().getDate()));
  vi.advanceTimersByTime(2.5 * minute - 1);
  expect(days).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(days).toEqual([3]);
  vi.advanceTimersByTime(24 * 60 * minute - 1);
  expect(days).toEqual([3]);
  vi.advanceTimersByTime(1);
  expect(days).toEqual([3, 4]);
  watch.dispose();
  vi.advanceTimersByTime(48 * 60 * minute);
  expect(days).toEqual([3, 4]);
  expect(vi.getTimerCount()).toBe(0);
});

it("calls soon after a sleep over midnight, in which no timer ran", () => {
  vi.setSystemTime(new Date(2026, 8, 2, 18, 0));
  const days: number[] = [];
  const watch = onNewDay(() => days.push(new Date().getDate()));
  vi.setSystemTime(new Date(2026, 8, 4, 8, 0));
  expect(days).toEqual([]);
  vi.advanceTimersByTime(10 * minute);
  expect(days).toEqual([4]);
  watch.dispose();
});
