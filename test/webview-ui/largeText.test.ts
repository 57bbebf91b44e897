import { describe, expect, test } from "vitest";
import { atRest } from "./atRest";
import { states } from "./states";
import { usePanel } from "./usePanel";
import { yearStates } from "./yearStates";

const { open, panel } = usePanel();

/** Twice as large as the editor's text is by default. */
const fontSize = 26;

/**
 * What is wrong with the text that can be seen: lines that lie on one another, that are cut off at an edge, or that go
 * beyond the page. Names that end in an ellipsis after their second or third line are as they should be.
 */
function faults(): Promise<string[]> {
  return panel.page.evaluate(() => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const found: string[] = [];
    const seen: (Box & { readonly text: string; readonly node: Node })[] = [];
    const isUnseen = (element: Element) => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (style.visibility === "hidden" || style.opacity === "0") return true;
        if (style.clipPath !== "none" || one.getBoundingClientRect().width <= 1) return true;
      }
      return element.closest(".unseen, svg, [hidden], thead") !== null;
    };
    const texts = document.createTreeWalker(document.querySelector(".page") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        let cut = { left, top, right, bottom };
        for (let one: Element | null = element; one !== null; one = one.parentElement) {
          if (getComputedStyle(one).overflowX !== "hidden") continue;
          const at = one.getBoundingClientRect();
          const isClamped = getComputedStyle(one).getPropertyValue("-webkit-line-clamp") !== "none";
          const isEllipsis = getComputedStyle(one).textOverflow === "ellipsis";
          // Lines beyond the last one are not there; one that is there is there as a whole.
          if (isClamped && cut.top >= at.bottom - 2) cut = { ...cut, bottom: cut.top };
          else if (cut.bottom > at.bottom + 3 && !one.matches(".scroller, .checklist")) found.push(`low: ${text}`);
          else if (cut.right > at.right + 2 && !isEllipsis) found.push(`wide: ${text}`);
          cut = { ...cut, right: Math.min(cut.right, at.right) };
        }
        if (cut.bottom - cut.top < 1 || cut.top >= innerHeight) continue;
        if (cut.right > innerWidth + 1 || cut.left < 0) found.push(`outside: ${text}`);
        seen.push({ ...cut, text, node });
      }
    }
    seen.forEach((a, index) => {
      for (const b of seen.slice(index + 1)) {
        if (a.node === b.node) continue;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // The boxes of lines of one text may touch.
        if (width > 2 && height > 6) found.push(`${a.text} / ${b.text}`);
      }
    });
    const wide = document.querySelector(".panel:not([hidden]) .scroller") ?? document.documentElement;
    if (wide.scrollWidth > wide.clientWidth) found.push("scrolls sideways");
    return found;
  });
}

const cases = {
  "matrix, Korean": { state: states.korean, memory: { openDetails: ["cache"] } },
  "matrix, English": { state: states.english, memory: { openDetails: ["outbox"] } },
  "matrix by priority": { state: states.korean, memory: { sort: "priority" } },
  "long names": { state: states.longNames, memory: { openDetails: ["word"] } },
  "without levels": { state: states.unleveled, memory: {} },
  broken: { state: states.broken, memory: {} },
  "all closed": { state: states.allClosed, memory: {} },
  "to-dos, Korean": { state: states.korean, memory: { tab: "todos" } },
  "to-dos, English": { state: states.english, memory: { tab: "todos" } },
  year: { state: yearStates.korean, memory: { tab: "year" } },
  "goals side by side": { state: states.severalGoals, memory: { comparing: true } },
  checklist: { state: states.checklist, memory: {} },
  "no file": { state: states.none, memory: {} },
};

describe.each([300, 640])("text of 26 px, %i px wide", (width) => {
  test.each(Object.entries(cases))("%s: nothing is cut, nothing overlaps", async (_, { state, memory }) => {
    await open({ state, memory, width, height: 2000, fontSize });
    await atRest(panel.page);
    expect(await faults()).toEqual([]);
  });
});

test("rows are as high as their text, and those that are not drawn are reckoned as high", async () => {
  await open({ state: states.english, fontSize });
  const heights = await panel.page.$$eval("tr.row", (rows) => rows.map((row) => row.getBoundingClientRect().height));
  for (const height of heights) expect([48, 84]).toContain(Math.round(height / 2) * 2);
});
