import assert from "node:assert/strict";
import * as vscode from "vscode";
import { nextTurn } from "../../../src/vscode/hostTurns";
import { cleanUp, codeOf, findings, openFile } from "./support";

/** The codes of a document's findings in the first turn in which a code is among them so many times. */
async function codesAsSoonAs(uri: vscode.Uri, code: string, count: number): Promise<string[]> {
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    const codes = vscode.languages.getDiagnostics(uri).map(codeOf);
    if (codes.filter((one) => one === code).length === count) return codes;
    await nextTurn();
  }
  throw new Error(`never: ${count} × ${code}`);
}

const retro = `---
title: 2025년 회고
---

## 3월

메시지 큐를 다시 배웠고, 인덱싱(Indexing) 책을 읽었다.

## 아쉬운 점

기록이 적었다.

## 2026년 계획

### 상반기

- 색인을 다시 만들기
- h
- 발표 한 번 ^relevanse
- [읽을 글](없는-글.md)
`;

describe("retrospectives", () => {
  afterEach(cleanUp);

  it("have an outline by period, review and plan, with the items of the plan", async () => {
    const { document } = await openFile("-retro.md", retro);
    const all = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = (symbols: readonly vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, children }) => [name, ...names(children)]);
    const march = all.find(({ detail }) => detail === "2025-03-01 – 2025-03-31");
    assert.equal(march && document.lineAt(march.range.start.line).text, "## 3월");
    const plan = all.find(({ detail }) => detail === "2026");
    assert.ok(plan, names(all).join(" | "));
    assert.ok(names(plan.children).includes("색인을 다시 만들기"), names(plan.children).join(" | "));
  });

  it("say on a period what it covers and which competencies it touches", async () => {
    const { document } = await openFile("-retro.md", retro);
    const at = document.positionAt(retro.indexOf("3월"));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === "string" ? content : content.value))
      .join("\n");
    assert.match(text, /2025.{1,3}03.{1,3}01/u);
    assert.match(text, /Indexing/u);
  });

  it("have findings about their plan, their links and the ids of to-dos", async () => {
    const { document } = await openFile("-retro.md", retro);
    const found = await findings(document.uri, (codes) => codes.length >= 3);
    const byText = new Map(found.map((one) => [document.getText(one.range), codeOf(one)]));
    assert.ok(byText.size >= 3, [...byText].join(" | "));
    const errors = found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(errors.map(codeOf), []);
  });

  it("keep what was found by the files around them while those are looked at again", async () => {
    const { document } = await openFile("-retro.md", retro);
    const around = ["broken-link", "unknown-todo-id"];
    await findings(document.uri, (codes) => around.every((code) => codes.includes(code)));
    const start = document.positionAt(retro.indexOf("메시지 큐"));
    for (const count of [1, 2, 3]) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, start, `2025-02-3${count}에도 적었다.\n\n`);
      await vscode.workspace.applyEdit(edit);
      const codes = await codesAsSoonAs(document.uri, "unreal-day", count);
      assert.deepEqual(
        around.filter((code) => !codes.includes(code)),
        [],
        codes.join(" | "),
      );
    }
  });

  it("let a mention be refused, which is written into the career file", async () => {
    const { document } = await openFile("-retro.md", retro);
    const at = document.positionAt(retro.indexOf("Indexing"));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(at, at.translate(0, "Indexing".length)),
    );
    const refusal = actions.find(({ title }) => title.includes("Indexing"));
    assert.ok(refusal?.edit, actions.map(({ title }) => title).join(" | "));
    await vscode.workspace.applyEdit(refusal.edit);
    const career = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith("/career.yaml"));
    assert.match(career?.getText() ?? "", /name: Indexing\n.*(?:\n.*)*notAliases:\n\s+- Indexing\n/u);
  });
});
