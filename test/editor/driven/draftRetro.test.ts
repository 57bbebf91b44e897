import { execFileSync } from "node:child_process";
import { appendFile, readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

const settings = { "files.autoSave": "off", "git.enabled": true, "git.openRepositoryInParentFolders": "never" };
const patience = { timeout: 30_000 };

const retro = `---
title: Looking back at 2025
period: 2025
---

## March

## June

Moved to another team.

## What did not go well

Too many meetings.
`;

let workbench: Workbench | undefined;

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await workbench?.screenshot(`failed-${task.id}`);
  await workbench?.close();
  workbench = undefined;
});

/** A repository with commits of the writer and of somebody else, and a to-do that was done in March. */
async function makeRepository(folder: string): Promise<void> {
  const todo =
    "    - id: replay\n      todo: Replay a day of the mail queue\n      period: 2025\n      done: 2025-03-12\n";
  await appendFile(path.join(folder, "career.yaml"), todo);
  const git = (email: string, date: string, ...parameters: readonly string[]): void => {
    const dates = { GIT_AUTHOR_DATE: `${date}T12:00:00`, GIT_COMMITTER_DATE: `${date}T12:00:00` };
    const env = { ...process.env, ...dates, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
    const who = ["-c", "user.name=writer", "-c", `user.email=${email}`];
    execFileSync("git", [...who, ...parameters], { cwd: folder, env, stdio: "ignore" });
  };
  git("writer@example.com", "2025-01-10", "init");
  git("writer@example.com", "2025-01-10", "config", "user.email", "writer@example.com");
  const commit = (email: string, date: string, subject: string): void =>
    git(email, date, "commit", "--allow-empty", "-m", subject);
  commit("writer@example.com", "2024-12-30", "Queues: a year too early");
  commit("writer@example.com", "2025-03-04", "Queues: count what is retried");
  commit("somebody@example.com", "2025-03-05", "Queues: not by the writer");
  commit("writer@example.com", "2025-09-18", "Fix the clock of the search page");
  // Another branch, left behind: with the same work as it was before it was picked, and work of its own.
  git("writer@example.com", "2025-11-01", "checkout", "-b", "left", "HEAD~2");
  commit("writer@example.com", "2025-09-18", "Fix the clock of the search page");
  commit("writer@example.com", "2025-07-11", "Queues: a try that was left");
  git("writer@example.com", "2025-11-02", "checkout", "-");
}

it("drafts into the open retrospective with the user's own commits, shows it first, and is undone in one step", async () => {
  const files = { "2025-retro.md": retro };
  workbench = await openWorkbench({ file: "2025-retro.md", files, settings, prepare: makeRepository });
  const { page, folder, runCommand, screenshot } = workbench;
  const saved = (): Promise<string> => readFile(path.join(folder, "2025-retro.md"), "utf8");
  const rows = page.locator(".quick-input-list .monaco-list-row");
  // The palette has our commands once the extension is there.
  await page.locator(".codelens-decoration").first().waitFor({ timeout: 60_000 });

  await runCommand("Career: Draft Retro");
  await rows.filter({ hasText: "2025-retro.md" }).first().click();
  const wish = rows.filter({ hasText: "With my commits (3)" });
  await wish.waitFor(patience);
  await screenshot("draft-commits");
  await wish.click();

  await rows.filter({ hasText: "Leave it as it is" }).waitFor(patience);
  await page.locator(".monaco-diff-editor .view-line", { hasText: "count what is retried" }).first().waitFor(patience);
  await screenshot("draft-preview");
  expect(await saved()).toBe(retro);
  await rows.filter({ hasText: "Add to 2025-retro.md" }).click();

  const changed = page.locator(".tab.dirty", { hasText: "2025-retro.md" });
  await changed.waitFor(patience);
  await screenshot("draft-done");
  await runCommand("File: Save All Files");
  await expect.poll(saved, patience).not.toBe(retro);
  const drafted = await saved();
  expect(drafted).toMatch(
    /## March\n\n- Done: Replay a day of the mail queue \(March 12\)\n- Commits about Queues: 1\n {2}- `[0-9a-f]{7}` Queues: count what is retried\n\n## June/,
  );
  expect(drafted).toMatch(/## September\n\n- Other commits: 1\n {2}- `[0-9a-f]{7}` Fix the clock of the search page\n/);
  expect(drafted).toMatch(/## July\n\n- Commits about Queues: 1\n {2}- `[0-9a-f]{7}` Queues: a try that was left\n/);
  expect(drafted).not.toMatch(/not by the writer|too early/);
  expect(drafted).toContain("Too many meetings.");

  await page.locator(".editor-instance .view-line").first().click();
  await page.keyboard.press("Control+Z");
  await changed.waitFor(patience);
  await runCommand("File: Save All Files");
  await expect.poll(saved, patience).toBe(retro);
});
