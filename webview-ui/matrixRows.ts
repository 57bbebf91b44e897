import { arrange } from "./arrange";
import { make } from "./dom";
import { makeLineHeights } from "./lineHeights";
import type { Line } from "./matrixLines";

/** What draws a line, and draws it again in place. */
export interface LineView {
  readonly element: HTMLTableRowElement;
  readonly update: (line: Line, index: number) => void;
}

/** A table body of which only the lines that can be seen, and some around them, are in the page. */
export interface MatrixRows {
  readonly body: HTMLTableSectionElement;
  readonly lines: () => readonly Line[];
  /** Shows other lines, or the same ones anew; what is seen and what has the focus stay where they are. */
  readonly show: (lines: readonly Line[]) => void;
  /** Draws the lines again that are in the page. */
  readonly redraw: () => void;
  readonly indexOfKey: (key: string) => number;
  readonly indexOf: (element: Element) => number;
  /** Draws a line where it is not drawn yet, and brings it into view. */
  readonly bring: (index: number) => HTMLTableRowElement | undefined;
  /** How many lines can be seen at once. */
  readonly page: () => number;
  /** Gives the focus to the line that is the tab stop. */
  readonly focus: () => void;
  readonly scrollTo: (offset: number) => void;
}

/** How far beyond what can be seen lines are drawn, in CSS pixels. */
const beyond = 120;

/**
 * Makes the body of the table. Lines are drawn by `makeView` when they come near what can be seen, and taken away when
 * they have left it; blank rows stand in for the others. The line that is the tab stop is always there, so that the
 * focus is never lost by scrolling.
 */
