import type { HintRow, YearState } from "../src/panel/PanelState";
import type { Context } from "./context";
import { make, makeAction, makeIcon, setHidden } from "./dom";

export interface Hints {
  readonly element: HTMLElement;
  readonly update: (year: YearState) => void;
}

/** What is worth a look today: goals without action, halves with too much, streaks at risk, stale claims. */
export function makeHints({ say, reveal }: Context): Hints {
  const list = make("ul", "hint-list");
  list.setAttribute("aria-label", say("hintsTitle"));
  const head = make("div", "review-head", make("h2", "", say("hintsTitle")));
  const element = make("section", "hints review", head, list);
  let shown = "";

  function makeItem({ about, text, target }: HintRow): HTMLLIElement {
    const words = about === "" ? [] : [make("p", "review-note", text)];
    const link = makeAction("text-link hint-text", () => reveal(target), about === "" ? text : about);
    return make("li", "hint-item", makeIcon("details"), make("div", "", link, ...words));
  }

  return {
    element,
    update: ({ hints }) => {
      setHidden(element, hints.length === 0);
      const wanted = JSON.stringify(hints);
      if (wanted === shown) return;
      shown = wanted;
      // What has the focus keeps it where its item is still there, in the same place of the list.
      const active = [...list.children].findIndex((item) => item.contains(document.activeElement));
      list.replaceChildren(...hints.map(makeItem));
      list.children[active]?.querySelector("button")?.focus({ preventScroll: true });
    },
  };
}
