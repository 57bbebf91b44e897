import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { PanelState } from "../../src/panel/PanelState";
import { manyRows } from "./states";
import { type ThemeName, themes } from "./themes";
import { usePanel } from "./usePanel";
import { type YearStateName, yearStates } from "./yearStates";

const used = usePanel();
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
const { panel, press } = used;
const open = (of: YearStateName, options: Parameters<typeof used.open>[0] = {}) =>
  used.open({ height: 900, ...options, state: yearStates[of], memory: { tab: "year" } });

/** The cell with the focus, as `row:column`; a link of the list by its text. */
const focused = () =>
  panel.page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLTableCellElement)) return active?.textContent ?? "";
    const row = active.closest<HTMLElement>("tr");
    return `${row?.dataset.row ?? row?.className ?? ""}:${active.dataset.month ?? active.className.split("-")[1] ?? ""}`;
  });
const cell = (row: string, month: number) => panel.page.locator(`tr[data-row="${row}"] td[data-month="${month}"]`);
const list = () => panel.page.locator(".evidence-row .evidence-text").allTextContents();

describe("the hints", () => {
  test("say why, lead to their places, and are not there where there are none", async () => {
    await open("korean");
    const hints = panel.page.locator(".hints");
    expect(await hints.locator("h2").textContent()).toBe("짚어 볼 것");
    expect(await hints.locator("li").count()).toBe(3);
    expect(await hints.locator("li").first().textContent()).toContain("career-gap: ignore idle-goal");
    await hints.getByRole("button").nth(1).click();
    expect(await panel.posted()).toMatchObject([{ type: "reveal", target: "offset 5" }]);
    const { korean } = yearStates;
    if (!korean.year) throw new Error("the year of the state");
    await panel.show({ ...korean, version: 8, year: { ...korean.year, hints: [] } });
    expect(await hints.isVisible()).toBe(false);
  });
});

