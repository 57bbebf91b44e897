import { type Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import { findCareerFiles, visibleCareerFile } from "./careerFiles";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { onNewDay } from "./onNewDay";
import { openQuietly } from "./openQuietly";
import { nearestCareerUri } from "./nearestCareer";
import { careerPath } from "../core/workspace/careerPath";

/** A career file as it stands. */
export interface ReadCareer {
  readonly document: TextDocument;
  readonly career: CareerDocument;
}

/**
 * The career file that its user is at: the one in the active editor, the one that the retrospective there belongs to,
 * else the last such one; at first the only one of the workspace.
 */
export class CurrentCareer implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly disposables = new Disposables(this.changed);
  private document: TextDocument | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** It is another one, says something else, or a new day has come; what happens in one turn is told once. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly documents: Documents) {
    this.disposables.add(
      window.onDidChangeActiveTextEditor((editor) => void this.follow(editor)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.tell();
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (document.uri.toString() === this.document?.uri.toString()) this.show(document);
      }),
      onNewDay(() => this.tell()),
      { dispose: () => clearTimeout(this.timer) },
    );
    void this.begin();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Undefined where there is none. One that cannot be read now is given as far as it can. */
  get current(): ReadCareer | undefined {
    return this.document && { document: this.document, career: this.documents.career(this.document) };
  }

  private async begin(): Promise<void> {
    const visible = visibleCareerFile();
    if (visible) return this.show(visible);
    await this.follow(window.activeTextEditor);
    if (this.document) return;
    const files = await findCareerFiles();
    const [only] = files;
    if (only && files.length === 1 && !this.document) this.show(await openQuietly(only));
  }

  private async follow(editor: TextEditor | undefined): Promise<void> {
    const document = editor?.document;
    const kind = document && fileKind(document);
    if (kind === "career") this.show(document);
    if (kind !== "retro" || !document) return;
    await this.documents.prepareRetros();
    const named = careerPath(this.documents.retro(document))?.path;
    const uri = await nearestCareerUri(document.uri, named, new Map());
    if (uri && window.activeTextEditor === editor) this.show(await openQuietly(uri));
  }

  private show(document: TextDocument | undefined): void {
    if (!document || document === this.document) return;
    this.document = document;
    this.tell();
  }

  private tell(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.changed.fire();
    }, 0);
  }
}
