/** The most pixels that a browser's canvas has along a side, and in all. */
const longestSide = 16_384;
const mostPixels = 2 ** 28;
/** Smaller than this, nothing could be read. */
const smallestScale = 0.5;

/**
 * Draws one of our own SVG pictures (see `pictureSvg`) as a PNG. It is drawn mark by mark on a canvas, and not loaded
 * as an image: the page's policy allows none.
 *
 * @param scale device pixels a pixel; less where the picture would be larger than a canvas can be
 * @returns A `data:image/png;base64,` URL.
 * @throws RangeError where the picture is too large to be one that can be read; Error where the text is not SVG.
 */
export function pngOf(svg: string, scale = 2): Promise<string> {
  return Promise.resolve().then(() => draw(svg, scale));
}

function draw(svg: string, wanted: number): string {
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (root.localName !== "svg") throw new Error("This is not a picture.");
  const [width, height] = [number(root, "width"), number(root, "height")];
  const scale = Math.min(wanted, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  if (!(scale >= smallestScale)) throw new RangeError("The picture is too large for a PNG.");
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This page cannot draw.");
  pen.scale(scale, scale);
  const font = root.getAttribute("font-family") ?? "sans-serif";
  for (const mark of root.children) {
    pen.globalAlpha = number(mark, "opacity", 1);
    if (mark.localName === "text") drawText(pen, mark, font);
    else drawShape(pen, mark);
  }
  return canvas.toDataURL("image/png");
}

function drawText(pen: CanvasRenderingContext2D, mark: Element, font: string): void {
  const anchor = mark.getAttribute("text-anchor");
  pen.font = `${mark.getAttribute("font-weight") ?? ""} ${number(mark, "font-size", 13)}px ${font}`;
  pen.textAlign = anchor === "end" ? "right" : anchor === "middle" ? "center" : "left";
  pen.fillStyle = mark.getAttribute("fill") ?? "#000000";
  pen.fillText(mark.textContent ?? "", number(mark, "x"), number(mark, "y"));
}

function drawShape(pen: CanvasRenderingContext2D, mark: Element): void {
  const path = pathOf(mark);
  if (path === undefined) return;
  const fill = mark.getAttribute("fill") ?? "none";
  const stroke = mark.getAttribute("stroke") ?? "none";
  if (fill !== "none") {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (stroke !== "none") {
    pen.strokeStyle = stroke;
    pen.lineWidth = number(mark, "stroke-width", 1);
    const isRound = mark.getAttribute("stroke-linecap") === "round";
    pen.lineCap = isRound ? "round" : "butt";
    pen.lineJoin = isRound ? "round" : "miter";
    pen.stroke(path);
  }
}

function pathOf(mark: Element): Path2D | undefined {
  const path = new Path2D();
  switch (mark.localName) {
    case "rect":
      path.rect(number(mark, "x"), number(mark, "y"), number(mark, "width"), number(mark, "height"));
      return path;
    case "circle":
      path.arc(number(mark, "cx"), number(mark, "cy"), number(mark, "r"), 0, 2 * Math.PI);
      return path;
    case "path": {
      const [x = 0, y = 0] = [...(mark.getAttribute("transform") ?? "").matchAll(/-?[\d.]+/g)].map(Number);
      path.addPath(new Path2D(mark.getAttribute("d") ?? ""), { e: x, f: y });
      return path;
    }
    default:
      return undefined;
  }
}

function number(element: Element, name: string, otherwise = 0): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? "");
  return Number.isFinite(value) ? value : otherwise;
}
