import assert from "node:assert/strict";
import * as vscode from "vscode";
import { codeOf, findings, until } from "../suite/support";

/** A career file whose competency, to-do and words are the same in every folder. */
const career = `gap:
  required:
    - id: queue
      name: Kafka
  todos:
    - id: lab
      todo: 큐 실습
      closes: [queue]
`;
const retro = "# 2025년 회고\n\nKafka를 배웠다.\n\n## 계획\n\n- 큐 실습 ^lab\n";

/** A file by the name of its folder and its path in it. */
function at(file: string): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, "no folder is open");
  return vscode.Uri.joinPath(first.uri, "..", file);
}

async function write(file: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(file), new TextEncoder().encode(text));
}

async function open(file: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(at(file));
}

async function find(file: string, words: string): Promise<{ uri: vscode.Uri; position: vscode.Position }> {
  const document = await open(file);
  return { uri: document.uri, position: document.positionAt(document.getText().indexOf(words) + 1) };
}

/** The path of a file behind the folder that holds all of the workspace. */
function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(at("").path.length).replace(/^\//u, "");
}

/** The files in which the editor finds references of some words. */
async function referring(file: string, words: string): Promise<string[]> {
  const { uri, position } = await find(file, words);
  const found = await vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeReferenceProvider",
    uri,
    position,
  );
  return [...new Set(found.map((one) => nameOf(one.uri)))].toSorted();
}

async function renamed(file: string, words: string, name: string): Promise<string[]> {
  const { uri, position } = await find(file, words);
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    uri,
    position,
    name,
  );
  return edit
    .entries()
    .map(([one]) => nameOf(one))
    .toSorted();
}

/** Asks again at each event of a kind until the answer is as it has to be; the last answer is compared. */
async function becomes(
  event: vscode.Event<unknown>,
  question: () => Promise<string[]>,
  wanted: string[],
): Promise<void> {
  let answer = await question();
  let asking = false;
  const isThere = (): boolean => JSON.stringify(answer) === JSON.stringify(wanted);
  const asked = new vscode.EventEmitter<void>();
  const listener = event(async () => {
    if (asking) return;
    asking = true;
    answer = await question();
    asking = false;
    asked.fire();
  });
  try {
    await until(asked.event, isThere, `${wanted.join()}, but ${answer.join()}`);
  } finally {
    listener.dispose();
  }
}

async function changeFolders(change: () => boolean): Promise<void> {
  const count = vscode.workspace.workspaceFolders?.length;
  const isChanged = (): boolean => vscode.workspace.workspaceFolders?.length !== count;
  const done = until(vscode.workspace.onDidChangeWorkspaceFolders, isChanged, "a change of the folders");
  assert.equal(change(), true);
  await done;
}

