/** What a mark stands for; whoever draws it decides on the colour. */
export const pictureRoles = ["ground", "ink", "quiet", "line", "there", "missing", "faint", "good", "caution"] as const;
export type PictureRole = (typeof pictureRoles)[number];

/** A drawing as data, in pixels from its top left corner. Later marks lie on earlier ones. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | CircleMark | PathMark | TextMark;

interface Painted {
  readonly fill?: PictureRole;
  /** One pixel wide unless `strokeWidth` says otherwise, its middle on the outline. */
  readonly stroke?: PictureRole;
  readonly strokeWidth?: number;
  /** 0..1; 1 if left out. */
  readonly opacity?: number;
}

export interface RectMark extends Painted {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CircleMark extends Painted {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathMark extends Painted {
  readonly kind: "path";
  /** SVG path data. */
  readonly d: string;
  /** Where its origin lies; 0, 0 if left out. */
  readonly x?: number;
  readonly y?: number;
}

export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly fill: PictureRole;
  readonly size: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

/** Tells how wide a text is, in pixels. */
export type MeasureText = (text: string, font: { readonly size: number; readonly bold?: boolean }) => number;

/** The marks of a picture, moved. */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) => ({ ...mark, x: (mark.x ?? 0) + dx, y: (mark.y ?? 0) + dy }));
}
