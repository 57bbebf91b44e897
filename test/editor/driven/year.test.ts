import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

const settings = { "files.autoSave": "off", "git.enabled": true, "git.openRepositoryInParentFolders": "never" };

let workbench: Workbench | undefined;

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await workbench?.screenshot(`failed-${task.id}`);
  await workbench?.close();
  workbench = undefined;
});

/** Commits the career file as it was on three days of 2025, with a level that rises. */
async function makeHistory(folder: string): Promise<void> {
  const file = path.join(folder, "career.yaml");
  const text = await readFile(file, "utf8");
  const git = (date: string, ...parameters: readonly string[]): void => {
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: "/dev/null" };
    const who = ["-c", "user.name=writer", "-c", "user.email=writer@example.com"];
    execFileSync("git", [...who, ...parameters], { cwd: folder, env, stdio: "ignore" });
  };
  git("2025-01-10T12:00:00", "init");
  for (const [at, date] of ["2025-02-10", "2025-05-20", "2025-09-05"].entries()) {
    await writeFile(file, text.replace("    redis: 3\n", `    redis: ${at}\n`));
    git(`${date}T12:00:00`, "add", ".");
    git(`${date}T12:00:00`, "commit", "-m", `career ${at}`);
  }
  await writeFile(file, text);
}

async function openMatrix(page: Page, panel: FrameLocator): Promise<void> {
  await page.locator(".editor-instance .view-line", { hasText: "keyStrengths" }).first().waitFor();
  await page.locator(".editor-actions .action-label[aria-label*='Gap 매트릭스 열기']").first().click();
  await panel.getByRole("treegrid").waitFor({ timeout: 30_000 });
}

it("shows the year: what the retrospective tells, and the readiness in the history of the file", async () => {
  const options = { folder: "sample/ko", file: "career.yaml", language: "ko", settings, prepare: makeHistory } as const;
  workbench = await openWorkbench(options);
  const { page } = workbench;
  const panel = workbench.panelFrame();
  await openMatrix(page, panel);
  await panel.getByRole("tab", { name: /연간/u }).click();
  // The clock of the machine says which year is shown at first.
  const title = panel.locator(".year-title");
  await title.waitFor();
  for (let year = Number(await title.textContent()); year > 2025; year--) {
    await panel.getByRole("button", { name: `${year - 1}년 보기` }).click();
    await expect.poll(() => title.textContent(), { timeout: 30_000 }).toBe(String(year - 1));
  }
  await panel.getByText("career.yaml 기록 3번").waitFor({ timeout: 30_000 });
  const cell = panel.getByRole("gridcell", { name: /3월.*근거 1건/u }).first();
  await cell.click();
  await panel.getByText("알림 서비스에 카프카를 붙였다", { exact: false }).first().waitFor();
  await workbench.screenshot("editor-year");
  await panel.getByText("알림 서비스에 카프카를 붙였다", { exact: false }).first().click();
  await page.locator(".tab.active", { hasText: "2025-retro.md" }).waitFor();
  await expect.poll(() => page.locator(".statusbar-item", { hasText: "selected" }).count()).toBeGreaterThan(0);
});

it("writes a level from the matrix and ticks a to-do in the side bar, each in one undo step", async () => {
  workbench = await openWorkbench({ folder: "sample/ko", file: "career.yaml", language: "ko", settings });
  const { page } = workbench;
  const panel = workbench.panelFrame();
  await openMatrix(page, panel);
  const status = page.locator(".statusbar-item[id*='careerGap.readiness'], .statusbar-item", { hasText: /\d+%/u });
  await status.first().waitFor();
  const before = await status.first().textContent();

  // The level of a competency: a key on its cell.
  const row = panel.getByRole("row").filter({ hasText: "분산 추적" }).first();
  await row.getByRole("gridcell").nth(0).click();
  const changed = page.locator(".tab.dirty", { hasText: "career.yaml" });
  await row.getByRole("gridcell").nth(0).press("2");
  await changed.waitFor();
  await expect.poll(() => status.first().textContent()).not.toBe(before);
  await page.locator(".tab", { hasText: "career.yaml" }).click();
  await page.keyboard.press("Control+Z");
  await expect.poll(() => changed.count()).toBe(0);
  await expect.poll(() => status.first().textContent()).toBe(before);

  // The side bar lists the to-dos of the file.
  const view = page.locator(".pane", { has: page.locator(".pane-header", { hasText: "커리어 할 일" }) });
  await view.locator(".pane-header").click();
  const item = view.getByRole("treeitem", { name: /결제 재시도용 멱등 키/u });
  await item.waitFor();
  await workbench.screenshot("editor-sidebar");
  await item.getByRole("checkbox").click();
  await changed.waitFor();
  await item.locator(".label-name").click();
  await expect.poll(() => page.locator(".statusbar-item", { hasText: "selected" }).count()).toBeGreaterThan(0);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => changed.count()).toBe(0);
});
