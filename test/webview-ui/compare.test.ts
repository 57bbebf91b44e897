import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { beforeAll, describe, expect, test } from "vitest";
import { asked } from "./stateOf";
import { type ThemeName, themes } from "./themes";
import { usePanel } from "./usePanel";
import { yearStates } from "./yearStates";

const used = usePanel();
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
const { panel } = used;
const { compareKorean, compareClosed } = yearStates;
const open = (options: Parameters<typeof used.open>[0] = {}) =>
  used.open({ height: 640, state: compareKorean, memory: { comparing: true }, ...options });
const row = (name: string) =>
  panel.page.locator(".compare-table tr", { has: panel.page.getByRole("rowheader", { name }) });

describe("goals side by side", () => {
  test("readiness, open gaps and own gaps stand under each goal", async () => {
    await open();
    const cells = (name: string) => row(name).locator("td").allInnerTexts();
    expect(await cells("준비도")).toEqual(["59% 27/46", "68% 28/41", "39% 17/44", ""]);
    expect(await cells("열린 격차")).toEqual(["8", "4", "5", ""]);
    expect(await cells("그 목표만의 격차")).toEqual(["2", "0", "1", ""]);
  });

  test("the gaps of several goals come first; each is drawn as in its matrix, none is said", async () => {
    await open();
    const names = await panel.page.locator(".compare-table tbody th").allInnerTexts();
    expect(names.slice(3)).toEqual([
      "여러 목표에 쓰이는 격차 3",
      "서비스 수준 목표 정하기",
      "프로파일러로 병목 찾기",
      "부하 시험 각본",
      "한 목표만의 격차 3",
      "공간 색인 (R-tree, S2)",
      "캐시 적중률 설계",
      "장애 대응 절차서와 연락망",
    ]);
    const cells = row("프로파일러로 병목 찾기").locator("td");
    // One rectangle a cell that is missing.
    expect((await cells.nth(1).locator(".outline").getAttribute("d"))?.match(/M/g)).toHaveLength(2);
    expect((await cells.nth(1).locator(".solid").getAttribute("d"))?.match(/M/g)).toHaveLength(1);
    expect(await cells.allTextContents()).toEqual(["1 (현재 1, 필요 2)", "2 (현재 1, 필요 3)", "–필요 없음", "12"]);
    expect(await row("부하 시험 각본").locator("td").nth(1).textContent()).toBe("격차 없음 (현재 2, 필요 2)");
  });

  test("a row leads to its text, a goal's head to that goal", async () => {
    await open();
    await row("부하 시험 각본").locator("td").last().click();
    await panel.page.getByRole("button", { name: "공간 색인" }).click();
    await panel.page.getByRole("button", { name: "느린 화면의 원인을 수치로 설명하는 개발자" }).click();
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "name:load", version: 7 },
      { type: "reveal", target: "name:geo", version: 7 },
      { type: "chooseGap", gap: 1 },
    ]);
    const pressed = panel.page.locator('.compare-goal[aria-pressed="true"]');
    expect(await pressed.allTextContents()).toEqual([compareKorean.goal]);
  });

  test("an update keeps the focus", async () => {
    await open();
    await panel.page.getByRole("button", { name: "공간 색인" }).focus();
    const [first, ...others] = compareKorean.compare.rows;
    if (first === undefined) throw new Error("no rows");
    await panel.show({
      ...compareKorean,
      version: 8,
      compare: {
        ...compareKorean.compare,
        rows: [{ ...first, cells: [asked(1, 0), asked(1, 0), asked(1, 0)], priority: 7 }, ...others],
      },
    });
    const texts = await row("서비스 수준 목표 정하기").locator("td").allTextContents();
    expect(texts).toEqual([...Array.from({ length: 3 }, () => "1 (현재 0, 필요 1)"), "7"]);
    expect(await panel.page.evaluate(() => document.activeElement?.textContent)).toBe("공간 색인 (R-tree, S2)");
  });

  test("where no goal has a gap it says so", async () => {
    await open({ state: compareClosed });
    expect(await panel.page.innerText(".compare-none")).toBe("No goal has an open gap");
  });

  test.each([300, 320, 480, 640, 1200])(
    "nothing scrolls sideways at %i pixels, even with five goals",
    async (width) => {
      const { goals, rows } = compareKorean.compare;
      const five = {
        goals: [...goals, ...goals].slice(0, 5),
        rows: rows.map((one) => ({ ...one, cells: [...one.cells, ...one.cells].slice(0, 5) })),
      };
      await open({ width });
      for (const compare of [compareKorean.compare, five]) {
        await panel.show({ ...compareKorean, compare });
        const wide = await panel.page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("html, .compare, .compare-table, .compare-table :is(th, td)")]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map(
              (element) =>
                `${element.className} ${element.textContent}: ${element.scrollWidth} > ${element.clientWidth}`,
            ),
        );
        expect(wide).toEqual([]);
      }
    },
  );

  test.each(Object.keys(themes) as ThemeName[])("axe finds nothing in %s", { timeout: 60_000 }, async (theme) => {
    await open({ theme });
    await panel.page.evaluate(axe);
    for (const state of [compareKorean, compareClosed]) {
      await panel.show(state);
      const { violations } = await panel.page.evaluate(() =>
        (window as unknown as { axe: { run: (on: string) => Promise<AxeResults> } }).axe.run(".compare"),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
    }
  });
});
