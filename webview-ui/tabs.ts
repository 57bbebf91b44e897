import type { Context } from "./context";
import { make, makeAction, makeUnseen, setAttribute, setHidden, setText } from "./dom";
import { type TabName, tabNames } from "./memory";

export interface Tabs {
  /** The list of tabs, without their panels. */
  readonly element: HTMLElement;
  /** Shows how many to-dos are overdue. */
  readonly setOverdue: (count: number) => void;
}

export interface TabPanel {
  readonly element: HTMLElement;
  /** The part of it that scrolls. */
  readonly scroller: HTMLElement;
}

/**
 * Makes the tabs over their panels. The panel of the tab that was left keeps its place: each is scrolled on its own,
 * and what is hidden is put back where it was when it is shown again.
 */
export function makeTabs(
  { say, memory }: Context,
  panels: Readonly<Record<TabName, TabPanel>>,
  onChoose: (name: TabName) => void,
): Tabs {
  const badge = make("span", "badge");
  const count = make("span");
  const unseen = makeUnseen("");
  count.setAttribute("aria-hidden", "true");
  badge.append(count, unseen);
  const buttons: Record<TabName, HTMLButtonElement> = {
    matrix: makeAction("tab", () => choose("matrix"), say("tabMatrix")),
    todos: makeAction("tab", () => choose("todos"), say("tabTodos"), badge),
    year: makeAction("tab", () => choose("year"), say("tabYear")),
  };
  const element = make("div", "tabs", ...tabNames.map((name) => buttons[name]));
  element.setAttribute("role", "tablist");
  element.setAttribute("aria-label", say("tabs"));

  for (const name of tabNames) {
    const button = buttons[name];
    const { element: panel, scroller } = panels[name];
    button.id = `tab-${name}`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", `panel-${name}`);
    panel.id = `panel-${name}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    scroller.addEventListener("scrollend", () => {
      if (panel.hidden) return;
      memory.scroll[name] = scroller.scrollTop;
      memory.save();
    });
  }
  element.addEventListener("keydown", (event) => {
    const at = tabNames.indexOf(memory.tab);
    const last = tabNames.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const name = next === undefined ? undefined : tabNames[next];
    if (name === undefined) return;
    event.preventDefault();
    choose(name);
    buttons[name].focus();
  });

  function choose(name: TabName): void {
    if (name === memory.tab) return;
    memory.scroll[memory.tab] = panels[memory.tab].scroller.scrollTop;
    memory.tab = name;
    memory.save();
    show();
    onChoose(name);
    panels[name].scroller.scrollTop = memory.scroll[name];
  }

  function show(): void {
    for (const name of tabNames) {
      const chosen = name === memory.tab;
      setAttribute(buttons[name], "aria-selected", String(chosen));
      buttons[name].tabIndex = chosen ? 0 : -1;
      setHidden(panels[name].element, !chosen);
    }
  }

  show();
  return {
    element,
    setOverdue: (overdue) => {
      setHidden(badge, overdue === 0);
      setText(count, String(overdue));
      setText(unseen, overdue === 0 ? "" : `, ${say("overdueCount", { count: overdue })}`);
    },
  };
}
