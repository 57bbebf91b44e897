import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { lensesRetro, type RetroLens } from "../../../src/core/features/lensesRetro";
import { withoutPause } from "../../../src/core/Pauses";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { marked, markRanges } from "../../support/markedText";

const yaml = "gap:\n  required:\n    - Kafka\n  todos:\n    - id: queue\n      todo: 재처리 큐 붙이기\n";
const before = "---\ntitle: 2025년 회고\n---\n\n## 3월\n\n- 지표를 정했다\n\n";

function lenses(text: string, language: "ko" | "en" = "ko"): readonly RetroLens[] {
  return withoutPause(lensesRetro(RetroDocument.open(text), CareerDocument.open(yaml), language, "2026-01-02"));
}

describe("the lens over a plan", () => {
  it("counts what is no to-do yet", () => {
    const text = `${before}## «2026년 계획»\n\n- 설계 글 한 편 쓰기\n- 재처리 큐 붙이기\n- [x] 지표 정하기\n- 발표 한 번 하기\n`;
    const { text: plain } = marked(text);
    const found = lenses(plain);
    expect(
      markRanges(
        plain,
        found.map(({ span }) => span),
      ),
    ).toBe(text);
    expect(found.map(({ title }) => title)).toEqual(["항목 2개를 할 일로"]);
    expect(lenses(plain, "en")[0]?.title).toMatch(/2/);
  });

  it("is not there where all of it is to-dos, or nothing is planned", () => {
    expect(lenses(`${before}## 2026년 계획\n\n- 재처리 큐 붙이기 ^queue\n`)).toEqual([]);
    expect(lenses(before)).toEqual([]);
  });

  it("pauses at each item of a long plan", () => {
    const items = Array.from({ length: 300 }, (_, at) => `- ${at + 1}번째 글 쓰기\n`).join("");
    const text = `${before}## 2026년 계획\n\n${items}`;
    const read = RetroDocument.open(text);
    const { length } = read.reading.items;
    const work = lensesRetro(read, CareerDocument.open(yaml), "ko", "2026-01-02");
    let pauses = 0;
    for (let step = work.next(); !step.done; step = work.next()) pauses++;
    expect(length).toBe(300);
    expect(pauses).toBeGreaterThanOrEqual(length);
  });
});
