import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, openFile, until } from "./support";

const career = `# 손대지 않을 주석
gap:
  required:
    - id: cache
      name: 캐시
  todos:
    - id: eviction
      todo: 캐시 만료 실험   # 여기도
      period: 2020-H1
      closes: [cache]
    - {todo: 문제 풀기, every: 1/week, period: 2020-H1}
`;

const plan = (file: string): string => `---
career: ./${file}
---
# 2019년 회고

## 2020년 계획
- [ ] 캐시 만료 실험
- [ ] 기술 글 쓰기
- [ ] 새 언어 (?)
`;

/** Opens a career file, and a retrospective whose front matter names it. */
async function openBoth(
  end = "-retro.md",
): Promise<{ career: vscode.TextDocument; retro: vscode.TextDocument; before: string }> {
  const { document } = await openFile(".career.yaml", career);
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const before = plan(name);
  const retro = (await openFile(end, before)).document;
  return { career: document, retro, before };
}

describe("the items of a plan", () => {
  afterEach(cleanUp);

  it("become to-dos and are tied to them, and to those that are there", async () => {
    const files = await openBoth();
    await vscode.commands.executeCommand("careerGap.adoptPlanItems", { all: true });
    const tied = files.before
      .replace("만료 실험\n", "만료 실험 ^eviction\n")
      .replace("기술 글 쓰기\n", "기술 글 쓰기 ^기술-글-쓰기\n");
    const adopted = `${career}    - id: 기술-글-쓰기\n      todo: 기술 글 쓰기\n      period: 2020\n`;
    assert.equal(files.retro.getText(), tied);
    assert.equal(files.career.getText(), adopted);
  });

  it("become to-dos in any Markdown whose front matter names the career file", async () => {
    const files = await openBoth("-notes.md");
    await vscode.commands.executeCommand("careerGap.adoptPlanItems", { all: true });
    assert.match(files.retro.getText(), /- \[ \] 캐시 만료 실험 \^eviction\n/u);
    assert.match(files.career.getText(), /\n {6}todo: 기술 글 쓰기\n/u);
  });

  it("are counted in a lens over the plan", async () => {
    const { retro } = await openBoth();
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      retro.uri,
      10,
    );
    const own = lenses.filter(({ command }) => command?.command === "careerGap.adoptPlanItems");
    assert.equal(own.length, 1);
    assert.match(own[0]?.command?.title ?? "", /1/);
    assert.equal(retro.lineAt(own[0]?.range.start.line ?? 0).text, "## 2020년 계획");
  });
});

describe("unfinished to-dos", () => {
  afterEach(cleanUp);

  it("are carried over, habits only where that is wished", async () => {
    const { document } = await openFile(".career.yaml", career);
    await vscode.commands.executeCommand("careerGap.carryOver", { all: true, from: "2020", to: "2021-H1" });
    const carried = career.replace(
      "      period: 2020-H1\n      closes: [cache]\n",
      "      period: 2021-H1\n      closes: [cache]\n      carriedFrom: [2020-H1]\n",
    );
    assert.equal(document.getText(), carried);
  });

  it("join the plan for their new time, both files in one undo step", async () => {
    const { document } = await openFile(".career.yaml", career);
    const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
    const before = `---\ncareer: ./${name}\nperiod: 2020\n---\n# 2020년 회고\n\n## 2021년 계획\n\n### 상반기\n\n- 이사하기\n`;
    const retro = (await openFile("-retro.md", before)).document;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("careerGap.carryOver", { all: true, from: "2020", to: "2021-H1" });
    const texts = [document.getText(), retro.getText()];
    assert.match(texts[0] ?? "", /carriedFrom: \[2020-H1\]/u);
    assert.equal(texts[1], `${before}- 캐시 만료 실험 ^eviction\n`);
    for (const [key, wanted] of [
      ["undo", [career, before]],
      ["redo", texts],
    ] as const) {
      await vscode.commands.executeCommand(key);
      const holds = (): boolean => [document.getText(), retro.getText()].join() === wanted.join();
      await until(vscode.workspace.onDidChangeTextDocument, holds, key);
    }
  });

  it("stay where the text cannot be read", async () => {
    const broken = `${career}    - "끝나지 않는\n`;
    const { document } = await openFile(".career.yaml", broken);
    await vscode.commands.executeCommand("careerGap.carryOver", { all: true });
    assert.equal(document.getText(), broken);
  });
});
