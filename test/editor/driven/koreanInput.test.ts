import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CDPSession, Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "./openWorkbench";

const head = `gap:
  required:
    - 카프카
    - name: 실행 계획
      aliases: query plan
    - id: redis
      name: 레디스
  todos:
    - todo: 실습하기
`;

/** What stands in each file; the cursor goes to its end. */
const files = {
  "composing.career.yaml": `${head}      closes:\n        - `,
  "initials.career.yaml": `${head}      closes:\n        - `,
  "wrong-mode.career.yaml": `${head}      `,
  "sentence.career.yaml": `${head}    - todo: `,
};

let workbench: Workbench;
let keyboard: CDPSession;
let file: string;

beforeAll(async () => {
  workbench = await openWorkbench({ language: "ko", files });
  keyboard = await workbench.page.context().newCDPSession(workbench.page);
});

afterAll(() => workbench?.close());

/** Opens one of the files with the cursor at its end. */
async function open(name: keyof typeof files): Promise<void> {
  const { page } = workbench;
  file = path.join(workbench.folder, name);
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
  await page.locator(".tab.active", { hasText: name }).waitFor();
  // The extension is there once its lenses are.
  await page.locator(".codelens-decoration", { hasText: "매트릭스" }).waitFor();
  await page.locator(".view-line", { hasText: "실습하기" }).first().click();
  await page.keyboard.press("Control+End");
}

/** What an input method shows of the syllable that is being composed. */
async function compose(text: string): Promise<void> {
  await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
}

/** The syllable is done: the next key begins another. */
async function commit(text: string): Promise<void> {
  await keyboard.send("Input.insertText", { text });
}

function rows(): Locator {
  return workbench.page.locator(".suggest-widget.visible .monaco-list-row");
}

/** The labels that are listed, without what stands beside them; none where no list is shown. */
async function listed(): Promise<string[]> {
  return rows().locator(".label-name").allInnerTexts();
}

async function expectListed(stage: string, labels: readonly string[]): Promise<void> {
  await expect.poll(listed, { message: `at ${stage}`, timeout: 10_000 }).toEqual(labels);
}

/** Waits until the editor has written the file, and looks at its last line. */
async function expectLastLine(line: string): Promise<void> {
  await workbench.page.keyboard.press("Control+S");
  await expect.poll(async () => (await readFile(file, "utf8")).split("\n").at(-1), { timeout: 10_000 }).toBe(line);
}

beforeEach(() => workbench.page.keyboard.press("Escape"));

it("keeps a candidate at each stage of composing its syllables", async () => {
  await open("composing.career.yaml");
  for (const stage of ["ㅋ", "카", "캎"]) {
    await compose(stage);
    await expectListed(stage, ["카프카"]);
  }
  await commit("카");
  for (const stage of ["프", "픜"]) {
    await compose(stage);
    await expectListed(`카${stage}`, ["카프카"]);
  }
  await workbench.screenshot("korean-composing");
  await commit("픜");
  await expectListed("카픜", ["카프카"]);
  await workbench.page.keyboard.press("Enter");
  await expectLastLine("        - 카프카");
});

it("finds a name by its first consonants", async () => {
  await open("initials.career.yaml");
  for (const letter of ["ㅅ", "ㅎ"]) {
    await compose(letter);
    await commit(letter);
  }
  await compose("ㄱ");
  await expectListed("ㅅㅎㄱ", ["실행 계획"]);
  await workbench.screenshot("korean-initials");
  await commit("ㄱ");
  await expectListed("ㅅㅎㄱ", ["실행 계획"]);
  await workbench.page.keyboard.press("Enter");
  await expectLastLine("        - 실행 계획");
});

it("finds a key and a Latin id that are typed in Hangul mode", async () => {
  await open("wrong-mode.career.yaml");
  for (const done of ["ㄴ", "ㅅ", "ㅁ"]) {
    await compose(done);
    await commit(done);
  }
  await compose("ㅅ");
  await compose("셔");
  await expectListed("ㄴㅅㅁ셔", ["status"]);
  await workbench.screenshot("korean-wrong-mode");
  await commit("셔");
  await expectListed("ㄴㅅㅁ셔", ["status"]);
  await workbench.page.keyboard.press("Enter");
  await expectListed("status: ", ["open", "doing", "done", "dropped"]);
  // 완료 is another word for done; the list that is open follows.
  for (const stage of ["ㅇ", "오", "와", "완"]) await compose(stage);
  await expectListed("완", ["done"]);
  await commit("완");
  await expectListed("완", ["done"]);
  await workbench.page.keyboard.press("Enter");
  await expectLastLine("      status: done");
});

it("shows no list while a sentence is typed", async () => {
  await open("sentence.career.yaml");
  for (const stage of ["ㅋ", "카"]) await compose(stage);
  await commit("카");
  await compose("프");
  await commit("프");
  await expect.poll(() => workbench.page.locator(".view-line", { hasText: "todo: 카프" }).count()).toBe(1);
  expect(await listed()).toEqual([]);
  await expectLastLine("    - todo: 카프");
});
