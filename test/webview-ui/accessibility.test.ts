import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Harness, startHarness } from "./harness";
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
const openDetails = ["cache", "outbox", "events", "a11y"];

describe.each(themeNames)("axe finds nothing in %s", (theme) => {
  test.each(stateNames)("%s", async (name) => {
    for (const tab of ["matrix", "todos"]) {
      const panel = await harness.open({ theme, state: states[name], memory: { tab, openDetails } });
      await panel.send({ type: "cursor", row: "outbox" });
      await panel.page.evaluate(axe);
      const results = await panel.page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
      expect(found, tab).toEqual([]);
      expect(results.passes.length).toBeGreaterThan(5);
      await panel.close();
      if (states[name].view !== "matrix") break;
    }
  });
});

describe("nothing scrolls sideways", () => {
  // 320 pixels are what is left of 640 at 200 %; the words of some languages and names are long.
  test.each([300, 320, 480, 560, 640, 1200])("at %i pixels", async (width) => {
    for (const name of stateNames) {
      for (const tab of ["matrix", "todos"]) {
        const panel = await harness.open({ width, height: 500, state: states[name], memory: { tab, openDetails } });
        const wide = await panel.page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll<HTMLElement>(".page, .panel, .checklist, .head, .bar, .banner, .todo, td, th")]
            .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
            .filter((element) => !element.matches(".required") && getComputedStyle(element).display !== "inline")
            .map((element) => `${element.className}: ${element.scrollWidth} > ${element.clientWidth}`),
        );
        expect(wide, `${name} ${tab}`).toEqual([]);
        await panel.close();
      }
    }
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
      for (let stop = 0; stop < 6; stop++) {
        await panel.page.keyboard.press("Tab");
        const outlined = await panel.page.evaluate(() => {
          const active = document.activeElement;
          if (active === null || active === document.body) return "none";
          const control = active.shadowRoot?.querySelector(".control") ?? active;
          const { outlineStyle, borderColor } = getComputedStyle(control);
          return outlineStyle === "solid" || active.shadowRoot !== null ? "seen" : `${active.className} ${outlineStyle} ${borderColor}`;
        });
        expect(["seen", "none"]).toContain(outlined);
      }
      await panel.close();
    }
  });

  test("in forced colours the cells of a level can still be told apart", async () => {
    const panel = await harness.open({ state: states.english, forcedColors: true });
    const fills = await panel.page.$$eval('tr[data-row="outbox"] .levels rect', (all) => all.map((rect) => getComputedStyle(rect).fill));
    expect(fills[0]).not.toBe("none");
    expect(fills[2]).toBe("none");
    await panel.close();
  });
});
