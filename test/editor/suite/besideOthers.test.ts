import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, codeOf, findings, openFile, until } from "./support";

const career = `kys:
  keyStrengths: [Go, SQL, 글쓰기]
  readme: [한 줄, 두 줄, 세 줄]
  goals:
    - id: search
      goal: 검색을 혼자 운영한다
    - 신입을 돕는다
gap:
  goal: search
  required:
    - id: queues
      name: 메시지 큐
      level: 3
    - 발표
  current:
    queues: 1
  analysis:
    queues: 다시 처리해 본 적이 없다
  todos:
    - todo: 실패한 배치를 다시 처리하기
      closes: [quees, 발표]
      from: 2026-02-30
`;

const retro = `---
title: 2025년 회고
date: 2025-02-30
career: career.yaml
---

# 한 해

## 3월

Indexing 책을 읽고 [정리한 글](없는-글.md)을 썼다.

## 아쉬운 점

기록이 적었다.

## 2026년 계획

### 상반기

- 색인을 다시 만들기
- 발표 한 번 ^relevanse
`;

/** What another extension for the language says of everything; the name stands in each of its answers. */
const other = "another extension";

/** An extension for YAML in general, as far as the editor sees one: it serves every document of the language. */
function registerOther(): vscode.Disposable {
  const selector = { language: "yaml" };
  const diagnostics = vscode.languages.createDiagnosticCollection(other);
  const firstLine = new vscode.Range(0, 0, 0, 1);
  const diagnose = (document: vscode.TextDocument): void => {
    if (vscode.languages.match(selector, document) === 0) return;
    const one = new vscode.Diagnostic(firstLine, other);
    one.source = other;
    diagnostics.set(document.uri, [one]);
  };
  vscode.workspace.textDocuments.forEach(diagnose);
  return vscode.Disposable.from(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(diagnose),
    vscode.languages.registerCompletionItemProvider(selector, {
      provideCompletionItems: () => [new vscode.CompletionItem(other)],
    }),
    vscode.languages.registerHoverProvider(selector, { provideHover: () => new vscode.Hover(other) }),
    vscode.languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: () => [new vscode.DocumentSymbol(other, "", vscode.SymbolKind.Key, firstLine, firstLine)],
    }),
  );
}

async function ask<Answer>(command: string, ...parameters: readonly unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(`vscode.${command}`, ...parameters);
}

/** Asks until the answer is as it has to be: another extension has registered its providers by then. */
async function answered<Answer>(question: () => Promise<Answer>, holds: (answer: Answer) => boolean): Promise<Answer> {
  const late = Date.now() + 15_000;
  for (;;) {
    const answer = await question();
    if (holds(answer)) return answer;
    if (Date.now() > late) throw new Error(`the answer stayed ${JSON.stringify(answer)}`);
  }
}

function flat(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

function symbolsOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return ask("executeDocumentSymbolProvider", uri);
}

/** What the list shows of each item where somebody types behind a text, which occurs once. */
async function labels(document: vscode.TextDocument, behind: string): Promise<string[]> {
  const position = document.positionAt(indexOf(document, behind) + behind.length);
  const { items } = await ask<vscode.CompletionList>("executeCompletionItemProvider", document.uri, position);
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

function indexOf(document: vscode.TextDocument, text: string): number {
  assert.equal(document.getText().split(text).length, 2, text);
  return document.getText().indexOf(text);
}

function hovers(document: vscode.TextDocument, on: string): Promise<vscode.Hover[]> {
  return ask("executeHoverProvider", document.uri, document.positionAt(indexOf(document, on) + 1));
}

function assertOnce(what: readonly string[]): void {
  const twice = what.filter((one, at) => what.indexOf(one) !== at);
  assert.deepEqual(twice, [], `of ${what.join(" | ")}`);
}

/** All findings of a document, whoever made them. */
function all(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri).map((one) => `${document.getText(one.range)}: ${codeOf(one)}`);
}

describe("beside another extension for YAML", () => {
  let registered: vscode.Disposable;
  before(() => {
    registered = registerOther();
  });
  after(() => registered.dispose());
  afterEach(cleanUp);

  it("that one serves its own files, and we leave them alone", async () => {
    const { document } = await openFile("-deploy.yaml", "kys:\n  goals: []\ngap:\n  goal: nothing\n");
    assert.equal(document.languageId, "yaml");
    const has = (): boolean => vscode.languages.getDiagnostics(document.uri).some(({ source }) => source === other);
    await until(vscode.languages.onDidChangeDiagnostics, has, "the other extension's finding");
    assert.deepEqual(
      (await symbolsOf(document)).map(({ name }) => name),
      [other],
    );
    assert.equal((await hovers(document, "goal: nothing")).length, 1);
    assert.deepEqual(
      (await labels(document, "goal: ")).filter((label) => label !== other),
      [],
    );
    assert.deepEqual(
      vscode.languages.getDiagnostics(document.uri).map(({ source }) => source),
      [other],
    );
  });

  it("each label and each finding of a career file appears once, and is ours", async () => {
    const { document } = await openFile(".career.yaml", career);
    assert.equal(document.languageId, "career");
    await findings(document.uri, (codes) => codes.includes("unknown-competency") && codes.includes("unreal-date"));
    const said = all(document);
    assertOnce(said);
    assert.ok(said.includes("quees: unknown-competency"), said.join(" | "));
    assert.ok(said.includes("2026-02-30: unreal-date"), said.join(" | "));
    assert.ok(!vscode.languages.getDiagnostics(document.uri).some(({ source }) => source !== "career-gap"));

    const symbols = flat(await symbolsOf(document));
    assertOnce(symbols.map(({ name, range }) => `${name} ${range.start.line}`));
    assert.ok(symbols.some(({ name }) => name === "메시지 큐"));
    assert.ok(!symbols.some(({ name }) => name === other));

    assert.equal((await hovers(document, "queues\n      name")).length, 1);
    for (const behind of ["closes: [", "goal: search\n", "      level: ", "    - 발표\n  "]) {
      const offered = await labels(document, behind);
      assertOnce(offered);
      assert.ok(!offered.includes(other), behind);
    }
    assert.ok((await labels(document, "closes: [")).includes("queues"));
  });
});

