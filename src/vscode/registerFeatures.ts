import { commands, type ExtensionContext, type Uri } from "vscode";
import { registerCareerLinks } from "./careerLinks";
import { registerCareerProviders } from "./careerProviders";
import { type AdoptPlanItemsArguments, adoptPlanItems } from "./commands/adoptPlanItems";
import { type CarryOverArguments, carryOver } from "./commands/carryOver";
import type { ExportForm } from "./commands/exportCareer";
import { type GenerateTodosArguments, generateTodos } from "./commands/generateTodos";
import type { DraftRetroArguments } from "./commands/draftRetro";
import { newCareerFile } from "./commands/newCareerFile";
import { newRetro } from "./commands/newRetro";
import { type RecordProgressArguments, recordProgress } from "./commands/recordProgress";
import type { ReviewGoalsArguments } from "./commands/reviewGoals";
import { toggleTodo } from "./commands/toggleTodo";
import { registerCompletion } from "./completionProvider";
import { CurrentCareer } from "./CurrentCareer";
import type { Diagnostics } from "./Diagnostics";
import type { Documents } from "./Documents";
import { registerEmptyMonthLenses } from "./emptyMonthLenses";
import { careerLanguage } from "./FileKinds";
import { MatrixPanels } from "./panel/MatrixPanels";
import { registerQuickFixes } from "./quickFixProvider";
import { ReadinessStatus } from "./ReadinessStatus";
import { registerRefactorings } from "./refactoringProvider";
import { registerRetroContext } from "./retroContext";
import { registerRetroLenses } from "./retroLenses";
import { registerRetroProviders } from "./retroProviders";
import { StaleWatch } from "./StaleWatch";
import { registerSymbols } from "./symbolProviders";
import { TodoTree } from "./TodoTree";
import { WorkspaceIndex } from "./WorkspaceIndex";

/**
 * Registers all that the editor may ask for. What few sessions need, such as import and export, is behind an `import()`
 * of its own: it is loaded when its command is run.
 */
export function registerFeatures(context: ExtensionContext, documents: Documents, diagnostics: Diagnostics): void {
  const index = new WorkspaceIndex(documents);
  const panels = new MatrixPanels(context, documents, index);
  const selector = [{ language: careerLanguage }, { language: "markdown" }];
  const career = new CurrentCareer(documents);
  context.subscriptions.push(
    panels,
    career,
    new ReadinessStatus(career),
    new TodoTree(career),
    registerCompletion(documents, selector),
    registerQuickFixes(documents, selector),
    registerRefactorings(documents, selector),
    registerRetroProviders(documents),
    registerEmptyMonthLenses(documents),
    registerRetroLenses(documents),
    registerRetroContext(documents),
    index,
    new StaleWatch(documents, index, diagnostics),
    registerSymbols(documents, index),
    registerCareerProviders(documents),
    registerCareerLinks(documents),
    commands.registerCommand("careerGap.openGapMatrix", () => panels.open()),
    commands.registerCommand("careerGap.generateTodos", (options?: GenerateTodosArguments) =>
      generateTodos(documents, panels.file, options),
    ),
    commands.registerCommand("careerGap.adoptPlanItems", (options?: AdoptPlanItemsArguments) =>
      adoptPlanItems(documents, options),
    ),
    commands.registerCommand("careerGap.carryOver", (options?: CarryOverArguments) =>
      carryOver(documents, index, panels.file, options),
    ),
    commands.registerCommand("careerGap.recordProgress", (options?: RecordProgressArguments) =>
      recordProgress(documents, panels.file, options),
    ),
    commands.registerCommand("careerGap.toggleTodo", () => toggleTodo(documents)),
    commands.registerCommand("careerGap.newCareerFile", () => newCareerFile()),
    commands.registerCommand("careerGap.newRetro", (year?: number) => newRetro(year)),
    commands.registerCommand("careerGap.exportCareer", async (form?: unknown) => {
      const { exportCareer } = await import("./commands/exportCareer");
      return exportCareer(documents, panels.file, typeof form === "string" ? (form as ExportForm) : undefined);
    }),
    commands.registerCommand("careerGap.draftRetro", async (options?: DraftRetroArguments) => {
      const { draftRetro } = await import("./commands/draftRetro");
      return draftRetro(documents, index, panels.file, options);
    }),
    commands.registerCommand("careerGap.draftMonth", async (retro: Uri, month: string) => {
      const { draftMonth } = await import("./commands/draftRetro");
      return draftMonth(documents, index, retro, month);
    }),
    commands.registerCommand("careerGap.reviewGoals", async (options?: ReviewGoalsArguments) => {
      const { reviewGoals } = await import("./commands/reviewGoals");
      return reviewGoals(documents, index, panels.file, options);
    }),
    commands.registerCommand("careerGap.importReadme", async (readme?: Uri) => {
      const { importReadme } = await import("./commands/importReadme");
      return importReadme(() => panels.open(), readme);
    }),
  );
}
