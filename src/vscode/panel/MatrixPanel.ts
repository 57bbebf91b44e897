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
import type { Gap, Todo } from "../../core/career/Career";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { type CareerEdit, refused } from "../../core/career/CareerEdit";
import { moveTodo, setTodoPeriod } from "../../core/career/planTodo";
import { recordProgress } from "../../core/career/recordProgress";
import { setLevel } from "../../core/career/setLevel";
import { setTodoDone } from "../../core/career/setTodoDone";
import { emptyPanelState, makePanelState, type PanelContext } from "../../panel/makePanelState";
import type { HostMessage, PageMessage, PictureForm } from "../../panel/messages";
import { panelHtml } from "../../panel/panelHtml";
import type { PanelState } from "../../panel/PanelState";
import { retroOfTarget, rowAt, spanOfTarget, todoByKey } from "../../panel/panelTargets";
import { readPageMessage } from "../../panel/readPageMessage";
import { firstPart, statePatch } from "../../panel/statePatch";
import { applyCareerEdit } from "../applyCareerEdit";
import { SourceText } from "../../core/text/SourceText";
import { competencyByKey } from "../../core/workspace/CareerNames";
import { findCareerFiles, nameOf } from "../careerFiles";
import { editorLanguage, toRange } from "../convert";
import { Disposables } from "../Disposables";
import type { Documents } from "../Documents";
import { onNewDay } from "../onNewDay";
import { openQuietly } from "../openQuietly";
import { today } from "../today";
import type { WorkspaceIndex } from "../WorkspaceIndex";
import { brokenNotice, timeOfDay } from "./brokenNotice";
import { CareerSurroundings } from "./CareerSurroundings";
import { publicPanelState } from "./publicPanelState";
import { savePicture } from "./savePicture";

