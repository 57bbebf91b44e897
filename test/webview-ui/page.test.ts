import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { PanelState } from "../../src/panel/PanelState";
import { type Harness, type OpenOptions, type PanelPage, startHarness } from "./harness";
import { manyRows, states, withRow, withTodo } from "./states";

let harness: Harness;
let panel: PanelPage;

beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());
afterEach(async () => {
  expect(panel.complaints).toEqual([]);
  await panel.close();
});

async function open(options: OpenOptions): Promise<PanelPage> {
  panel = await harness.open(options);
  return panel;
}

/** What has the focus: a row's id, with `#n` for its cell n (0 is the name); else the element's text or class. */
function focused(): Promise<string> {
  return panel.page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    const row = active.closest<HTMLElement>("tr");
    const id = row?.dataset.row ?? (row?.dataset.details === undefined ? undefined : `details of ${row.dataset.details}`);
    if (id === undefined) return active.closest("li")?.querySelector(".todo-text")?.textContent ?? active.textContent ?? "";
    const cell = active.closest<HTMLTableCellElement>("td, th");
    return cell === null ? id : `${id}#${cell.cellIndex}`;
  });
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await panel.page.keyboard.press(key);
}

const visibleRows = () =>
  panel.page.$$eval("tr.row:not([hidden])", (rows) => rows.map((row) => (row as HTMLElement).dataset.row ?? ""));

describe("at the start", () => {
  test("says that it is ready, and shows nothing before it has a state", async () => {
    await open({});
    expect(await panel.posted()).toEqual([{ type: "ready" }]);
    expect((await panel.page.textContent("body"))?.trim()).toBe("");
  });

  test("ignores messages of unknown shape", async () => {
    await open({ state: states.english });
    const before = await panel.page.innerHTML(".page");
    const broken = { ...states.english, rows: [{ id: 1 }] } as unknown as PanelState;
    for (const message of [null, 7, "state", {}, { type: "state" }, { type: "state", state: broken }, { type: "cursor", row: 3 }]) {
      await panel.send(message);
    }
    expect(await panel.page.innerHTML(".page")).toBe(before);
  });
});

describe("the head", () => {
  test("shows the goal, the facts and the readiness with its arithmetic", async () => {
    await open({ state: states.english });
    const head = panel.page.locator(".head");
    await expect.poll(() => head.locator("h1").textContent()).toContain("nobody is ever paid late");
    expect(await head.locator(".facts").innerText()).toMatch(/by 2027-H1\s+open gaps 4 \/ 6\s+career\.yaml/);
    // 3·2 + 2·1 + 3·0 + 1·2 + 2·1 + 1·3 = 15 of 3·3 + 2·3 + 3·3 + 1·2 + 2·2 + 1·3 = 33
    expect(await head.locator(".readiness-value").textContent()).toBe("45%");
    expect(await head.locator(".tip").isVisible()).toBe(false);
    await head.locator(".readiness").hover();
    expect(await head.locator(".tip p").textContent()).toBe(
      "Σ importance × min(current, required) ÷ Σ importance × required = 15 / 33",
    );
    expect(await head.locator(".tip tr").allInnerTexts()).toEqual([
      "Event-driven design\t8 / 15\t53%",
      "Reliability\t2 / 11\t18%",
      "Payroll law of three countries\t2 / 4\t50%",
      "SQL\t3 / 3\t100%",
      "Total\t15 / 33\t45%",
    ]);
    await press("Escape");
    expect(await head.locator(".tip").isVisible()).toBe(false);
  });

  test("shows the arithmetic on keyboard focus, tied to the figure", async () => {
    await open({ state: states.english });
    await press("Tab", "Tab", "Tab");
    expect(await focused()).toContain("Readiness");
    expect(await panel.page.isVisible("#readiness-tip")).toBe(true);
    expect(await panel.page.getAttribute(".readiness", "aria-describedby")).toBe("readiness-tip");
    await press("Tab");
    expect(await panel.page.isVisible("#readiness-tip")).toBe(false);
  });

  test("the goal and the file's name lead to them", async () => {
    await open({ state: states.english });
    await panel.page.click(".goal");
    await panel.page.click(".head .file");
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "goal", version: 7 },
      { type: "command", command: "openFile" },
    ]);
  });

  test("several goals can be chosen from, by mouse and by keys", async () => {
    await open({ state: states.severalGoals });
    const choice = panel.page.locator("vscode-dropdown");
    await choice.click();
    await panel.page.locator("vscode-option").nth(1).click();
    expect(await panel.posted()).toEqual([{ type: "chooseGap", gap: 1 }]);
    await panel.show({ ...states.severalGoals, gap: 1, goal: "Explain every technical choice with a measurement" });
    expect(await choice.locator('[slot="selected-value"], .selected-value').innerText()).toContain("Explain every");
    await choice.focus();
    await press("ArrowUp");
    expect(await panel.posted()).toEqual([{ type: "chooseGap", gap: 0 }]);
    const renamed = [{ title: "Pay everyone on time" }, { title: "Explain with numbers" }];
    await panel.show({ ...states.severalGoals, gaps: renamed, gap: 1 });
    await expect.poll(() => choice.locator(".selected-value").innerText()).toBe("Explain with numbers");
    expect(await panel.posted()).toEqual([]);
  });
});