describe("beside the editor's own Markdown features", () => {
  afterEach(cleanUp);

  /** A retrospective, with the editor's own extension at work on it, and what the outline shows. */
  async function openRetro(): Promise<{ document: vscode.TextDocument; symbols: vscode.DocumentSymbol[] }> {
    const { document } = await openFile("-retro.md", retro);
    const question = async (): Promise<vscode.DocumentSymbol[]> => flat(await symbolsOf(document));
    const isThere = (name: string, symbols: readonly vscode.DocumentSymbol[]): boolean =>
      symbols.some((symbol) => symbol.name === name);
    const symbols = await answered(question, (found) => isThere("## 3월", found) && isThere("3월", found));
    return { document, symbols };
  }

  it("each part of a retrospective is listed once by them and once by us", async () => {
    const { document, symbols } = await openRetro();
    assertOnce(symbols.map(({ name, range }) => `${name} ${range.start.line}`));
    // Theirs are told by their number signs; ours by name, with the items of the plan.
    const isTheirs = ({ name }: vscode.DocumentSymbol): boolean => name.startsWith("#");
    const [theirs, ours] = [symbols.filter(isTheirs), symbols.filter((symbol) => !isTheirs(symbol))];
    assert.deepEqual(
      theirs.map(({ name }) => name),
      ["# 한 해", "## 3월", "## 아쉬운 점", "## 2026년 계획", "### 상반기"],
    );
    assertOnce(ours.map(({ range }) => String(range.start.line)));
    const names = ours.map(({ name }) => name);
    assert.ok(names.includes("색인을 다시 만들기"), names.join(" | "));
    assert.ok(!names.includes("한 해"), names.join(" | "));
    assert.equal(document.lineAt(ours[0]?.range.start.line ?? 0).text, "## 3월");
  });

  it("each of its parts folds once", async () => {
    const { document } = await openRetro();
    const folds = await ask<vscode.FoldingRange[]>("executeFoldingRangeProvider", document.uri);
    const lines = folds.map(({ start }) => document.lineAt(start).text);
    assertOnce(lines);
    assert.ok(
      ["---", "## 3월", "### 상반기"].every((line) => lines.includes(line)),
      lines.join(" | "),
    );
  });

  it("each of its links is one", async () => {
    const { document } = await openRetro();
    const links = await answered(
      () => ask<vscode.DocumentLink[]>("executeLinkProvider", document.uri, 10),
      (found) => found.length >= 2,
    );
    const texts = links.map(({ range }) => document.getText(range)).toSorted();
    assert.deepEqual(texts, ["career.yaml", "없는-글.md"]);
  });

  it("a link that leads nowhere is left to the editor where it checks links itself", async () => {
    const { document } = await openRetro();
    await findings(document.uri, (codes) => codes.includes("broken-link"));
    const validate = vscode.workspace.getConfiguration("markdown.validate");
    await validate.update("enabled", true, vscode.ConfigurationTarget.Global);
    try {
      await findings(document.uri, (codes) => !codes.includes("broken-link") && codes.includes("unreal-date"));
      const told = (): string[] => all(document).filter((one) => one.startsWith("없는-글.md"));
      await until(vscode.languages.onDidChangeDiagnostics, () => told().length > 0, "the editor tells of the link");
      assert.equal(told().length, 1, all(document).join());
    } finally {
      await validate.update("enabled", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("each finding, hover and label of it appears once", async () => {
    const { document } = await openRetro();
    await findings(document.uri, (codes) => codes.includes("unreal-date") && codes.includes("broken-link"));
    const said = all(document);
    assertOnce(said);
    assert.equal(said.filter((one) => one.startsWith("없는-글.md")).length, 1, said.join(" | "));
    assert.equal(said.filter((one) => one.startsWith("2025-02-30")).length, 1, said.join(" | "));
    assert.equal((await hovers(document, "3월")).length, 1);
    for (const behind of ["## 3월", "Inde", "^rele", "[정리한 글]("]) assertOnce(await labels(document, behind));
    assert.ok((await labels(document, "^rele")).some((label) => label.includes("relevance")));
  });
});
