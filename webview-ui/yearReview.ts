import type { ReviewRow, YearState } from "../src/panel/PanelState";
import type { Context } from "./context";
import { make, makeAction, makeIcon, setHidden, setText } from "./dom";
import { verdictCounts, verdictFaces } from "./yearFigures";

export interface Review {
  readonly element: HTMLElement;
  /** `canWrite`: whether the file can be written to now. */
  readonly update: (year: YearState, canWrite: boolean) => void;
}

/** What was planned for the year, and what came of it. */
export function makeReview({ say, reveal, command }: Context): Review {
  const summary = make("span", "review-summary");
  const action = makeAction("link review-action", () => command("reviewGoals"), say("reviewGoals"));
  const none = make("p", "review-none", say("reviewNone"));
  const list = make("ul", "review-list");
  list.setAttribute("aria-label", say("reviewTitle"));
  const head = make("div", "review-head", make("h2", "", say("reviewTitle")), summary, action);
  const element = make("section", "review", head, none, list);
  let shown = "";

  function makeItem({ verdict, text, note, evidence, target }: ReviewRow): HTMLLIElement {
    const { icon, word, role } = verdictFaces[verdict];
    const item = make(
      "li",
      `review-item ${verdict}`,
      makeIcon(icon, role === "ink" ? "" : role),
      make("span", "review-verdict", say(word)),
      makeAction("text-link review-text", () => reveal(target), text),
      make("span", "review-note", note ?? ""),
      make("span", "review-evidence", evidence > 0 ? say("reviewEvidence", { count: evidence }) : "–"),
    );
    // The row as a whole can be hit; its text is what readers and keys go to.
    item.addEventListener("click", (event) => {
      if (!(event.target instanceof HTMLButtonElement)) reveal(target);
    });
    return item;
  }

  return {
    element,
    update: (year, canWrite) => {
      setHidden(none, year.reviews.length > 0);
      setHidden(list, year.reviews.length === 0);
      setHidden(action, !canWrite);
      setText(
        summary,
        verdictCounts(year)
          .map(([verdict, count]) => `${say(verdictFaces[verdict].word)} ${count}`)
          .join(" · "),
      );
      const wanted = JSON.stringify(year.reviews);
      if (wanted === shown) return;
      shown = wanted;
      // What has the focus keeps it where its item is still there, in the same place of the list.
      const active = [...list.children].findIndex((item) => item.contains(document.activeElement));
      list.replaceChildren(...year.reviews.map(makeItem));
      list.children[active]?.querySelector("button")?.focus({ preventScroll: true });
    },
  };
}
