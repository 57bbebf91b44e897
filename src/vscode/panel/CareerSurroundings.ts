import { type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from "vscode";
import { type ReadinessPoint, readinessAt } from "../../core/analysis/readinessHistory";
import { reviewGoals } from "../../core/analysis/reviewGoals";
import { yearEvidence } from "../../core/analysis/yearEvidence";
import type { Gap } from "../../core/career/Career";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { periodOf } from "../../core/time/Period";
import { careerNames } from "../../core/workspace/CareerNames";
import type { Gathered } from "../../panel/yearState";
import { nameOf } from "../careerFiles";
import { Disposables } from "../Disposables";
import type { Documents } from "../Documents";
import { fileHistory } from "../fileHistory";
import { fileKind } from "../FileKinds";
import { nextTurn } from "../hostTurns";
import { today } from "../today";
import type { WorkspaceIndex } from "../WorkspaceIndex";

/** What is asked for: a gap analysis of a career file, and a year. */
export interface Wanted {
  readonly document: TextDocument;
  readonly gap: number;
  readonly year: number;
}

/** Writing goes on for a while: so long after the last key, in milliseconds, what is around the file is looked at. */
const pause = 400;

/**
 * What lies around the career file that the panel shows: the evidence in its retrospectives and its record, the review
 * of a year, and the file's own history. It is gathered in slices after a pause, and told of when it is there.
 */
export class CareerSurroundings implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly disposables = new Disposables(this.changed);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wanted: Wanted | undefined;
  private gathered: { readonly key: string; readonly gathered: Gathered } | undefined;
  private history: { readonly key: string; readonly points: readonly ReadinessPoint[] } | undefined;
  private run = 0;
  /** The key of what is being gathered, and whether it was asked for once more meanwhile. */
  private underWay: string | undefined;
  private isAskedAgain = false;

  /** There is more to show. */
  readonly onDidChange = this.changed.event;
  /** The retrospectives that were read, by their places: nothing else is opened for the page. */
  readonly retros = new Map<string, Uri>();

  constructor(
    private readonly documents: Documents,
    private readonly index: WorkspaceIndex,
  ) {
    this.disposables.add(
      index.onDidChange(() => this.schedule()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (fileKind(document) === "retro") this.schedule();
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (document !== this.wanted?.document) return;
        // A commit may have been made since it was read; the history is short to read.
        this.history = undefined;
        this.schedule();
      }),
      { dispose: () => clearTimeout(this.timer) },
    );
  }

  dispose(): void {
    this.run++;
    this.disposables.dispose();
  }

  /** What is known so far; the rest is gathered, and `onDidChange` tells when it is there. */
  of(wanted: Wanted): Gathered | undefined {
    this.wanted = wanted;
    this.schedule();
    return this.gathered?.key === keyOf(wanted) ? this.gathered.gathered : undefined;
  }

  private schedule(): void {
    if (!this.wanted) return;
    clearTimeout(this.timer);
    const isFirst = this.gathered?.key !== keyOf(this.wanted);
    this.timer = setTimeout(() => void this.gatherWanted(), isFirst ? 0 : pause);
  }

  /**
   * What lies around a gap analysis now, its history left out.
   * @param career the document as it stands, or without what is private
   * @returns undefined where the retrospectives are not to be had
   */
  async gather(document: TextDocument, career: CareerDocument, gap: Gap, year: number): Promise<Gathered | undefined> {
    const names = careerNames(career, this.index.namesOf(document.uri, this.documents.career(document)));
    const found = await this.index.retrosOf(document.uri, (retro) => retro.evidenceSlowly(names));
    if (!found) return undefined;
    const retros = found.map(({ uri, retro }) => {
      this.retros.set(uri.toString(), uri);
      return { name: nameOf(uri), id: uri.toString(), retro };
    });
    const period = periodOf(String(year).padStart(4, "0"));
    const evidence = yearEvidence(career, gap, retros);
    const reviews = period ? reviewGoals({ career, retros, period, today: today() }) : [];
    return { evidence, reviews, history: [] };
  }

  private async gatherWanted(): Promise<void> {
    const { wanted } = this;
    if (!wanted || wanted.document.isClosed) return;
    const key = keyOf(wanted);
    // What is under way for the same goes on: begun anew each time that something happens, it might never end.
    this.isAskedAgain = this.underWay === key;
    if (this.isAskedAgain) return;
    this.underWay = key;
    const run = ++this.run;
    const isOver = (): boolean => run !== this.run;
    await this.gatherAll(wanted, isOver).finally(() => {
      if (isOver()) return;
      this.underWay = undefined;
      if (this.isAskedAgain) this.schedule();
    });
  }

  private async gatherAll(wanted: Wanted, isOver: () => boolean): Promise<void> {
    await this.documents.prepareRetros();
    const career = this.documents.career(wanted.document);
    const gap = career.career.gaps[wanted.gap];
    if (career.isBroken || !gap) return;
    const gathered = await this.gather(wanted.document, career, gap, wanted.year);
    if (!gathered || isOver()) return;
    this.tell(wanted, { ...gathered, history: this.history?.key === keyOf(wanted) ? this.history.points : [] });
    const history = await this.readHistory(wanted, career, gap, isOver);
    if (history) this.tell(wanted, { ...gathered, history });
  }

  private tell(wanted: Wanted, gathered: Gathered): void {
    const key = keyOf(wanted);
    const before = this.gathered;
    this.gathered = { key, gathered };
    // The objects behind it belong to one state of the file; what the page shows of it is all that may have changed.
    if (before?.key === key && seen(before.gathered) === seen(gathered)) return;
    this.changed.fire();
  }

  private async readHistory(
    wanted: Wanted,
    career: CareerDocument,
    gap: Gap,
    isOver: () => boolean,
  ): Promise<readonly ReadinessPoint[] | undefined> {
    const key = keyOf(wanted);
    if (this.history?.key === key) return undefined;
    const points: ReadinessPoint[] = [];
    for (const version of await fileHistory(wanted.document.uri)) {
      const point = readinessAt(version, career, gap);
      if (point) points.push(point);
      await nextTurn();
      if (isOver()) return undefined;
    }
    this.history = { key, points };
    return points;
  }
}

function keyOf({ document, gap, year }: Wanted): string {
  return `${gap} ${year} ${document.uri.toString()}`;
}

/** What the page can show of it, as one text. */
function seen({ evidence, reviews, history }: Gathered): string {
  return JSON.stringify([
    evidence.map(({ competency, date, kind, text, source }) => [
      competency.key,
      date,
      kind,
      text,
      "todo" in source ? source.todo.key : [source.retro, source.span.start, source.line],
    ]),
    reviews.map(({ text, verdict, reasons }) => [text, verdict, reasons.map((reason) => reason.text)]),
    history,
  ]);
}
