import { make } from "./dom";

/** A blank row that stands for those that are not drawn. */
export interface MatrixSpace {
  readonly element: HTMLTableRowElement;
  /** Gives it a height in CSS pixels. */
  readonly set: (height: number) => void;
}

export function makeMatrixSpace(): MatrixSpace {
  const cell = make("td");
  cell.colSpan = 6;
  const element = make("tr", "space", cell);
  element.setAttribute("aria-hidden", "true");
  let shown = -1;
  return {
    element,
    set: (height) => {
      if (height === shown) return;
      shown = height;
      cell.style.height = `${height}px`;
    },
  };
}
