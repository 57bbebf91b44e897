import { type QuickPickItem, QuickPickItemKind, Selection, type TextDocument, Uri, window, workspace } from "vscode";
import { reviewInto } from "../../core/analysis/draftInto";
import { careerLanguage, draftLanguage } from "../../core/analysis/draftLanguage";
import { retroDraft } from "../../core/analysis/draftRetro";
import { type ReviewedItem, reviewGoals as review, type ReviewReason } from "../../core/analysis/reviewGoals";
import type { YearRetro } from "../../core/analysis/YearRetro";
import { type ReviewVerdict, reviewVerdicts } from "../../core/career/ReviewVerdict";
import { setVerdict } from "../../core/career/setVerdict";
import { ExportRefused } from "../../core/exchange/export/publicDocument";
import { reasonWords } from "../../core/messages/reasonWords";
import { setItemVerdict } from "../../core/retro/setItemVerdict";
import { periodOf } from "../../core/time/Period";
import { periodText } from "../../core/time/periodText";
import { yearLookedBackOn } from "../../core/time/yearLookedBackOn";
import { verdictWord } from "../../core/vocabulary/verdictWord";
import { applyCareerEdit, brokenText } from "../applyCareerEdit";
import { applyRetroEdit } from "../applyRetroEdit";
import { chooseCareerFile, nameOf } from "../careerFiles";
import { editorLanguage, toRange } from "../convert";
import type { Documents } from "../Documents";
import { fileKind } from "../FileKinds";
import { type NearestCareer, nearestCareer, readCareer } from "../nearestCareer";
import { say } from "../say";
import { today } from "../today";
import type { WorkspaceIndex } from "../WorkspaceIndex";
import { retrosBeside, retrosOfCareer } from "../yearRetros";

/** What a key binding, the panel or a test may ask of the command. */
export interface ReviewGoalsArguments {
  /** As a file writes it; else that of the retrospective in the active editor, else the year. */
  readonly period?: string;
  /** With a verdict: the item by its words, on which the verdict is written without asking. `null` takes it back. */
  readonly item?: string;
  readonly verdict?: ReviewVerdict | null;
  /** Inserts the table into the retrospective of the period without asking. */
  readonly insert?: boolean;
}

/** What is reviewed: it is gathered anew after each verdict. */
interface Subject {
  readonly career: NearestCareer | undefined;
  readonly retros: readonly YearRetro[];
  readonly items: readonly ReviewedItem[];
}

/** Shows what became of all that was planned; the user may say otherwise, and put the table into the retrospective. */
export async function reviewGoals(
  documents: Documents,
  index: WorkspaceIndex,
  shown: Uri | undefined,
  options: ReviewGoalsArguments = {},
): Promise<void> {
  await documents.prepareRetros();
  const active = window.activeTextEditor?.document;
  const open = active && fileKind(active) === "retro" ? active : undefined;
  const near = open && (await nearestCareer(open.uri, documents.retro(open), documents));
  const careerUri = near?.uri ?? (open ? undefined : (await chooseCareerFile(shown))?.uri);
  if (!open && !careerUri) return;
  const covers = open && documents.retro(open).reading.covers;
  const period = options.period ?? (covers ? periodText(covers) : open ? undefined : yearLookedBackOn(today()));
  if (period === undefined || !periodOf(period)) {
    void window.showWarningMessage(say("reviewNoPeriod"));
    return;
  }
  const reviewer = new Reviewer(documents, index, careerUri, open, period);
  if (options.insert) return reviewer.insertTable();
  if (options.item !== undefined && options.verdict !== undefined) {
    const { item: words, verdict } = options;
    return reviewer.overrule(words, verdict ?? undefined);
  }
  await reviewer.showList();
}

class Reviewer {
  constructor(
    private readonly documents: Documents,
    private readonly index: WorkspaceIndex,
    private readonly careerUri: Uri | undefined,
    private readonly open: TextDocument | undefined,
    private readonly period: string,
  ) {}

  private async gather(): Promise<Subject> {
    const { documents, index, open } = this;
    const career = this.careerUri && (await readCareer(this.careerUri, documents));
    const retros = career
      ? await retrosOfCareer(career, index)
      : open
        ? await retrosBeside(open.uri, documents.retro(open), documents)
        : [];
    const period = periodOf(this.period) ?? { from: today(), to: today() };
    return { career, retros, items: review({ career: career?.career, retros, period, today: today() }) };
  }

  async showList(): Promise<void> {
    for (;;) {
      const subject = await this.gather();
      if (subject.items.length === 0) {
        void window.showInformationMessage(say("reviewNothing", { period: this.period }));
        return;
      }
      const chosen = await this.pickItem(subject);
      if (chosen === "insert") return this.insertTable();
      if (!chosen || !(await this.ask(chosen, subject))) return;
    }
  }