/** The gap matrix beside the editor: shows one career file as it is while it is written, and edits it on request. */
export class MatrixPanel implements Disposable {
  static readonly viewType = "careerGap.matrix";
  private readonly disposables = new Disposables();
  private uri: Uri | undefined;
  private gap = 0;
  private year = Number(today().slice(0, 4));
  private files: readonly Uri[] = [];
  private readonly surroundings: CareerSurroundings;
  private lastGood: PanelState | undefined;
  private lastGoodAt = "";
  /** The state that the page has. */
  private sent: PanelState | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isReady = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly documents: Documents,
    index: WorkspaceIndex,
    extensionUri: Uri,
  ) {
    this.surroundings = new CareerSurroundings(documents, index);
    const media = Uri.joinPath(extensionUri, "dist", "panel");
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    this.disposables.add(
      this.surroundings,
      this.surroundings.onDidChange(() => this.schedule()),
      panel.onDidDispose(() => this.disposables.dispose()),
      webview.onDidReceiveMessage((message: unknown) => this.receive(readPageMessage(message))),
      workspace.onDidChangeTextDocument(({ document }) => this.isShown(document) && this.schedule()),
      workspace.onDidOpenTextDocument((document) => this.isShown(document) && this.schedule()),
      workspace.onDidCreateFiles(() => void this.findFiles()),
      workspace.onDidDeleteFiles(() => void this.findFiles()),
      workspace.onDidRenameFiles(() => void this.findFiles()),
      workspace.onDidSaveTextDocument((document) => this.followSaved(document)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.isShown(textEditor.document)) this.markCursor(textEditor.document, textEditor.selection.active);
      }),
      onNewDay(() => this.schedule()),
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
    void this.findFiles();
  }

  /** Several career files can be chosen between. */
  private async findFiles(): Promise<void> {
    const files = await findCareerFiles();
    this.files = files.length > 1 ? files : [];
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
    return this.isShownUri(document.uri);
  }

  private isShownUri(uri: Uri): boolean {
    return uri.toString() === this.uri?.toString();
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
    this.sendState(document ? this.stateOf(document) : emptyPanelState(editorLanguage()));
    const editor = window.visibleTextEditors.find((one) => this.isShown(one.document));
    if (document && editor) this.markCursor(document, editor.selection.active);
  }

  private stateOf(document: TextDocument): PanelState {
    const read = this.documents.career(document);
    const context = {
      ...this.contextOf(document),
      gathered: read.isBroken ? undefined : this.surroundings.of({ document, gap: this.gap, year: this.year }),
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

  private contextOf(document: TextDocument): Omit<PanelContext, "gathered"> {
    return {
      version: document.version,
      language: editorLanguage(),
      file: nameOf(document.uri),
      files: this.files.map((uri) => ({ id: uri.toString(), name: nameOf(uri), shown: this.isShownUri(uri) })),
      gap: this.gap,
      year: this.year,
      today: today(),
      ignored: workspace.getConfiguration("careerGap", document.uri).get<readonly string[]>("ignoredFindings", []),
    };
  }

  /** Sends a state: what is seen first, then what changed of it. */
  private sendState(state: PanelState): void {
    const before = this.sent;
    this.sent = before ? state : firstPart(state);
    if (before) this.send({ type: "patch", patch: statePatch(before, state) });
    else this.send({ type: "state", state: this.sent });
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
        this.sent = undefined;
        this.schedule();
        return;
      case "shown":
        this.schedule();
        return;
      case "reveal":
        void this.revealTarget(message.target);
        return;
      case "tick":
        void this.editTodo(message, (read, gap, todo) => setTodoDone(read, gap, todo, message.done));
        return;
      case "chooseGap":
        this.gap = message.gap;
        this.schedule();
        return;
      case "chooseFile": {
        const file = this.files.find((uri) => uri.toString() === message.file);
        if (file) this.show(file);
        return;
      }
      case "chooseYear":
        this.year = message.year;
        this.schedule();
        return;
      case "setLevel":
        void this.edit(message.version, (read) => {
          const found = competencyByKey(read, message.row);
          return found && setLevel(read, found.gap, found.competency, message.level);
        });
        return;
      case "setPeriod":
        void this.editTodo(message, (read, gap, todo) => setTodoPeriod(read, gap, todo, message.period));
        return;
      case "moveTodo":
        void this.editTodo(message, (read, gap, todo) => moveTodo(read, gap, todo, message.section, today()));
        return;
      case "record":
        void this.editTodo(message, (read, _gap, todo) =>
          recordProgress(read, todo, { kind: message.done ? "done" : "undo", date: today() }),
        );
        return;
      case "export":
        void this.exportAs(message);
        return;
      case "picture":
        if (this.uri) void savePicture(this.uri, message.form, message.content);
        return;
      case "command":
        void this.run(message);
        return;
      case undefined:
    }
  }

  private async run({ command, row, todo }: Extract<PageMessage, { type: "command" }>): Promise<void> {
    if (command === "openFile") {
      if (this.uri) await window.showTextDocument(this.uri, { viewColumn: columnOf(this.uri), preview: false });
      return;
    }
    const options = {
      generateTodos: { gap: this.gap, row },
      recordProgress: { todo },
      carryOver: { todo },
      draftRetro: { period: String(this.year) },
      reviewGoals: { period: String(this.year) },
    };
    await commands.executeCommand(`careerGap.${command}`, options[command as keyof typeof options]);
  }

  private async exportAs(message: Extract<PageMessage, { type: "export" }>): Promise<void> {
    if (message.form === "svg" || message.form === "png") return this.askForPicture(message.form);
    // A spreadsheet tells Hangul by the byte order mark.
    await commands.executeCommand("careerGap.exportCareer", message.form === "csv" ? "csv-excel" : message.form);
  }

  private async askForPicture(form: PictureForm): Promise<void> {
    const document = this.uri && (await openQuietly(this.uri));
    if (!document || !this.lastGood) return;
    const read = this.documents.career(document);
    const context = this.contextOf(document);
    const state = await publicPanelState(document, read, context, this.surroundings);
    if (state !== undefined) this.send({ type: "draw", form, state });
  }

  private async revealTarget(target: string): Promise<void> {
    const elsewhere = retroOfTarget(target);
    const uri = elsewhere ? this.surroundings.retros.get(elsewhere.retro) : this.uri;
    const document = uri && (await openQuietly(uri));
    if (!document) return;
    const source = elsewhere ? new SourceText(document.getText()) : this.documents.career(document).source;
    const span = elsewhere?.span ?? spanOfTarget(this.documents.career(document), target);
    if (!span || span.end > source.length) return;
    await window.showTextDocument(document, {
      viewColumn: columnOf(document.uri),
      selection: toRange(source, span),
      preview: false,
    });
  }

  private async editTodo(
    { todo: key, version }: { readonly todo: string; readonly version: number },
    make: (read: CareerDocument, gap: Gap, todo: Todo) => CareerEdit,
  ): Promise<void> {
    await this.edit(version, (read) => {
      const found = todoByKey(read, key);
      return found && make(read, found.gap, found.todo);
    });
  }

  /** Makes an edit that the page asked for, on what the page showed and nothing else. */
  private async edit(version: number, make: (read: CareerDocument) => CareerEdit | undefined): Promise<void> {
    // The page shows the change at once, and takes it back where the next state does not have it.
    this.schedule();
    const document = this.uri && (await openQuietly(this.uri));
    if (!document) return;
    const read = this.documents.career(document);
    await applyCareerEdit(document, version, read, make(read) ?? refused("gone"));
    this.schedule();
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
