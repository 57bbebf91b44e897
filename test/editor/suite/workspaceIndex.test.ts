import assert from "node:assert/strict";
import * as vscode from "vscode";
import { MemoryFiles } from "./MemoryFiles";
import { cleanUp, folder, openFile, until } from "./support";

const career = `gap:
  required:
    - id: queue
      name: Kafka
    - id: index
      name: 색인
  current: [queue]
  todos:
    - id: lab
      todo: 큐 실습
      closes: [queue]
`;

let files = 0;

/** A folder of its own, whose name `cleanUp` does not look into. */
function ownFolder(): vscode.Uri {
  return vscode.Uri.joinPath(folder(), `index-${++files}`);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Writes many retrospectives, the first with a byte order mark; every tenth ties its plan to the to-do. */
async function writeRetros(root: vscode.Uri, count: number): Promise<void> {
  const text = (at: number): string =>
    `${at === 0 ? "\uFEFF" : ""}# ${2000 + (at % 26)}년 회고\n\n${"읽고 쓰고 만든 이야기가 이어진다.\n".repeat(40)}\n` +
    `## 3월\n\nKafka를 배웠다.\n\n## 계획\n\n- 실습${at % 10 === 0 ? " ^lab" : ""}\n`;
  const all = Array.from({ length: count }, (_, at) => [`retros/${at}.md`, text(at)] as const);
  await writeAll(root, { "career.yaml": career, ...Object.fromEntries(all) });
}

/** What the editor finds as references of some words of a file, by the path in the folder and the line (one-based). */
async function references(root: vscode.Uri, file: string, words: string): Promise<string[]> {
  const { uri, at } = await placeOf(root, file, words);
  const found = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", uri, at);
  return found
    .map((one) => `${one.uri.path.slice(root.path.length + 1)}:${one.range.start.line + 1}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

async function placeOf(
  root: vscode.Uri,
  file: string,
  words: string,
): Promise<{ uri: vscode.Uri; at: vscode.Position; document: vscode.TextDocument }> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(root, file));
  return { uri: document.uri, at: document.positionAt(document.getText().indexOf(words) + 1), document };
}

async function rename(root: vscode.Uri, file: string, words: string, name: string): Promise<vscode.WorkspaceEdit> {
  const { uri, at } = await placeOf(root, file, words);
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", uri, at, name);
}

/**
 * Does something that the file system tells of, and waits until it has told of some files or folders. Of a new folder
 * it may tell without the files in it.
 */
async function told(root: vscode.Uri, names: readonly string[], change: () => Thenable<unknown>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher("**/*");
  const fired = new vscode.EventEmitter<void>();
  const waiting = new Set(names.map((name) => vscode.Uri.joinPath(root, name).path));
  const tell = ({ path }: vscode.Uri): void => {
    for (const one of waiting) if (one === path || one.startsWith(`${path}/`)) waiting.delete(one);
    fired.fire();
  };
  watcher.onDidCreate(tell);
  watcher.onDidChange(tell);
  watcher.onDidDelete(tell);
  await change();
  await until(fired.event, () => waiting.size === 0, `a change of ${names.join(", ")}`);
  watcher.dispose();
}

/** Writes some files, and waits until the editor has heard of them. */
async function writeAll(root: vscode.Uri, texts: Readonly<Record<string, string>>): Promise<void> {
  const all = Object.entries(texts);
  await told(
    root,
    all.map(([name]) => name),
    () => Promise.all(all.map(([name, text]) => write(vscode.Uri.joinPath(root, name), text))),
  );
}

describe("the retrospectives of the workspace", () => {
  let root: vscode.Uri;

  before(() => vscode.extensions.getExtension("career-gap.career-gap")?.activate());

  beforeEach(() => {
    root = ownFolder();
  });

  afterEach(async () => {
    await cleanUp();
    await vscode.workspace.fs.delete(root, { recursive: true });
  });

  it("belong to the nearest career file, or to the one that they name", async () => {
    await writeAll(root, {
      "career.yaml": career,
      "sub/career.yml": career,
      "deep/down/retro.md": "Kafka를 배웠다.\n",
      "sub/retro.md": "Kafka를 배웠다.\n",
      "sub/other-retro.md": "---\ncareer: ../career.yaml\n---\n\n카프카도.\n",
      "sub/notes.md": "Kafka\n",
    });
    const own = ["career.yaml:11", "career.yaml:3", "career.yaml:4", "career.yaml:7"];
    assert.deepEqual(await references(root, "career.yaml", "Kafka"), [
      ...own,
      "deep/down/retro.md:1",
      "sub/other-retro.md:5",
    ]);
    assert.deepEqual(await references(root, "sub/retro.md", "Kafka"), [
      ...own.map((one) => `sub/${one.replace("yaml", "yml")}`),
      "sub/retro.md:1",
    ]);
  });

  it("are renamed with their career file, in one edit that touches nothing else", async () => {
    await writeRetros(root, 220);
    const edit = await rename(root, "career.yaml", "lab", "실습-1");
    const changed = edit.entries().map(([uri]) => uri.path.slice(root.path.length + 1));
    const tied = Array.from({ length: 22 }, (_, at) => `retros/${at * 10}.md`);
    assert.deepEqual(new Set(changed), new Set(["career.yaml", ...tied]));
    const before = new Map<string, string>();
    for (const file of tied.slice(0, 3)) before.set(file, (await placeOf(root, file, "")).document.getText());
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    const { document } = await placeOf(root, "career.yaml", "");
    assert.equal(document.getText(), career.replace("id: lab", "id: 실습-1"));
    for (const [file, text] of before) {
      assert.equal((await placeOf(root, file, "")).document.getText(), text.replace("^lab", "^실습-1"));
    }
    await vscode.workspace.saveAll();
  });

  it("keep their words when a competency is renamed; its old name becomes an alias", async () => {
    await writeRetros(root, 12);
    const edit = await rename(root, "career.yaml", "Kafka", "메시지 스트림");
    assert.deepEqual(
      edit.entries().map(([uri]) => uri.path.slice(root.path.length + 1)),
      ["career.yaml"],
    );
    await vscode.workspace.applyEdit(edit);
    const { document } = await placeOf(root, "career.yaml", "");
    assert.equal(
      document.getText(),
      career.replace("name: Kafka\n", "name: 메시지 스트림\n      aliases:\n        - Kafka\n"),
    );
    assert.equal((await references(root, "career.yaml", "메시지")).filter((one) => one.includes("retros/")).length, 12);
  });

  it("say why something cannot be renamed", async () => {
    await writeRetros(root, 10);
    await assert.rejects(rename(root, "career.yaml", "queue", "index"), /색인/u);
    await assert.rejects(rename(root, "career.yaml", "required", "x"), /cannot|수 있는|Nothing/u);
    await assert.rejects(rename(root, "retros/1.md", "Kafka", "x"), /career file|커리어 파일/u);
    await assert.rejects(rename(root, "retros/0.md", "lab", "a b"), /\^lab/u);
  });

  it("are followed when files change, come, move and go", async () => {
    const retros = async (): Promise<string[]> =>
      (await references(root, "career.yaml", "Kafka")).filter((one) => one.includes("retro"));
    const at = (file: string): vscode.Uri => vscode.Uri.joinPath(root, file);
    await writeAll(root, { "career.yaml": career, "retro.md": "Kafka를 배웠다.\n" });
    assert.deepEqual(await retros(), ["retro.md:1"]);
    await writeAll(root, { "retro.md": "글\n\nKafka를 배웠다.\n" });
    assert.deepEqual(await retros(), ["retro.md:3"]);
    await writeAll(root, { "new-retro.md": "Kafka\n" });
    assert.deepEqual(await retros(), ["new-retro.md:1", "retro.md:3"]);
    const move = new vscode.WorkspaceEdit();
    move.renameFile(at("new-retro.md"), at("retros/old.md"));
    await told(root, ["new-retro.md"], () => vscode.workspace.applyEdit(move));
    assert.deepEqual(await retros(), ["retro.md:3", "retros/old.md:1"]);
    await told(root, ["retros"], () => vscode.workspace.fs.delete(at("retros"), { recursive: true }));
    assert.deepEqual(await retros(), ["retro.md:3"]);
    // A career file that is nearer takes over.
    await writeAll(root, { "deep/retro.md": "Kafka\n" });
    assert.deepEqual(await retros(), ["deep/retro.md:1", "retro.md:3"]);
    await writeAll(root, { "deep/career.yaml": career });
    assert.deepEqual(await retros(), ["retro.md:3"]);
  });

  it("count as they are written, saved or not", async () => {
    await writeAll(root, { "career.yaml": career, "retro.md": "Kafka를 배웠다.\n" });
    const { document } = await placeOf(root, "retro.md", "");
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), "카프카와 "));
    assert.equal(document.isDirty, true);
    assert.equal((await references(root, "career.yaml", "Kafka")).filter((one) => one === "retro.md:1").length, 2);
    // What is reverted is the file of the active editor.
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
    const isBack = (): boolean => document.getText() === "Kafka를 배웠다.\n";
    await until(vscode.workspace.onDidChangeTextDocument, isBack, "the text of the file");
    assert.equal((await references(root, "career.yaml", "Kafka")).filter((one) => one === "retro.md:1").length, 1);
  });

  it("are read in the encoding that they begin with, or that the settings name", async () => {
    await writeAll(root, { "career.yaml": career });
    const bytes = (file: string, ...all: number[]): Thenable<void> =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, file), Uint8Array.from(all));
    const utf16 = [..."\uFEFFKafka\n"].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]);
    await told(root, ["retros/wide.md"], () => bytes("retros/wide.md", ...utf16));
    assert.ok((await references(root, "career.yaml", "Kafka")).includes("retros/wide.md:1"));
    const settings = vscode.workspace.getConfiguration("files");
    await settings.update("encoding", "euckr", vscode.ConfigurationTarget.Workspace);
    try {
      // "색인" in EUC-KR.
      await told(root, ["retros/old.md"], () => bytes("retros/old.md", 0xbb, 0xf6, 0xc0, 0xce));
      assert.ok((await references(root, "career.yaml", "색인")).includes("retros/old.md:1"));
    } finally {
      await settings.update("encoding", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it("are read in slices, a thousand of them, while everything else goes on", async () => {
    await writeRetros(root, 1000);
    await placeOf(root, "career.yaml", "Kafka");
    const watch = watchTurns();
    const found = await references(root, "career.yaml", "Kafka");
    const { longest, turns, total } = watch.stop();
    const again = watchTurns();
    assert.equal((await references(root, "career.yaml", "Kafka")).length, found.length);
    const second = again.stop();
    console.log(
      `    1,000 retrospectives: ${total.toFixed(0)} ms, longest block ${longest.toFixed(1)} ms, ${turns} turns; ` +
        `again: ${second.total.toFixed(0)} ms, longest block ${second.longest.toFixed(1)} ms`,
    );
    assert.equal(found.filter((one) => one.includes("retros/")).length, 1000);
    // A machine that does other things at the same time stops everyone now and then.
    assert.ok(longest < Math.max(120, total / 4), `a block of ${longest} ms in ${total} ms`);
    assert.ok(turns > 50, `${turns} turns`);
  }).timeout(60_000);
});

describe("from a retrospective", () => {
  afterEach(cleanUp);

  it("a mention and an id lead to the career file, and its front matter links to it", async () => {
    const { document } = await openFile(
      "-retro.md",
      "---\ncareer: career.yaml\n---\n\nAnalyzers again.\n\n- x ^relevance\n",
    );
    const at = (words: string): vscode.Position => document.positionAt(document.getText().indexOf(words) + 1);
    const define = async (words: string): Promise<string> => {
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        at(words),
      );
      assert.ok(link, `no definition of ${words}`);
      const target = await vscode.workspace.openTextDocument(link.targetUri);
      return target.getText(link.targetSelectionRange);
    };
    assert.equal(await define("Analyzers"), "Analyzers");
    assert.equal(await define("relevance"), "Measure relevance on a hundred real queries");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    assert.deepEqual(
      links.map(({ target, range }) => [target?.path.split("/").at(-1), document.getText(range)]),
      [["career.yaml", "career.yaml"]],
    );
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at("Analyzers"),
    );
    assert.deepEqual(
      highlights.map(({ range }) => document.getText(range)),
      ["Analyzers"],
    );
  });

  it("works on any file system", async () => {
    const memory = new MemoryFiles({
      "/notes/career.yaml": `\uFEFF${career}`,
      "/notes/2025-retro.md": "\uFEFFKafka를 배웠다.\n",
    });
    const provider = vscode.workspace.registerFileSystemProvider("suite-memory", memory);
    try {
      const uri = vscode.Uri.parse("suite-memory:/notes/2025-retro.md");
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        uri,
        new vscode.Position(0, 2),
      );
      assert.equal(link?.targetUri.toString(), "suite-memory:/notes/career.yaml");
      assert.equal(link.targetSelectionRange?.start.line, 3);
      assert.equal(link.targetSelectionRange.start.character, 12);
    } finally {
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      provider.dispose();
    }
  });

  it("an unsaved new career file has its own references", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "career", content: career });
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      document.positionAt(career.indexOf("queue") + 1),
    );
    assert.equal(found.length, 4);
  });
});

/** Watches how long the extension host keeps others waiting; all times in milliseconds. */
function watchTurns(): { stop(): { longest: number; turns: number; total: number } } {
  const begun = performance.now();
  let before = begun;
  let longest = 0;
  let turns = 0;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    turns++;
    timer = setTimeout(turn, 0);
  };
  let timer = setTimeout(turn, 0);
  return {
    stop: () => {
      clearTimeout(timer);
      return { longest, turns, total: performance.now() - begun };
    },
  };
}
