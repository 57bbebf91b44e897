import type { PanelState } from "../src/panel/PanelState";
import { sayIn } from "../src/panel/strings";
import type { Context, View } from "./context";
import { make, setClass, setHidden } from "./dom";
import { makeHeader } from "./header";
import type { Host } from "./host";
import { makeMatrix } from "./matrix";
import { makeChecklist } from "./checklist";
import { makeBroken, makeNoCompetencies, makeNoFile } from "./messages";
import { recall } from "./memory";
import { makeTabs } from "./tabs";
import { makeTodos } from "./todos";

export interface Page {
  readonly show: (state: PanelState) => void;
  readonly setCursor: (row: string | null) => void;
}

/** Makes the page in an element; it stays empty until it is given a state. */
export function makePage(root: HTMLElement, host: Host): Page {
  const memory = recall(host);
  const live = make("div", "unseen");
  live.setAttribute("role", "status");
  let state: PanelState | undefined;
  let cursor: string | null = null;
  /** Ticks that were asked for and are not yet seen in the text: to-do id → done. */
  const asked = new Map<string, boolean>();

  const version = () => state?.version ?? 0;
  const contextIn = (language: PanelState["language"]): Context => ({
    say: sayIn(language),
    memory,
    reveal: (target) => host.post({ type: "reveal", target, version: version() }),
    tick: (todo, done) => {
      asked.set(todo, done);
      host.post({ type: "tick", todo, done, version: version() });
    },
    chooseGap: (gap) => host.post({ type: "chooseGap", gap }),
    command: (command) => host.post({ type: "command", command }),
  });

  let context: Context | undefined;
  let views: Partial<Record<PanelState["view"], View>> = {};
  let work: WorkView | undefined;

  function viewFor(next: PanelState): View {
    if (context === undefined || state?.language !== next.language) {
      context = contextIn(next.language);
      document.documentElement.lang = next.language;
      views = {};
      work = undefined;
    }
    if (next.view === "matrix") return (views.matrix = work ??= makeWork(context));
    return (views[next.view] ??= next.view === "none" ? makeNoFile(context) : makeChecklist(context));
  }

  /** Says what became of the ticks that were asked for. */
  function announce(next: PanelState): void {
    for (const [id, done] of asked) {
      const todo = next.todos.find((item) => item.id === id);
      if (todo === undefined || (todo.status === "done") === done) {
        asked.delete(id);
        if (todo !== undefined && context !== undefined) {
          live.textContent = context.say(done ? "announceDone" : "announceReopened", { todo: todo.text });
        }
      }
    }
  }

  return {
    show: (next) => {
      const view = viewFor(next);
      state = next;
      if (view.element.parentElement !== root) root.replaceChildren(view.element, live);
      view.update(next);
      if (work === view) {
        work.setCursor(cursor);
        work.restoreScroll();
      }
      announce(next);
    },
    setCursor: (row) => {
      cursor = row;
      work?.setCursor(row);
    },
  };
}

interface WorkView extends View {
  readonly setCursor: (row: string | null) => void;
  /** The first time it is called: scrolls to where its user was when the page was left. */
  readonly restoreScroll: () => void;
}

/** The page of a file that has competencies: head, tabs, and what they show. */
function makeWork(context: Context): WorkView {
  const header = makeHeader(context);
  const broken = makeBroken(context);
  const matrix = makeMatrix(context);
  const none = makeNoCompetencies(context);
  const todos = makeTodos(context);
  const panels = {
    matrix: make("div", "panel", matrix.element, none.element),
    todos: make("div", "panel", todos.element),
  };
  const tabs = makeTabs(context, panels);
  const element = make(
    "div",
    "work",
    header.element,
    make("main", "work-main", make("div", "bar", tabs.element), broken.element, panels.matrix, panels.todos),
  );
  let restored = false;
  return {
    element,
    update: (state) => {
      setClass(element, "stale", state.broken !== null);
      header.update(state);
      broken.update(state);
      setHidden(matrix.element, state.rows.length === 0);
      matrix.update(state);
      none.update(state);
      todos.update(state);
      tabs.setOverdue(state.todos.filter((todo) => todo.overdueDays > 0).length);
    },
    setCursor: matrix.setCursor,
    restoreScroll: () => {
      if (restored) return;
      restored = true;
      const { tab, scroll } = context.memory;
      panels[tab].scrollTop = scroll[tab];
    },
  };
}
