import type { Mark, Picture, PictureRole } from "./Picture";

/** The colour of each role, as SVG knows colours: `#rrggbb`. */
export type PictureColours = Readonly<Record<PictureRole, string>>;

export interface SvgOptions {
  readonly colours: PictureColours;
  /** A list of font families as CSS writes it. */
  readonly font: string;
  /** What the picture is, in a few words, and what it tells, for those who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** The language of its texts, as BCP 47 tags it. */
  readonly language: string;
}

/**
 * Writes a picture as an SVG file of its own: attributes alone, no style sheet, no script, nothing from elsewhere.
 *
 * @returns XML text that begins with `<svg`.
 */
export function pictureSvg({ width, height, marks }: Picture, options: SvgOptions): string {
  const { colours, font, title, description, language } = options;
  const head = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    "xml:lang": language,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "title description",
    "font-family": font,
    "font-variant-numeric": "tabular-nums",
  });
  const ground = element("rect", { width, height, fill: colours.ground });
  const body = [ground, ...marks.map((mark) => markSvg(mark, colours))].join("\n");
  return `<svg${head}>
<title id="title">${escapeXml(title)}</title>
<desc id="description">${escapeXml(description)}</desc>
${body}
</svg>
`;
}

function markSvg(mark: Mark, colours: PictureColours): string {
  if (mark.kind === "text") {
    const { x, y, text, fill, size, bold, anchor } = mark;
    const set = {
      x,
      y,
      fill: colours[fill],
      "font-size": size,
      "font-weight": bold === true ? 600 : undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "xml:space": "preserve",
    };
    return `<text${attributes(set)}>${escapeXml(text)}</text>`;
  }
  const paint = {
    fill: mark.fill === undefined ? "none" : colours[mark.fill],
    stroke: mark.stroke === undefined ? undefined : colours[mark.stroke],
    "stroke-width": mark.stroke === undefined ? undefined : mark.strokeWidth,
    opacity: mark.opacity,
  };
  if (mark.kind === "rect") {
    const { x, y, width, height } = mark;
    return element("rect", { x, y, width, height, ...paint, "shape-rendering": "crispEdges" });
  }
  if (mark.kind === "circle") return element("circle", { cx: mark.x, cy: mark.y, r: mark.radius, ...paint });
  const { x = 0, y = 0, d } = mark;
  const transform = x === 0 && y === 0 ? undefined : `translate(${number(x)} ${number(y)})`;
  return element("path", {
    d,
    transform,
    ...paint,
    "stroke-linecap": mark.stroke === undefined ? undefined : "round",
    "stroke-linejoin": mark.stroke === undefined ? undefined : "round",
  });
}

type Values = Readonly<Record<string, string | number | undefined>>;

function element(name: string, values: Values): string {
  return `<${name}${attributes(values)}/>`;
}

function attributes(values: Values): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    text += ` ${name}="${typeof value === "number" ? number(value) : escapeXml(value)}"`;
  }
  return text;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Everything that XML 1.0 cannot hold, half a surrogate pair among it. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return text.replace(unwritable, "\u{FFFD}").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