describe("the matrix", () => {
  test("has a row for each competency, nested as in the file", async () => {
    await open({ state: states.english });
    const table = panel.page.getByRole("treegrid", { name: "Gap matrix" });
    expect(await table.getByRole("columnheader").allTextContents()).toEqual(["Competency", "Current", "Required", "Gap", "To-dos"]);
    const rows = await panel.page.$$eval("tr.row", (all) =>
      all.map((row) => [
        row.getAttribute("aria-level"),
        ...[...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim()),
      ]),
    );
    expect(rows).toEqual([
      ["1", "Event-driven design", "1.6", "3.0", "1.4", "0/4"],
      ["2", "Transactional outbox", "2", "3", "1", "0/3"],
      ["2", "Schema evolution", "1", "3", "2", "0/1"],
      ["1", "Reliability", "0.8", "2.8", "2.3", "0/3"],
      ["2", "Service level objectives", "0", "3", "3", "0/1"],
      ["2", "On-call handover", "3", "2", "no gap", "0/2"],
      ["1", "Payroll law of three countries", "1", "2", "1", "to-do"],
      ["1", "SQL", "3", "3", "no gap", "1/1"],
    ]);
  });

  test("draws levels by shape: there, missing, beyond, more than required", async () => {
    await open({ state: states.english });
    const shapes = (id: string) =>
      panel.page.$$eval(`tr[data-row="${id}"] .levels rect`, (all) => all.map((rect) => rect.getAttribute("class")));
    expect(await shapes("outbox")).toEqual(["solid", "solid", "outline", "dot"]);
    expect(await shapes("oncall")).toEqual(["solid", "solid", "bar", "dot"]);
    expect(await shapes("slo")).toEqual(["outline", "outline", "outline", "dot"]);
  });

  test("without levels: one cell and a word, and no column for what is the same everywhere", async () => {
    await open({ state: states.unleveled });
    const cell = panel.page.locator('tr[data-row="a11y"] td.current');
    expect((await cell.innerText()).trim()).toBe("일부");
    expect(await cell.locator("rect").count()).toBe(2);
    expect((await panel.page.locator("thead .required").boundingBox())?.width).toBeLessThan(2);
  });

  test("a click on a cell shows its text, and where there is none the competency's", async () => {
    await open({ state: states.english });
    const row = panel.page.locator('tr[data-row="outbox"]');
    for (const cell of ["th", "td.current", "td.required", "td.gap", "td.todos"]) await row.locator(cell).click();
    await panel.page.locator('tr[data-row="events"] td.current').click();
    expect(await panel.posted()).toEqual(
      ["name:outbox", "current:outbox", "required:outbox", "analysis:outbox", "todo:replay", "name:events"].map((target) => ({
        type: "reveal",
        target,
        version: 7,
      })),
    );
  });

  test("a gap without a to-do offers one", async () => {
    await open({ state: states.english });
    await panel.page.getByRole("button", { name: "Generate a to-do: Payroll law of three countries" }).click();
    expect(await panel.posted()).toEqual([{ type: "command", command: "generateTodos" }]);
  });

  test("parents close and open; details open under their row", async () => {
    await open({ state: states.english });
    await panel.page.click('tr[data-row="events"] .twisty');
    expect(await visibleRows()).toEqual(["events", "reliability", "slo", "oncall", "law", "sql"]);
    await panel.page.click('tr[data-row="events"] .twisty');
    await panel.page.click('tr[data-row="outbox"] .twisty');
    const details = panel.page.locator('tr[data-details="outbox"]');
    expect(await details.locator("dd").allInnerTexts()).toEqual([
      "2 toy project, or with help → 3 alone, in production · importance 3 × gap 1 = priority 3",
      "has run one in production for a year",
      "replaying a day without paying twice",
      expect.stringMatching(/^in progress:\s+Replay last March[^]*2026-Q3$/),
      expect.stringContaining("Break the staging queue"),
      expect.stringContaining("exactly-once"),
    ]);
    await details.getByText("replaying a day").click();
    await details.getByText("Replay last March").click();
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "analysis:outbox", version: 7 },
      { type: "reveal", target: "todo:replay", version: 7 },
    ]);
  });

  test("marks the row under the editor's cursor, or the parent that hides it", async () => {
    await open({ state: states.english });
    const marked = () => panel.page.$$eval('[aria-current="true"]', (all) => all.map((row) => (row as HTMLElement).dataset.row));
    await panel.send({ type: "cursor", row: "outbox" });
    expect(await marked()).toEqual(["outbox"]);
    await panel.page.click('tr[data-row="events"] .twisty');
    expect(await marked()).toEqual(["events"]);
    await panel.send({ type: "cursor", row: null });
    expect(await marked()).toEqual([]);
  });
});