export function makeMatrixRows(scroller: HTMLElement, makeView: (line: Line) => LineView): MatrixRows {
  const body = make("tbody");
  const heights = makeLineHeights();
  let lines: readonly Line[] = [];
  /** The lines that are drawn. */
  let views = new Map<string, LineView>();
  const keys = new WeakMap<Element, string>();
  /** The first and the last line drawn, but for the tab stop. */
  let drawn = { first: 0, last: -1 };
  let stop: { key: string; index: number; element: HTMLElement | null } = { key: "", index: 0, element: null };
  let isMeasured = true;
  /** Of what scrolls, in CSS pixels; 0 while it cannot be seen. */
  let width = 0;
  /** Whether the lines around those that can be seen will be drawn when there is time. */
  let isWidening = false;
  const spaces = [makeSpace(), makeSpace(), makeSpace()];

  const rowOf = (node: EventTarget | null) =>
    node instanceof Element ? node.closest<HTMLTableRowElement>("tr") : null;

  /** What can be seen, as distances from the top of the first line. */
  function view(): { top: number; bottom: number } {
    const place = scroller.getBoundingClientRect();
    const origin = body.getBoundingClientRect().top;
    const top = Math.max(0, place.top) - origin;
    return { top, bottom: Math.max(top, Math.min(innerHeight, place.bottom) - origin) };
  }

  function scrollBy(distance: number): void {
    if (Math.abs(distance) < 0.5) return;
    // A low page scrolls as a whole.
    const outer = getComputedStyle(scroller).overflowY === "visible" ? document.scrollingElement : scroller;
    if (outer !== null) outer.scrollTop += distance;
  }

  /** Draws what can be seen, and what is around it when there is time, so that a step further finds it there. */
  function draw(isNew: boolean, margin = isNew && views.size > 0 ? beyond : 0): void {
    if (margin === 0) widen();
    const seen = view();
    const first = heights.at(seen.top - margin);
    const last = Math.min(lines.length - 1, heights.at(seen.bottom + margin));
    if (!isNew && isMeasured && first >= drawn.first && last <= drawn.last) return;
    drawn = { first, last };
    // What is drawn first is painted before it is measured: nothing lies above it.
    isMeasured = views.size > 0;
    width ||= scroller.clientWidth;
    const anchor = heights.at(seen.top);
    const before = heights.top(anchor);
    fill(isNew);
    if (!isMeasured || !measure()) return;
    heights.settle();
    setSpaces();
    // What has turned out higher above the eye must not push down what is read.
    if (before > 0) scrollBy(heights.top(anchor) - before);
  }

  function widen(): void {
    if (isWidening) return;
    isWidening = true;
    requestIdleCallback(
      () => {
        isWidening = false;
        if (lines.length > 0 && body.isConnected) draw(false, beyond);
      },
      { timeout: 200 },
    );
  }

  function indexes(): number[] {
    const { first, last } = drawn;
    const wanted = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    if (lines.length === 0 || (stop.index >= first && stop.index <= last)) return wanted;
    return stop.index < first ? [stop.index, ...wanted] : [...wanted, stop.index];
  }

  function fill(isNew: boolean): void {
    const next = new Map<string, LineView>();
    const wanted: Element[] = [];
    let after = 0;
    let space = 0;
    for (const index of indexes()) {
      const line = lines[index];
      // Two rows of one id would be one line twice.
      if (line === undefined || next.has(line.key)) continue;
      if (index > after) wanted.push(spaces[space++]?.element ?? body);
      after = index + 1;
      const known = views.get(line.key);
      const lineView = known ?? makeView(line);
      if (known === undefined || isNew) lineView.update(line, index);
      keys.set(lineView.element, line.key);
      next.set(line.key, lineView);
      wanted.push(lineView.element);
    }
    if (after < lines.length) wanted.push(spaces[space]?.element ?? body);
    views = next;
    setSpaces();
    arrange(body, wanted);
    markStop();
  }

  /** Gives the blank rows the heights of what they stand for. */
  function setSpaces(): void {
    let after = 0;
    let space = 0;
    for (const index of indexes()) {
      if (index > after) spaces[space++]?.set(heights.top(index) - heights.top(after));
      after = index + 1;
    }
    if (after < lines.length) spaces[space]?.set(heights.total() - heights.top(after));
  }

  function measure(): boolean {
    let changed = false;
    for (const index of indexes()) {
      const line = lines[index];
      const element = line === undefined ? undefined : views.get(line.key)?.element;
      if (element === undefined) continue;
      if (heights.measure(index, element.getBoundingClientRect().height)) changed = true;
    }
    return changed;
  }

  /** The one row or cell that Tab comes to. */
  function setStop(key: string, index: number, element: HTMLElement | null): void {
    if (stop.element !== element && stop.element !== null) stop.element.tabIndex = -1;
    stop = { key, index, element };
    if (element !== null && element.tabIndex !== 0) element.tabIndex = 0;
  }

  function markStop(): void {
    const row = views.get(stop.key)?.element ?? null;
    if (row === null) return;
    setStop(stop.key, stop.index, stop.element !== null && row.contains(stop.element) ? stop.element : row);
  }

  body.addEventListener("focusin", (event) => {
    const row = rowOf(event.target);
    const key = row === null ? undefined : keys.get(row);
    if (row !== null && key !== undefined) setStop(key, indexOfKey(key), row);
  });

  const onScroll = () => {
    if (lines.length > 0 && body.isConnected) draw(false);
  };
  scroller.addEventListener("scroll", onScroll, { passive: true });
  document.addEventListener("scroll", onScroll, { passive: true });
  new ResizeObserver(() => {
    const before = width;
    width = scroller.clientWidth;
    if (width === before) return isMeasured ? onScroll() : undefined;
    if (lines.length === 0 || width === 0) return;
    // With the first lines a scroll bar may come.
    if (before > 0 && !isMeasured) return widen();
    heights.forget();
    draw(true);
  }).observe(scroller);

  function indexOfKey(key: string): number {
    return lines.findIndex((line) => line.key === key);
  }

  function show(next: readonly Line[]): void {
    const active = body.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
    const seen = view();
    // What is to stay in its place: what has the focus if it can be seen, else the first line that can.
    const held = lines.length === 0 || seen.top <= 0 ? [] : heldLines(seen, active === null ? -1 : stop.index);
    lines = next;
    heights.setLines(next);
    for (const { key, distance } of held) {
      const index = indexOfKey(key);
      if (index < 0) continue;
      // The new height has to be there before it can be scrolled to.
      drawn = { first: index, last: index };
      setStopIndex();
      fill(false);
      scrollBy(heights.top(index) - distance - view().top);
      break;
    }
    setStopIndex();
    draw(true);
    if (active === null || document.activeElement === active) return;
    if (active.isConnected) active.focus({ preventScroll: true });
    else views.get(stop.key)?.element.focus({ preventScroll: true });
  }

  function heldLines(seen: { top: number; bottom: number }, focused: number): { key: string; distance: number }[] {
    const first = heights.at(seen.top);
    const last = heights.at(seen.bottom);
    const at = (index: number) => ({ key: lines[index]?.key ?? "", distance: heights.top(index) - seen.top });
    const all = Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
    return focused >= first && focused <= last ? [at(focused), ...all] : all;
  }

  /** The tab stop is where it was, or where its line has gone, on the one that took its place. */
  function setStopIndex(): void {
    const index = indexOfKey(stop.key);
    if (index >= 0) stop = { ...stop, index };
    else {
      const heir = Math.max(0, Math.min(lines.length - 1, stop.index));
      setStop(lines[heir]?.key ?? "", heir, null);
    }
  }

  return {
    body,
    lines: () => lines,
    show,
    redraw: () => {
      for (const [key, lineView] of views) {
        const index = indexOfKey(key);
        const line = lines[index];
        if (line !== undefined) lineView.update(line, index);
      }
    },
    indexOfKey,
    indexOf: (element) => {
      const row = rowOf(element);
      const key = row === null ? undefined : keys.get(row);
      return key === undefined ? -1 : indexOfKey(key);
    },
    bring: (index) => {
      const line = lines[index];
      if (line === undefined) return undefined;
      const seen = view();
      // The heads of the columns cover the first line that would be seen.
      const head = body.previousElementSibling?.getBoundingClientRect().height ?? 0;
      if (heights.top(index) < seen.top + head) scrollBy(heights.top(index) - seen.top - head);
      else if (heights.top(index + 1) > seen.bottom) scrollBy(heights.top(index + 1) - seen.bottom);
      draw(false);
      return views.get(line.key)?.element;
    },
    page: () => {
      const { top, bottom } = view();
      return Math.max(1, heights.at(bottom) - heights.at(top) - 2);
    },
    focus: () => views.get(stop.key)?.element.focus(),
    scrollTo: (offset) => {
      scroller.scrollTop = offset;
      draw(false);
    },
  };
}

/** A blank row that stands for those that are not drawn. */
function makeSpace(): { readonly element: HTMLTableRowElement; readonly set: (height: number) => void } {
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
