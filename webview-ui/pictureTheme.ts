import { type MeasureText, type PictureRole, pictureRoles } from "../src/pictures/Picture";
import type { PictureColours } from "../src/pictures/pictureSvg";

/** The page's own names of its colours, by what a mark stands for. */
const variables: Readonly<Record<PictureRole, string>> = {
  ground: "--ground",
  ink: "--ink",
  quiet: "--ink-quiet",
  line: "--line",
  there: "--there",
  missing: "--missing",
  faint: "--faint",
  good: "--good",
  caution: "--caution",
};

/** The colours of the editor's theme as they are now, opaque, as `#rrggbb`: what every drawing program reads. */
export function themeColours(): PictureColours {
  const style = getComputedStyle(document.body);
  const pen = makePen();
  const flat = (role: PictureRole, ground: string) => {
    // Drawn on the ground, a colour that lets it through becomes the one that is seen.
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 1, 1);
    const colour = style.getPropertyValue(variables[role]).trim();
    if (colour !== "") {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  };
  const ground = flat("ground", "#ffffff");
  return Object.fromEntries(pictureRoles.map((role) => [role, flat(role, ground)])) as Record<PictureRole, string>;
}

/** The families of the page's font, as CSS lists them. */
export function themeFont(): string {
  return getComputedStyle(document.body).fontFamily;
}

/** What measures texts in a font, as they are drawn. */
export function makeMeasure(family: string): MeasureText {
  const pen = makePen();
  return (text, { size, bold = false }) => {
    pen.font = `${bold ? "600 " : ""}${size}px ${family}`;
    return pen.measureText(text).width;
  };
}

function makePen(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("This page cannot draw.");
  return pen;
}