describe("the matrix by keyboard", () => {
  test("is one tab stop, and its rows are walked with the arrows", async () => {
    await open({ state: states.english });
    await press("Tab", "Tab", "Tab", "Tab", "Tab");
    expect(await focused()).toBe("events");
    await press("ArrowDown", "ArrowDown");
    expect(await focused()).toBe("schemas");
    await press("ArrowUp");
    expect(await focused()).toBe("outbox");
    await press("End");
    expect(await focused()).toBe("sql");
    await press("Home");
    expect(await focused()).toBe("events");
    await press("Tab");
    expect(await panel.page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
  });

  test("→ opens, then goes into the cells; ← goes back, closes, goes to the parent", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="outbox"]');
    await press("ArrowRight");
    expect(await panel.page.getAttribute('tr[data-row="outbox"]', "aria-expanded")).toBe("true");
    await press("ArrowRight", "ArrowRight");
    expect(await focused()).toBe("outbox#1");
    await press("ArrowDown");
    expect(await focused()).toBe("details of outbox");
    await press("ArrowRight");
    expect(await focused()).toBe("details of outbox#0");
    await press("ArrowLeft", "ArrowLeft");
    expect(await focused()).toBe("outbox");
    await press("ArrowLeft");
    expect(await panel.page.getAttribute('tr[data-row="outbox"]', "aria-expanded")).toBe("false");
    await press("ArrowLeft");
    expect(await focused()).toBe("events");
    await press("ArrowLeft");
    expect(await visibleRows()).not.toContain("outbox");
  });

  test("keeps its column from row to row; Home and End go along the row", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="slo"] td.required');
    await press("ArrowDown");
    expect(await focused()).toBe("oncall#2");
    await press("End");
    expect(await focused()).toBe("oncall#4");
    await press("Home");
    expect(await focused()).toBe("oncall#0");
  });

  test("Enter shows the text of the row or the cell; Space opens the details, of parents too", async () => {
    await open({ state: states.english });
    await panel.page.focus('tr[data-row="outbox"]');
    await press("Enter");
    await panel.page.focus('tr[data-row="outbox"] td.required');
    await press("Enter");
    await panel.page.focus('tr[data-row="law"] td.todos button');
    await press("Enter");
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "name:outbox", version: 7 },
      { type: "reveal", target: "required:outbox", version: 7 },
      { type: "command", command: "generateTodos" },
    ]);
    await panel.page.focus('tr[data-row="events"]');
    await press("Space");
    expect(await panel.page.isVisible('tr[data-details="events"]')).toBe(true);
    expect(await visibleRows()).toContain("outbox");
    await press("Space");
    expect(await panel.page.locator('tr[data-details="events"]').count()).toBe(0);
    expect(await focused()).toBe("events");
  });
});

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
    expect(await panel.page.textContent('[role="status"]')).toBe("Marked done: Add a compatibility check of event schemas to the build");
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

