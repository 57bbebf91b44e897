import { type QuickPickItem, type Uri, window } from "vscode";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { exportCsv } from "../../core/exchange/export/exportCsv";
import { exportJsonResume } from "../../core/exchange/export/exportJsonResume";
import { exportMarkdown } from "../../core/exchange/export/exportMarkdown";
import { exportReadme } from "../../core/exchange/export/exportReadme";
import { ExportRefused } from "../../core/exchange/export/publicDocument";
import type { Language } from "../../core/Language";
import type { CommandMessage } from "../../core/messages/commandMessages";
import { brokenText } from "../applyCareerEdit";
import { chooseCareerFile } from "../careerFiles";
import { editorLanguage } from "../convert";
import type { Documents } from "../Documents";
import { say } from "../say";
import { today } from "../today";
import { openUnsaved } from "./newFile";

interface Form {
  readonly label: CommandMessage;
  /** The language of the document that it is opened in. */
  readonly opensAs: string;
  readonly write: (document: CareerDocument, language: Language) => string;
}

const forms = {
  "readme-ko": { label: "exportReadmeKo", opensAs: "markdown", write: (one) => exportReadme(one, { language: "ko" }) },
  "readme-en": { label: "exportReadmeEn", opensAs: "markdown", write: (one) => exportReadme(one, { language: "en" }) },
  markdown: {
    label: "exportMarkdown",
    opensAs: "markdown",
    write: (one, language) => exportMarkdown(one, { language, date: today() }),
  },
  csv: { label: "exportCsv", opensAs: "plaintext", write: (one, language) => exportCsv(one, { language }) },
  "csv-excel": {
    label: "exportCsvExcel",
    opensAs: "plaintext",
    write: (one, language) => exportCsv(one, { language, bom: true }),
  },
  "json-resume": {
    label: "exportJsonResume",
    opensAs: "json",
    write: (one, language) => exportJsonResume(one, { language }),
  },
} as const satisfies Readonly<Record<string, Form>>;

/** The forms of an export, as a key binding may name them. */
export type ExportForm = keyof typeof forms;

/**
 * Opens a career file in another form as an unsaved document; what is private stays out.
 * @param shown the file that the gap matrix shows
 */
export async function exportCareer(documents: Documents, shown: Uri | undefined, asked?: ExportForm): Promise<void> {
  const document = await chooseCareerFile(shown);
  if (!document) return;
  const name = asked ?? (await pick());
  const form: Form | undefined = name && forms[name];
  if (!form) return;
  const read = documents.career(document);
  try {
    await openUnsaved(undefined, "", form.opensAs, form.write(read, editorLanguage()));
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    void window.showWarningMessage(error.reason === "broken" ? brokenText(read) : say("cannotHide"));
  }
}

async function pick(): Promise<ExportForm | undefined> {
  const items = Object.entries(forms).map(([name, { label }]): QuickPickItem & { name: ExportForm } => ({
    label: say(label),
    name: name as ExportForm,
  }));
  const picked = await window.showQuickPick(items, { title: say("exportTitle"), placeHolder: say("exportWhat") });
  return picked?.name;
}
