import type { Mark, Picture } from "./Picture";

/** A change of the readiness. */
export interface CurvePoint {
  /** When, in months from the beginning of the year: 0 to 12. */
  readonly at: number;
  /** The readiness from then on, 0 to 1. */
  readonly share: number;
}

export interface CurveOptions {
  /** Oldest first. */
  readonly points: readonly CurvePoint[];
  /** Where the line ends, in months: today, or the end of the year. */
  readonly until: number;
  /** The width of a month in pixels. */
  readonly step: number;
  readonly height: number;
}

/** Where a date lies in a year, in months: 0 is its first day, 12 the end of its last; outside it, 0 or 12. */
export function monthsInto(year: number, date: string): number {
  const [ofYear = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (ofYear !== year) return ofYear < year ? 0 : 12;
  return month - 1 + (day - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Above the line there is room for its figures, below it for the dots, or for the first figure. */
const [above, below, belowFigure] = [17, 7, 18];
/** Wider than any of the figures: 100 % in bold. */
const figureRoom = 34;
/** More dots than this would hide the line. */
const mostDots = 24;
/** A month narrower than this leaves no room for a scale. */
const roomForScale = 18;
const figureSize = 11;

/**
 * The readiness over a year as steps: it stays as it is until it is changed. The scale is cut to what the year needs,
 * ten points at least, and says so by its figures, which stand left of the drawing.
 *
 * @returns A drawing twelve months wide; without points it is empty.
 */
export function readinessCurve({ points, until, step, height }: CurveOptions): Picture {
  const width = 12 * step;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return { width, height, marks: [] };
  const changes = points.filter((point, index) => index === 0 || whole(point) !== whole(points[index - 1] ?? point));
  const second = changes[1];
  // Where the line soon goes up, the first figure stands below it.
  const isBelow = second !== undefined && second.share > first.share && (second.at - first.at) * step < figureRoom;
  const [low, high] = range(points.map(({ share }) => 100 * share));
  const room = height - above - (isBelow ? belowFigure : below);
  const y = (share: number) => Math.round(2 * (above + ((high - 100 * share) / (high - low)) * room)) / 2;
  const x = (at: number) => Math.round(2 * at * step) / 2;

  const marks: Mark[] = [];
  if (step >= roomForScale) {
    for (const tick of ticks(low, high)) {
      const at = Math.round(y(tick / 100)) + 0.5;
      marks.push({ kind: "path", d: `M0 ${at}H${width}`, stroke: "line" });
      marks.push({
        kind: "text",
        x: -6,
        y: at + 3.5,
        text: String(tick),
        fill: "quiet",
        size: figureSize,
        anchor: "end",
      });
    }
  }
  let d = `M${x(first.at)} ${y(first.share)}`;
  for (const { at, share } of changes.slice(1)) d += `H${x(at)}V${y(share)}`;
  const end = Math.max(last.at, until);
  marks.push({ kind: "path", d: `${d}H${x(end)}`, stroke: "there", strokeWidth: 1.5 });

  const lastChange = changes.at(-1) ?? last;
  if (changes.length <= mostDots) {
    for (const { at, share } of changes.slice(0, -1)) marks.push(dot(x(at), y(share), "ground"));
  }
  marks.push(dot(x(lastChange.at), y(lastChange.share), "there"));
  marks.push(...figures(first, last, { x, y, width, end: x(end), isBelow }));
  return { width, height, marks };
}

interface FigurePlaces {
  readonly x: (at: number) => number;
  readonly y: (share: number) => number;
  readonly width: number;
  /** Where the line ends. */
  readonly end: number;
  /** Whether the first figure stands below the line. */
  readonly isBelow: boolean;
}

/** The first and the last figure, where both have room. */
function figures(first: CurvePoint, last: CurvePoint, { x, y, width, end, isBelow }: FigurePlaces): Mark[] {
  const isBeside = end + 5 + figureRoom <= width;
  const lastAt = isBeside ? end + 5 : Math.min(width, end);
  const marks: Mark[] = [
    {
      kind: "text",
      x: lastAt,
      y: isBeside ? y(last.share) + 4 : y(last.share) - 7,
      text: `${whole(last)}%`,
      fill: "ink",
      size: 12,
      bold: true,
      anchor: isBeside ? "start" : "end",
    },
  ];
  const from = Math.max(0, x(first.at) - 3);
  const free = (isBeside ? lastAt : lastAt - figureRoom) - from;
  const isApart = free > figureRoom || Math.abs(y(first.share) - y(last.share)) > 2 * figureSize;
  if (whole(first) !== whole(last) && isApart) {
    const at = y(first.share) + (isBelow ? 14 : -7);
    marks.push({ kind: "text", x: from, y: at, text: `${whole(first)}%`, fill: "quiet", size: figureSize });
  }
  return marks;
}

function dot(x: number, y: number, fill: "ground" | "there"): Mark {
  return { kind: "circle", x, y, radius: 3, fill, stroke: "there", strokeWidth: 1.25 };
}

function whole({ share }: CurvePoint): number {
  return Math.round(100 * share);
}

/** The stretch of per cents that is shown. */
function range(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wanted = Math.max(10, (most - least) * 1.1);
  const low = Math.max(0, Math.min(100 - wanted, (least + most - wanted) / 2));
  return [low, Math.min(100, low + wanted)];
}

/** Round figures in a range, three at most. */
function ticks(low: number, high: number): number[] {
  for (const every of [5, 10, 20, 25, 50, 100]) {
    const all: number[] = [];
    for (let tick = Math.ceil(low / every) * every; tick <= high; tick += every) all.push(tick);
    if (all.length <= 3) return all;
  }
  return [];
}
