import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

let workbench: Workbench;
const patience = { timeout: 30_000 };

const retro = `# Looking back at 2025

## Plan for 2026

### H1

- [ ] Replay a failed batch in Queues
- [ ] A new language (?)
`;

beforeAll(async () => {
  workbench = await openWorkbench({
    file: "career.yaml",
    files: { "plan-retro.md": retro },
    settings: { "files.autoSave": "off" },
  });
});

afterAll(() => workbench?.close());

function saved(file: string): Promise<string> {
  return readFile(path.join(workbench.folder, file), "utf8");
}

it("lets the wording be changed and a gap be taken in steps before anything is written", async () => {
  const { page } = workbench;
  // The palette has our commands once the extension is there.
  await page.locator(".codelens-decoration").first().waitFor({ timeout: 60_000 });
  await workbench.runCommand("Career: Generate To-Do");
  const rows = page.locator(".quick-input-list .monaco-list-row");
  const row = rows.filter({ hasText: "replayed a failed batch" });
  await row.first().waitFor(patience);
  const offered = await rows.count();
  await row.first().hover();
  await row.first().getByRole("button", { name: "One to-do for each level" }).click();
  await expect.poll(() => rows.count(), patience).toBe(offered + 1);
  const first = rows.filter({ hasText: "use it in a toy project" });
  await workbench.screenshot("generate-steps");
  await first.hover();
  await first.getByRole("button", { name: "Change the wording" }).click();
  const input = page.locator(".quick-input-widget input:visible").first();
  await expect.poll(() => input.inputValue(), patience).toBe("Queues: use it in a toy project");
  await input.fill("Queues: rebuild the toy");
  await page.keyboard.press("Enter");
  await rows.filter({ hasText: "rebuild the toy" }).waitFor(patience);
  await workbench.screenshot("generate-refined");
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item", { hasText: `To-dos added: ${offered + 1}` }).waitFor(patience);
  await workbench.runCommand("File: Save All Files");
  await expect.poll(() => saved("career.yaml"), patience).toContain("rebuild the toy");
});

it("adopts what is chosen in the list, and carries over, splits or drops by buttons", async () => {
  const { page } = workbench;
  await page.keyboard.press("Control+p");
  const input = page.locator(".quick-input-widget input:visible").first();
  await input.fill("plan-retro.md");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "plan-retro.md" }).first().waitFor(patience);
  await page.keyboard.press("Enter");
  await page.locator(".codelens-decoration", { hasText: "adopt 1 item" }).waitFor(patience);
  await workbench.screenshot("adopt-lens");
  await workbench.runCommand("Career: Adopt Plan Items");
  const rows = page.locator(".quick-input-list .monaco-list-row");
  await rows.filter({ hasText: "not decided yet" }).waitFor(patience);
  await workbench.screenshot("adopt-pick");
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item", { hasText: "To-dos added: 1, items tied: 1" }).waitFor(patience);
  await workbench.runCommand("File: Save All Files");
  await expect.poll(() => saved("plan-retro.md"), patience).toContain("in Queues ^replay-a-failed-batch\n");
  await workbench.runCommand("Career: Carry Over");
  const relevance = rows.filter({ hasText: "Measure relevance" });
  await relevance.waitFor(patience);
  await relevance.hover();
  await relevance.getByRole("button", { name: "Drop" }).click();
  await rows.filter({ hasText: "dropped" }).waitFor(patience);
  await workbench.screenshot("carry-pick");
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item", { hasText: /Carried over: \d, dropped: 1/ }).waitFor(patience);
  await workbench.runCommand("File: Save All Files");
  await expect.poll(() => saved("career.yaml"), patience).toContain("status: dropped");
  expect(await saved("career.yaml")).toContain("carriedFrom: [2026-H1]");
});