describe("an update", () => {
  test("touches only the row that changed", async () => {
    await open({ state: states.english });
    await panel.page.evaluate(() => {
      const touched = new Set<string>();
      Object.assign(window, { touched });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.add(element?.closest<HTMLElement>("tr")?.dataset.row ?? element?.className.toString() ?? "?");
        }
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await panel.show(withRow(states.english, "schemas", { current: 2, gap: 1 }));
    const touched = () => panel.page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]);
    // The sum behind the readiness is counted from the same rows.
    expect((await touched()).sort()).toEqual(["schemas", "tip"]);
    expect(await panel.page.innerText('tr[data-row="schemas"] td.gap')).toMatch(/^1/);
  });

  test("keeps focus, scroll, open rows and tab when rows come, go and move", async () => {
    const many = manyRows(200);
    await open({ state: many, height: 400 });
    await panel.page.click('tr[data-row="c3"] .twisty');
    await panel.page.focus('tr[data-row="c60"] td.gap');
    const scroll = () => panel.page.$eval("#panel-matrix", (element) => element.scrollTop);
    const before = await scroll();
    expect(before).toBeGreaterThan(500);
    const [first, ...rest] = many.rows;
    const moved = [...rest.filter((row) => row.id !== "c150"), first].filter((row) => row !== undefined);
    await panel.show({ ...many, version: 8, rows: moved });
    expect(await focused()).toBe("c60#3");
    expect(await panel.page.isVisible('tr[data-details="c3"]')).toBe(true);
    expect(Math.abs((await scroll()) - before)).toBeLessThan(60);
    expect((await visibleRows()).slice(-2)).toEqual(["c199", "c0"]);
    await panel.show({ ...many, version: 9, rows: moved.filter((row) => row.id !== "c60") });
    expect(await focused()).toBe("c61");
  });

  test("what is open, the tab and the scroll survive being hidden and loaded again", async () => {
    const many = manyRows(100);
    await open({ state: many, height: 400 });
    await panel.page.click('tr[data-row="c1"] .twisty');
    await panel.page.hover("tbody");
    await panel.page.mouse.wheel(0, 700);
    await expect.poll(async () => (await panel.memory()) as { scroll: { matrix: number } }).toMatchObject({ scroll: { matrix: 700 } });
    const memory = await panel.memory();
    await panel.close();
    await open({ state: many, height: 400, memory });
    expect(await panel.page.locator('tr[data-details="c1"]').count()).toBe(1);
    expect(await panel.page.$eval("#panel-matrix", (element) => element.scrollTop)).toBe(700);
    await press("Tab", "Tab", "Tab", "Tab", "ArrowRight");
    expect(await panel.page.isVisible("#panel-todos")).toBe(true);
    await panel.page.getByRole("tab", { name: "Matrix" }).click();
    expect(await panel.page.$eval("#panel-matrix", (element) => element.scrollTop)).toBe(700);
  });

  test("a memory of unknown shape is forgotten", async () => {
    await open({ state: states.english, memory: { tab: 3, closedRows: "events", scroll: null } });
    expect(await visibleRows()).toHaveLength(8);
  });

  test("another language says everything anew", async () => {
    await open({ state: states.english });
    await panel.show({ ...states.english, language: "ko" });
    expect(await panel.page.getAttribute("html", "lang")).toBe("ko");
    expect(await panel.page.getByRole("tab").first().textContent()).toBe("매트릭스");
  });
});

