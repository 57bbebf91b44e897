import { CodeLens, type Disposable, EventEmitter, languages, workspace } from "vscode";
import { lensesRetro } from "../core/features/lensesRetro";
import { inTurns } from "../core/workspace/inTurns";
import { editorLanguage, toRange } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { hostTurns } from "./hostTurns";
import { nearestCareer } from "./nearestCareer";
import { isRetro } from "./retroContext";
import { today } from "./today";

/** The lens over the plan of a retrospective; it follows the career file, too. */
export function registerRetroLenses(documents: Documents): Disposable {
  const changed = new EventEmitter<void>();
  return new Disposables(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("careerGap")) changed.fire();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (fileKind(document) === "career") changed.fire();
    }),
    languages.registerCodeLensProvider(
      { language: "markdown" },
      {
        onDidChangeCodeLenses: changed.event,
        async provideCodeLenses(document, token) {
          if (!isRetro(document, documents)) return undefined;
          if (!workspace.getConfiguration("careerGap", document).get("codeLens", true)) return undefined;
          const retro = await documents.whenRetroRead(document, token);
          const nearest = retro && (await nearestCareer(document.uri, retro, documents));
          if (!nearest) return undefined;
          const isOver = (): boolean => token.isCancellationRequested || documents.retro(document) !== retro;
          const work = lensesRetro(retro, nearest.career, editorLanguage(), today());
          const lenses = await inTurns(work, hostTurns(isOver));
          if (isOver()) return undefined;
          return lenses?.map(
            ({ span, title }) =>
              new CodeLens(toRange(retro.source, span), { title, command: "careerGap.adoptPlanItems" }),
          );
        },
      },
    ),
  );
}
