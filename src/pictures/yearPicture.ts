import { fitText, wrapText } from "./fitText";
import { heatRow, monthStep } from "./heatmap";
import { icons, type IconName } from "./icons";
import { type Mark, type MeasureText, moved, type Picture, type PictureRole } from "./Picture";
import { type HeadWords, margin, pictureHead, rule } from "./pictureHead";
import { type CurvePoint, readinessCurve } from "./readinessCurve";

export interface YearPictureRow {
  readonly depth: number;
  readonly hasParts: boolean;
  readonly name: string;
  /** Its own evidence by month, January first. */
  readonly counts: readonly number[];
  /** Together with that of its parts. */
  readonly total: number;
}

export interface YearPictureReview {
  readonly icon: IconName;
  readonly role: PictureRole;
  readonly verdict: string;
  readonly text: string;
  readonly note: string;
}

export interface YearPictureInput {
  readonly width: number;
  readonly rows: readonly YearPictureRow[];
  readonly begun: number;
  readonly points: readonly CurvePoint[];
  /** Where the curve ends, in months. */
  readonly until: number;
  readonly reviews: readonly YearPictureReview[];
  readonly words: HeadWords & {
    /** The heads of the months' columns. */
    readonly months: readonly string[];
    readonly name: string;
    readonly total: string;
    readonly curve: string;
    readonly review: string;
    readonly summary: string;
  };
  readonly measure: MeasureText;
}

const row = 22;
const curveHeight = 96;
const totalWidth = 44;
const body = 13;
const tiny = 11;

/** Draws a year as a picture of its own: readiness, evidence by month, what came of the plan. */
export function yearPicture(input: YearPictureInput): Picture {
  const { width, rows, begun, points, until, reviews, words, measure } = input;
  const head = pictureHead(words, width, measure);
  const right = width - margin;
  const step = monthStep(width - 2 * margin);
  const grid = right - totalWidth - 12 * step;
  const marks: Mark[] = [...head.marks];
  const text = (x: number, y: number, what: string, fill: PictureRole, more: Partial<Mark> = {}): void => {
    marks.push({ kind: "text", x, y, text: what, fill, size: body, ...more } as Mark);
  };

  let y = head.bottom;
  text(margin, y + 17, words.name, "quiet", { size: tiny });
  words.months.forEach((month, index) =>
    text(grid + (index + 0.5) * step, y + 17, month, "quiet", { size: tiny, anchor: "middle" }),
  );
  text(right, y + 17, words.total, "quiet", { size: tiny, anchor: "end" });
  y += 25;
  marks.push(rule(y - 1, width));
  if (points.length > 0) {
    const curve = readinessCurve({ points, until, step, height: curveHeight });
    marks.push(...moved(curve.marks, grid, y));
    text(margin, y + curveHeight - 10, words.curve, "ink");
    y += curveHeight;
    marks.push(rule(y - 1, width));
  }
  for (const { depth, hasParts, name, counts, total } of rows) {
    const font = { size: body, bold: hasParts };
    const own = counts.some((count) => count > 0);
    const x = margin + depth * 16;
    const room = (hasParts && !own ? right - totalWidth : grid - 8) - x;
    const lines = wrapText(name, Math.max(40, room), 2, font, measure);
    const height = row + 17 * (Math.max(1, lines.length) - 1);
    lines.forEach((line, index) => text(x, y + 15 + 17 * index, line, "ink", font));
    const shown = hasParts
      ? own
        ? heatRow(counts, begun, step, row).filter((_, at) => (counts[at] ?? 0) > 0)
        : []
      : heatRow(counts, begun, step, row);
    marks.push(...moved(shown, grid, y));
    text(right, y + 15, String(total), hasParts ? "quiet" : "ink", { anchor: "end" });
    y += height;
    marks.push(rule(y - 1, width));
  }
  if (reviews.length > 0) {
    y += 18;
    text(margin, y + 14, words.review, "ink", { bold: true });
    text(right, y + 14, words.summary, "quiet", { size: 12, anchor: "end" });
    y += 24;
    marks.push(rule(y - 1, width));
    for (const review of reviews) {
      const icon: { line: string; solid?: string } = icons[review.icon];
      marks.push({ kind: "path", d: icon.line, x: margin, y: y + 3, stroke: review.role, strokeWidth: 1.2 });
      if (icon.solid !== undefined) marks.push({ kind: "path", d: icon.solid, x: margin, y: y + 3, fill: review.role });
      text(margin + 24, y + 16, review.verdict, "ink");
      const from = margin + 84;
      const note = fitText(review.note, (right - from) * 0.35, { size: 12 }, measure);
      const room = right - from - (note === "" ? 0 : measure(note, { size: 12 }) + 16);
      text(from, y + 16, fitText(review.text, room, { size: body }, measure), "ink");
      text(right, y + 16, note, "quiet", { size: 12, anchor: "end" });
      y += 24;
      marks.push(rule(y - 1, width));
    }
  }
  return { width, height: y + margin, marks };
}
