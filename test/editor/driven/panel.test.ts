import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

/** What is not saved shows that an edit was made. */
const settings = { "files.autoSave": "off" };

let workbench: Workbench | undefined;

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await workbench?.screenshot(`failed-${task.id}`);
  await workbench?.close();
  workbench = undefined;
});

/** The lines of the active editor that contain a text; blanks are drawn as no-break spaces. */
function editorLine(page: Page, text: string) {
  return page.locator(".editor-instance .view-line", { hasText: text });
}

function row(panel: FrameLocator, name: string) {
  return panel.getByRole("row").filter({ hasText: name }).first();
}

it("follows the text, selects it, ticks a to-do in one undo step, and keeps the last good state", async () => {
  workbench = await openWorkbench({ folder: "sample/ko", file: "career.yaml", language: "ko", settings });
  const { page } = workbench;
  const panel = workbench.panelFrame();
  await editorLine(page, "keyStrengths").first().waitFor();
  await page.locator(".editor-actions .action-label[aria-label*='Gap 매트릭스 열기']").first().click();
  await panel.getByRole("treegrid").waitFor({ timeout: 30_000 });
  await workbench.screenshot("editor-matrix");

  // A click on a competency selects its text in the editor.
  await row(panel, "트랜잭셔널 아웃박스").getByText("트랜잭셔널 아웃박스").click();
  await expect.poll(() => page.locator(".statusbar-item", { hasText: "selected" }).count()).toBeGreaterThan(0);

  // Typing in the editor changes the row at once.
  await page.keyboard.type("발신함");
  await row(panel, "발신함").waitFor();
  await page.keyboard.press("Control+Z");
  await row(panel, "트랜잭셔널 아웃박스").waitFor();

  // Ticking a to-do edits the file; one undo takes it back.
  await panel.getByRole("tab", { name: /할 일/u }).click();
  const box = panel.getByRole("checkbox", { checked: false }).first();
  await box.click();
  const changed = page.locator(".tab.dirty", { hasText: "career.yaml" });
  await changed.waitFor();
  await workbench.screenshot("editor-todos");
  await page.locator(".tab", { hasText: "career.yaml" }).click();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => changed.count()).toBe(0);

  // A broken text keeps the last good state, and says so; mended, the notice goes.
  await page.keyboard.press("Control+End");
  await page.keyboard.type("}");
  await panel.getByRole("tab", { name: /매트릭스/u }).click();
  const notice = panel.getByText(/행을 읽을 수 없어/u).first();
  await notice.waitFor();
  await row(panel, "트랜잭셔널 아웃박스").waitFor();
  await workbench.screenshot("editor-broken");
  await page.locator(".tab", { hasText: "career.yaml" }).click();
  await page.keyboard.press("Control+Z");
  await notice.waitFor({ state: "hidden" });
});

it("imports a README, generates the missing to-dos from a pick list, and undoes them in one step", async () => {
  workbench = await openWorkbench({ folder: "test/workspace", file: "career-goal.md", language: "en", settings });
  const { page, folder } = workbench;
  await editorLine(page, "Key Strength").first().waitFor();
  await workbench.runCommand("Career: Import README");
  const panel = workbench.panelFrame();
  await panel.getByRole("treegrid").waitFor({ timeout: 30_000 });
  await workbench.screenshot("editor-imported");
  const before = await readFile(path.join(folder, "career.yaml"), "utf8");

  const missing = panel.getByRole("button", { name: /to-do/iu }).first();
  await missing.waitFor();
  await page.locator(".tab", { hasText: "Untitled" }).first().click();
  await workbench.runCommand("Career: Generate To-Do");
  const picks = page.locator(".quick-input-list .monaco-list-row");
  await picks.first().waitFor();
  await workbench.screenshot("editor-pick");
  const offered = await picks.count();
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item", { hasText: `To-dos added: ${offered}` }).waitFor();
  await workbench.runCommand("Career: Generate To-Do");
  await workbench.runCommand("Notifications: Show Notifications");
  await page.locator(".notification-list-item-message", { hasText: "already has an open to-do" }).waitFor();

  // Nothing was saved, and the career file that was there is as it was.
  expect(await readFile(path.join(folder, "career.yaml"), "utf8")).toBe(before);
});
