import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

const day = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const career = `gap:
  required: [색인]
  todos:
    - todo: 장애 훈련 되풀이하며 지난번보다 빨라진 곳과 느려진 곳을 모두 적어 두기   # 매주
      every: 7/week
      from: 2026-01-05
    - 색인을 다시 만들기   # 짧게
`;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ language: "ko", files: { "career.yaml": career } });
});

afterAll(() => workbench?.close());

/** Waits until the editor has written the file. */
async function expectSaved(text: string): Promise<void> {
  await workbench.page.keyboard.press("Control+S");
  await expect.poll(() => readFile(path.join(workbench.folder, "career.yaml"), "utf8"), { timeout: 10_000 }).toBe(text);
}

it("records what the user chooses from the list, on the day that is typed, and undoes it in one step", async () => {
  const { page } = workbench;
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "career.yaml" }).dblclick();
  await page.locator(".codelens-decoration", { hasText: "이번 주 0/" }).waitFor();
  await page.locator(".view-line", { hasText: "장애 훈련" }).first().click();
  await page.keyboard.press("Alt+Shift+D");
  const pick = page.locator(".quick-input-widget:visible");
  const rows = pick.locator(".monaco-list-row");
  await rows.filter({ hasText: "색인을 다시" }).waitFor();
  // What stands under the cursor is chosen already.
  await expect.poll(() => pick.locator(".quick-input-count").innerText()).toContain("1");
  await rows.filter({ hasText: "색인을 다시" }).click();
  await workbench.screenshot("record-progress-todos");
  await page.keyboard.press("Enter");
  await rows.filter({ hasText: "다른 날짜에 함" }).waitFor();
  await workbench.screenshot("record-progress-when");
  await rows.filter({ hasText: "다른 날짜에 함" }).click();
  const input = pick.locator("input.input");
  await expect.poll(() => input.inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
  await input.fill("2026-02-30");
  await pick.getByText("달력에 있는 날짜").waitFor();
  await input.fill("2026-01-06");
  await page.keyboard.press("Enter");
  await pick.waitFor({ state: "hidden" });
  const recorded = career
    .replace("2026-01-05\n", "2026-01-05\n      done: 2026-01-06\n")
    .replace(
      "    - 색인을 다시 만들기   # 짧게\n",
      "    - todo: 색인을 다시 만들기   # 짧게\n      done: 2026-01-06\n",
    );
  // A long text does not push what can be done out of the line.
  const told = page.locator(".statusbar-item", { hasText: "실행 취소로" });
  await told.waitFor();
  expect(await told.innerText()).toMatch(
    /^2026-01-06 기록: 장애 훈련 .{0,14}… 외 1개\. 실행 취소로 되돌릴 수 있습니다\.$/u,
  );
  expect(await told.evaluate((item) => item.scrollWidth - item.clientWidth)).toBe(0);
  await workbench.screenshot("record-progress-told");
  await expectSaved(recorded);
  await page.locator(".view-line", { hasText: "색인을 다시" }).first().click();
  await page.keyboard.press("Control+Z");
  await expectSaved(career);
  // The lens records today at a click.
  await page.locator(".codelens-decoration a", { hasText: "이번 주 0/" }).click();
  await page.locator(".codelens-decoration", { hasText: "이번 주 1/" }).waitFor();
  await workbench.screenshot("record-progress-lens");
  await expectSaved(career.replace("2026-01-05\n", `2026-01-05\n      done: ${day(new Date())}\n`));
});