describe("a workspace of several folders", () => {
  before(async () => {
    await vscode.extensions.getExtension("career-gap.career-gap")?.activate();
    for (const folder of ["first", "second", "second/nested", "third"]) {
      await write(`${folder}/career.yaml`, career);
      await write(`${folder}/retros/2025.md`, retro);
    }
    await write("second/nested/deep/retro.md", retro);
  });

  afterEach(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  it("each retrospective belongs to the nearest career file of its own folder", async () => {
    const words = "Kafka";
    assert.deepEqual(await referring("first/career.yaml", words), ["first/career.yaml", "first/retros/2025.md"]);
    assert.deepEqual(await referring("second/career.yaml", words), ["second/career.yaml", "second/retros/2025.md"]);
    const nested = ["second/nested/career.yaml", "second/nested/deep/retro.md", "second/nested/retros/2025.md"];
    assert.deepEqual(await referring("second/nested/career.yaml", words), nested);
    assert.deepEqual(await referring("second/nested/deep/retro.md", words), nested);
    assert.deepEqual(await referring("first/retros/2025.md", words), ["first/career.yaml", "first/retros/2025.md"]);
  });

  it("new files are followed, though the workspace lies in a folder that is named as those of builds", async () => {
    const before = ["first/career.yaml", "first/retros/2025.md"];
    assert.deepEqual(await referring("first/career.yaml", "Kafka"), before);
    const watcher = vscode.workspace.createFileSystemWatcher("**/*");
    const isTold = (event: vscode.Event<vscode.Uri>): Promise<void> => {
      let last = "";
      event((uri) => (last = nameOf(uri)));
      return until(event, () => last === "first/retros/2026.md", "what the editor hears of the file");
    };
    const made = isTold(watcher.onDidCreate);
    await write("first/retros/2026.md", retro);
    await made;
    assert.deepEqual(await referring("first/career.yaml", "Kafka"), [...before, "first/retros/2026.md"]);
    const gone = isTold(watcher.onDidDelete);
    await vscode.workspace.fs.delete(at("first/retros/2026.md"));
    await gone;
    assert.deepEqual(await referring("first/career.yaml", "Kafka"), before);
    watcher.dispose();
  });

  it("a rename stays within the files of its career file", async () => {
    assert.deepEqual(await renamed("first/career.yaml", "lab", "실습"), ["first/career.yaml", "first/retros/2025.md"]);
    assert.deepEqual(await renamed("second/retros/2025.md", "lab", "실습"), [
      "second/career.yaml",
      "second/retros/2025.md",
    ]);
    assert.deepEqual(await renamed("second/nested/career.yaml", "lab", "실습"), [
      "second/nested/career.yaml",
      "second/nested/deep/retro.md",
      "second/nested/retros/2025.md",
    ]);
  });

  it("a folder that is added or removed is followed", async () => {
    const alone = ["third/career.yaml"];
    const both = ["third/career.yaml", "third/retros/2025.md"];
    assert.deepEqual(await referring("third/career.yaml", "Kafka"), alone);
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(2, 0, { uri: at("third") }));
    assert.deepEqual(await referring("third/career.yaml", "Kafka"), both);
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(2, 1));
    assert.deepEqual(await referring("third/career.yaml", "Kafka"), alone);
    assert.deepEqual(await referring("first/career.yaml", "Kafka"), ["first/career.yaml", "first/retros/2025.md"]);
  });

  it("a folder has patterns and ignored findings of its own", async () => {
    await write("first/journal/one.md", retro);
    await write("second/journal/one.md", retro);
    const settings = vscode.workspace.getConfiguration("careerGap", at("second"));
    const target = vscode.ConfigurationTarget.WorkspaceFolder;
    const ask = async (): Promise<string[]> => referring("second/career.yaml", "Kafka");
    const changed = vscode.workspace.onDidChangeConfiguration;
    try {
      await settings.update("retroFiles", ["journal/*.md", "**/journal/*.md"], target);
      await becomes(changed, ask, ["second/career.yaml", "second/journal/one.md"]);
      assert.deepEqual(await referring("first/career.yaml", "Kafka"), ["first/career.yaml", "first/retros/2025.md"]);
      const { uri, position } = await find("second/journal/one.md", "Kafka");
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        "vscode.executeDefinitionProvider",
        uri,
        position,
      );
      assert.equal(link && nameOf(link.targetUri), "second/career.yaml");
      await write("first/wrong.career.yaml", career.replace("closes: [queue]", "closes: [nothing]"));
      await write("second/wrong.career.yaml", career.replace("closes: [queue]", "closes: [nothing]"));
      await settings.update("ignoredFindings", ["unknown-competency"], target);
      await vscode.window.showTextDocument(await open("second/wrong.career.yaml"));
      await vscode.window.showTextDocument(await open("first/wrong.career.yaml"));
      await findings(at("first/wrong.career.yaml"), (codes) => codes.includes("unknown-competency"));
      const others = vscode.languages.getDiagnostics(at("second/wrong.career.yaml")).map(codeOf);
      assert.ok(!others.includes("unknown-competency"), others.join());
    } finally {
      await settings.update("retroFiles", undefined, target);
      await settings.update("ignoredFindings", undefined, target);
    }
    await becomes(changed, ask, ["second/career.yaml", "second/retros/2025.md"]);
  }).timeout(60_000);

  it("a career file by another name counts in the folder that names it so", async () => {
    const settings = vscode.workspace.getConfiguration("careerGap", at("second"));
    const target = vscode.ConfigurationTarget.WorkspaceFolder;
    await write("first/plan.yaml", career);
    await write("second/plan.yaml", career);
    try {
      await settings.update("careerFiles", ["**/plan.yaml"], target);
      const plan = await open("second/plan.yaml");
      const isOurs = (): boolean =>
        vscode.workspace.textDocuments.some(
          ({ uri, languageId }) => languageId === "career" && uri.toString() === plan.uri.toString(),
        );
      await until(vscode.workspace.onDidOpenTextDocument, isOurs, "the language of second/plan.yaml");
      assert.equal((await open("first/plan.yaml")).languageId, "yaml");
    } finally {
      await settings.update("careerFiles", undefined, target);
    }
  });
});
