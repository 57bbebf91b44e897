import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

let workbench: Workbench;
/** For what the editor does in the background. */
const patience = { timeout: 30_000 };

beforeAll(async () => {
  workbench = await openWorkbench({
    file: "career.yaml",
    // What is renamed stays unsaved, so that it can be seen which files were changed and taken back.
    settings: { "files.refactoring.autoSave": false, "files.autoSave": "off" },
  });
});

afterAll(() => workbench?.close());

function saved(file: string): Promise<string> {
  return readFile(path.join(workbench.folder, file), "utf8");
}

/** Puts the cursor into some words of the file in the active editor. */
async function goTo(text: string, words: string): Promise<void> {
  const { page } = workbench;
  const before = text.slice(0, text.indexOf(words) + 2).split("\n");
  await page.locator(".monaco-editor .view-line").first().waitFor();
  await page.keyboard.press("Control+g");
  const input = page.locator(".quick-input-widget input");
  await input.fill(`:${before.length}:${(before.at(-1) ?? "").length + 1}`);
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

it("renames an id over the career file and a retrospective, and takes both back in one undo step", async () => {
  const { page } = workbench;
  const [career, retro] = [await saved("career.yaml"), await saved("retro.md")];
  await goTo(career, "relevance\n      todo:");
  const input = page.locator(".rename-box input");
  // The key does nothing before the extension is there.
  const isAsked = async (): Promise<boolean> => {
    await page.keyboard.press("F2");
    return input.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(isAsked, { timeout: 60_000 }).toBe(true);
  expect(await input.inputValue()).toBe("relevance");
  await workbench.screenshot("rename");
  await input.fill("검색-품질");
  await page.keyboard.press("Enter");
  const unsaved = page.locator(".tab.dirty");
  await expect.poll(() => unsaved.count(), patience).toBe(2);
  await page.locator(".view-line", { hasText: "검색-품질" }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => unsaved.count(), patience).toBe(0);
  await page.locator(".view-line", { hasText: /id:\srelevance/u }).waitFor();
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => unsaved.count(), patience).toBe(2);
  await workbench.runCommand("File: Save All Files");
  await expect.poll(() => saved("career.yaml"), patience).toBe(career.replace("id: relevance", "id: 검색-품질"));
  await expect.poll(() => saved("retro.md"), patience).toBe(retro.replace("^relevance", "^검색-품질"));
});

it("says why something cannot be renamed", async () => {
  const { page } = workbench;
  await goTo(await saved("career.yaml"), "closes");
  await page.keyboard.press("F2");
  await page.locator(".monaco-editor-overlaymessage", { hasText: "Nothing here can be renamed" }).waitFor();
  await workbench.screenshot("rename-refused");
});
