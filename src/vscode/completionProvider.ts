import {
  type CancellationToken,
  type CompletionContext,
  type CompletionItem,
  type CompletionItemProvider,
  CompletionList,
  CompletionTriggerKind,
  type Disposable,
  type DocumentSelector,
  languages,
  type Position,
  type TextDocument,
} from "vscode";
import type { Completion, Completions } from "../core/completion/Completion";
import { completeCareer, describeReference } from "../core/features/completeCareer";
import { completeRetro, retroCompletionNeeds } from "../core/features/completeRetro";
import type { SourceText } from "../core/text/SourceText";
import { ComposedInput } from "./ComposedInput";
import { findCareerFiles } from "./careerFiles";
import { editorLanguage, toCompletionItem } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { careerLanguage, fileKind } from "./FileKinds";
import { nearestCareer } from "./nearestCareer";
import { relativePath } from "./relativePath";
import { today } from "./today";

/**
 * The characters at which the list opens by itself: where an item or a value begins. Not at a colon and not at a line
 * break, where the next key is often Enter, which would accept what is listed.
 */
const careerTriggers = ["-", " ", "[", "{", ",", '"'];
/** In a retrospective: a heading, a value of the front matter, the id of a to-do. */
const retroTriggers = [" ", "^", "-"];

/** Completion in both files. */
export function registerCompletion(documents: Documents, selector: DocumentSelector): Disposable {
  const input = new ComposedInput(documents);
  const provider = new Provider(documents, input);
  const all = [selector].flat();
  const isMarkdown = (one: (typeof all)[number]): boolean => typeof one !== "string" && one.language === "markdown";
  return new Disposables(
    input,
    languages.registerCompletionItemProvider(
      all.filter((one) => !isMarkdown(one)),
      provider,
      ...careerTriggers,
    ),
    languages.registerCompletionItemProvider(all.filter(isMarkdown), provider, ...retroTriggers),
  );
}

class Provider implements CompletionItemProvider {
  /** What is behind the items of the last list, to say more of the one that is looked at. */
  private shown = new WeakMap<CompletionItem, { document: TextDocument; offset: number; completion: Completion }>();

  constructor(
    private readonly documents: Documents,
    private readonly input: ComposedInput,
  ) {}

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
    context: CompletionContext,
  ): Promise<CompletionList | undefined> {
    const kind = fileKind(document);
    if (!kind) return undefined;
    const offset = document.offsetAt(position);
    if (kind === "career" || document.languageId === careerLanguage) {
      const read = this.documents.career(document);
      return this.toList(document, position, read.source, completeCareer(read, offset, editorLanguage(), today()));
    }
    const read = await this.documents.whenRetroRead(document, token);
    if (!read) return undefined;
    const isExplicit =
      context.triggerKind !== CompletionTriggerKind.TriggerCharacter && this.input.isAsked(document, position);
    const needs = retroCompletionNeeds(read, offset, isExplicit);
    const career = needs === "career" ? (await nearestCareer(document.uri, read, this.documents))?.career : undefined;
    const careerPaths =
      needs === "careerPaths" ? (await findCareerFiles()).map((uri) => relativePath(document.uri, uri)) : undefined;
    // The offset is that of the text that was read.
    if (token.isCancellationRequested || this.documents.retro(document) !== read) return undefined;
    const options = { career, careerPaths, isExplicit };
    return this.toList(
      document,
      position,
      read.source,
      completeRetro(read, offset, editorLanguage(), today(), options),
    );
  }

  /** The gap of a competency, where the list is too long to compute it for each. */
  resolveCompletionItem(item: CompletionItem): CompletionItem {
    const behind = this.shown.get(item);
    if (behind?.completion.kind !== "reference" || fileKind(behind.document) !== "career") return item;
    const { document, offset, completion } = behind;
    item.detail = describeReference(this.documents.career(document), offset, completion.label, editorLanguage());
    return item;
  }

  private toList(
    document: TextDocument,
    position: Position,
    source: SourceText,
    { items, isIncomplete }: Completions,
  ): CompletionList | undefined {
    this.input.noteList(document, position, items.length === 0);
    const offset = source.offsetAt(position);
    if (items.length === 0 && !isIncomplete) return undefined;
    return new CompletionList(
      items.map((completion, at) => {
        const item = toCompletionItem(source, completion, at);
        if (completion.kind === "reference") this.shown.set(item, { document, offset, completion });
        return item;
      }),
      isIncomplete,
    );
  }
}
