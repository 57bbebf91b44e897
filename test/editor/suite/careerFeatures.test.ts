import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, openFile } from "./support";

const career = `# 한 해의 계획
# 둘째 줄
kys:
  goals:
    - id: search
      goal: 검색을 혼자 운영한다
    - 신입을 돕는다
gap:
  goal: search
  required:
    - id: store
      name: 저장소 <b>*별*</b>
      level: 3
      parts:
        - id: index
          name: 색인
        - 쿼리 계획
    - 발표
  current:
    index: 2
    발표:
      level: 3
      evidence: [notes/talk.md, https://example.com/talk]
  todos:
    - todo: 색인 하나를 재어 보기
      closes: [index]
      status: dropped
    - todo: 발표 자료를 https://example.com/slides 처럼 고치기
      closes: [발표, nowhere]
`;

/** The position in a document of a text that occurs once in it, or behind its first characters. */
function at(document: vscode.TextDocument, piece: string, behind = 0): vscode.Position {
  assert.equal(document.getText().split(piece).length, 2, piece);
  return document.positionAt(document.getText().indexOf(piece) + behind);
}

/** Asks the editor for what its providers say. */
async function ask<Answer>(command: string, ...parameters: readonly unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(`vscode.${command}`, ...parameters);
}

function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
}

