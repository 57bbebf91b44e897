import type { PanelState } from "../src/panel/PanelState";
import { monthStep, heatMark } from "../src/pictures/heatmap";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setHidden, setText } from "./dom";
import { drawPicture } from "./drawPicture";
import { signed, yearReadiness, yearRows } from "./yearFigures";
import { makeHeatmap } from "./yearHeatmap";
import { makeHints } from "./yearHints";
import { makeReview } from "./yearReview";

/** The year: evidence by month under the readiness, and what came of the plan. */
export function makeYear(context: Context): View {
  const { say, command, memory } = context;
  let state: PanelState | undefined;
  let width = 0;

  // As wide as the tab and of no height: what is drawn below does not change its size.
  const measure = make("div", "year-measure");
  const bar = makeBar(context);
  const reading = make("p", "year-reading", say("yearReading"));
  reading.setAttribute("role", "status");
  const emptyTitle = make("h2");
  const emptyDraft = makeAction("link", () => command("draftRetro"), say("yearDraft"));
  const empty = make(
    "div",
    "message",
    emptyTitle,
    make("p", "", say("yearEmptyText")),
    make("p", "buttons", emptyDraft),
  );
  const heatmap = makeHeatmap(context);
  const noMatch = make("p", "year-none", say("filterNone"));
  const legend = makeLegend(context);
  const hints = makeHints(context);
  const review = makeReview(context);
  const element = make(
    "div",
    "year",
    measure,
    bar.element,
    reading,
    empty,
    heatmap.element,
    noMatch,
    legend,
    hints.element,
    review.element,
  );

  new ResizeObserver(() => {
    const now = measure.clientWidth;
    if (now === 0 || now === width) return;
    width = now;
    show();
  }).observe(measure);

  function show(): void {
    if (state === undefined) return;
    const { year } = state;
    bar.update(state);
    setHidden(reading, year !== null);
    const isEmpty = year !== null && year.evidence.length === 0;
    setHidden(empty, !isEmpty);
    setHidden(review.element, year === null || (isEmpty && year.reviews.length === 0));
    setHidden(hints.element, year === null);
    if (year === null) {
      setHidden(heatmap.element, true);
      setHidden(legend, true);
      setHidden(noMatch, true);
      return;
    }
    setText(emptyTitle, say("yearEmptyTitle", { year: year.year }));
    setHidden(emptyDraft, state.broken !== null);
    hints.update(year);
    review.update(year, state.broken === null);
    const readiness = yearReadiness(state, year);
    const rows = isEmpty ? [] : yearRows(state.rows, year, memory.filter);
    setHidden(heatmap.element, isEmpty && readiness.points.length < 2);
    setHidden(legend, rows.length === 0);
    setHidden(noMatch, isEmpty || rows.length > 0);
    // Until the tab has been laid out there is no width to draw for.
    if (width > 0) heatmap.update({ state, year, rows, readiness, step: monthStep(width) });
  }

  return {
    element,
    update: (next) => {
      state = next;
      show();
    },
  };
}

/** The switch between years, what the year has, and the way to a retro of it. */
function makeBar({ say, chooseYear, command }: Context): View {
  let before: number | null = null;
  let after: number | null = null;
  const previous = makeAction("tool year-previous", () => before !== null && chooseYear(before), makeIcon("chevron"));
  const next = makeAction("tool", () => after !== null && chooseYear(after), makeIcon("chevron"));
  const title = make("h2", "year-title");
  const facts = make("p", "year-facts");
  const draft = makeAction("link year-draft", () => command("draftRetro"), say("yearDraft"));
  const group = make("div", "year-switch", previous, title, next);
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say("yearSwitch"));
  const element = make("div", "year-bar", group, facts, draft);

  /** A button that leads nowhere stays where it is, and says so: a focus on it is not lost. */
  function setYear(button: HTMLButtonElement, year: number | null, none: string): void {
    const label = year === null ? none : say("yearPrevious", { year });
    setAttribute(button, "aria-disabled", year === null ? "true" : null);
    setAttribute(button, "aria-label", label);
    setAttribute(button, "title", label);
  }

  return {
    element,
    update: (state) => {
      const { year, broken } = state;
      setHidden(element, year === null);
      if (year === null) return;
      before = year.previous;
      after = year.next;
      setYear(previous, before, say("yearNoPrevious"));
      setYear(next, after, say("yearNoNext"));
      setText(title, String(year.year));
      const known = new Set(state.rows.map((row) => row.id));
      const count = year.evidence.filter((item) => known.has(item.row)).length;
      const { change } = yearReadiness(state, year);
      const words = [say("yearEvidence", { count })];
      if (change !== null) words.push(say("yearReadiness", { change: signed(change) }));
      setText(facts, words.join(" · "));
      // Where there is nothing yet, the same is offered where it is said.
      setHidden(draft, broken !== null || year.evidence.length === 0);
    },
  };
}

/** What the sizes of the squares mean. */
function makeLegend({ say }: Context): HTMLElement {
  const words = [say("yearLegendNone"), "1", "2", "3", say("yearMore", { count: 4 })];
  const items = words.map((word, count) => {
    const picture = {
      width: 16,
      height: 16,
      marks: [heatMark(count, 28, 16)].map((mark) => ({ ...mark, x: (mark.x ?? 0) - 6 })),
    };
    return make("li", "", drawPicture("heat", picture), word);
  });
  const list = make("ul", "", ...items);
  list.setAttribute("aria-label", say("yearLegend"));
  const name = make("span", "", say("yearLegend"));
  name.setAttribute("aria-hidden", "true");
  return make("div", "year-legend", name, list);
}
