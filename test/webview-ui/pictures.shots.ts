import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Harness, type OpenOptions, startHarness } from "./harness";
import { type StateName, states } from "./states";
import { type ThemeName, themes } from "./themes";

const folder = ".vscode-test/pictures";
let harness: Harness;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  harness = await startHarness();
});
afterAll(() => harness.close());

interface Shot extends OpenOptions {
  readonly name: string;
  readonly of: StateName;
  readonly tab?: "todos";
  /** Rows with their details open. */
  readonly details?: readonly string[];
  readonly cursor?: string;
  /** Shows the arithmetic of the readiness. */
  readonly tip?: boolean;
  /** Opens the choice of goals. */
  readonly choose?: boolean;
}

const everyTheme = (Object.keys(themes) as ThemeName[]).flatMap((theme): Shot[] => [
  { name: `matrix-ko-${theme}`, of: "korean", theme, details: ["cache"], cursor: "shard" },
  { name: `todos-en-${theme}`, of: "english", theme, tab: "todos" },
  { name: `broken-ko-${theme}`, of: "broken", theme, height: 420 },
  { name: `checklist-ko-${theme}`, of: "checklist", theme, height: 560 },
]);

const shots: readonly Shot[] = [
  ...everyTheme,
  { name: "matrix-en-dark", of: "english", details: ["outbox", "events"], cursor: "schemas" },
  { name: "todos-ko-light", of: "korean", theme: "light", tab: "todos" },
  { name: "readiness-ko-dark", of: "korean", tip: true, height: 420 },
  { name: "unleveled-ko-light", of: "unleveled", theme: "light", height: 420, details: ["a11y"] },
  { name: "several-goals-en-dark", of: "severalGoals", choose: true, height: 300 },
  { name: "several-goals-en-hc-light", of: "severalGoals", theme: "hc-light", choose: true, height: 320 },
  { name: "none-ko-dark", of: "none", height: 240 },
  { name: "none-en-hc-dark", of: "noneEnglish", theme: "hc-dark", height: 240 },
  { name: "no-competencies-en-light", of: "noCompetencies", theme: "light", height: 240 },
  { name: "todos-broken-en-light", of: "brokenEnglish", theme: "light", tab: "todos", height: 420 },
  { name: "narrow-matrix-ko-dark", of: "korean", width: 300, details: ["cache"], cursor: "shard", height: 900 },
  { name: "narrow-todos-en-light", of: "english", theme: "light", width: 300, tab: "todos" },
  { name: "narrow-checklist-en-hc-dark", of: "checklistEnglish", theme: "hc-dark", width: 300 },
  { name: "narrow-broken-ko-light", of: "broken", theme: "light", width: 300, height: 420 },
  { name: "narrow-several-goals-en-light", of: "severalGoals", theme: "light", width: 300, choose: true, height: 360 },
  { name: "middle-matrix-ko-light", of: "korean", theme: "light", width: 520, details: ["geo"] },
  { name: "low-matrix-ko-dark", of: "korean", width: 320, height: 240 },
  { name: "all-closed-ko-light", of: "allClosed", theme: "light", height: 240 },
  { name: "long-names-ko-dark", of: "longNames", details: ["word"], height: 520 },
  { name: "narrow-long-names-ko-light", of: "longNames", theme: "light", width: 300, height: 560 },
  { name: "choose-file-ko-dark", of: "chooseFile", height: 240 },
  { name: "large-text-matrix-ko-dark", of: "korean", fontSize: 26, details: ["cache"] },
  { name: "large-text-narrow-todos-en-light", of: "english", fontSize: 26, theme: "light", width: 300, tab: "todos" },
  {
    name: "forced-colors-matrix-ko",
    of: "korean",
    theme: "light",
    forcedColors: true,
    details: ["cache"],
    cursor: "shard",
  },
];

describe("pictures", () => {
  test.each(shots)("$name", async ({ name, of, tab, details = [], cursor, tip, choose, ...options }) => {
    const panel = await harness.open({
      scale: 2,
      ...options,
      state: states[of],
      memory: { tab: tab ?? "matrix", openDetails: details },
    });
    if (cursor !== undefined) await panel.send({ type: "cursor", row: cursor });
    if (tip === true) await panel.page.hover(".readiness");
    if (choose === true) await panel.page.click(".goal-chooser");
    // Before the picture: to take it, the driver adds a style of its own, which the page's policy rightly refuses.
    expect(panel.complaints).toEqual([]);
    const picture = await panel.page.screenshot({ path: `${folder}/${name}.png` });
    expect(picture.length).toBeGreaterThan(2_000);
    await panel.close();
  });
});
