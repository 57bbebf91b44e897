import { arrange } from "./arrange";
import { make } from "./dom";
import { makeLineHeights, remOfPage } from "./lineHeights";
import type { Line } from "./matrixLines";
import { makeMatrixSpace } from "./matrixSpace";
import { scrollBy, seenOf, type Span } from "./scrolledView";

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

/** Some lines in a row, by their indexes. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** How far beyond what can be seen lines are drawn: as much as can be seen, so that the next page is there, and a bit. */
const beyond = (height: number): number => height + 60;
/** How many lines are drawn at a time beyond what can be seen, and how long that may take, in milliseconds. */
const portion = 8;
const portionTime = 8;

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
  let drawn: Range = { first: 0, last: -1 };
  let stop: { key: string; index: number; element: HTMLElement | null } = { key: "", index: 0, element: null };
  let isMeasured = true;
  /** Of what scrolls, in CSS pixels; 0 while it cannot be seen. */
  let width = 0;
  let rem = remOfPage();
  /** Whether the lines around those that can be seen will be drawn when there is time. */
  let isWidening = false;
  /** Where the eye was when some were drawn last, and whether it had come from below. */
  let seenTop = 0;
  let isUpward = false;
  const spaces = [makeMatrixSpace(), makeMatrixSpace(), makeMatrixSpace()];

  const rowOf = (node: EventTarget | null) =>
    node instanceof Element ? node.closest<HTMLTableRowElement>("tr") : null;

  const view = () => seenOf(scroller, body);

  /** Draws what can be seen; what is around it when there is time, so that a step or a page further finds it there. */
  function draw(isNew: boolean, seen = view()): void {
    let first = heights.at(seen.top);
    let last = lastAt(seen.bottom);
    if (isNew || !isMeasured || first < drawn.first || last > drawn.last) {
      const most = around(seen);
      while (first > most.first && isDrawn(first - 1)) first--;
      while (last < most.last && isDrawn(last + 1)) last++;
      drawRange({ first, last }, seen, isNew);
    }
    // Not at every little step: what is drawn then is painted with the next one.
    const near = around(seen, 0.5);
    if (!isMeasured || drawn.first > near.first || drawn.last < near.last) widen();
  }

  const lastAt = (offset: number) => Math.min(lines.length - 1, heights.at(offset));
  const isDrawn = (index: number) => views.has(lines[index]?.key ?? "");

  /** The first and the last line that are to be drawn in the end; with a share of it, so far beyond what can be seen. */
  function around({ top, bottom }: Span, share = 1): Range {
    const margin = share * beyond(bottom - top);
    return { first: heights.at(top - margin), last: lastAt(bottom + margin) };
  }

  function drawRange(range: Range, seen: Span, isNew: boolean): void {
    drawn = range;
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
    if (before > 0) scrollBy(scroller, heights.top(anchor) - before);
  }

  function widen(): void {
    if (isWidening) return;
    isWidening = true;
    requestIdleCallback(
      (deadline) => {
        isWidening = false;
        if (lines.length === 0 || !body.isConnected) return;
        while (drawMore()) if (deadline.timeRemaining() < portionTime) return widen();
      },
      { timeout: 200 },
    );
  }

  /**
   * Draws some lines around what can be seen, those first that it is being scrolled to, and takes away those far from it.
   * Whether there was something to do.
   */
  function drawMore(): boolean {
    const seen = view();
    isUpward = seen.top < seenTop || (isUpward && seen.top === seenTop);
    seenTop = seen.top;
    const most = around(seen);
    const first = Math.max(drawn.first, most.first);
    const last = Math.min(drawn.last, most.last);
    const above = Math.min(first - most.first, portion);
    const below = Math.min(most.last - last, portion);
    const range = {
      first: above > 0 && (isUpward || below === 0) ? first - above : first,
      last: below > 0 && (!isUpward || above === 0) ? last + below : last,
    };
    if (isMeasured && range.first === drawn.first && range.last === drawn.last) return false;
    drawRange(range, seen, false);
    return true;
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
    const remBefore = rem;
    width = scroller.clientWidth;
    rem = remOfPage();
    if (width === before && rem === remBefore) return isMeasured ? onScroll() : undefined;
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
    setStopIndex();
    const stays = held.find(({ key }) => indexOfKey(key) >= 0);
    if (stays === undefined) draw(true);
    else {
      const index = indexOfKey(stays.key);
      const top = () => heights.top(index) - stays.distance;
      // The new height has to be there before it can be scrolled to.
      draw(true, { top: top(), bottom: top() + seen.bottom - seen.top });
      scrollBy(scroller, top() - view().top);
      draw(false);
    }
    if (active === null || document.activeElement === active) return;
    if (active.isConnected) active.focus({ preventScroll: true });
    else views.get(stop.key)?.element.focus({ preventScroll: true });
  }

  function heldLines(seen: Span, focused: number): { key: string; distance: number }[] {
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
      if (heights.top(index) < seen.top + head) scrollBy(scroller, heights.top(index) - seen.top - head);
      else if (heights.top(index + 1) > seen.bottom) scrollBy(scroller, heights.top(index + 1) - seen.bottom);
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
