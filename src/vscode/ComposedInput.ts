import {
  commands,
  type Disposable,
  languages,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from "vscode";
import { completeCareer } from "../core/features/completeCareer";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { editorLanguage } from "./convert";
import { fileKind } from "./FileKinds";
import { today } from "./today";

/** What may lie between a typed character and the request for completion that it makes, in milliseconds. */
const typingDelay = 150;

/**
 * Follows what is typed. While an input method composes a syllable, the editor neither asks for completion nor filters
 * the list that is open; so that each stage of a syllable finds its candidates, the list is asked for here. It also
 * tells a list that the user asked for from one that typing opened.
 */
export class ComposedInput implements Disposable {
  private readonly disposables = new Disposables();
  private change: Disposable | undefined;
  private typedAt = 0;
  /** Where the last list stood. */
  private listed: { readonly document: TextDocument; readonly line: number } | undefined;
  private asked: { readonly document: TextDocument; readonly line: number } | undefined;

  constructor(private readonly documents: Documents) {
    this.disposables.add(workspace.onDidChangeTextDocument((event) => this.follow(event)));
  }

  dispose(): void {
    this.change?.dispose();
    this.disposables.dispose();
  }

  /** Tells where a list was given, or none. */
  noteList(document: TextDocument, { line }: Position, isEmpty: boolean): void {
    this.listed = isEmpty ? undefined : { document, line };
  }

  /** Whether completion at a position was asked for by the user, or goes on from there while its line is typed. */
  isAsked(document: TextDocument, { line }: Position): boolean {
    if (Date.now() - this.typedAt > typingDelay) this.asked = { document, line };
    return this.asked?.document === document && this.asked.line === line;
  }

  private follow({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change || document !== window.activeTextEditor?.document) return;
    this.typedAt = Date.now();
    if (
      this.asked &&
      (this.asked.document !== document || change.range.start.line !== this.asked.line || change.text.includes("\n"))
    )
      this.asked = undefined;
    // One syllable in the making, or one that gave its last letter to the next.
    if (reason !== undefined || contentChanges.length > 1 || !/^[\u3131-\u3163\uac00-\ud7a3]{1,2}$/.test(change.text))
      return;
    // A list that may be open has to be closed, too, where nothing fits any more.
    const isListed = this.listed?.document === document && this.listed.line === change.range.start.line;
    if (isListed || this.hasCandidates(document, change.rangeOffset + change.text.length)) {
      // The command opens a list and does nothing to one that is open.
      void commands.executeCommand("editor.action.triggerSuggest", { auto: true });
      this.askAnew();
    }
  }

  /**
   * Makes the editor ask again for the list that is open, without closing it: it does where the providers have changed.
   * What is registered, and the next time taken back, is one of no document.
   */
  private askAnew(): void {
    if (this.change) {
      this.change.dispose();
      this.change = undefined;
    } else {
      const never = { scheme: "career-gap-never" };
      this.change = languages.registerCompletionItemProvider(never, { provideCompletionItems: () => undefined });
    }
  }

  private hasCandidates(document: TextDocument, offset: number): boolean {
    const kind = fileKind(document);
    if (kind === "retro") {
      const { line, character } = document.positionAt(offset);
      const before = document.lineAt(line).text.slice(0, character);
      return this.asked !== undefined || /^#{1,6}[ \t]|(?:^|[ \t])\^[^\s^]*$/.test(before);
    }
    if (kind !== "career") return false;
    const { items } = completeCareer(this.documents.career(document), offset, editorLanguage(), today());
    // What stands there in full, because it was accepted, needs no list.
    return items.length > 0 && !(items.length === 1 && items[0]?.span.end === offset && isWritten(document, items[0]));
  }
}

/** Whether the text that a completion would replace is what it would write. */
function isWritten(
  document: TextDocument,
  { span, insertText }: { span: { start: number; end: number }; insertText: string },
): boolean {
  return document.getText().slice(span.start, span.end) === insertText;
}
