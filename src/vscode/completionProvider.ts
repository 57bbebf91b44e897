import { CompletionList, type Disposable, type DocumentSelector, languages } from "vscode";
import { completeCareer } from "../core/features/completeCareer";
import { completeRetro } from "../core/features/completeRetro";
import { editorLanguage, toCompletionItem } from "./convert";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { today } from "./today";

/** Completion in both files. */
export function registerCompletion(documents: Documents, selector: DocumentSelector): Disposable {
  return languages.registerCompletionItemProvider(
    selector,
    {
      provideCompletionItems(document, position) {
        const kind = fileKind(document);
        if (!kind) return undefined;
        const offset = document.offsetAt(position);
        const language = editorLanguage();
        const read = kind === "career" ? documents.career(document) : documents.retro(document);
        const completions =
          kind === "career"
            ? completeCareer(documents.career(document), offset, language, today())
            : completeRetro(documents.retro(document), offset, language, today());
        return new CompletionList(completions.map((one, at) => toCompletionItem(read.source, one, at)));
      },
    },
    "-",
    " ",
    ":",
    "[",
    "{",
    ",",
    "\n",
  );
}
