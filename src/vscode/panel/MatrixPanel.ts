import {
  type Disposable,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
  commands,
  TabInputText,
} from "vscode";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { setTodoDone } from "../../core/career/setTodoDone";
import { findingText } from "../../core/findings/Finding";
import { yamlFindings } from "../../core/findings/yamlFindings";
import { emptyPanelState, makePanelState } from "../../panel/makePanelState";
import type { HostMessage, PageMessage } from "../../panel/messages";
import { panelHtml } from "../../panel/panelHtml";
import type { PanelState } from "../../panel/PanelState";
import { findTodo, panelTarget, rowAt, spanOfTarget } from "../../panel/panelTargets";
import { readPageMessage } from "../../panel/readPageMessage";
import { applyCareerEdit } from "../applyCareerEdit";
import { nameOf } from "../careerFiles";
import { editorLanguage, toRange } from "../convert";
import { Disposables } from "../Disposables";
import type { Documents } from "../Documents";
import { today } from "../today";

/** The gap matrix beside the editor: shows one career file as it is while it is written, and edits it on request. */
export class MatrixPanel implements Disposable {
  static readonly viewType = "careerGap.matrix";
  private readonly disposables = new Disposables();
  private uri: Uri | undefined;
  private gap = 0;
  private lastGood: PanelState | undefined;
  private lastGoodAt = "";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isReady = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly documents: Documents,
    extensionUri: Uri,
  ) {
    const media = Uri.joinPath(extensionUri, "dist", "panel");
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    this.disposables.add(
      panel.onDidDispose(() => this.disposables.dispose()),
      webview.onDidReceiveMessage((message: unknown) => this.receive(readPageMessage(message))),
      workspace.onDidChangeTextDocument(({ document }) => this.isShown(document) && this.schedule()),
      workspace.onDidOpenTextDocument((document) => this.isShown(document) && this.schedule()),
      workspace.onDidSaveTextDocument((document) => this.followSaved(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.isShown(textEditor.document)) this.markCursor(textEditor.document, textEditor.selection.active);
      }),
      { dispose: () => clearTimeout(this.timer) },
    );
    webview.html = panelHtml({
      cspSource: webview.cspSource,
      scriptUri: webview.asWebviewUri(Uri.joinPath(media, "panel.js")).toString(),
      styleUri: webview.asWebviewUri(Uri.joinPath(media, "panel.css")).toString(),
      nonce: crypto.randomUUID().replaceAll("-", ""),
      language: editorLanguage(),
    });
  }

  /** The file that is shown. */
  get file(): Uri | undefined {
    return this.uri;
  }

  /** Shows a career file, or the state without one. */
  show(uri: Uri | undefined): void {
    if (uri?.toString() !== this.uri?.toString()) {
      this.lastGood = undefined;
      this.gap = 0;
    }
    this.uri = uri;
    this.schedule();
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  onDidDispose(listener: () => void): void {
    this.disposables.add({ dispose: listener });
  }

  dispose(): void {
    this.panel.dispose();
  }

  private isShown(document: TextDocument): boolean {
    return document.uri.toString() === this.uri?.toString();
  }

  /** An untitled career.yaml that was saved goes on as the file it became. */
  private followSaved(document: TextDocument): void {
    if (this.uri?.scheme === "untitled" && document.uri.path === this.uri.path) this.show(document.uri);
  }

  /** All changes of one turn of the event loop make one message. */
  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, 0);
  }

  private async refresh(): Promise<void> {
    if (!this.isReady) return;
    const document = this.uri && (await openQuietly(this.uri));
    this.send({ type: "state", state: document ? this.stateOf(document) : emptyPanelState(editorLanguage()) });
    const editor = window.visibleTextEditors.find((one) => this.isShown(one.document));
    if (document && editor) this.markCursor(document, editor.selection.active);
  }

  private stateOf(document: TextDocument): PanelState {
    const read = this.documents.career(document);
    const context = {
      version: document.version,
      language: editorLanguage(),
      file: nameOf(document.uri),
      gap: this.gap,
      today: today(),
    };
    if (!read.isBroken) {
      this.lastGoodAt = timeOfDay();
      this.lastGood = makePanelState(read, context);
      return this.lastGood;
    }
    // While the text cannot be read, the last good state stays, marked as such.
    const shown = this.lastGood ?? makePanelState(read, context);
    return { ...shown, version: document.version, broken: brokenNotice(read, this.lastGoodAt) };
  }

  private send(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }

  private markCursor(document: TextDocument, position: { line: number; character: number }): void {
    const read = this.documents.career(document);
    if (this.isReady && !read.isBroken)
      this.send({ type: "cursor", row: rowAt(read, read.source.offsetAt(position)) ?? null });
  }

  private receive(message: PageMessage | undefined): void {
    switch (message?.type) {
      case "ready":
        this.isReady = true;
        this.schedule();
        return;
      case "reveal":
        void this.revealTarget(message.target);
        return;
      case "tick":
        void this.tick(message.todo, message.done, message.version);
        return;
      case "chooseGap":
        this.gap = message.gap;
        this.schedule();
        return;
      case "command":
        void this.run(message.command);
        return;
      case undefined:
    }
  }

  private async run(command: Extract<PageMessage, { type: "command" }>["command"]): Promise<void> {
    if (command === "openFile") {
      if (this.uri) await window.showTextDocument(this.uri, { viewColumn: columnOf(this.uri), preview: false });
      return;
    }
    await commands.executeCommand(`careerGap.${command}`, command === "generateTodos" ? { gap: this.gap } : undefined);
  }

  private async revealTarget(target: string): Promise<void> {
    const document = this.uri && (await openQuietly(this.uri));
    if (!document) return;
    const read = this.documents.career(document);
    const span = spanOfTarget(read, target);
    if (!span) return;
    await window.showTextDocument(document, {
      viewColumn: columnOf(document.uri),
      selection: toRange(read.source, span),
      preview: false,
    });
  }

  private async tick(key: string, done: boolean, version: number): Promise<void> {
    // The page shows the change at once, and takes it back where the next state does not have it.
    this.schedule();
    const document = this.uri && (await openQuietly(this.uri));
    if (!document) return;
    const read = this.documents.career(document);
    const found = findTodo(read, key);
    const edit = found
      ? setTodoDone(read, found.gap, found.todo, done)
      : ({ kind: "refused", reason: "gone" } as const);
    // What the page showed must be what the edit is made on.
    await applyCareerEdit(document, version, read, edit);
    this.schedule();
  }
}

/** @param since when the text could last be read, `HH:MM` */
function brokenNotice(read: CareerDocument, since: string): PanelState["broken"] {
  const problem = read.breakingProblem;
  if (!problem) return null;
  const [finding] = yamlFindings([problem]);
  return {
    line: read.source.lineAt(problem.start) + 1,
    message: finding ? findingText(finding, editorLanguage()) : "",
    target: panelTarget.offset(problem.start),
    since,
  };
}

/** The time of the machine, `HH:MM`. */
function timeOfDay(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

async function openQuietly(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** The column where a file is open already, else the one beside which the panel opened. */
function columnOf(uri: Uri): ViewColumn {
  for (const group of window.tabGroups.all) {
    const isThere = group.tabs.some(
      (tab) => tab.input instanceof TabInputText && tab.input.uri.toString() === uri.toString(),
    );
    if (isThere) return group.viewColumn;
  }
  return ViewColumn.One;
}
