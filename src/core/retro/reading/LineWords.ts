import { type ActivityWordKind, activityKind } from "../../vocabulary/activityWords";
import { type ItemStateWord, markedState } from "../../vocabulary/itemState";
import { type PlanBucket, planBucket, type PlanWords, planWords } from "../../vocabulary/planHeadings";
import { type ReviewWords, reviewWords } from "../../vocabulary/reviewHeadings";
import { foldCase, type FoldedText } from "../../vocabulary/WordPattern";
import type { TimeWords } from "../../vocabulary/timeStretch";
import { findTimeWords } from "../../vocabulary/timeWords";
import { closing } from "./closingWords";
import type { KnownDetails } from "./itemDetails";
import { isBoldLine } from "./isBoldLine";
import { foldLabel, labelWords, plainWords } from "./plainWords";
import { type TimeLabel, timeLabel } from "./timeLabel";

/**
 * What the words of a line say by themselves, each answer worked out when it is first asked for: several readers ask
 * the same of a line, and lines that are written alike share one, since long texts repeat their headings.
 */
export class LineWords {
  private foldedCache: FoldedText | undefined;
  private foldCache: string | undefined;
  private boldCache: boolean | undefined;
  private markedCache: ItemStateWord | null | undefined;
  private activityCache: ActivityWordKind | null | undefined;
  private reviewCache: ReviewWords | null | undefined;
  private planCache: PlanWords | null | undefined;
  private bucketCache: PlanBucket | null | undefined;
  private timeCache: TimeLabel | null | undefined;
  private headingTimeCache: TimeLabel | null | undefined;
  private firstTimeCache: TimeWords | null | undefined;
  private closingCache: boolean | undefined;
  /** What it said when it was last read as something planned. */
  details: KnownDetails | undefined;

  /**
   * @param raw the line as written, markup included
   * @param plainCache what it says without markup, where that is known
   * @param labelCache the plain words without emoji, numbering and closing marks, where they are known
   */
  constructor(
    readonly raw: string,
    private plainCache?: string,
    private labelCache?: string,
  ) {}

  /** What it says, without markup. */
  get plain(): string {
    return (this.plainCache ??= plainWords(this.raw));
  }

  /** The plain words without emoji, numbering and closing marks. */
  get label(): string {
    return (this.labelCache ??= labelWords(this.raw));
  }

  /** The label in small letters. */
  get folded(): FoldedText {
    return (this.foldedCache ??= foldCase(this.label));
  }

  /** The label's letters and digits, in small letters. */
  get fold(): string {
    return (this.foldCache ??= foldLabel(this.label));
  }

  /** All of its words are strong or underlined. */
  get bold(): boolean {
    return (this.boldCache ??= isBoldLine(this.raw));
  }

  /** The state that its marks say. */
  get marked(): ItemStateWord | undefined {
    if (this.markedCache === undefined) this.markedCache = markedState(this.raw) ?? null;
    return this.markedCache ?? undefined;
  }

  get activity(): ActivityWordKind | undefined {
    if (this.activityCache === undefined) this.activityCache = activityKind(this.plain) ?? null;
    return this.activityCache ?? undefined;
  }

  get review(): ReviewWords | undefined {
    if (this.reviewCache === undefined) this.reviewCache = reviewWords(this.label) ?? null;
    return this.reviewCache ?? undefined;
  }

  get plan(): PlanWords | undefined {
    if (this.planCache === undefined) this.planCache = planWords(this.label) ?? null;
    return this.planCache ?? undefined;
  }

  get bucket(): PlanBucket | undefined {
    if (this.bucketCache === undefined) this.bucketCache = planBucket(this.label) ?? null;
    return this.bucketCache ?? undefined;
  }

  /** It closes a text: it opens nothing, and ends a plan before it. */
  get closes(): boolean {
    return (this.closingCache ??= closing.test(this.folded));
  }

  /** The first time that the label names. */
  get firstTime(): TimeWords | undefined {
    if (this.firstTimeCache === undefined) this.firstTimeCache = findTimeWords(this.label)[0] ?? null;
    return this.firstTimeCache ?? undefined;
  }

  /** The time that it carries as a label; headings may carry it at their end. */
  timeLabel(heading: boolean): TimeLabel | undefined {
    if (heading) {
      if (this.headingTimeCache === undefined) this.headingTimeCache = timeLabel(this.label, true) ?? null;
      return this.headingTimeCache ?? undefined;
    }
    if (this.timeCache === undefined) this.timeCache = timeLabel(this.label, false) ?? null;
    return this.timeCache ?? undefined;
  }
}
