import { describe, expect, it } from "vitest";
import { readRetro } from "../../../../src/core/retro/reading/readRetro";
import { SourceText } from "../../../../src/core/text/SourceText";

const read = (...lines: readonly string[]) => readRetro(new SourceText(lines.join("\n")));

describe("retrospectives of other kinds of writing", () => {
  it("takes a plain first line for the title, and brackets for headings", () => {
    const reading = read("10월을 보내며 (2024)", "", "[K]", "- 아침 산책", "[P]", "- 늦잠", "[T]", "- 일찍 자기");
    expect(reading.isRetro).toBeGreaterThan(0.5);
    expect(reading.covers).toEqual({ from: "2024-10-01", to: "2024-10-31" });
    expect(reading.reviews.map(({ kind }) => kind)).toEqual(["good", "bad", "try"]);
  });

  it("reads a table of goals by its head, and the verdicts at the end of its rows", () => {
    const { items } = read(
      "# 2024 회고",
      "## 연초에 세운 목표, 어떻게 됐나",
      "| # | 목표 | 달성률 | 비고 |",
      "|---|---|---|---|",
      "| 1 | 수영 배우기 | 100% | |",
      "| 2 | 주 2회 등산 | 40% | 비가 잦았다 |",
      "| 3 | 도자기 수업 | - | 취소하기로 함 |",
    );
    expect(items.map(({ text, state }) => [text, state])).toEqual([
      ["수영 배우기", "done"],
      ["주 2회 등산", "partial"],
      ["도자기 수업", "dropped"],
    ]);
    expect(items[1]?.every).toEqual({ times: 2, per: "week" });
  });

  it("tells a heading of the time to come from one of the time looked back on", () => {
    const { plans, items } = read(
      "# 2024년 11월 회고",
      "## 12월엔 딱 이것만",
      "- 치과 가기 (12/20까지)",
      "- 화목 요가",
    );
    expect(plans.map((plan) => plan.for)).toEqual(["2024-12"]);
    expect(items.map(({ to, every }) => [to, every])).toEqual([
      ["2024-12-20", null],
      [null, { times: 2, per: "week" }],
    ]);
  });

  it("takes lines without marks for what is planned, and the bucket an item names for itself", () => {
    const plain = read("# 2024 회고", "**2025년 계획**", "", "첫째, 책상 정리하기", "둘째, 매달 편지 쓰기");
    expect(plain.items).toHaveLength(2);
    const { items } = read(
      "# 2024 in review",
      "## For the year ahead",
      "- swim every Sunday",
      "- *Stretch:* a sailing licence",
      "- sort the photos, if time permits",
    );
    expect(items.map(({ bucket }) => bucket)).toEqual(["recurring", "stretch", "spare"]);
  });

  it("reads what is said behind a goal as its verdict", () => {
    const { items } = read(
      "# 2023 in review",
      "## Did I do what I promised?",
      "- Bake bread — yes!",
      "- Read 12 books — 7 of 12",
      "- Learn to juggle — abandoned in May",
    );
    expect(items.map(({ state }) => state)).toEqual(["done", "partial", "dropped"]);
  });
});
