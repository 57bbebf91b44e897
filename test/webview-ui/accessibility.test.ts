import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Harness, type PanelPage, startHarness } from "./harness";
import { type StateName, states } from "./states";
import { type ThemeName, themes } from "./themes";

let harness: Harness;
let axe: string;

beforeAll(async () => {
  harness = await startHarness();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(() => harness.close());

const stateNames = Object.keys(states) as StateName[];
const themeNames = Object.keys(themes) as ThemeName[];
/** The same states in the other language: their colours are the same. */
const twins = new Set<StateName>(["noneEnglish", "checklistEnglish", "brokenEnglish"]);
const openDetails = ["cache", "outbox", "events", "a11y"];

/** Shows every state, with each of its tabs, in one page. */
async function forEachView(
  panel: PanelPage,
  look: (view: string) => Promise<void>,
  names: readonly StateName[] = stateNames,
): Promise<void> {
  for (const name of names) {
    await panel.show(states[name]);
    await panel.send({ type: "cursor", row: "outbox" });
    const tabs = panel.page.getByRole("tab");
    for (let tab = (await tabs.count()) - 1; tab >= 0; tab--) {
      await tabs.nth(tab).click();
      await look(`${name}, tab ${tab}`);
    }
    if (states[name].view !== "matrix") await look(name);
  }
}

describe("axe finds nothing", () => {
  // What does not depend on colours is the same in every theme, and looked at in one.
  test.each(themeNames)("in %s", { timeout: 120_000 }, async (theme) => {
    const panel = await harness.open({ theme, memory: { openDetails } });
    await panel.page.evaluate(axe);
    const only = theme === "dark" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
    let passed = 0;
    await forEachView(
      panel,
      async (view) => {
        const results = await panel.page.evaluate(
          (options) => (window as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run(options),
          only,
        );
        passed += results.passes.length;
        const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        expect(found, view).toEqual([]);
      },
      theme === "dark" ? stateNames : stateNames.filter((name) => !twins.has(name)),
    );
    expect(passed).toBeGreaterThan(stateNames.length - twins.size);
    await panel.close();
  });
});

describe("nothing scrolls sideways", () => {
  // 320 is what is left of 640 pixels at 200 %.
  const widths = [300, 320, 480, 560, 640, 1200];

  test(`at ${widths.join(", ")} pixels`, { timeout: 120_000 }, async () => {
    const panel = await harness.open({ width: widths[0], height: 500, memory: { openDetails } });
    await forEachView(panel, async (view) => {
      for (const width of widths) {
        await panel.page.setViewportSize({ width, height: 500 });
        const wide = await panel.page.evaluate(async () => {
          // What the page does on a resize is done with the frame after it.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const parts = ".page, .panel, .checklist, .head, .bar, .banner, .todo, td, th";
          return (
            [document.documentElement, ...document.querySelectorAll<HTMLElement>(parts)]
              // The columns that a narrow page hides from the eye alone are clipped on purpose.
              .filter((element) => element.checkVisibility() && !element.matches(".required, .evidence"))
              .filter((element) => element.scrollWidth > element.clientWidth + 1)
              .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`)
          );
        });
        expect(wide, `${view}, ${width} pixels`).toEqual([]);
      }
    });
    await panel.close();
  });
});

describe("motion and contrast", () => {
  test("nothing moves where less motion is asked for", async () => {
    const panel = await harness.open({ state: states.english });
    const duration = () => panel.page.$eval(".twisty .icon", (icon) => getComputedStyle(icon).transitionDuration);
    expect(await duration()).toBe("0.08s");
    await panel.page.emulateMedia({ reducedMotion: "reduce" });
    expect(await duration()).toMatch(/^0s/);
    await panel.close();
  });

  test("what has the focus has an outline", async () => {
    for (const theme of themeNames) {
      const panel = await harness.open({ theme, state: states.severalGoals });
      for (let stop = 0; stop < 14; stop++) {
        await panel.page.keyboard.press("Tab");
        const outlined = await panel.page.evaluate(() => {
          const active = document.activeElement;
          if (active === null || active === document.body) return "none";
          const control = active.shadowRoot?.querySelector(".control") ?? active;
          const { outlineStyle, borderColor } = getComputedStyle(control);
          return outlineStyle === "solid" || active.shadowRoot !== null
            ? "seen"
            : `${active.className} ${outlineStyle} ${borderColor}`;
        });
        expect(["seen", "none"]).toContain(outlined);
      }
      await panel.close();
    }
  });

  test("in forced colours the cells of a level can still be told apart", async () => {
    const panel = await harness.open({ state: states.english, forcedColors: true });
    const fill = (kind: string) =>
      panel.page.$eval(`tr[data-row="outbox"] .levels .${kind}`, (path) => getComputedStyle(path).fill);
    expect(await fill("solid")).not.toBe("none");
    expect(await fill("outline")).toBe("none");
    await panel.close();
  });
});
