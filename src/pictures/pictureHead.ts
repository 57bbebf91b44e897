import { fitText, wrapText } from "./fitText";
import type { Mark, MeasureText } from "./Picture";

/** What stands at the top of every picture that is saved. */
export interface HeadWords {
  readonly goal: string;
  /** A line under the goal. */
  readonly facts: string;
  /** The word before the readiness. */
  readonly readiness: string;
  /** Readiness is have / need. */
  readonly have: number;
  readonly need: number;
}

/** The space around a picture that is saved. */
export const margin = 20;

const meterWidth = 108;

/**
 * Draws the goal, the facts and the readiness with its meter.
 *
 * @returns The marks, and where what follows may begin.
 */
export function pictureHead(words: HeadWords, width: number, measure: MeasureText): { marks: Mark[]; bottom: number } {
  const room = width - 2 * margin - meterWidth - 24;
  const title = { size: 15, bold: true };
  const lines = wrapText(words.goal, room, 3, title, measure);
  const marks: Mark[] = lines.map((text, line) => ({
    kind: "text",
    x: margin,
    y: margin + 14 + 20 * line,
    text,
    fill: "ink",
    ...title,
  }));
  const factsAt = margin + 14 + 20 * Math.max(1, lines.length);
  marks.push({
    kind: "text",
    x: margin,
    y: factsAt - 1,
    text: fitText(words.facts, width - 2 * margin, { size: 12 }, measure),
    fill: "quiet",
    size: 12,
  });
  const right = width - margin;
  const share = words.need > 0 ? words.have / words.need : undefined;
  const value = share === undefined ? "–" : `${Math.round(100 * share)}%`;
  const meterAt = margin + 20;
  marks.push(
    { kind: "text", x: right - meterWidth, y: margin + 13, text: words.readiness, fill: "quiet", size: 12 },
    { kind: "text", x: right, y: margin + 14, text: value, fill: "ink", size: 18, bold: true, anchor: "end" },
    {
      kind: "rect",
      x: right - meterWidth + 0.5,
      y: meterAt + 0.5,
      width: meterWidth - 1,
      height: 6,
      stroke: "faint",
    },
    {
      kind: "rect",
      x: right - meterWidth + 1,
      y: meterAt + 1,
      width: Math.round(Math.min(1, share ?? 0) * (meterWidth - 2)),
      height: 5,
      fill: "there",
    },
  );
  return { marks, bottom: Math.max(factsAt, meterAt + 7) + 12 };
}

/** A line from side to side. */
export function rule(y: number, width: number): Mark {
  return { kind: "rect", x: margin, y, width: width - 2 * margin, height: 1, fill: "line" };
}
