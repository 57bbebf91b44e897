import { languages, SnippetString, Uri, window } from "vscode";
import { newCareerFile as template } from "../../core/templates/newCareerFile";
import { halfOf } from "../../core/time/Period";
import { editorLanguage } from "../convert";
import { careerLanguage } from "../FileKinds";
import { today } from "../today";
import { exists, openUnsaved, targetFolder } from "./newFile";

const name = "career.yaml";

/** Opens a new career.yaml with the template's parts as places to fill; one that is there already is shown instead. */
export async function newCareerFile(): Promise<void> {
  const folder = targetFolder();
  const there = folder && Uri.joinPath(folder, name);
  if (there && (await exists(there))) {
    await window.showTextDocument(there, { preview: false });
    return;
  }
  const document = await openUnsaved(folder, name, careerLanguage);
  if (document.languageId !== careerLanguage) await languages.setTextDocumentLanguage(document, careerLanguage);
  if (document.getText() !== "") return;
  const half = halfOf(today());
  const next = `${Number(half.slice(0, 4)) + 1}-${half.slice(5)}`;
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new SnippetString(template(editorLanguage(), next)));
}