describe("career files", () => {
  afterEach(cleanUp);

  it("explain a competency on hover, its name word for word", async () => {
    const { document } = await openFile(".career.yaml", career);
    const hovers = await ask<vscode.Hover[]>("executeHoverProvider", document.uri, at(document, "id: store", 5));
    assert.equal(hovers.length, 1);
    const [hover] = hovers;
    assert.equal(hover?.range && document.getText(hover.range), "store");
    const text = (hover?.contents ?? []).map((one) => (typeof one === "string" ? one : one.value)).join("\n");
    assert.match(text, /^\*\*저장소 \\<b\\>\\\*별\\\*\\<\\\/b\\> \\\(store\\\)\*\*/u);
    assert.match(text, /\\\(2×2 \\\+ 2×0\\\) ÷ \\\(2 \\\+ 2\\\) \\= 1$/mu);
    assert.match(text, /^- \\\[\\-\\\] 색인 하나를 재어 보기$/mu);
  });

  it("have an outline, folds, and selections that grow", async () => {
    const { document } = await openFile(".career.yaml", career);
    const roots = await ask<vscode.DocumentSymbol[]>("executeDocumentSymbolProvider", document.uri);
    const lines = (symbols: readonly vscode.DocumentSymbol[], indent = ""): string[] =>
      symbols.flatMap(({ name, children }) => [indent + name, ...lines(children, `${indent} `)]);
    assert.deepEqual(lines(roots).slice(0, 12), [
      "kys",
      " goals",
      "  검색을 혼자 운영한다",
      "  신입을 돕는다",
      "gap",
      " goal",
      " required",
      "  저장소 <b>*별*</b>",
      "   색인",
      "   쿼리 계획",
      "  발표",
      " current",
    ]);
    const todos = roots.at(-1)?.children.at(-1)?.children ?? [];
    assert.deepEqual(
      todos.map(({ detail, kind }) => [detail, kind]),
      [
        ["[-]", vscode.SymbolKind.Event],
        ["[ ]", vscode.SymbolKind.Event],
      ],
    );

    const folds = await ask<vscode.FoldingRange[]>("executeFoldingRangeProvider", document.uri);
    const has = (first: string, last: string, kind?: vscode.FoldingRangeKind): boolean =>
      folds.some(
        (fold) =>
          document.lineAt(fold.start).text.trim() === first &&
          document.lineAt(fold.end).text.trim() === last &&
          fold.kind === kind,
      );
    assert.ok(has("# 한 해의 계획", "# 둘째 줄", vscode.FoldingRangeKind.Comment), JSON.stringify(folds));
    assert.ok(has("- id: store", "- 쿼리 계획"), JSON.stringify(folds));
    assert.ok(has("gap:", "closes: [발표, nowhere]"), JSON.stringify(folds));

    const [first] = await ask<vscode.SelectionRange[]>("executeSelectionRangeProvider", document.uri, [
      at(document, "쿼리 계획", 1),
    ]);
    const steps: string[] = [];
    for (let step = first; step; step = step.parent) steps.push(document.getText(step.range));
    assert.deepEqual(steps.slice(0, 3), ["쿼리", "쿼리 계획", "- 쿼리 계획"]);
    assert.equal(steps.at(-1), career);
  });

  it("lead from a reference to what it means, and show where else it is meant", async () => {
    const { document } = await openFile(".career.yaml", career);
    const here = at(document, "closes: [index]", 10);
    const found = await ask<vscode.LocationLink[]>("executeDefinitionProvider", document.uri, here);
    assert.equal(found.length, 1);
    const [link] = found;
    assert.equal(link?.originSelectionRange && document.getText(link.originSelectionRange), "index");
    assert.match(link ? document.getText(link.targetRange) : "", /^id: index\n\s+name: 색인$/u);
    assert.equal(link?.targetSelectionRange && document.getText(link.targetSelectionRange), "색인");
    const highlights = await ask<vscode.DocumentHighlight[]>("executeDocumentHighlights", document.uri, here);
    assert.deepEqual(
      highlights.map(({ range, kind }) => [document.getText(range), kind]),
      [
        ["index", vscode.DocumentHighlightKind.Write],
        ["색인", vscode.DocumentHighlightKind.Write],
        ["index", vscode.DocumentHighlightKind.Read],
        ["index", vscode.DocumentHighlightKind.Read],
      ],
    );
  });

  it("link what is shown as evidence, a file beside the career file", async () => {
    const { document } = await openFile(".career.yaml", career);
    const links = await ask<vscode.DocumentLink[]>("executeLinkProvider", document.uri, 10);
    const targets = new Map(links.map(({ range, target }) => [document.getText(range), target?.toString()]));
    assert.equal(targets.get("notes/talk.md"), vscode.Uri.joinPath(document.uri, "..", "notes/talk.md").toString());
    assert.equal(targets.get("https://example.com/talk"), "https://example.com/talk");
    assert.equal(targets.get("https://example.com/slides"), "https://example.com/slides");
    assert.equal(links.length, 3);
  });

  it("say above required and todos what can be done, unless the setting says no", async () => {
    const { document } = await openFile(".career.yaml", career);
    const lenses = await ask<vscode.CodeLens[]>("executeCodeLensProvider", document.uri, 10);
    const told = lenses.map(({ range, command }) => [
      document.getText(range),
      command?.command,
      /\d+/.exec(command?.title ?? "")?.[0],
      command?.arguments ?? [],
    ]);
    assert.deepEqual(told, [
      ["required", "careerGap.openGapMatrix", "56", []],
      ["todos", "careerGap.generateTodos", "2", [{ gap: 0 }]],
    ]);
    const settings = vscode.workspace.getConfiguration("careerGap");
    await settings.update("codeLens", false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await ask<vscode.CodeLens[]>("executeCodeLensProvider", document.uri, 10), []);
    } finally {
      await settings.update("codeLens", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("hint at what levels mean, in the lines that are asked for", async () => {
    const { document } = await openFile(".career.yaml", career);
    const hints = await ask<vscode.InlayHint[]>("executeInlayHintProvider", document.uri, whole(document));
    assert.deepEqual(
      hints.map(({ position }) => document.lineAt(position).text.slice(0, position.character).trim()),
      ["name: 저장소 <b>*별*</b>", "level: 3", "index: 2", "level: 3"],
    );
    assert.match(String(hints[0]?.label), /3.*1/u);
    const line = document.lineAt(at(document, "index: 2"));
    const one = await ask<vscode.InlayHint[]>("executeInlayHintProvider", document.uri, line.range);
    assert.deepEqual(
      one.map(({ position }) => position.line),
      [line.lineNumber],
    );
  });

  it("tell references that lead somewhere from those that do not", async () => {
    const { document } = await openFile(".career.yaml", career);
    const legend = await ask<vscode.SemanticTokensLegend>("provideDocumentSemanticTokensLegend", document.uri);
    const { data } = await ask<vscode.SemanticTokens>("provideDocumentSemanticTokens", document.uri);
    const told: string[] = [];
    let [line, character] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.subarray(index, index + 5);
      character = lines > 0 ? characters : character + characters;
      line += lines;
      const text = document.lineAt(line).text.slice(character, character + length);
      const names = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
      told.push([text, legend.tokenTypes[type], ...names].join(" "));
    }
    assert.deepEqual(told, [
      "search goal definition",
      "search goal",
      "store competency definition",
      "index competency definition",
      "index competency",
      "발표 competency",
      "색인 하나를 재어 보기 todo deprecated",
      "index competency",
      "발표 competency",
    ]);
  });

  it("answer while the text is half typed", async () => {
    const { document } = await openFile(".career.yaml", `${career}    - todo: "고치`);
    const start = at(document, "id: index", 5);
    const hovers = await ask<vscode.Hover[]>("executeHoverProvider", document.uri, start);
    assert.equal(hovers.length, 1);
    const symbols = await ask<vscode.DocumentSymbol[]>("executeDocumentSymbolProvider", document.uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["kys", "gap"],
    );
  });
});
