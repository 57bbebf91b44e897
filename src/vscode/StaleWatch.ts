import { type Disposable, type TextDocument, window, workspace } from "vscode";
import { findStaleClaims } from "../core/analysis/staleClaims";
import type { YearRetro } from "../core/analysis/YearRetro";
import { mayHint } from "../core/findings/insightFindings";
import { inTurns } from "../core/workspace/inTurns";
import { nameOf } from "./careerFiles";
import type { Diagnostics } from "./Diagnostics";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { hostTurns } from "./hostTurns";
import { onNewDay } from "./onNewDay";
import { today } from "./today";
import type { WorkspaceIndex } from "./WorkspaceIndex";

/** Nobody waits for this: so long after the last key, in milliseconds, the retrospectives are asked. */
const pause = 2000;

/**
 * Finds the stale claims of the career files that are shown, after a pause and in slices, and has them told. What is
 * told stays as it is until it is found anew; while nobody shows a career file, nothing is looked for.
 */
export class StaleWatch implements Disposable {
  private readonly disposables = new Disposables();
  private readonly waiting = new Set<TextDocument>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;
  private isDisposed = false;

  constructor(
    private readonly documents: Documents,
    private readonly index: WorkspaceIndex,
    private readonly diagnostics: Diagnostics,
  ) {
    this.disposables.add(
      index.onDidChange(() => this.scheduleShown()),
      window.onDidChangeVisibleTextEditors(() => this.scheduleShown()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (fileKind(document) === "retro") this.scheduleShown();
        else this.schedule(document);
      }),
      onNewDay(() => this.scheduleShown()),
      { dispose: () => clearTimeout(this.timer) },
    );
    this.scheduleShown();
  }

  dispose(): void {
    this.run++;
    this.isDisposed = true;
    this.disposables.dispose();
  }

  private scheduleShown(): void {
    for (const { document } of window.visibleTextEditors) this.schedule(document);
  }

  private schedule(document: TextDocument): void {
    if (this.isDisposed || fileKind(document) !== "career" || document.uri.scheme === "untitled" || isIgnored(document))
      return;
    this.waiting.add(document);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.findAll(), pause);
  }

  private async findAll(): Promise<void> {
    const run = ++this.run;
    for (const document of this.waiting) {
      this.waiting.delete(document);
      await this.find(document, () => run !== this.run || document.isClosed);
      if (run === this.run) continue;
      // Something else came in between: the others are its business, this one comes after it.
      this.schedule(document);
      return;
    }
  }

  private async find(document: TextDocument, isOver: () => boolean): Promise<void> {
    await this.documents.prepareRetros();
    const { version } = document;
    const career = await this.documents.whenRead(document);
    // An edit hands the model on to the next document, which is looked at after its own pause.
    if (!career || isOver() || document.version !== version || !mayHint(career)) return;
    const names = this.index.namesOf(document.uri, career);
    const found = await this.index.retrosOf(document.uri, (retro) => retro.evidenceSlowly(names));
    if (!found || isOver()) return;
    const retros = found.map(({ uri, retro }): YearRetro => ({ id: uri.toString(), name: nameOf(uri), retro }));
    const turns = hostTurns(() => isOver() || document.version !== version);
    const claims = await inTurns(findStaleClaims(career, retros, today()), turns);
    if (claims) this.diagnostics.setStale(document, claims);
  }
}

function isIgnored(document: TextDocument): boolean {
  const ignored = workspace.getConfiguration("careerGap", document.uri).get<readonly string[]>("ignoredFindings", []);
  return ignored.includes("stale-competency");
}