describe("the heatmap", () => {
  test("size tells how much there was; parents add up their parts and what is their own", async () => {
    await open("korean");
    const side = (row: string, month: number) => cell(row, month).locator("rect").getAttribute("width");
    expect(await Promise.all([side("sql", 4), side("sql", 3), side("sql", 2), side("sql", 1)])).toEqual([
      "2",
      "5",
      "8",
      "11",
    ]);
    expect(await side("profile", 9)).toBe("14");
    expect(await cell("sql", 11).locator("svg").count()).toBe(0);
    const total = (row: string) => panel.page.textContent(`tr[data-row="${row}"] .year-total`);
    expect(await Promise.all([total("index"), total("geo"), total("shard")])).toEqual(["16", "12", "0"]);
    expect(await cell("ops", 1).count()).toBe(0);
    expect(await cell("geo", 7).locator("svg").getAttribute("aria-label")).toBe("7월 근거 4건");
    expect(await panel.page.textContent(".year-facts")).toBe("근거 64건 · 준비도 +21%p");
  });

  test("a click opens what is behind a cell, another one closes it", async () => {
    await open("korean");
    await cell("geo", 10).click();
    expect(await cell("geo", 10).getAttribute("aria-expanded")).toBe("true");
    expect(await list()).toEqual([
      "경계에 걸친 도형을 격자 두 단계로 나누어 후보를 절반으로 줄였다",
      "S2와 R-tree를 같은 자료로 견주고 표로 남기기",
    ]);
    expect(await panel.page.locator(".evidence-where").allTextContents()).toEqual([
      "retros/2031-retro.md:88",
      "할 일 기록",
    ]);
    await panel.page.click(".evidence-text");
    expect(await panel.posted()).toEqual([{ type: "reveal", target: "evidence:geo:a", version: 7 }]);
    await cell("profile", 9).click();
    expect(await list()).toHaveLength(7);
    await cell("profile", 9).click();
    expect(await list()).toEqual([]);
    await panel.page.click('tr[data-row="sql"] .year-name');
    expect(await panel.posted()).toEqual([{ type: "reveal", target: "name:sql", version: 7 }]);
  });

  test("the keyboard goes from cell to cell, into the list and out of it", async () => {
    await open("korean");
    await cell("sql", 1).focus();
    await press("ArrowRight", "ArrowRight");
    expect(await focused()).toBe("sql:3");
    await press("ArrowUp", "ArrowUp", "ArrowUp");
    expect(await focused()).toBe("ops:name");
    await press("ArrowUp");
    expect(await focused()).toBe("timeout:3");
    await press("Home");
    expect(await focused()).toBe("timeout:name");
    await press("End");
    expect(await focused()).toBe("timeout:total");
    await press("Control+Home");
    expect(await focused()).toBe("year-curve-row:curve");
    await press("Control+End");
    expect(await focused()).toBe("writing:total");
    await cell("geo", 10).focus();
    await press("Enter", "ArrowDown");
    expect(await focused()).toContain("경계에");
    await press("ArrowDown", "ArrowDown");
    expect(await focused()).toBe("analyzer:10");
    await press("ArrowUp", "Enter");
    expect(await panel.posted()).toEqual([{ type: "reveal", target: "evidence:geo:b", version: 7 }]);
    await press("Escape");
    expect([await focused(), await list()]).toEqual(["geo:10", []]);
    expect(await panel.page.locator('.heatmap [tabindex="0"]').count()).toBe(1);
  });

  test("an update keeps the focus and the open list, and redraws one cell", async () => {
    await open("korean");
    await cell("geo", 10).click();
    await panel.page.evaluate(() => {
      const seen = new MutationObserver((records) => {
        const cells = records.map(({ target }) => (target instanceof Element ? target.closest("tr")?.dataset.row : ""));
        document.body.dataset.changed = [...new Set(cells)].join();
      });
      seen.observe(document.querySelector(".heatmap") as Element, { childList: true, subtree: true });
    });
    const { korean } = yearStates;
    const added = { row: "sql", month: 5, kind: "todo", text: "새 기록", where: "", target: "new" } as const;
    await panel.show({ ...korean, version: 8, year: { ...korean.year, evidence: [...korean.year.evidence, added] } });
    expect(await focused()).toBe("geo:10");
    expect(await list()).toHaveLength(2);
    expect(await cell("sql", 5).locator("rect").getAttribute("width")).toBe("5");
    expect(await panel.page.textContent('tr[data-row="sql"] .year-total')).toBe("9");
    expect(await panel.page.getAttribute("body", "data-changed")).toBe("sql");
  });

  test("the filter leaves what it names, with its parents", async () => {
    await used.open({ state: yearStates.korean, memory: { tab: "year", filter: "캐시" } });
    expect(await panel.page.locator(".year-row .year-name").allTextContents()).toEqual([
      "느린 요청을 찾아 원인까지 설명하고 다시 느려지지 않게 막는 역량",
      "캐시 적중률 설계",
    ]);
  });

  test("of very many rows only those near are made, and the keys reach the others", async () => {
    const base = manyRows(1000);
    const state: PanelState = {
      ...base,
      year: {
        ...yearStates.korean.year,
        evidence: [{ row: "c999", month: 2, kind: "link", text: "https://example.com", where: "", target: "x" }],
      },
    };
    await used.open({ state, memory: { tab: "year" } });
    expect(await panel.page.locator(".year-row").count()).toBeLessThan(200);
    expect(await panel.page.getAttribute(".heatmap", "aria-rowcount")).toBe("1002");
    await cell("c0", 2).focus();
    await press("Control+End");
    expect(await focused()).toBe("c999:2");
    expect(await panel.page.getAttribute('tr[data-row="c999"]', "aria-rowindex")).toBe("1002");
    await press("Enter");
    expect(await list()).toEqual(["https://example.com"]);
  });
});

