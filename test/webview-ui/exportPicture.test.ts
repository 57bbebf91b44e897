import { describe, expect, test } from "vitest";
import type { PanelState } from "../../src/panel/PanelState";
import { manyRows, states } from "./states";
import { usePanel } from "./usePanel";
import { yearStates } from "./yearStates";

const used = usePanel();
const { panel } = used;

/** What the page posts when its user saves what is seen in a form. */
async function saved(form: "svg" | "png", of: PanelState | null = null): Promise<string> {
  await panel.page.locator(".tools .tool").last().click();
  await panel.page
    .getByRole("menuitem")
    .filter({ hasText: `.${form}` })
    .click();
  expect(await panel.posted()).toEqual([{ type: "export", form }]);
  // The editor's side answers, with another state where something is private.
  await panel.send({ type: "draw", form, state: of });
  await panel.page.waitForFunction(() => (window as unknown as { posted: unknown[] }).posted.length > 0);
  const [message] = await panel.posted();
  if (message?.type !== "picture") throw new Error("no picture");
  expect(message.form).toBe(form);
  return message.content;
}

/** The texts of an SVG, read as XML by the browser. */
function textsOf(svg: string): Promise<string[]> {
  return panel.page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    if (root.localName !== "svg") throw new Error(root.textContent ?? "");
    return [...root.querySelectorAll("text")].map((one) => one.textContent ?? "");
  }, svg);
}

describe("pictures of what is seen", () => {
  test("the matrix, with the goal, the readiness and every row, in the colours of the theme", async () => {
    await used.open({ theme: "light", state: states.korean });
    const svg = await saved("svg");
    const texts = await textsOf(svg);
    expect(texts).toEqual(expect.arrayContaining([states.korean.goal, "54%", "공간 색인 (R-tree, S2)", "1/3"]));
    expect(svg).toContain('fill="#1a85ff"');
    expect(svg).toContain('<rect width="640"');
    expect(svg.slice(0, 400)).toContain('xml:lang="ko"');
  });

  test("filtered and sorted as the page is", async () => {
    await used.open({ state: states.korean, memory: { filter: "색인", sort: "priority" } });
    const texts = await textsOf(await saved("svg"));
    expect(texts.join(" ")).toContain("공간 색인");
    expect(texts.join(" ")).not.toContain("기술 글쓰기");
  });

  test("the year where the year is seen", async () => {
    await used.open({ state: yearStates.korean, memory: { tab: "year" } });
    const texts = await textsOf(await saved("svg"));
    expect(texts).toEqual(
      expect.arrayContaining(["33%", "54%", "12", "계획 점검", "느린 요청 열 건의 플레임 그래프 모으기"]),
    );
  });

  test("names that look like markup stay text", async () => {
    const evil = `</text><script>alert("1")</script>&amp;\u0000`;
    const state: PanelState = {
      ...states.english,
      goal: evil,
      rows: states.english.rows.map((row) => ({ ...row, name: evil })),
    };
    await used.open({ state, width: 1200 });
    const texts = await textsOf(await saved("svg"));
    expect(texts).toContain(evil.replace("\u0000", "\uFFFD"));
  });

  test("a PNG has the marks of the SVG, twice as large, under the page's policy", async () => {
    await used.open({ state: states.korean });
    const svg = await saved("svg");
    const png = Buffer.from((await saved("png")).replace("data:image/png;base64,", ""), "base64");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(png.length).toBeGreaterThan(20_000);
    expect(panel.complaints).toEqual([]);
  });

  test("a picture that would be too large is made smaller", async () => {
    await used.open({ state: manyRows(600) });
    const png = Buffer.from((await saved("png")).replace("data:image/png;base64,", ""), "base64");
    expect(png.readUInt32BE(20)).toBe(16_384);
  });
});
