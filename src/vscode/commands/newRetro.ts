import { SnippetString, window } from "vscode";
import { newRetro as template } from "../../core/templates/newRetro";
import { editorLanguage } from "../convert";
import { say } from "../say";
import { today } from "../today";
import { openUnsaved, targetFolder } from "./newFile";

/** Opens a new retrospective of a year, with its months, reviews and the next plan as headings. */
export async function newRetro(year?: number): Promise<void> {
  const chosen = year ?? (await chooseYear());
  if (chosen === undefined) return;
  const document = await openUnsaved(targetFolder(), `retros/${chosen}-retro.md`, "markdown");
  if (document.getText() !== "") return;
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new SnippetString(template(editorLanguage(), chosen, today())));
}

/** This year or the one before; in the first two months the one before comes first. */
async function chooseYear(): Promise<number | undefined> {
  const year = Number(today().slice(0, 4));
  const early = today().slice(5, 7) <= "02";
  const years = early ? [year - 1, year] : [year, year - 1];
  const picked = await window.showQuickPick(years.map(String), { placeHolder: say("chooseYear") });
  return picked === undefined ? undefined : Number(picked);
}
