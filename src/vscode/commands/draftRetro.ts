import { type QuickPickItem, type TextDocument, Uri, window, workspace } from "vscode";
import { draftInto, draftMonth as monthEdits } from "../../core/analysis/draftInto";
import { careerLanguage, draftLanguage } from "../../core/analysis/draftLanguage";
import { firstQuestion } from "../../core/analysis/draftLines";
import { type DraftInput, draftRetro as draftText, retroDraft } from "../../core/analysis/draftRetro";
import type { OwnCommit } from "../../core/analysis/groupCommits";
import { ExportRefused } from "../../core/exchange/export/publicDocument";
import { retroTitle } from "../../core/messages/periodNames";
import type { RetroDocument } from "../../core/retro/RetroDocument";
import type { CalendarDate } from "../../core/time/CalendarDate";
import { periodOf } from "../../core/time/Period";
import { currentPeriod } from "../../core/time/periodsOf";
import { periodText } from "../../core/time/periodText";
import { applyRetroEdit, confirmRetroEdit } from "../applyRetroEdit";
import { brokenText } from "../applyCareerEdit";
import { chooseCareerFile, nameOf } from "../careerFiles";
import { editorLanguage } from "../convert";
import type { Documents } from "../Documents";
import { fileKind } from "../FileKinds";
import { type NearestCareer, nearestCareer } from "../nearestCareer";
import { ownCommits } from "../ownCommits";
import { say } from "../say";
import { today } from "../today";
import type { WorkspaceIndex } from "../WorkspaceIndex";
import { retrosOfCareer } from "../yearRetros";
import { openUnsaved, targetFolder } from "./newFile";

/** What a key binding, the panel or a test may ask of the command; what is not said is asked for. */
export interface DraftRetroArguments {
  /** As a file writes it: `2026`, `2026-H1`. */
  readonly period?: string;
  /** Whether the user's own commits are used. */
  readonly commits?: boolean;
  /** `active`: into the retrospective in the active editor; `new`: into a new document. */
  readonly into?: "active" | "new";
  /** Whether the edits of a document that is there are shown before they are made; they are, if left out. */
  readonly preview?: boolean;
}

/**
 * Drafts a retrospective from the record: into a new, unsaved document, or as an edit of the one that is open, which
 * the user looks at first.
 * @param shown the file that the gap matrix shows
 */
export async function draftRetro(
  documents: Documents,
  index: WorkspaceIndex,
  shown: Uri | undefined,
  options: DraftRetroArguments = {},
): Promise<void> {
  await documents.prepareRetros();
  const active = window.activeTextEditor?.document;
  const open = active && fileKind(active) === "retro" ? active : undefined;
  const into = options.into ?? (open ? await chooseTarget(open) : "new");
  if (!into) return;
  const target = into === "active" ? open : undefined;
  const career = await careerFor(open, documents, shown);
  if (!career) return;
  const covers = target && documents.retro(target).reading.covers;
  const period = options.period ?? (covers ? periodText(covers) : await choosePeriod());
  const time = period === undefined ? undefined : periodOf(period);
  if (period === undefined || !time) return;
  const commits = await commitsOf(career.uri, time, options.commits);
  if (!commits) return;
  const retros = await retrosOfCareer(career, index);
  const own = careerLanguage(career.career, editorLanguage());
  const name = `retros/${period.replace("/", "_")}-retro.md`;
  const folder = career.uri.scheme === "untitled" ? targetFolder() : Uri.joinPath(career.uri, "..");
  const path = (target?.uri ?? (folder && Uri.joinPath(folder, name)))?.path;
  const input: DraftInput = {
    career: career.career,
    retros,
    period,
    today: today(),
    language: own,
    commits,
    path,
    careerFile: career.uri.path,
  };
  await refusing(career, async () => {
    if (target) await addTo(target, documents.retro(target), input, options.preview ?? true);
    else {
      const fileName = career.uri.path.slice(career.uri.path.lastIndexOf("/") + 1);
      // The nearest career.yaml is found by itself; one of another name has to be named.
      const careerPath = /^career\.ya?ml$/.test(fileName) ? undefined : `../${fileName}`;
      const draft = draftText({ ...input, careerPath });
      await openUnsaved(folder, name, "markdown", draft, firstQuestion(draft));
    }
  });
}

