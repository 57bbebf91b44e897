import { type Disposable, type ExtensionContext, type TextDocument, Uri, ViewColumn, window, workspace } from "vscode";
import { chooseCareerFile, findCareerFiles, visibleCareerFile } from "../careerFiles";
import { Disposables } from "../Disposables";
import type { Documents } from "../Documents";
import { fileKind } from "../FileKinds";
import { say } from "../say";
import type { WorkspaceIndex } from "../WorkspaceIndex";
import { MatrixPanel } from "./MatrixPanel";

const lastFile = "careerGap.lastFile";

/** The one panel of the window: opens it, brings it back after a reload, and lets it follow the active career file. */
export class MatrixPanels implements Disposable {
  private readonly disposables = new Disposables();
  private current: MatrixPanel | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly documents: Documents,
    private readonly index: WorkspaceIndex,
  ) {
    this.disposables.add(
      window.registerWebviewPanelSerializer(MatrixPanel.viewType, {
        deserializeWebviewPanel: async (panel) => {
          const stored = context.workspaceState.get<string>(lastFile);
          this.adopt(
            new MatrixPanel(panel, this.documents, this.index, context.extensionUri),
            stored ? Uri.parse(stored) : undefined,
          );
        },
      }),
      window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor.document)),
      workspace.onDidOpenTextDocument((document) => {
        if (this.current && !this.current.file) this.follow(document);
      }),
    );
  }

  /** The file that the panel shows. */
  get file(): Uri | undefined {
    return this.current?.file;
  }

  dispose(): void {
    this.current?.dispose();
    this.disposables.dispose();
  }

  /** Opens the panel beside the editor for the visible career file, the only one, or one that the user picks. */
  async open(): Promise<void> {
    const visible = visibleCareerFile();
    const hasFiles = visible !== undefined || (await findCareerFiles()).length > 0;
    const document = visible ?? (hasFiles ? await chooseCareerFile() : undefined);
    if (hasFiles && !document) return;
    if (!this.current) {
      const panel = window.createWebviewPanel(
        MatrixPanel.viewType,
        say("panelTitle"),
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, retainContextWhenHidden: false },
      );
      panel.iconPath = {
        light: Uri.joinPath(this.context.extensionUri, "media", "matrix-light.svg"),
        dark: Uri.joinPath(this.context.extensionUri, "media", "matrix-dark.svg"),
      };
      this.adopt(new MatrixPanel(panel, this.documents, this.index, this.context.extensionUri), document?.uri);
    } else {
      this.show(document?.uri);
      this.current.reveal();
    }
  }

  private adopt(panel: MatrixPanel, uri: Uri | undefined): void {
    this.current = panel;
    panel.onDidDispose(() => {
      if (this.current === panel) this.current = undefined;
    });
    this.show(uri);
  }

  private follow(document: TextDocument): void {
    if (this.current && fileKind(document) === "career") this.show(document.uri);
  }

  private show(uri: Uri | undefined): void {
    this.current?.show(uri);
    void this.context.workspaceState.update(lastFile, uri?.toString());
  }
}
