import type { PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setHidden, setText } from "./dom";
import { makeReadiness } from "./readiness";
import { makeChoice } from "./toolkit";

/** The head of the page: the goal (or the choice among several), the facts, the readiness. */
export function makeHeader(context: Context): View {
  const { say } = context;
  let target: string | null = null;
  const reveal = () => {
    if (target !== null) context.reveal(target);
  };

  const title = makeAction("goal", reveal);
  title.title = say("goalReveal");
  const choice = makeChoice(say("goalChoose"), context.chooseGap);
  choice.element.classList.add("goal-choice");
  const revealChosen = makeAction("tool", reveal, makeIcon("goTo"));
  revealChosen.title = say("goalReveal");
  revealChosen.setAttribute("aria-label", say("goalReveal"));
  const chooser = make("span", "goal-chooser", choice.element, revealChosen);

  const by = make("span");
  const gaps = make("span");
  const file = makeAction("file", () => context.command("openFile"));
  const readiness = makeReadiness(context);

  const element = make(
    "header",
    "head",
    make("h1", "goal-line", title, chooser),
    make("p", "facts", by, gaps, file),
    readiness.element,
  );

  return {
    element,
    update: (state) => {
      target = state.goalTarget;
      const several = state.gaps.length > 1;
      setHidden(title, several);
      setHidden(chooser, !several);
      setText(title, goalText(state, context));
      if (several) {
        choice.update(
          state.gaps.map((gap) => gap.title),
          state.gap,
        );
      }
      setHidden(by, state.by === null);
      setText(by, state.by === null ? "" : say("by", { by: state.by }));
      setHidden(gaps, state.leaves === 0);
      setText(gaps, say("openGaps", { open: state.openGaps, leaves: state.leaves }));
      setHidden(file, state.file === null);
      setText(file, state.file ?? "");
      const label = say("openFile", { file: state.file ?? "" });
      if (file.title !== label) file.title = label;
      readiness.update(state);
    },
  };
}

function goalText(state: PanelState, { say }: Context): string {
  return state.goal === "" ? say("goalMissing") : state.goal;
}
