import { commands, type ExtensionContext, type Uri } from "vscode";
import { registerCareerLinks } from "./careerLinks";
import { registerCareerProviders } from "./careerProviders";
import type { ExportForm } from "./commands/exportCareer";
import { type GenerateTodosArguments, generateTodos } from "./commands/generateTodos";
import { toggleTodo } from "./commands/toggleTodo";
import { registerCompletion } from "./completionProvider";
import type { Documents } from "./Documents";
import { careerLanguage } from "./FileKinds";
import { MatrixPanels } from "./panel/MatrixPanels";
import { registerQuickFixes } from "./quickFixProvider";
import { registerRefactorings } from "./refactoringProvider";
import { registerRetroProviders } from "./retroProviders";
import { registerSymbols } from "./symbolProviders";
import { WorkspaceIndex } from "./WorkspaceIndex";

/**
 * Registers all that the editor may ask for. What few sessions need, such as import and export, is behind an `import()`
 * of its own: it is loaded when its command is run.
 */
export function registerFeatures(context: ExtensionContext, documents: Documents): void {
  const index = new WorkspaceIndex(documents);
  const panels = new MatrixPanels(context, documents);
  const selector = [{ language: careerLanguage }, { language: "markdown" }];
  context.subscriptions.push(
    panels,
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
    commands.registerCommand("careerGap.newCareerFile", async () => {
      const { newCareerFile } = await import("./commands/newCareerFile");
      return newCareerFile();
    }),
    commands.registerCommand("careerGap.newRetro", async (year?: number) => {
      const { newRetro } = await import("./commands/newRetro");
      return newRetro(year);
    }),
    commands.registerCommand("careerGap.exportCareer", async (form?: unknown) => {
      const { exportCareer } = await import("./commands/exportCareer");
      return exportCareer(documents, panels.file, typeof form === "string" ? (form as ExportForm) : undefined);
    }),
    commands.registerCommand("careerGap.importReadme", async (readme?: Uri) => {
      const { importReadme } = await import("./commands/importReadme");
      return importReadme(() => panels.open(), readme);
    }),
  );
}
