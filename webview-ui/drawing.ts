import { type GlyphLevels, levelGlyph } from "../src/pictures/levelGlyph";
import { sparkline } from "../src/pictures/sparkline";
import { make, makeSvg } from "./dom";

/** The glyphs drawn so far: there are few kinds, and a copy is cheaper than a drawing. */
const glyphs = new Map<string, SVGSVGElement>();

/** Draws the glyph of a row's levels; decorative, since the cells beside it carry the figures. */
export function drawLevels(levels: GlyphLevels): SVGSVGElement {
  const key = `${levels.required} ${levels.current} ${levels.leveled} ${levels.derived}`;
  const known = glyphs.get(key) ?? drawGlyph(levels);
  // Means come in any number.
  if (glyphs.size < 200) glyphs.set(key, known);
  return known.cloneNode(true) as SVGSVGElement;
}

function drawGlyph(levels: GlyphLevels): SVGSVGElement {
  const { width, height, shapes } = levelGlyph(levels);
  // One path for each kind: there are many glyphs on a page.
  const paths = new Map<string, string>();
  for (const { kind, ...shape } of shapes) paths.set(kind, (paths.get(kind) ?? "") + rectangle(shape));
  return makeSvg(
    "svg",
    {
      class: levels.leveled ? "levels" : "levels one",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-hidden": "true",
    },
    ...[...paths].map(([kind, d]) => makeSvg("path", { class: kind, d })),
  );
}

function rectangle({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

let sparkTemplate: SVGSVGElement | undefined;

/** Draws a year's evidence by month; decorative, since its sum stands beside it and the details tell the months. */
export function drawSparkline(counts: readonly number[], monthsBegun: number): SVGSVGElement {
  const { width, height, marks } = sparkline(counts, monthsBegun);
  sparkTemplate ??= makeSvg(
    "svg",
    { class: "spark", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    makeSvg("path"),
  );
  const svg = sparkTemplate.cloneNode(true) as SVGSVGElement;
  let path = "";
  for (const mark of marks) path += rectangle(mark);
  svg.firstElementChild?.setAttribute("d", path);
  return svg;
}

/** Makes the bar of a part of a whole; `share` is 0..1, `label` says of what it is. */
export function makeProgress(className: string, label: string, share = 0): HTMLProgressElement {
  const bar = make("progress", className);
  bar.setAttribute("aria-label", label);
  setProgress(bar, share);
  return bar;
}

/** Changes the part that a bar shows. */
export function setProgress(bar: HTMLProgressElement, share: number): void {
  const value = Math.round(1000 * Math.min(1, Math.max(0, share))) / 1000;
  if (bar.value !== value || !bar.hasAttribute("value")) bar.value = value;
}
