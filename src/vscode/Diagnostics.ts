import { type Disposable, languages, type TextDocument, type Uri, workspace } from "vscode";
import type { StaleClaims } from "../core/analysis/staleClaims";
import { diagnoseCareerSlowly } from "../core/features/diagnoseCareer";
import type { RetroSurroundings } from "../core/features/diagnoseRetro";
import type { Finding } from "../core/findings/Finding";
import type { Pauses } from "../core/Pauses";
import type { SourceText } from "../core/text/SourceText";
import { inTurns } from "../core/workspace/inTurns";
import { diagnosticSource, FindingDiagnostic } from "./convert";
import { type Documents, readSlice } from "./Documents";
import { careerLanguage, fileKind } from "./FileKinds";
import { Disposables } from "./Disposables";
import { hostTurns } from "./hostTurns";
import { onNewDay } from "./onNewDay";
import { retroSurroundings, type SeenSurroundings } from "./retroSurroundings";
import { today } from "./today";

/** Keeps the findings of the open documents up to date; all changes of one turn of the event loop make one run. */
export class Diagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(diagnosticSource);
  private readonly waiting = new Set<TextDocument>();
  private readonly stale = new WeakMap<TextDocument, StaleClaims>();
  /** The last run over each document. */
  private readonly runs = new WeakMap<TextDocument, object>();
  private readonly around = new WeakMap<TextDocument, SeenSurroundings>();
  private readonly disposables = new Disposables(this.collection);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private endRound = (): void => {};

  /** Settles once the findings of what is open at first are told; of a long file, once its reading has begun. */
  readonly firstRound = new Promise<void>((resolve) => (this.endRound = resolve));

  constructor(
    private readonly documents: Documents,
    private readonly extensionUri: Uri,
  ) {
    this.disposables.add(
      workspace.onDidOpenTextDocument((document) => this.schedule(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.schedule(document)),
      workspace.onDidCloseTextDocument((document) => {
        this.waiting.delete(document);
        this.collection.delete(document.uri);
      }),
      // Each folder may have settings of its own, and a career file above.
      workspace.onDidChangeWorkspaceFolders(() => this.scheduleAll()),
      workspace.onDidChangeConfiguration((event) => {
        const isOurs = event.affectsConfiguration("careerGap") || event.affectsConfiguration("markdown.validate");
        if (isOurs) this.scheduleAll();
      }),
      onNewDay(() => this.scheduleAll()),
      { dispose: () => clearTimeout(this.timer) },
    );
    this.scheduleAll();
    if (this.timer === undefined) this.endRound();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Tells of stale claims of a career file from now on. */
  setStale(document: TextDocument, claims: StaleClaims): void {
    if (claims.size === 0 && !this.stale.has(document)) return;
    this.stale.set(document, claims);
    this.schedule(document);
  }

  private scheduleAll(): void {
    for (const document of workspace.textDocuments) this.schedule(document);
  }

  private schedule(document: TextDocument): void {
    this.waiting.add(document);
    this.timer ??= setTimeout(() => void this.refreshWaiting(), 0);
  }

  private async refreshWaiting(): Promise<void> {
    this.timer = undefined;
    const documents = [...this.waiting].filter((one) => !one.isClosed);
    this.waiting.clear();
    // One that fails keeps no other from its findings.
    await Promise.all(documents.map((one) => this.refresh(one))).finally(this.endRound);
  }

  private async refresh(document: TextDocument): Promise<void> {
    const kind = fileKind(document);
    if (!kind) {
      this.runs.delete(document);
      this.collection.delete(document.uri);
      return;
    }
    // A pattern of the settings may name files that the editor takes for plain YAML.
    if (kind === "career" && document.languageId === "yaml") {
      void languages.setTextDocumentLanguage(document, careerLanguage);
      return;
    }
    await (kind === "career" ? this.refreshCareer(document) : this.refreshRetro(document));
  }

  private async refreshCareer(document: TextDocument): Promise<void> {
    const read = this.documents.career(document);
    // A long file that was just opened is read in slices; the next one comes after what else waits.
    if (!readSlice(read)) {
      this.schedule(document);
      return;
    }
    const isOver = this.startRun(document, () => this.documents.career(document) === read);
    const insight = { today: today(), stale: this.stale.get(document) };
    await this.show(document, read.source, diagnoseCareerSlowly(read, this.ignored(document), insight), isOver);
    if (!isOver()) this.scheduleRetros();
  }

  /** Begins a run over a document; what comes later, an edit or other settings, has a run of its own. */
  private startRun(document: TextDocument, isStill: () => boolean): () => boolean {
    const run = {};
    this.runs.set(document, run);
    return () => document.isClosed || this.runs.get(document) !== run || !isStill();
  }

  /** A retrospective is read in slices, and told of with what lay around it last; where that changed, once more. */
  private async refreshRetro(document: TextDocument): Promise<void> {
    await this.documents.prepareRetros();
    const { diagnoseRetroSlowly } = await import("../core/features/diagnoseRetro");
    if (document.isClosed) return;
    const read = this.documents.retro(document);
    const isOver = this.startRun(document, () => this.documents.retro(document) === read);
    const showWith = (surroundings: RetroSurroundings): Promise<void> =>
      this.show(document, read.source, diagnoseRetroSlowly(read, this.ignored(document), surroundings), isOver);
    const before = this.around.get(document)?.now(this.documents);
    await showWith(before ?? {});
    // Nobody waits for this.
    void this.showAround(document, before, isOver, showWith);
  }

  private async showAround(
    document: TextDocument,
    before: SeenSurroundings | undefined,
    isOver: () => boolean,
    showWith: (surroundings: RetroSurroundings) => Promise<void>,
  ): Promise<void> {
    if (isOver()) return;
    const surroundings = await retroSurroundings(document, this.documents, isOver);
    if (!surroundings || isOver()) return;
    this.around.set(document, surroundings);
    if (!before?.isLike(surroundings)) await showWith(surroundings);
  }

  /** Plan items of retrospectives name the to-dos of career files. */
  private scheduleRetros(): void {
    for (const document of workspace.textDocuments) if (fileKind(document) === "retro") this.schedule(document);
  }

  private ignored(document: TextDocument): readonly string[] {
    const ignored = workspace.getConfiguration("careerGap", document.uri).get<readonly string[]>("ignoredFindings", []);
    return linksAreChecked(document) ? [...ignored, "broken-link"] : ignored;
  }

  private async show(
    document: TextDocument,
    source: SourceText,
    finding: Pauses<readonly Finding[]>,
    isOver: () => boolean,
  ): Promise<void> {
    const diagnostics = await inTurns(this.toDiagnostics(source, finding), hostTurns(isOver));
    if (diagnostics && !isOver()) this.collection.set(document.uri, diagnostics);
  }

  private *toDiagnostics(source: SourceText, finding: Pauses<readonly Finding[]>): Pauses<FindingDiagnostic[]> {
    const diagnostics: FindingDiagnostic[] = [];
    for (const one of yield* finding) {
      diagnostics.push(new FindingDiagnostic(source, one, this.extensionUri));
      yield;
    }
    return diagnostics;
  }
}

/** Whether the editor itself, asked by its settings, reports links to files that are not there. */
function linksAreChecked(document: TextDocument): boolean {
  if (document.languageId !== "markdown") return false;
  const validate = workspace.getConfiguration("markdown.validate", document);
  return validate.get("enabled", false) && validate.get<string>("fileLinks.enabled", "warning") !== "ignore";
}
