import { assert, nat, property, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { applyPatch, firstPart, statePatch } from "../../src/panel/statePatch";
import { manyRows, states, withRow, withTodo } from "../webview-ui/states";

const { english } = states;

test("a patch of one row holds that row alone, and leaves the others as they are", () => {
  const after = withRow(english, "schemas", { current: 2, gap: 1 });
  const patch = statePatch(english, structuredClone(after));
  expect(patch).toEqual({
    base: 7,
    changed: { version: 8 },
    rows: [{ start: 2, removed: 1, items: [after.rows[2]] }],
    todos: [],
  });
  const made = applyPatch(english, patch);
  expect(made).toEqual(after);
  expect(made.rows[1]).toBe(english.rows[1]);
});

test("of thousands of rows the first come first, and a patch brings the rest; a small state comes whole", () => {
  const none = { evidence: [], readiness: [], reviews: [], hints: [] };
  const year = { year: 2026, previous: null, next: null, monthsBegun: 10, ...none };
  const whole = { ...manyRows(1000), year };
  const first = firstPart(whole);
  expect(first.rows).toEqual(whole.rows.slice(0, 100));
  expect([first.rowsToCome, first.year]).toEqual([900, null]);
  expect(applyPatch(first, structuredClone(statePatch(first, whole)))).toEqual(whole);
  expect(firstPart(english)).toBe(english);
});

test("whatever rows and to-dos come, go, move and change, the patch makes the one state of the other", () => {
  const some = <T>(items: readonly T[]) => shuffledSubarray([...items]);
  assert(
    property(some(english.rows), some(english.rows), some(english.todos), nat(3), (before, after, todos, current) => {
      const from = { ...english, rows: before };
      const to = withTodo(withRow({ ...states.korean, rows: after, todos }, "slo", { current }), "replay", {
        due: null,
      });
      expect(applyPatch(from, structuredClone(statePatch(from, to)))).toEqual(to);
    }),
  );
});
