import {
  CodeLens,
  type Disposable,
  DocumentLink,
  EventEmitter,
  languages,
  type TextDocument,
  Uri,
  workspace,
} from "vscode";
import { type CareerLens, lensesCareer } from "../core/features/lensesCareer";
import { type CareerLink, linksCareer } from "../core/features/linksCareer";
import { editorLanguage, toRange } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { careerLanguage } from "./FileKinds";
import { today } from "./today";

const selector = { language: careerLanguage };

/** What can be clicked in career files: addresses and files that are shown as evidence, and the code lenses. */
export function registerCareerLinks(documents: Documents): Disposable {
  const changed = new EventEmitter<void>();
  return new Disposables(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("careerGap.codeLens")) changed.fire();
    }),
    languages.registerDocumentLinkProvider(selector, {
      async provideDocumentLinks(document, token) {
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        return linksCareer(career).flatMap((link) => {
          const target = targetOf(document, link);
          return target ? [new DocumentLink(toRange(career.source, link.span), target)] : [];
        });
      },
    }),
    languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!workspace.getConfiguration("careerGap", document).get("codeLens", true)) return undefined;
        const career = await documents.whenRead(document, token);
        if (!career) return undefined;
        return lensesCareer(career, editorLanguage(), today()).map(
          (lens) =>
            new CodeLens(toRange(career.source, lens.span), { title: lens.title, ...commands[lens.action](lens) }),
        );
      },
    }),
  );
}

const commands: Readonly<
  Record<CareerLens["action"], (lens: CareerLens) => { readonly command: string; readonly arguments: unknown[] }>
> = {
  "show-matrix": () => ({ command: "careerGap.openGapMatrix", arguments: [] }),
  "generate-todos": ({ gap }) => ({ command: "careerGap.generateTodos", arguments: [{ gap }] }),
  "record-progress": ({ todo }) => ({ command: "careerGap.recordProgress", arguments: [{ todo, done: "done" }] }),
};

/** A file lies beside the career file; for one that is not saved yet, nowhere. */
function targetOf({ uri }: TextDocument, { kind, target }: CareerLink): Uri | undefined {
  if (kind === "url") return parsed(target);
  if (uri.scheme === "untitled") return undefined;
  const [path = "", fragment = ""] = target.split("#", 2);
  return Uri.joinPath(uri, "..", decoded(path)).with({ fragment });
}

/** Undefined for what the editor takes for no address. */
function parsed(address: string): Uri | undefined {
  try {
    return Uri.parse(address, true);
  } catch {
    return undefined;
  }
}

/** As people copy paths from Markdown: `my%20notes.md`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
