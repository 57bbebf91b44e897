import { mkdir, readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Harness, type OpenOptions, type PanelPage, startHarness } from "./harness";
import { type StateName, states } from "./states";
import { type ThemeName, themes } from "./themes";

// Pictures that fail on change: shapes, colours, lines and places, as they were when somebody last looked at them.
// Fonts differ between machines, so text is drawn without a colour; what it says is for the other tests.
// UPDATE_PICTURES=1 writes them anew: look at each before it is kept.

const folder = "test/webview-ui/references";
const isUpdate = process.env.UPDATE_PICTURES === "1";
/** A pixel differs where one of its channels does by more than this, of 255. */
const leastDifference = 40;
/** As much may differ: a tab's line is as long as its word, and words are not of one length in all fonts. */
const mostPixels = 0.0015;

interface Shot extends OpenOptions {
  readonly name: string;
  readonly of: StateName;
  readonly details?: readonly string[];
  readonly cursor?: string;
  readonly focus?: string;
}

const shots: readonly Shot[] = [
  ...(Object.keys(themes) as ThemeName[]).map((theme): Shot => ({
    name: `matrix-${theme}`,
    of: "korean",
    theme,
    details: ["cache"],
    cursor: "shard",
    focus: 'tr[data-row="load"]',
  })),
  { name: "matrix-narrow", of: "korean", width: 300, cursor: "shard" },
  { name: "matrix-broken", of: "broken", theme: "light", height: 420 },
  { name: "matrix-unleveled", of: "unleveled", theme: "light", height: 420 },
  { name: "matrix-all-closed", of: "allClosed", height: 300 },
];

let harness: Harness;
beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  harness = await startHarness();
});
afterAll(() => harness.close());

/** The share of pixels that differ, 0 to 1; 1 where the pictures are not of one size. Both are PNGs in base64. */
function difference({ page }: PanelPage, pictures: readonly [string, string]): Promise<number> {
  return page.evaluate(
    async ({ both, least }) => {
      const [a, b] = await Promise.all(
        both.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          pen?.drawImage(picture, 0, 0);
          return pen?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const channels = [0, 1, 2].map((channel) =>
          Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)),
        );
        if (Math.max(...channels) > least) differing++;
      }
      return differing / (a.data.length / 4);
    },
    { both: [...pictures], least: leastDifference },
  );
}

describe("the panel looks as it did", () => {
  test.each(shots)("$name", async ({ name, of, details = [], cursor, focus, ...options }) => {
    const panel = await harness.open({ ...options, state: states[of], memory: { openDetails: details } });
    if (cursor !== undefined) await panel.send({ type: "cursor", row: cursor });
    if (focus !== undefined) {
      await panel.page.focus(focus);
      await panel.page.keyboard.press("ArrowDown");
    }
    await panel.page.evaluate(() =>
      document.documentElement.style.setProperty("-webkit-text-fill-color", "transparent"),
    );
    const picture = await panel.page.screenshot({ animations: "disabled" });
    const file = `${folder}/${name}.png`;
    if (isUpdate) await writeFile(file, picture);
    const stored = await readFile(file);
    const share = await difference(panel, [stored.toString("base64"), picture.toString("base64")]);
    if (share > mostPixels) await writeFile(`.vscode-test/${name}.changed.png`, picture);
    expect(share).toBeLessThanOrEqual(mostPixels);
    await panel.close();
  });
});
