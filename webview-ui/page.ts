import type { PanelState } from "../src/panel/PanelState";
import type { PageMessage, PictureForm } from "../src/panel/messages";
import { applyPatch, type StatePatch } from "../src/panel/statePatch";
import type { Say } from "../src/panel/sayFrom";
import { makeChecklist } from "./checklist";
import type { Context, View } from "./context";
import { make } from "./dom";
import type { Host } from "./host";
import { recall } from "./memory";
import { makeNoFile } from "./messages";
import { makeWork, type WorkView } from "./work";

export interface Page {
  readonly show: (state: PanelState) => void;
  /** Shows the state that a patch makes of the one shown; asks for a whole one where it is not of that. */
  readonly patch: (patch: StatePatch) => void;
  readonly setCursor: (row: string | null) => void;
  /** Draws what is seen, of a state or of the one shown, and posts it to be saved. */
  readonly draw: (form: PictureForm, of: PanelState | null) => Promise<void>;
}

/** Makes the page in an element; it stays empty until it is given a state. */
export function makePage(root: HTMLElement, host: Host, say: Say): Page {
  const memory = recall(host);
  const live = make("div", "unseen");
  live.setAttribute("role", "status");
  let state: PanelState | undefined;
  let cursor: string | null = null;
  /** What was asked for and is not yet seen in the text: by the id of the to-do, and of the row. */
  const askedTicks = new Map<string, boolean>();
  const askedLevels = new Map<string, number>();

  const post = (message: PageMessage) => host.post(message);
  const version = () => state?.version ?? 0;
  const contextIn = (language: PanelState["language"]): Context => ({
    say,
    language,
    memory,
    reveal: (target) => post({ type: "reveal", target, version: version() }),
    tick: (todo, done) => {
      askedTicks.set(todo, done);
      post({ type: "tick", todo, done, version: version() });
    },
    record: (todo, done) => post({ type: "record", todo, done, version: version() }),
    chooseGap: (gap) => post({ type: "chooseGap", gap }),
    chooseFile: (file) => post({ type: "chooseFile", file }),
    chooseYear: (year) => post({ type: "chooseYear", year }),
    setLevel: (row, level) => {
      askedLevels.set(row, level);
      post({ type: "setLevel", row, level, version: version() });
    },
    setPeriod: (todo, period) => post({ type: "setPeriod", todo, period, version: version() }),
    moveTodo: (todo, section) => post({ type: "moveTodo", todo, section, version: version() }),
    exportAs: (form) => post({ type: "export", form }),
    command: (command, about = {}) => post({ type: "command", command, ...about }),
    announce: (text) => {
      live.textContent = text;
    },
  });

  let context: Context | undefined;
  let views: Partial<Record<PanelState["view"], View>> = {};
  let work: WorkView | undefined;

  function viewFor(next: PanelState): View {
    if (context === undefined || context.language !== next.language) {
      context = contextIn(next.language);
      document.documentElement.lang = next.language;
      views = {};
      work = undefined;
    }
    if (next.view === "matrix") return (views.matrix = work ??= makeWork(context));
    return (views[next.view] ??= next.view === "none" ? makeNoFile(context) : makeChecklist(context));
  }

  /** Says what became of what was asked for. */
  function announce(next: PanelState): void {
    if (context === undefined) return;
    for (const [id, done] of askedTicks) {
      const todo = next.todos.find((item) => item.id === id);
      if (todo !== undefined && (todo.status === "done") !== done) continue;
      askedTicks.delete(id);
      if (todo !== undefined) {
        context.announce(context.say(done ? "announceDone" : "announceReopened", { todo: todo.text }));
      }
    }
    for (const [id, level] of askedLevels) {
      const row = next.rows.find((item) => item.id === id);
      if (row !== undefined && row.current !== level) continue;
      askedLevels.delete(id);
      if (row !== undefined) context.announce(context.say("announceLevel", { name: row.name, level }));
    }
  }

  function show(next: PanelState): void {
    const view = viewFor(next);
    state = next;
    if (view.element.parentElement !== root) root.replaceChildren(view.element, live);
    view.update(next);
    if (work === view) {
      work.setCursor(cursor);
      // Where it was left may be a row that is not there yet.
      if (next.rowsToCome === 0) work.restoreScroll();
    }
    announce(next);
    // The rest is asked for when this has been painted.
    if (next.rowsToCome > 0) requestAnimationFrame(() => setTimeout(() => post({ type: "shown" })));
  }

  return {
    show,
    patch: (patch) => {
      if (state === undefined || state.version !== patch.base) post({ type: "ready" });
      else show(applyPatch(state, patch));
    },
    setCursor: (row) => {
      cursor = row;
      work?.setCursor(row);
    },
    draw: async (form, of) => {
      const drawn = of ?? state;
      if (drawn === undefined) return;
      // What draws pictures to save is loaded with the first of them.
      const { exportPicture, pngOf } = await import("./exportPicture");
      const svg = exportPicture(drawn, memory, say);
      const content = form === "svg" ? svg : await pngOf(svg).catch(() => undefined);
      if (content === undefined) context?.announce(say("pictureTooLarge"));
      else post({ type: "picture", form, content });
    },
  };
}
