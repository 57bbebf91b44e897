import type { Mark, Picture } from "../src/pictures/Picture";
import { makeSvg } from "./dom";

/**
 * Draws a picture; its colours come from the style sheet by the classes `fill-…` and `stroke-…`.
 *
 * @param name what it tells, for readers and as a hint under the pointer; without one it is hidden from readers
 */
export function drawPicture(className: string, { width, height, marks }: Picture, name?: string): SVGSVGElement {
  const svg = makeSvg(
    "svg",
    { class: className, width, height, viewBox: `0 0 ${width} ${height}` },
    ...marks.map(drawMark),
  );
  if (name === undefined) svg.setAttribute("aria-hidden", "true");
  else {
    const title = makeSvg("title");
    title.textContent = name;
    svg.prepend(title);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", name);
  }
  return svg;
}

function drawMark(mark: Mark): SVGElement {
  const classes = `fill-${mark.fill ?? "none"}`;
  if (mark.kind === "text") {
    const { x, y, size, anchor = "start" } = mark;
    const text = makeSvg("text", { class: classes, x, y, "font-size": size, "text-anchor": anchor });
    if (mark.bold === true) text.setAttribute("font-weight", "600");
    text.textContent = mark.text;
    return text;
  }
  const { stroke, strokeWidth, opacity } = mark;
  const paint = {
    class: stroke === undefined ? classes : `${classes} stroke-${stroke}`,
    ...(strokeWidth === undefined ? {} : { "stroke-width": strokeWidth }),
    ...(opacity === undefined ? {} : { opacity }),
  };
  if (mark.kind === "rect") {
    const { x, y, width, height } = mark;
    return makeSvg("rect", { ...paint, x, y, width, height });
  }
  if (mark.kind === "circle") return makeSvg("circle", { ...paint, cx: mark.x, cy: mark.y, r: mark.radius });
  const { x = 0, y = 0, d } = mark;
  return makeSvg("path", { ...paint, d, ...(x === 0 && y === 0 ? {} : { transform: `translate(${x} ${y})` }) });
}
