import { type Disposable, languages, type TextDocument, type Uri, workspace } from "vscode";
import { diagnoseCareer } from "../core/features/diagnoseCareer";
import { diagnoseRetro } from "../core/features/diagnoseRetro";
import { diagnosticSource, FindingDiagnostic } from "./convert";
import type { Documents } from "./Documents";
import { careerLanguage, fileKind } from "./FileKinds";
import { Disposables } from "./Disposables";

/** Keeps the findings of the open documents up to date; all changes of one turn of the event loop make one run. */
export class Diagnostics implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(diagnosticSource);
  private readonly waiting = new Set<TextDocument>();
  private readonly disposables = new Disposables(this.collection);
  private timer: ReturnType<typeof setTimeout> | undefined;

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
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("careerGap")) this.scheduleAll();
      }),
      { dispose: () => clearTimeout(this.timer) },
    );
    this.scheduleAll();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private scheduleAll(): void {
    for (const document of workspace.textDocuments) this.schedule(document);
  }

  private schedule(document: TextDocument): void {
    this.waiting.add(document);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const documents = [...this.waiting];
      this.waiting.clear();
      for (const one of documents) if (!one.isClosed) this.refresh(one);
    }, 0);
  }

  private refresh(document: TextDocument): void {
    const kind = fileKind(document);
    if (!kind) {
      this.collection.delete(document.uri);
      return;
    }
    // A pattern of the settings may name files that the editor takes for plain YAML.
    if (kind === "career" && document.languageId === "yaml") {
      void languages.setTextDocumentLanguage(document, careerLanguage);
      return;
    }
    const ignored = workspace.getConfiguration("careerGap", document.uri).get<readonly string[]>("ignoredFindings", []);
    const read = kind === "career" ? this.documents.career(document) : this.documents.retro(document);
    const findings =
      kind === "career"
        ? diagnoseCareer(this.documents.career(document), ignored)
        : diagnoseRetro(this.documents.retro(document), ignored);
    this.collection.set(
      document.uri,
      findings.map((finding) => new FindingDiagnostic(read.source, finding, this.extensionUri)),
    );
  }
}