describe("the year around it", () => {
  test("the curve shares the months' columns", async () => {
    for (const width of [300, 640, 1200]) {
      await open("korean", { width });
      const [curve, months] = await panel.page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const heads = [...document.querySelectorAll("thead .year-month")].map((head) => head.getBoundingClientRect());
        const drawn = box(".curve");
        return [
          [drawn?.left, drawn?.right],
          [heads[0]?.left, heads[11]?.right],
        ];
      });
      expect(curve).toEqual(months);
      if (width !== 1200) await panel.close();
    }
  });

  test("the switch leads to the years that are there", async () => {
    await open("korean");
    await panel.page.getByRole("button", { name: "2030년 보기" }).click();
    await panel.page.getByRole("button", { name: "다음 해의 기록 없음" }).click({ force: true });
    expect(await panel.posted()).toEqual([{ type: "chooseYear", year: 2030 }]);
  });

  test("the plan is looked back on: word, reason and evidence, each a way to its text", async () => {
    await open("english");
    expect(await panel.page.textContent(".review-summary")).toBe("done 1 · carried 1");
    const [first] = await panel.page.locator(".review-item").all();
    expect(await first?.innerText()).toMatch(/done\s+Drop the indexes nobody uses\s+2030-08-21\s+evidence 2/);
    await panel.page.getByRole("button", { name: "Drop the indexes nobody uses" }).click();
    await panel.page.getByRole("button", { name: "Review Goals…" }).click();
    await panel.page.getByRole("button", { name: "Draft Retro…" }).click();
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "review:1", version: 7 },
      { type: "command", command: "reviewGoals" },
      { type: "command", command: "draftRetro" },
    ]);
  });

  test("while the retrospectives are read it says so; a year with nothing says what to do", async () => {
    await open("reading");
    expect(await panel.page.innerText(".year [role=status]")).toBe("회고를 읽는 중…");
    await panel.show(yearStates.empty);
    expect(await panel.page.innerText(".year .message")).toContain("2031년의 근거가 아직 없습니다");
    await panel.page.getByRole("button", { name: "회고 초안 만들기…" }).click();
    expect(await panel.posted()).toEqual([{ type: "command", command: "draftRetro" }]);
    await panel.show(yearStates.korean);
    expect(await cell("geo", 7).isVisible()).toBe(true);
  });

  test("while the file cannot be read nothing that writes is offered", async () => {
    await open("broken");
    expect(await panel.page.getByRole("button", { name: /회고 초안|목표 점검/ }).count()).toBe(0);
    expect(await cell("geo", 7).isVisible()).toBe(true);
  });
});

describe("everyone", () => {
  const names: readonly YearStateName[] = ["korean", "english", "reading", "empty", "broken", "longNames"];

  test.each(Object.keys(themes) as ThemeName[])("axe finds nothing in %s", { timeout: 120_000 }, async (theme) => {
    await used.open({ theme, state: yearStates.korean, memory: { tab: "year" } });
    await panel.page.evaluate(axe);
    const only = theme === "dark" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
    for (const name of names) {
      await panel.show(yearStates[name]);
      if (name === "korean") await cell("geo", 10).click();
      const { violations, passes } = await panel.page.evaluate(
        (options) =>
          (window as unknown as { axe: { run: (on: string, o: object) => Promise<AxeResults> } }).axe.run(
            ".year",
            options,
          ),
        only,
      );
      expect(passes.length).toBeGreaterThan(0);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      expect(found, name).toEqual([]);
    }
  });

  test.each([300, 320, 480, 560, 640])("nothing scrolls sideways at %i pixels", async (width) => {
    await open("longNames", { width });
    for (const name of names) {
      await panel.show(yearStates[name]);
      if (name === "longNames") await panel.page.locator(".year-month[aria-expanded]").first().click();
      const wide = await panel.page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll<HTMLElement>(".scroller, .year, .year *")]
          .filter((element) => element instanceof HTMLElement && element.checkVisibility())
          .filter((element) => !element.matches(".unseen, .year-curve"))
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`),
      );
      expect(wide, name).toEqual([]);
    }
  });

  test("in forced colours there is and there is not can be told apart", async () => {
    await open("korean", { forcedColors: true });
    const fill = (row: string, month: number) =>
      cell(row, month)
        .locator("rect")
        .evaluate((rect) => getComputedStyle(rect).fill);
    expect(await fill("geo", 7)).not.toBe(await fill("geo", 1));
  });

  test("what looks like markup stays text", async () => {
    const evil = `<img src=x onerror="document.title='owned'">`;
    const { korean } = yearStates;
    await used.open({
      state: {
        ...korean,
        rows: korean.rows.map((row) => ({ ...row, name: evil })),
        year: {
          ...korean.year,
          evidence: korean.year.evidence.map((item) => ({ ...item, text: evil, where: evil })),
          reviews: korean.year.reviews.map((review) => ({ ...review, text: evil, note: evil })),
        },
      },
      memory: { tab: "year", yearCell: { row: "geo", month: 10 } },
    });
    expect(await list()).toEqual([evil, evil]);
    expect(await panel.page.locator("img").count()).toBe(0);
    expect(await panel.page.title()).toBe("Career Gap");
  });
});
