import type { PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setClass, setHidden } from "./dom";
import { makeChips } from "./chips";
import { makeHeader } from "./header";
import { makeMatrix } from "./matrix";
import { lazyView } from "./lazyView";
import { type TabName, tabNames } from "./memory";
import { makeAllClosed, makeBroken, makeNoCompetencies } from "./messages";
import { makeTabs } from "./tabs";
import { makeTodos } from "./todos";
import { makeTools } from "./tools";

export interface WorkView extends View {
  readonly setCursor: (row: string | null) => void;
  /** The first time it is called: scrolls to where its user was when the page was left. */
  readonly restoreScroll: () => void;
}

/** The page of a file that has competencies: head, tabs, and what they show; or the goals side by side. */
export function makeWork(context: Context): WorkView {
  const { memory, say } = context;
  let state: PanelState | undefined;
  let cursor: string | null = null;
  const header = makeHeader(context, () => compare(true));
  const broken = makeBroken(context);
  const none = makeNoCompetencies(context);
  const allClosed = makeAllClosed(context);
  const chips = makeChips(context, refilter);
  const scrollers: Record<TabName, HTMLElement> = {
    matrix: make("div", "scroller"),
    todos: make("div", "scroller"),
    year: make("div", "scroller"),
  };
  const matrix = makeMatrix(context, scrollers.matrix, showAll);
  const views: Record<TabName, View> = {
    matrix,
    todos: makeTodos(context),
    year: lazyView(async () => (await import("./year")).makeYear(context)),
  };
  for (const name of tabNames) scrollers[name].append(views[name].element);
  scrollers.matrix.append(none.element);
  const panels = {
    matrix: {
      element: make("div", "panel", chips.element, allClosed.element, scrollers.matrix),
      scroller: scrollers.matrix,
    },
    todos: { element: make("div", "panel", scrollers.todos), scroller: scrollers.todos },
    year: { element: make("div", "panel", scrollers.year), scroller: scrollers.year },
  };
  const tools = makeTools(context, { onFilter: refilter, onSort: refilter, leaveFilter: () => matrix.focus() });
  const tabs = makeTabs(context, panels, (name) => {
    tools.setTab(name);
    showTab();
  });
  const main = make(
    "main",
    "work-main",
    make("div", "bar", tabs.element, tools.element),
    broken.element,
    ...tabNames.map((name) => panels[name].element),
  );
  const comparison = makeComparison(context, () => compare(false));
  const element = make("div", "work", header.element, main, comparison.element);
  let restored = false;
  /** What each view was told of last. */
  const told = new Map<View, PanelState>();

  // Wherever the focus is, and where it is nowhere.
  document.addEventListener("keydown", (event) => {
    if (
      !element.isConnected ||
      event.key !== "/" ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing
    )
      return;
    if (event.target instanceof HTMLElement && event.target.matches("input, textarea, vscode-text-field")) return;
    if (memory.comparing && state?.compare !== null) return;
    event.preventDefault();
    tools.focusFilter();
  });

  function tell(view: View): void {
    if (state === undefined || told.get(view) === state) return;
    told.set(view, state);
    view.update(state);
  }

  /** Only the tab that can be seen is drawn; the others are when they are chosen. */
  function showTab(): void {
    tell(views[memory.tab]);
  }

  /** The filter, the chip or the order has changed. */
  function refilter(): void {
    told.clear();
    chips.show();
    showTab();
  }

  function showAll(): void {
    memory.chip = "all";
    tools.clearFilter();
    refilter();
    matrix.focus();
  }

  function compare(on: boolean): void {
    memory.comparing = on;
    memory.save();
    showCompare();
    if (on) comparison.focus();
    else header.focus();
  }

  function showCompare(): void {
    const on = memory.comparing && state !== undefined && state.compare !== null;
    setHidden(header.element, on);
    setHidden(main, on);
    setHidden(comparison.element, !on);
    if (on) tell(comparison);
  }

  return {
    element,
    update: (next) => {
      state = next;
      setClass(element, "stale", next.broken !== null);
      header.update(next);
      broken.update(next);
      const empty = next.rows.length === 0;
      setHidden(matrix.element, empty);
      setHidden(chips.element, empty);
      chips.update(next);
      none.update(next);
      allClosed.update(next);
      tabs.setOverdue(next.todos.filter((todo) => todo.overdueDays > 0).length);
      showTab();
      showCompare();
    },
    setCursor: (row) => {
      cursor = row;
      matrix.setCursor(cursor);
    },
    restoreScroll: () => {
      if (restored) return;
      restored = true;
      if (memory.scroll.matrix > 0) matrix.scrollTo(memory.scroll.matrix);
      if (memory.tab !== "matrix") scrollers[memory.tab].scrollTop = memory.scroll[memory.tab];
    },
  };

  /** The goals side by side, under a head that leads back. */
  function makeComparison(inside: Context, leave: () => void): View & { readonly focus: () => void } {
    const content = lazyView(async () => (await import("./compare")).makeCompare(inside));
    const back = makeAction("tool back", leave, makeIcon("back"));
    back.title = say("compareBack");
    back.setAttribute("aria-label", say("compareBack"));
    const title = make("h1", "compare-title", say("compareGoals"));
    const whole = make(
      "main",
      "work-main",
      make("div", "compare-head", back, title),
      make("div", "panel", make("div", "scroller", content.element)),
    );
    whole.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
    });
    return { element: whole, update: content.update, focus: () => back.focus() };
  }
}