/** Fills one empty month of a retrospective from the record and the user's commits. @param month `2026-03` */
export async function draftMonth(documents: Documents, index: WorkspaceIndex, uri: Uri, month: string): Promise<void> {
  await documents.prepareRetros();
  const document = await workspace.openTextDocument(uri);
  const career = await careerFor(document, documents, undefined);
  const time = periodOf(month);
  if (!career || !time) return;
  const commits = await ownCommits(career.uri, time);
  const retros = await retrosOfCareer(career, index);
  const read = documents.retro(document);
  const part = read.reading.periods.find(({ from, to }) => from.startsWith(month) && to.startsWith(month))?.part;
  if (!part) return;
  const own = careerLanguage(career.career, editorLanguage());
  const language = draftLanguage(read.source.text, own);
  await refusing(career, async () => {
    const draft = retroDraft({
      career: career.career,
      retros,
      period: month,
      today: today(),
      language,
      commits,
      path: uri.path,
      careerFile: career.uri.path,
    });
    const edits = monthEdits(read, draft, part.start);
    if (edits.length === 0) void window.showInformationMessage(say("nothingRecorded"));
    else await applyRetroEdit(document, read.source, edits);
  });
}

async function chooseTarget(open: TextDocument): Promise<"active" | "new" | undefined> {
  const items: (QuickPickItem & { readonly into: "active" | "new" })[] = [
    { label: say("draftIntoOpen", { file: nameOf(open.uri) }), description: say("draftAdds"), into: "active" },
    { label: say("draftIntoNew"), into: "new" },
  ];
  const picked = await window.showQuickPick(items, { title: say("draftTitle"), placeHolder: say("draftWhere") });
  return picked?.into;
}

/** The career file of the retrospective that is open; without one, the file that commands are about. */
async function careerFor(
  retro: TextDocument | undefined,
  documents: Documents,
  shown: Uri | undefined,
): Promise<NearestCareer | undefined> {
  const near = retro && (await nearestCareer(retro.uri, documents.retro(retro), documents));
  if (near) return near;
  const document = await chooseCareerFile(shown);
  return document && { uri: document.uri, career: documents.career(document) };
}

async function choosePeriod(): Promise<string | undefined> {
  const periods = periodsToChoose(today());
  const picked = await window.showQuickPick(
    periods.map((period) => ({ label: retroTitle(period, editorLanguage()), description: period, period })),
    { title: say("draftTitle"), placeHolder: say("draftPeriod") },
  );
  return picked?.period;
}

/** The year that people look back on first, then the other one, halves, quarter and month. */
function periodsToChoose(day: CalendarDate): readonly string[] {
  const year = Number(day.slice(0, 4));
  const years = day.slice(5, 7) <= "02" ? [year - 1, year] : [year, year - 1];
  const half = currentPeriod("half", day);
  const lastHalf = half.endsWith("2") ? `${year}-H1` : `${year - 1}-H2`;
  return [...years.map(String), half, lastHalf, currentPeriod("quarter", day), currentPeriod("month", day)];
}

/** The user's commits, where they want them; undefined where they turned away. */
async function commitsOf(
  uri: Uri,
  period: Parameters<typeof ownCommits>[1],
  wanted: boolean | undefined,
): Promise<readonly OwnCommit[] | undefined> {
  if (wanted === false) return [];
  const found = await ownCommits(uri, period);
  if (wanted || found.length === 0) return found;
  const items: (QuickPickItem & { readonly commits: readonly OwnCommit[] })[] = [
    { label: say("withCommits", { count: found.length }), description: say("localOnly"), commits: found },
    { label: say("withoutCommits"), commits: [] },
  ];
  const picked = await window.showQuickPick(items, { title: say("draftTitle"), placeHolder: say("draftCommits") });
  return picked?.commits;
}

async function addTo(target: TextDocument, read: RetroDocument, input: DraftInput, preview: boolean): Promise<void> {
  const { source } = read;
  const isEmpty = source.text.trim() === "";
  if (!isEmpty && read.reading.isRetro < 0.5) {
    void window.showWarningMessage(say("notRetro"));
    return;
  }
  const language = draftLanguage(source.text, input.language);
  const edits = isEmpty
    ? [{ start: 0, end: source.length, newText: draftText({ ...input, language }) }]
    : draftInto(read, retroDraft({ ...input, language }), input.today);
  if (edits.length === 0) {
    void window.showInformationMessage(say("nothingToAdd"));
    return;
  }
  if (preview && !(await confirmRetroEdit(target, source, edits))) return;
  if (!(await applyRetroEdit(target, source, edits))) return;
  await window.showTextDocument(target, { preview: false });
}

/** Says why nothing can be drafted where the career file is broken or its private parts cannot be told. */
async function refusing({ career }: NearestCareer, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    void window.showWarningMessage(error.reason === "broken" ? brokenText(career) : say("cannotHide"));
  }
}
