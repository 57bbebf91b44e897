import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, openFile } from "./support";

/** Asks for completion where `‸` stands, and gives the labels that are ours. */
async function complete(end: string, marked: string): Promise<vscode.CompletionItem[]> {
  const offset = marked.indexOf("‸");
  const { document } = await openFile(end, marked.replace("‸", ""));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(offset),
  );
  return list.items;
}

function labels(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

const head = `gap:
  required:
    - id: queues
      name: 메시지 큐
      level: 3
    - 문서 쓰기
  current:
    queues: 1
`;

describe("completion", () => {
  afterEach(cleanUp);

  it("offers the missing keys of the document", async () => {
    assert.deepEqual(labels(await complete(".career.yaml", "version: 1\nname: Ada\n‸")).slice(0, 2), ["kys", "gap"]);
  });

  it("offers competencies with their name and their gap, in a half-typed word", async () => {
    const items = await complete(".career.yaml", `${head}  todos:\n    - todo: 실습\n      closes:\n        - qu‸\n`);
    const queues = items.find(({ label }) => typeof label !== "string" && label.label === "queues");
    assert.ok(queues && typeof queues.label !== "string");
    assert.match(queues.label.description ?? "", /메시지 큐.*(?:gap|격차) 2/u);
  });

  it("offers the levels with what each means, and the states of a to-do", async () => {
    const levels = await complete(".career.yaml", `${head}    문서 쓰기: ‸\n`);
    assert.deepEqual(labels(levels), ["0", "1", "2", "3", "4"]);
    const states = await complete(".career.yaml", `${head}  todos:\n    - todo: 실습\n      status: ‸\n`);
    assert.deepEqual(labels(states), ["open", "doing", "done", "dropped"]);
  });

  it("works while the text is broken", async () => {
    const items = await complete(".career.yaml", `${head}  todos:\n    - todo: "닫지 않은 글\n      status: ‸\n`);
    assert.deepEqual(labels(items), ["open", "doing", "done", "dropped"]);
  });

  it("offers the keys of the front matter of a retrospective", async () => {
    const items = await complete("-retro.md", "---\ntitle: 한 해\n‸\n---\n");
    const offered = labels(items);
    for (const key of ["date", "draft", "tags", "period"]) assert.ok(offered.includes(key), key);
    assert.ok(!offered.includes("title"));
  });

  it("finds names by their first consonants and by keys pressed in the wrong mode", async () => {
    const closes = `${head}  todos:\n    - todo: 실습\n      closes:\n        - `;
    assert.deepEqual(labels(await complete(".career.yaml", `${closes}ㅁㅅㅈ‸\n`)), ["queues"]);
    assert.deepEqual(labels(await complete(".career.yaml", `${closes}벼‸\n`)), ["queues"]);
    assert.deepEqual(labels(await complete(".career.yaml", `${closes}뮷‸\n`)), []);
  });

  it("writes whole parts as snippets, at their indent", async () => {
    const items = await complete(".career.yaml", `${head}  todos:\n    - ‸\n`);
    const habit = items.find((item) => labels([item])[0] === "todo, every, from, until");
    assert.ok(habit?.insertText instanceof vscode.SnippetString);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const range = habit.range instanceof vscode.Range ? habit.range : habit.range?.replacing;
    await editor.insertSnippet(habit.insertText, range);
    assert.match(
      editor.document.getText(),
      / {4}- todo: .+\n {6}every: weekly\n {6}from: \d{4}-\d\d-\d\d\n {6}until: /u,
    );
  });

  it("offers the next month of a retrospective, and the ids of to-dos behind a caret", async () => {
    const months = await complete("-retro.md", "---\nperiod: 2026\n---\n\n# 2026년 회고\n\n## 1월\n\n글\n\n## ‸\n");
    assert.equal(labels(months)[0], "## 2월");
    await openFile(".career.yaml", "");
    const ids = await complete("-retro.md", "# 2026년 회고\n\n## 2027년 계획\n\n- 글 쓰기 ^‸\n");
    const known = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith("/career.yaml"))?.getText() ?? "";
    const written = [...known.matchAll(/^ +- id: (\S+)\n +todo:/gm)].map((match) => match[1]);
    assert.deepEqual(labels(ids).toSorted(), written.toSorted());
  });

  it("offers the career files of the workspace to the front matter", async () => {
    const items = await complete("-retro.md", "---\ncareer: ‸\n---\n");
    assert.ok(labels(items).includes("career.yaml"), labels(items).join(", "));
  });
});
