import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

let workbench: Workbench | undefined;

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await workbench?.screenshot(`failed-${task.id}`);
  await workbench?.close();
  workbench = undefined;
});

const career = `version: 1
kys:
  goals: [검색을 빠르게 한다]
gap:
  goal: 검색을 빠르게 한다
  required:
    - {id: index, name: 색인 설계, level: 3}
    - {id: hidden, name: 아무도 모를 것, level: 4, private: true}
  current: {index: 1, hidden: 1}
  todos:
    - {todo: 색인 고치기, closes: [index], period: 2030-H1}
`;

it("saves a picture of what is seen, without what is private", async () => {
  workbench = await openWorkbench({ files: { "career.yaml": career }, file: "career.yaml", language: "ko" });
  const { page, folder } = workbench;
  const panel = workbench.panelFrame();
  await page.locator(".editor-instance .view-line", { hasText: "version" }).first().waitFor();
  await page.locator(".editor-actions .action-label[aria-label*='Gap 매트릭스 열기']").first().click();
  // It is seen in the panel, by whom it is of.
  await panel.getByText("아무도 모를 것").first().waitFor({ timeout: 30_000 });
  await panel.getByRole("button", { name: "내보내기" }).click();
  await panel.getByRole("menuitem", { name: /\.svg/u }).click();
  const dialog = page.locator(".quick-input-widget input[type=text]");
  // The name that is offered is good.
  await expect.poll(() => dialog.inputValue(), { timeout: 30_000 }).toMatch(/gap-matrix\.svg$/u);
  const file = path.join(folder, "gap-matrix.svg");
  // While the dialog looks the folder up, it takes no answer.
  const answered = async (): Promise<string> => {
    if (await dialog.isVisible()) await dialog.press("Enter");
    return readFile(file, "utf8").catch(() => "");
  };
  await expect.poll(answered, { timeout: 30_000 }).toContain("</svg>");
  const picture = await readFile(file, "utf8");
  expect(picture).toContain("색인 설계");
  expect(picture).not.toContain("모를 것");
  // What is shown is 2 of 7, and without what is private 1 of 3.
  expect(picture).toContain("33%");
});
