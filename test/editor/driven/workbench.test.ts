import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ folder: "sample/ko", file: "career.yaml", language: "ko" });
});

afterAll(() => workbench?.close());

it("opens the sample with the extension running from this checkout", async () => {
  const { page } = workbench;
  await expect.poll(() => page.title()).toContain("[Extension Development Host] career.yaml");
  await page.locator(".view-line", { hasText: "keyStrengths" }).first().waitFor();
  await page
    .locator(".statusbar-item", { hasText: /^(?:Career|커리어)/u })
    .first()
    .waitFor();
  await workbench.screenshot("workbench");
});

it("opens the gap matrix beside the file, in the editor's language", async () => {
  await workbench.runCommand("Open Gap Matrix");
  const panel = workbench.panelFrame();
  await panel.getByRole("treegrid").first().waitFor();
  await expect.poll(() => panel.locator("body").innerText()).toContain("메시지 처리");
  await expect.poll(() => panel.locator("body").innerText()).toContain("준비도");
  await workbench.screenshot("workbench-matrix");
});
