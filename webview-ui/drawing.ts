import { type GlyphLevels, levelGlyph } from "../src/pictures/levelGlyph";
import { makeSvg } from "./dom";

/** Draws the glyph of a row's levels; decorative, since the cells beside it carry the figures. */
export function drawLevels(levels: GlyphLevels): SVGSVGElement {
  const { width, height, shapes } = levelGlyph(levels);
  return makeSvg(
    "svg",
    { class: "levels", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    ...shapes.map((shape) =>
      makeSvg("rect", {
        class: shape.kind,
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
      }),
    ),
  );
}

/** Draws a part of a whole as a bar that takes its size from the style sheet; `share` is 0..1. */
export function drawShare(className: string, share: number): SVGSVGElement {
  return makeSvg(
    "svg",
    { class: className, viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    makeSvg("rect", { class: "share", width: shareWidth(share), height: 10 }),
  );
}

/** Changes the part that a bar of `drawShare` shows. */
export function redrawShare(bar: SVGSVGElement, share: number): void {
  const width = String(shareWidth(share));
  const rect = bar.firstElementChild;
  if (rect !== null && rect.getAttribute("width") !== width) rect.setAttribute("width", width);
}

function shareWidth(share: number): number {
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
}