  private async pickItem(subject: Subject): Promise<ReviewedItem | "insert" | undefined> {
    const language = editorLanguage();
    type Item = QuickPickItem & { readonly chosen?: ReviewedItem | "insert" };
    const items: Item[] = subject.items.map((item) => {
      const word = verdictWord[item.verdict][language];
      return {
        label: `$(${icons[item.verdict]}) ${item.text}`,
        description: item.isOwnWord ? say("reviewOwn", { verdict: word }) : word,
        chosen: item,
        ...(item.reasons.length > 0
          ? { detail: item.reasons.map((one) => reasonWords(one, language)).join(" · ") }
          : {}),
      };
    });
    const target = this.target(subject);
    if (target) {
      const label = `$(table) ${say("reviewInsert", { file: target.name })}`;
      items.push({ label: "", kind: QuickPickItemKind.Separator }, { label, chosen: "insert" });
    }
    const picked = await window.showQuickPick(items, {
      title: say("reviewTitle", { period: this.period }),
      placeHolder: say("reviewWhat"),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    return picked?.chosen;
  }

  /** Asks for the user's word on one item. @returns whether the list is to be shown again */
  private async ask(item: ReviewedItem, subject: Subject): Promise<boolean> {
    const language = editorLanguage();
    type Choice = QuickPickItem & { readonly act?: () => Promise<boolean> };
    const choices: Choice[] = reviewVerdicts.map((verdict) => ({
      label: `$(${icons[verdict]}) ${verdictWord[verdict][language]}`,
      ...(verdict === item.verdict ? { description: "✓" } : {}),
      act: () => this.write(item, verdict, subject),
    }));
    if (item.isOwnWord) {
      choices.push({ label: `$(discard) ${say("reviewTakeBack")}`, act: () => this.write(item, undefined, subject) });
    }
    const places = item.reasons.filter(({ place }) => place);
    if (places.length > 0) choices.push({ label: "", kind: QuickPickItemKind.Separator });
    for (const reason of places) {
      const where = `${reason.place?.name}:${(reason.place?.line ?? 0) + 1}`;
      choices.push({
        label: `$(go-to-file) ${say("reviewGo", { where })}`,
        detail: reasonWords(reason, language),
        act: () => this.goTo(reason),
      });
    }
    const picked = await window.showQuickPick(choices, { title: item.text, placeHolder: say("reviewSay") });
    return picked?.act ? picked.act() : true;
  }

  async overrule(words: string, verdict: ReviewVerdict | undefined): Promise<void> {
    const subject = await this.gather();
    const item = subject.items.find(({ text }) => text === words);
    if (item) await this.write(item, verdict, subject);
  }

  /** Writes the user's word: to the to-do in career.yaml, or to the mark of the plan's item. */
  private async write(item: ReviewedItem, verdict: ReviewVerdict | undefined, subject: Subject): Promise<boolean> {
    const { source } = item;
    if ("todo" in source) {
      if (!subject.career) return false;
      const document = await workspace.openTextDocument(subject.career.uri);
      const read = this.documents.career(document);
      const { key, text } = source.todo;
      const gap = read.career.gaps.find(({ todos }) => todos.items.some((one) => one.key === key && one.text === text));
      const todo = gap?.todos.items.find((one) => one.key === key);
      if (!gap || !todo) {
        void window.showWarningMessage(say("stale"));
        return false;
      }
      return applyCareerEdit(document, document.version, read, setVerdict(read, gap, todo, this.period, verdict));
    }
    const retro = subject.retros.find(({ id }) => id === source.retro);
    if (!retro) return false;
    const read = retro.retro.document;
    const edits = setItemVerdict(read, source.item, verdict ?? "unknown");
    if (!edits) {
      void window.showWarningMessage(say("reviewNoPlace"));
      return true;
    }
    return applyRetroEdit(await workspace.openTextDocument(Uri.parse(retro.id)), read.source, edits);
  }

  private async goTo({ place }: ReviewReason): Promise<boolean> {
    if (!place) return false;
    const document = await workspace.openTextDocument(Uri.parse(place.retro));
    const selection = toRange(this.documents.retro(document).source, place.span);
    await window.showTextDocument(document, { selection, preview: false });
    return false;
  }

  /** The retrospective that the table goes to: the one that is open, else that of the period. */
  private target({ retros }: Subject): YearRetro | undefined {
    const open = this.open && retros.find(({ id }) => id === this.open?.uri.toString());
    return (
      open ??
      retros.find(({ retro }) => {
        const { covers } = retro.document.reading;
        return covers !== null && periodText(covers) === this.period;
      })
    );
  }

  async insertTable(): Promise<void> {
    const subject = await this.gather();
    const target = this.target(subject);
    if (!target) return;
    const read = target.retro.document;
    const own = subject.career ? careerLanguage(subject.career.career, editorLanguage()) : editorLanguage();
    const language = draftLanguage(read.source.text, own);
    const { period } = this;
    try {
      const draft = retroDraft({
        career: subject.career?.career,
        retros: subject.retros,
        period,
        today: today(),
        language,
        path: Uri.parse(target.id).path,
        careerFile: subject.career?.uri.path,
      });
      const edits = reviewInto(read, draft);
      if (edits.length === 0) {
        void window.showInformationMessage(say("reviewIsThere", { file: nameOf(Uri.parse(target.id)) }));
        return;
      }
      const document = await workspace.openTextDocument(Uri.parse(target.id));
      if (await applyRetroEdit(document, read.source, edits)) {
        const [first] = edits;
        const at = document.positionAt(first?.start ?? 0);
        await window.showTextDocument(document, { selection: new Selection(at, at), preview: false });
      }
    } catch (error) {
      if (!(error instanceof ExportRefused)) throw error;
      const broken =
        subject.career && error.reason === "broken" ? brokenText(subject.career.career) : say("cannotHide");
      void window.showWarningMessage(broken);
    }
  }
}

const icons: Readonly<Record<ReviewVerdict, string>> = {
  done: "check",
  partial: "circle-large-outline",
  dropped: "circle-slash",
  carried: "arrow-right",
  open: "circle-outline",
  unknown: "question",
};
