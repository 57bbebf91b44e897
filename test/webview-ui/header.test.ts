import { describe, expect, test } from "vitest";
import { states } from "./states";
import { usePanel } from "./usePanel";

const { focused, open, panel, press } = usePanel();

describe("the head", () => {
  test("shows the goal, the facts and the readiness with its arithmetic", async () => {
    await open({ state: states.english });
    const head = panel.page.locator(".head");
    await expect.poll(() => head.locator("h1").textContent()).toContain("nobody is ever paid late");
    expect(await head.locator(".facts").innerText()).toMatch(/by 2027-H1\s+open gaps 4 \/ 6\s+career\.yaml/);
    // 3·2 + 2·1 + 3·0 + 1·2 + 2·1 + 1·3 = 15 of 3·3 + 2·3 + 3·3 + 1·2 + 2·2 + 1·3 = 33
    expect(await head.locator(".readiness-value").textContent()).toBe("45%");
    expect(await head.locator(".tip").isVisible()).toBe(false);
    await head.locator(".readiness").hover();
    expect(await head.locator(".tip p").first().textContent()).toBe(
      "Σ importance × min(current, required) ÷ Σ importance × required = 15 / 33",
    );
    expect(await head.locator(".tip tr").allInnerTexts()).toEqual([
      "Event-driven design\t8 / 15\t53%",
      "Reliability\t2 / 11\t18%",
      "Payroll law of three countries\t2 / 4\t50%",
      "SQL\t3 / 3\t100%",
      "Total\t15 / 33\t45%",
    ]);
    expect(await head.locator(".tip-best").textContent()).toBe(
      "Most to win: Service level objectives, +27 points once closed",
    );
    await press("Escape");
    expect(await head.locator(".tip").isVisible()).toBe(false);
  });

  test("shows the arithmetic on keyboard focus, tied to the figure", async () => {
    await open({ state: states.english });
    await press("Tab", "Tab", "Tab");
    expect(await focused()).toContain("Readiness");
    expect(await panel.page.isVisible("#readiness-tip")).toBe(true);
    expect(await panel.page.getAttribute(".readiness", "aria-describedby")).toBe("readiness-tip");
    await press("Tab");
    expect(await panel.page.isVisible("#readiness-tip")).toBe(false);
  });

  test.each(["sans-serif", "monospace"])("has the figure beside its word, on one line, in %s", async (font) => {
    await open({ state: states.english });
    await panel.page.evaluate((family) => {
      document.documentElement.style.setProperty("--vscode-font-family", family);
      // As wide as the figure gets.
      const value = document.querySelector(".readiness-value");
      if (value) value.textContent = "100%";
    }, font);
    const box = (selector: string) => panel.page.locator(selector).boundingBox();
    const [label, value, place] = [
      await box(".readiness-label"),
      await box(".readiness-value"),
      await box(".readiness"),
    ];
    if (!label || !value || !place) throw new Error("The readiness is not shown.");
    expect(label.height).toBeLessThan(24);
    expect(label.x + label.width).toBeLessThanOrEqual(value.x);
    expect(value.x + value.width).toBeLessThanOrEqual(place.x + place.width);
  });

  test("the goal and the file's name lead to them", async () => {
    await open({ state: states.english });
    await panel.page.click(".goal");
    await panel.page.click(".head .file");
    expect(await panel.posted()).toEqual([
      { type: "reveal", target: "goal", version: 7 },
      { type: "command", command: "openFile" },
    ]);
  });

  test("several goals, files and the comparison can be chosen from, by mouse and by keys", async () => {
    await open({ state: states.severalGoals });
    const chooser = panel.page.locator(".goal-chooser");
    await chooser.click();
    expect(await panel.page.getByRole("menuitemradio").allInnerTexts()).toEqual([
      expect.stringMatching(/nobody is ever paid late\s+45%/),
      expect.stringMatching(/with a measurement\s+68%/),
      "career.yaml",
      "mentoring/career.yaml",
    ]);
    await chooser.click();
    expect(await panel.page.getByRole("menu").count()).toBe(0);
    await chooser.click();
    await panel.page.getByRole("menuitemradio", { name: /^Explain/ }).click();
    expect(await focused()).toContain("nobody is ever paid late");
    await press("Enter", "End", "Enter");
    expect(await panel.posted()).toEqual([
      { type: "chooseGap", gap: 1 },
      { type: "chooseFile", file: "f2" },
    ]);
    await press("Enter", "Escape");
    expect(await focused()).toContain("nobody is ever paid late");
    await chooser.click();
    await panel.page.getByRole("menuitem", { name: "Compare goals" }).click();
    expect(await focused()).toBe("");
    expect(await panel.page.getByRole("heading", { level: 1 }).innerText()).toBe("Compare goals");
    await press("Escape");
    expect(await panel.page.getByRole("treegrid").isVisible()).toBe(true);
    expect(await focused()).toContain("nobody is ever paid late");
  });
});
