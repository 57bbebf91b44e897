import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

let workbench: Workbench;
const patience = { timeout: 30_000 };

const plan = "# Looking back at 2025\n\n## Plan for 2026\n\n- [ ] Write up one failure\n";

beforeAll(async () => {
  workbench = await openWorkbench({
    file: "career.yaml",
    files: {
      "journal-2025.md": plan,
      "year.md": `---\ncareer: career.yaml\n---\n\n${plan}`,
      "half.md": `---\nperiod: 2025-H2\n---\n\n${plan}`,
      "notes.md": plan,
    },
    settings: { "careerGap.retroFiles": ["**/journal-*.md"] },
  });
  // The palette has our commands once the extension is there.
  await workbench.page.locator(".codelens-decoration").first().waitFor({ timeout: 60_000 });
});

afterAll(() => workbench?.close());

/** What the palette offers for the words of a command. */
async function offered(words: string): Promise<readonly string[]> {
  const { page } = workbench;
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input:visible").first();
  await input.waitFor(patience);
  await input.fill(`>${words}`);
  const rows = page.locator(".quick-input-list .monaco-list-row");
  // The list follows the words a little later; without any match it says so in a row.
  await rows
    .filter({ hasText: /Adopt Plan Items|No matching commands|similar commands/ })
    .first()
    .waitFor(patience);
  const texts = await rows.allInnerTexts();
  await page.keyboard.press("Escape");
  return texts;
}

async function open(file: string): Promise<void> {
  const { page } = workbench;
  await page.keyboard.press("Control+p");
  const input = page.locator(".quick-input-widget input:visible").first();
  await input.fill(file);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: file }).first().waitFor(patience);
  await page.keyboard.press("Enter");
  await page.locator(".tab.active", { hasText: file }).waitFor(patience);
}

it.each([
  ["by the setting", "journal-2025.md", true],
  ["by the career file that it names", "year.md", true],
  ["by the period in its front matter", "half.md", true],
  ["not at all", "notes.md", false],
])("has the command in a Markdown file that is a retrospective %s", async (_how, file, isOffered) => {
  await open(file);
  const command = "Career: Adopt Plan Items";
  await expect
    .poll(async () => (await offered(command)).some((text) => text.includes(command)), patience)
    .toBe(isOffered);
});
