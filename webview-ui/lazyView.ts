import type { PanelState } from "../src/panel/PanelState";
import type { View } from "./context";
import { make } from "./dom";

/** A view whose code is loaded when it is first told of a state; until then its place is empty, and busy. */
export function lazyView(load: () => Promise<View>): View {
  const element = make("div", "lazy");
  let view: View | undefined;
  let latest: PanelState | undefined;

  async function fill(): Promise<void> {
    element.setAttribute("aria-busy", "true");
    view = await load();
    element.replaceChildren(view.element);
    if (latest !== undefined) view.update(latest);
    element.removeAttribute("aria-busy");
  }

  return {
    element,
    update: (state) => {
      const isFirst = latest === undefined;
      latest = state;
      view?.update(state);
      if (isFirst) void fill();
    },
  };
}
