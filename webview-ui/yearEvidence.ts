import type { EvidenceItem } from "../src/panel/PanelState";
import type { Context } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute } from "./dom";

const kinds = {
  retro: { icon: "document", word: "kindRetro" },
  todo: { icon: "tick", word: "kindTodo" },
  link: { icon: "link", word: "kindLink" },
} as const;

export interface EvidenceView {
  readonly element: HTMLTableRowElement;
  /** Shows the evidence behind a cell; `name` says of which. */
  readonly update: (name: string, items: readonly EvidenceItem[], depth: number) => void;
}

/** Makes the row under a row that lists what stands behind one of its cells; each item leads to its text. */
export function makeEvidence({ say, reveal }: Context): EvidenceView {
  const list = make("ul", "evidence-list");
  const cell = make("td", "evidence-cell", list);
  cell.colSpan = 14;
  const element = make("tr", "evidence-row", cell);
  let shown = "";
  return {
    element,
    update: (name, items, depth) => {
      setAttribute(list, "aria-label", name);
      const wanted = JSON.stringify([items, depth]);
      if (wanted === shown) return;
      shown = wanted;
      element.style.setProperty("--depth", String(depth));
      list.replaceChildren(
        ...items.map(({ kind, text, where, target }) => {
          const { icon, word } = kinds[kind];
          const place = make("span", where === "" ? "evidence-where" : "evidence-where file-place", where || say(word));
          return make(
            "li",
            "evidence-item",
            makeIcon(icon),
            makeUnseen(`${say(word)}: `),
            makeAction("link evidence-text", () => reveal(target), text),
            place,
          );
        }),
      );
    },
  };
}
