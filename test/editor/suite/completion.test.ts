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
});
