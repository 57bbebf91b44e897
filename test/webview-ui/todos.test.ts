import { describe, expect, test } from "vitest";
import { states, withTodo } from "./states";
import { usePanel } from "./usePanel";

const { focused, open, panel, press } = usePanel();

describe("the to-dos", () => {
  const todos = { tab: "todos" };

  test("stand in sections with headings, those overdue first, with words and a sign", async () => {
    await open({ state: withTodo(states.english, "compat", { overdueDays: 40 }), memory: todos });
    expect(await panel.page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^Now\s+overdue first\s+3$/),
      ...["Habits", "Later", "Level up", "If time is left"].map((name) => expect.stringMatching(`^${name}\\s+1$`)),
      expect.stringMatching(/^Closed\s+2$/),
    ]);
    const now = panel.page.locator(".section").first().locator("li");
    expect((await now.locator(".when").allInnerTexts()).map((text) => text.trim())).toEqual([
      "2026-11 · 40 d overdue",
      "2026-Q3 · 14 d overdue",
      "2026-09 · 14 d overdue",
    ]);
    expect(await now.locator(".caution").count()).toBe(3);
    expect(await panel.page.getByRole("tab", { name: /To-dos/ }).textContent()).toContain("overdue to-dos: 3");
  });

  test("a tick by mouse or Space is sent, and said once the text has it", async () => {
    await open({ state: states.english, memory: todos });
    const box = panel.page.getByRole("checkbox", { name: /^Add a compatibility check/ });
    await box.click();
    expect(await panel.posted()).toEqual([{ type: "tick", todo: "compat", done: true, version: 7 }]);
    expect(await panel.page.textContent('.unseen[role="status"]')).toBe("");
    await panel.show(withTodo(states.english, "compat", { status: "done" }));
    expect(await panel.page.textContent('.unseen[role="status"]')).toBe(
      "Marked done: Add a compatibility check of event schemas to the build",
    );
    await box.focus();
    await press("Space");
    expect(await panel.posted()).toEqual([{ type: "tick", todo: "compat", done: false, version: 8 }]);
  });

  test("a tick that the text did not take is taken back", async () => {
    await open({ state: states.english, memory: todos });
    const box = panel.page.getByRole("checkbox", { name: /^Add a compatibility check/ });
    await box.click();
    expect(await box.isChecked()).toBe(true);
    await panel.show(states.english);
    expect(await box.isChecked()).toBe(false);
  });

  test("doing is mixed; what was dropped has no box but words", async () => {
    await open({ state: states.english, memory: todos });
    const mixed = await panel.page.$$eval(
      "li:not(.habit) input",
      (all) => all.filter((box) => (box as HTMLInputElement).indeterminate).length,
    );
    expect(mixed).toBe(1);
    const dropped = panel.page.locator("li.dropped");
    expect(await dropped.getByRole("checkbox").count()).toBe(0);
    expect(await dropped.innerText()).toContain("dropped");
  });

  test("a habit shows its record in cells and words, and its box records today", async () => {
    await open({ state: states.english, memory: todos });
    const habit = panel.page.locator("li.habit");
    expect(await habit.innerText()).toMatch(/weekly[\s\S]*now 1\/2[\s\S]*6 of 8 met · streak 2/);
    expect(await habit.getByRole("img").getAttribute("aria-label")).toBe("6 of 8 stretches met so far, streak 2");
    const box = habit.getByRole("checkbox");
    expect(await box.evaluate((one: HTMLInputElement) => [one.checked, one.indeterminate])).toEqual([false, true]);
    await box.click();
    expect(await panel.posted()).toEqual([{ type: "record", todo: "katas", done: true, version: 7 }]);
    const ledger = states.english.todos.find((todo) => todo.id === "katas")?.ledger ?? null;
    const done = { doneOn: states.english.today, ledger: ledger && { ...ledger, done: 2 } };
    await panel.show(withTodo(states.english, "katas", done));
    expect(await panel.page.textContent('.unseen[role="status"]')).toContain(
      "Recorded for today: Read one incident report",
    );
    expect(await box.isChecked()).toBe(true);
    await box.click();
    expect(await panel.posted()).toEqual([{ type: "record", todo: "katas", done: false, version: 8 }]);
  });

  test("are moved by their menu, by Alt and an arrow, and by dragging; the text decides", async () => {
    await open({ state: states.english, memory: todos });
    const item = panel.page.locator("li", { hasText: "Add a compatibility check" });
    await item.getByRole("checkbox").focus();
    await press("Shift+F10");
    expect(await panel.page.getByRole("menuitem").allInnerTexts()).toEqual([
      "Move to This half",
      "Move to Later",
      "Move to Level up",
      "Move to If time is left",
      "Record progress…",
      "Show in text",
    ]);
    expect((await panel.page.getByRole("menuitemradio").allInnerTexts()).map((text) => text.trim())).toEqual(
      ["2026-10", "2026-Q4", "2026-H2", "2027-H1", "2027"].map((period) => `Period ${period}`),
    );
    await panel.page.getByRole("menuitem", { name: "Move to Later" }).click();
    expect(await focused()).toContain("Add a compatibility check");
    await press("Alt+ArrowDown");
    const later = panel.page.locator("section[data-section=later]");
    await item.dragTo(later);
    await press("Shift+F10");
    await panel.page.getByRole("menuitemradio", { name: "Period 2027-H1" }).click();
    expect(await panel.posted()).toEqual([
      { type: "moveTodo", todo: "compat", section: "later", version: 7 },
      { type: "moveTodo", todo: "compat", section: "half", version: 7 },
      { type: "moveTodo", todo: "compat", section: "later", version: 7 },
      { type: "setPeriod", todo: "compat", period: "2027-H1", version: 7 },
    ]);
    expect(await later.locator("li").count()).toBe(1);
    await panel.show(withTodo(states.english, "compat", { section: "later" }));
    expect(await panel.page.textContent('.unseen[role="status"]')).toContain(
      "Moved to Later: Add a compatibility check",
    );
    expect(await later.locator("li").count()).toBe(2);
  });

  test("are filtered by their words and by those of their competencies", async () => {
    await open({ state: states.english, memory: { ...todos, filter: "compat" } });
    expect(await panel.page.locator("#panel-todos li").count()).toBe(1);
    expect(await panel.page.locator("#panel-todos section:visible").count()).toBe(1);
  });

  test("are not moved or recorded while the text is broken", async () => {
    await open({ state: states.brokenEnglish, memory: todos });
    // It is announced as disabled, which does not keep a pointer from it.
    await panel.page.locator("li.habit").getByRole("checkbox").click({ force: true });
    const item = panel.page.locator("li", { hasText: "Add a compatibility check" });
    expect(await item.getAttribute("draggable")).toBeNull();
    await item.getByRole("checkbox").focus();
    await press("Alt+ArrowDown", "Shift+F10");
    expect(await panel.page.getByRole("menuitem").allInnerTexts()).toEqual(["Show in text"]);
    expect(await panel.posted()).toEqual([]);
  });

  test("are walked with the arrows; Enter and a click show the text", async () => {
    await open({ state: states.english, memory: todos });
    const lines = panel.page.locator(".section-button");
    await lines.first().focus();
    await press("ArrowDown");
    expect(await focused()).toContain("Replay last March");
    await press("Enter", "ArrowRight", "Enter");
    await panel.page.locator("li", { hasText: "Give a talk" }).locator(".closes").click();
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "todo:replay", version: 7 },
      { type: "reveal", target: "todo:replay", version: 7 },
      { type: "reveal", target: "todo:talk", version: 7 },
    ]);
    await panel.page.focus(".section-button");
    await press("End");
    expect(await focused()).toContain("consensus paper");
    await press("Home");
    expect(await focused()).toContain("Now");
    await press("Enter");
    expect(await panel.page.isVisible("#section-now")).toBe(false);
  });

  test("when the one that has the focus goes to another section, the next one gets it", async () => {
    await open({ state: states.english, memory: todos });
    await panel.page.getByRole("checkbox", { name: /^Break the staging queue/ }).focus();
    await panel.show(withTodo(states.english, "drill", { status: "done", section: "closed", overdueDays: 0 }));
    expect(await focused()).toContain("Add a compatibility check");
  });

  test("where there are none, they can be made for the gaps that there are", async () => {
    await open({ state: { ...states.english, todos: [] }, memory: todos });
    expect(await panel.page.innerText("#panel-todos")).toContain("No to-dos yet");
    await panel.page.getByRole("button", { name: "Generate To-Do…" }).click();
    expect(await panel.posted()).toEqual([{ type: "command", command: "generateTodos" }]);
    await panel.show({ ...states.english, todos: [], withoutTodo: 0 });
    expect(await panel.page.getByRole("button", { name: "Generate To-Do…" }).count()).toBe(0);
  });

  test("gaps without a to-do are named, with the way to make them", async () => {
    await open({ state: states.english, memory: todos });
    const line = panel.page.locator(".gaps-line");
    expect(await line.innerText()).toContain("Gaps without a to-do: 1 · Payroll law of three countries");
    await line.getByRole("button", { name: "Generate To-Do…" }).click();
    expect(await panel.posted()).toEqual([{ type: "command", command: "generateTodos" }]);
    await panel.show({ ...states.english, withoutTodo: 0 });
    expect(await line.isVisible()).toBe(false);
  });
});
