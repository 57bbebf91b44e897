/** What can be seen of what scrolls, as distances from the top of its content, in CSS pixels. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What can be seen of some content in what scrolls it: nothing where it is hidden. */
export function seenOf(scroller: Element, content: Element): Span {
  const place = scroller.getBoundingClientRect();
  const origin = content.getBoundingClientRect().top;
  const top = Math.max(0, place.top) - origin;
  return { top, bottom: Math.max(top, Math.min(innerHeight, place.bottom) - origin) };
}

/** Scrolls by a distance in CSS pixels; a low page scrolls as a whole. */
export function scrollBy(scroller: Element, distance: number): void {
  if (Math.abs(distance) < 0.5) return;
  const outer = getComputedStyle(scroller).overflowY === "visible" ? document.scrollingElement : scroller;
  if (outer !== null) outer.scrollTop += distance;
}
