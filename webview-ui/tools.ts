import type { Context } from "./context";
import { make, makeAction, makeIcon, setAttribute, setClass, setHidden } from "./dom";
import type { TabName } from "./memory";
import { makeOpener } from "./menu";
import { makeTextField } from "./toolkit";

export interface Tools {
  readonly element: HTMLElement;
  readonly focusFilter: () => void;
  /** Empties the filter, and says nothing of it. */
  readonly clearFilter: () => void;
  readonly setTab: (tab: TabName) => void;
}

export interface ToolActions {
  readonly onFilter: () => void;
  readonly onSort: () => void;
  /** Gives the focus to what was filtered. */
  readonly leaveFilter: () => void;
}

/** The filter, and the buttons that sort and export. */
export function makeTools(context: Context, { onFilter, onSort, leaveFilter }: ToolActions): Tools {
  const { say, memory } = context;

  const field = makeTextField(say("filter"), memory.filter, (value) => {
    memory.filter = value.trim();
    memory.save();
    onFilter();
  });
  field.element.append(endOf(makeIcon("filter")));
  field.element.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (field.value() === "") leave();
      else field.clear();
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      leave();
    }
  });
  const find = make("div", "find", field.element);

  const toggle = makeTool("filterKey", () => setOpen(!element.classList.contains("filtering")));
  toggle.append(makeIcon("filter"));
  toggle.classList.add("only-narrow");
  const sort = makeTool("sortByPriority", () => {
    memory.sort = memory.sort === "priority" ? "file" : "priority";
    memory.save();
    showSort();
    onSort();
  });
  sort.append(makeIcon("sort"));
  sort.title = say("sortHint");
  const exporter = makeTool("exportMenu", () => {});
  exporter.append(makeIcon("exportTo"));
  makeOpener(exporter, say("exportMenu"), () => [
    [
      { label: say("exportMarkdown"), hint: ".md", onChoose: () => context.exportAs("markdown") },
      { label: say("exportCsv"), hint: ".csv", onChoose: () => context.exportAs("csv") },
    ],
    [
      { label: say("exportPicture"), hint: ".svg", onChoose: () => context.exportAs("svg") },
      { label: say("exportPicture"), hint: ".png", onChoose: () => context.exportAs("png") },
    ],
  ]);
  const buttons = make("div", "tools", toggle, sort, exporter);
  buttons.setAttribute("role", "group");
  buttons.setAttribute("aria-label", say("tools"));
  const element = make("div", "find-and-tools", find, buttons);

  function makeTool(key: Parameters<typeof say>[0], onClick: () => void): HTMLButtonElement {
    const button = makeAction("tool", onClick);
    button.title = say(key);
    button.setAttribute("aria-label", say(key));
    return button;
  }

  /** Where there is no room for the field beside the tabs, it stands under them, when it is asked for. */
  function setOpen(open: boolean): void {
    showOpen(open);
    if (open) field.focus();
    else if (memory.filter !== "") field.clear();
  }

  function showOpen(open: boolean): void {
    setClass(element, "filtering", open);
    setAttribute(toggle, "aria-pressed", String(open));
  }

  function leave(): void {
    if (memory.filter === "") showOpen(false);
    leaveFilter();
  }

  function showSort(): void {
    setAttribute(sort, "aria-pressed", String(memory.sort === "priority"));
  }

  function setTab(tab: TabName): void {
    setHidden(sort, tab !== "matrix");
    field.setPlaceholder(say(tab === "todos" ? "filterTodos" : "filterCompetencies"));
  }

  showOpen(memory.filter !== "");
  showSort();
  setTab(memory.tab);
  return {
    element,
    setTab,
    focusFilter: () => {
      setOpen(true);
      field.select();
    },
    clearFilter: () => {
      memory.filter = "";
      memory.save();
      field.set("");
    },
  };
}

function endOf(icon: SVGElement): SVGElement {
  icon.setAttribute("slot", "end");
  return icon;
}
