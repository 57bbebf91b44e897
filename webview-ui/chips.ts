import type { PanelState } from "../src/panel/PanelState";
import type { StringKey } from "../src/panel/strings";
import type { Context, View } from "./context";
import { make, makeAction, setAttribute, setText } from "./dom";
import { type ChipName, chipNames } from "./memory";

const words: Readonly<Record<ChipName, StringKey>> = {
  all: "chipAll",
  gaps: "chipGaps",
  noTodo: "chipNoTodo",
  stale: "chipStale",
  closed: "chipClosed",
};

export interface Chips extends View {
  /** Shows which one is chosen. */
  readonly show: () => void;
}

/** The states that the matrix can be narrowed to, each with how many competencies are in it. */
export function makeChips({ say, memory }: Context, onChoose: () => void): Chips {
  const element = make("div", "chips");
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", say("chips"));
  const chips = chipNames.map((name) => {
    const count = make("span", "chip-count");
    const button = makeAction(
      "chip",
      () => {
        memory.chip = memory.chip === name ? "all" : name;
        memory.save();
        onChoose();
      },
      `${say(words[name])} `,
      count,
    );
    element.append(button);
    return { name, button, count };
  });

  function show(): void {
    for (const { name, button } of chips) setAttribute(button, "aria-pressed", String(memory.chip === name));
  }

  show();
  return {
    element,
    show,
    update: (state) => {
      const counts = countsOf(state);
      for (const { name, count } of chips) setText(count, String(counts[name]));
    },
  };
}

function countsOf({ rows, leaves, openGaps, withoutTodo }: PanelState): Readonly<Record<ChipName, number>> {
  let stale = 0;
  for (const row of rows) if (row.stale && !row.hasParts) stale++;
  return { all: leaves, gaps: openGaps, noTodo: withoutTodo, stale, closed: leaves - openGaps };
}