describe("other states", () => {
  test("no file: a sentence and two ways to begin", async () => {
    await open({ state: states.noneEnglish });
    expect(await panel.page.getByRole("heading", { level: 1 }).textContent()).toBe("No career file here");
    await panel.page.getByRole("button", { name: "New Career File" }).click();
    await panel.page.getByRole("button", { name: "Import README…" }).click();
    expect(await panel.posted()).toEqual([
      { type: "command", command: "newCareerFile" },
      { type: "command", command: "importReadme" },
    ]);
  });

  test("the checklist says what is there and what is asked, and leads to each place", async () => {
    await open({ state: states.checklistEnglish });
    expect(await panel.page.getByRole("heading", { level: 1 }).textContent()).toBe("2 of 8 parts written");
    const items = await panel.page.locator("li.item").allInnerTexts();
    expect(items).toHaveLength(8);
    expect(items[0]?.split("\n")).toEqual(expect.arrayContaining(["written", "Key Strength", "4"]));
    expect(items[2]?.split("\n")).toEqual(expect.arrayContaining(["partly", "Goal", "1 · asks for 2–3"]));
    await panel.page.getByRole("button", { name: "My state" }).click();
    await panel.page.getByRole("button", { name: "Keep writing" }).click();
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "at:current", version: 7 },
      { type: "reveal", target: "at:goals", version: 7 },
    ]);
  });

  test("the checklist fills in place, and gives way to the matrix", async () => {
    await open({ state: states.checklistEnglish });
    await panel.page.getByRole("button", { name: "Chosen goal" }).focus();
    const checklist = states.checklistEnglish.checklist.map((item) =>
      item.part === "goals" ? { ...item, state: "done" as const, count: 2 } : item,
    );
    await panel.show({ ...states.checklistEnglish, checklist });
    expect(await panel.page.textContent("h1")).toBe("3 of 8 parts written");
    expect(await focused()).toBe("Chosen goal");
    await panel.show(states.english);
    expect(await panel.page.locator("h1").count()).toBe(1);
    expect(await visibleRows()).toHaveLength(8);
  });

  test("a broken text keeps the last matrix, says where it breaks, and turns writing off", async () => {
    await open({ state: states.english });
    await panel.show(states.brokenEnglish);
    const banner = panel.page.locator(".banner");
    expect(await banner.innerText()).toContain("Line 17 of career.yaml cannot be read");
    expect(await banner.innerText()).toContain("not indented");
    await banner.getByRole("button", { name: "Go to line 17" }).click();
    expect(await panel.posted()).toEqual([{ type: "reveal", target: "error", version: 7 }]);
    expect(await visibleRows()).toHaveLength(8);
    expect(await panel.page.getByRole("button", { name: /Generate/ }).count()).toBe(0);
    expect((await panel.page.innerText('tr[data-row="law"] td.todos')).trim()).toBe("none");
    await panel.page.getByRole("tab", { name: /To-dos/ }).click();
    const box = panel.page.getByRole("checkbox", { name: /^Add a compatibility check/ });
    await box.click({ force: true });
    expect(await box.isChecked()).toBe(false);
    expect(await panel.posted()).toEqual([]);
    expect(await panel.page.$eval("#panel-todos", (element) => getComputedStyle(element).opacity)).toBe("1");
    await panel.show(states.english);
    expect(await banner.isVisible()).toBe(false);
    await box.click();
    expect(await panel.posted()).toEqual([{ type: "tick", todo: "compat", done: true, version: 7 }]);
  });

  test("a file without competencies says what to write", async () => {
    await open({ state: states.noCompetencies });
    expect(await panel.page.innerText("#panel-matrix")).toContain("No competencies yet");
    expect(await panel.page.textContent(".readiness-value")).toBe("–");
    await panel.page.getByRole("button", { name: "Write in the file" }).click();
    expect(await panel.posted()).toEqual([{ type: "command", command: "openFile" }]);
  });

  test("names that look like markup stay text", async () => {
    const evil = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
    const base = states.english;
    const hostile: PanelState = {
      ...base,
      goal: evil,
      by: evil,
      file: evil,
      gaps: [{ title: evil }, { title: evil }],
      broken: { line: 1, message: evil, target: evil },
      rows: base.rows.map((row) => ({ ...row, name: evil, have: [evil], lack: [evil] })),
      todos: base.todos.map((todo) => ({ ...todo, text: evil, closes: [evil], due: evil, every: evil })),
    };
    await open({ state: hostile, memory: { openDetails: base.rows.map((row) => row.id) } });
    expect(await panel.page.locator("img").count()).toBe(0);
    expect(await panel.page.locator("script").count()).toBe(1);
    expect(await panel.page.title()).toBe("Career Gap");
    expect(await panel.page.locator(".name-text").first().textContent()).toBe(evil);
  });

  test("a thousand rows: one row's change is shown within a frame or two", async () => {
    const many = manyRows(1000);
    await open({ state: many });
    expect(await visibleRows()).toHaveLength(1000);
    const changed = withRow(many, "c500", { current: 3, gap: 0 });
    const took = await panel.page.evaluate((state) => {
      const start = performance.now();
      window.dispatchEvent(new MessageEvent("message", { data: { type: "state", state } }));
      return performance.now() - start;
    }, changed);
    expect((await panel.page.innerText('tr[data-row="c500"] td.gap')).trim()).toBe("no gap");
    // Measured at about 10 ms; the limit leaves room for a busy machine.
    expect(took).toBeLessThan(250);
  });
});
