import type { PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setHidden, setText } from "./dom";
import { percent } from "./figures";
import { type MenuItem, makeOpener } from "./menu";
import { makeReadiness } from "./readiness";

export interface Header extends View {
  readonly focus: () => void;
}

/** The head of the page: the goal (with the choice of goals and files), the facts, the readiness. */
export function makeHeader(context: Context, onCompare: () => void): Header {
  const { say } = context;
  let state: PanelState | undefined;
  const reveal = () => {
    const target = state?.goalTarget ?? null;
    if (target !== null) context.reveal(target);
  };

  // Where there is nothing to choose, the goal leads to its text; else it opens the choice, its text among it.
  const titleText = make("span", "goal-text");
  const title = makeAction("goal", reveal, titleText);
  const chosenText = make("span", "goal-text");
  const chooser = makeAction("goal goal-chooser", () => {}, chosenText, makeIcon("down"));
  makeOpener(chooser, say("goalMenu"), () => (state === undefined ? [] : menuOf(state)));

  const by = make("span");
  const gaps = make("span");
  const since = make("span");
  const file = makeAction("file", () => context.command("openFile"));
  const readiness = makeReadiness(context);

  const element = make(
    "header",
    "head",
    make("h1", "goal-line", title, chooser),
    make("p", "facts", by, gaps, since, file),
    readiness.element,
  );

  function menuOf(now: PanelState): MenuItem[][] {
    const goals = now.gaps.map((gap, index): MenuItem => {
      const figures = now.compare?.goals[index];
      const share = figures === undefined ? null : percent(figures.have, figures.need);
      return {
        label: gap.title === "" ? say("goalMissing") : gap.title,
        hint: share === null ? "" : `${share}%`,
        chosen: index === now.gap,
        onChoose: () => {
          if (index !== now.gap) context.chooseGap(index);
        },
      };
    });
    const actions: MenuItem[] = [];
    if (now.compare !== null) actions.push({ label: say("compareGoals"), icon: "compare", onChoose: onCompare });
    if (now.goalTarget !== null) actions.push({ label: say("goalReveal"), icon: "goTo", onChoose: reveal });
    const files = now.files.map(({ id, name, shown }): MenuItem => ({
      label: name,
      chosen: shown,
      onChoose: () => {
        if (!shown) context.chooseFile(id);
      },
    }));
    return [now.gaps.length > 1 ? goals : [], actions, files];
  }

  return {
    element,
    focus: () => (chooser.hidden ? title : chooser).focus(),
    update: (next) => {
      state = next;
      const several = next.gaps.length > 1 || next.files.length > 1 || next.compare !== null;
      setHidden(title, several);
      setHidden(chooser, !several);
      const text = next.goal === "" ? say("goalMissing") : next.goal;
      setText(titleText, text);
      setText(chosenText, text);
      // What is cut at the third line can be read as a whole.
      setAttribute(title, "title", `${text} (${say("goalReveal")})`);
      setAttribute(chooser, "title", `${text} (${say("goalMenu")})`);
      setHidden(by, next.by === null);
      setText(by, next.by === null ? "" : say("by", { by: next.by }));
      setHidden(gaps, next.leaves === 0);
      setText(gaps, say("openGaps", { open: next.openGaps, leaves: next.leaves }));
      setHidden(since, next.broken === null);
      setText(since, next.broken === null ? "" : say("stateSince", { since: next.broken.since }));
      setHidden(file, next.file === null);
      setText(file, next.file ?? "");
      const label = say("openFile", { file: next.file ?? "" });
      if (file.title !== label) file.title = label;
      readiness.update(next);
    },
  };
}
