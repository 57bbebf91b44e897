import { CodeLens, type Disposable, EventEmitter, languages, workspace } from "vscode";
import { emptyMonths } from "../core/analysis/draftInto";
import { formatMessage } from "../core/messages/formatMessage";
import { hintMessages } from "../core/messages/hintMessages";
import { editorLanguage, toRange } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { nearestCareer } from "./nearestCareer";
import { today } from "./today";

/** Above each empty month of a retrospective that has begun: what does the record say? A click fills the month. */
export function registerEmptyMonthLenses(documents: Documents): Disposable {
  const changed = new EventEmitter<void>();
  const provider = languages.registerCodeLensProvider(
    { language: "markdown" },
    {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (fileKind(document) !== "retro") return undefined;
        if (!workspace.getConfiguration("careerGap", document).get("codeLens", true)) return undefined;
        const retro = await documents.whenRetroRead(document, token);
        if (!retro) return undefined;
        const months = emptyMonths(retro).filter(({ from }) => from <= today());
        if (months.length === 0 || !(await nearestCareer(document.uri, retro, documents))) return undefined;
        if (token.isCancellationRequested || documents.retro(document) !== retro) return undefined;
        const title = formatMessage(hintMessages.fillMonth, editorLanguage());
        return months.map(({ span, from }) => {
          const command = { title, command: "careerGap.draftMonth", arguments: [document.uri, from.slice(0, 7)] };
          return new CodeLens(toRange(retro.source, span), command);
        });
      },
    },
  );
  const settings = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("careerGap.codeLens")) changed.fire();
  });
  return new Disposables(changed, provider, settings);
}
