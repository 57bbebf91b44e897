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
    expect(await panel.page.textContent('[role="status"]')).toBe("");
    await panel.show(withTodo(states.english, "compat", { status: "done" }));
    expect(await panel.page.textContent('[role="status"]')).toBe(
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

  test("doing is mixed; dropped and habits have no box but words", async () => {
    await open({ state: states.english, memory: todos });
    const mixed = await panel.page.$$eval("input", (all) => all.filter((box) => box.indeterminate).length);
    expect(mixed).toBe(1);
    const dropped = panel.page.locator("li.dropped");
    expect(await dropped.getByRole("checkbox").count()).toBe(0);
    expect(await dropped.innerText()).toContain("dropped");
    const habit = panel.page.locator("li", { hasText: "incident report" });
    expect(await habit.getByRole("checkbox").count()).toBe(0);
    expect(await habit.innerText()).toContain("weekly");
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
