import { commands, type ExtensionContext, type Uri } from "vscode";
import { registerCareerLinks } from "./careerLinks";
import { registerCareerProviders } from "./careerProviders";
import { type ExportForm, exportCareer } from "./commands/exportCareer";
import { type GenerateTodosArguments, generateTodos } from "./commands/generateTodos";
import { importReadme } from "./commands/importReadme";
import { newCareerFile } from "./commands/newCareerFile";
import { newRetro } from "./commands/newRetro";
import { toggleTodo } from "./commands/toggleTodo";
import { registerCompletion } from "./completionProvider";
import { Diagnostics } from "./Diagnostics";
import { Documents } from "./Documents";
import { careerLanguage } from "./FileKinds";
import { MatrixPanels } from "./panel/MatrixPanels";
import { registerQuickFixes } from "./quickFixProvider";
import { registerRefactorings } from "./refactoringProvider";
import { registerRetroProviders } from "./retroProviders";
import { registerSymbols } from "./symbolProviders";
import { WorkspaceIndex } from "./WorkspaceIndex";

/** Called by the editor when a career file or a retrospective is there, or one of our commands is run. */
export function activate(context: ExtensionContext): void {
  const documents = new Documents();
  const index = new WorkspaceIndex(documents);
  const panels = new MatrixPanels(context, documents);
  const selector = [{ language: careerLanguage }, { language: "markdown" }];
  context.subscriptions.push(
    documents,
    panels,
    new Diagnostics(documents, context.extensionUri),
    registerCompletion(documents, selector),
    registerQuickFixes(documents, selector),
    registerRefactorings(documents, selector),
    registerRetroProviders(documents),
    index,
    registerSymbols(documents, index),
    registerCareerProviders(documents),
    registerCareerLinks(documents),
    commands.registerCommand("careerGap.openGapMatrix", () => panels.open()),
    commands.registerCommand("careerGap.generateTodos", (options?: GenerateTodosArguments) =>
      generateTodos(documents, panels.file, options),
    ),
    commands.registerCommand("careerGap.toggleTodo", () => toggleTodo(documents)),
    commands.registerCommand("careerGap.newCareerFile", () => newCareerFile()),
    commands.registerCommand("careerGap.newRetro", (year?: number) => newRetro(year)),
    commands.registerCommand("careerGap.exportCareer", (form?: unknown) =>
      exportCareer(documents, panels.file, typeof form === "string" ? (form as ExportForm) : undefined),
    ),
    commands.registerCommand("careerGap.importReadme", (readme?: Uri) => importReadme(() => panels.open(), readme)),
  );
}
