import { describe, expect, it } from "vitest";
import { carryIntoPlans } from "../../../src/core/analysis/carryIntoPlans";
import { carryOverProposals } from "../../../src/core/analysis/carryOver";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { carryOver } from "../../../src/core/career/carryOver";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { textAfter } from "../../support/career";
import { yearRetro } from "./ownYear";

const todos = `gap:
  todos:
    - {id: cache, todo: 캐시 실험, period: 2026-H2, carriedFrom: [2025]}
    - {id: talk, todo: 사내 발표, period: 2026}
    - {todo: 매달 글 쓰기, period: 2026, every: 1/month}
    - {todo: 새 언어, period: 2026, kind: spare}
    - {todo: 연봉 이야기, period: 2026, private: true}
    - {id: done, todo: 끝낸 일, period: 2026, status: done}
`;

const top = "---\ntitle: 2026년 회고\nperiod: 2026\n---\n\n## 12월\n\n- 바빴다\n\n";

/** The career file with all of 2026 carried over to a period, and retrospectives with what their plans get of it. */
function carried(retros: readonly string[], to = "2027", text = todos): readonly [string, readonly string[]] {
  const before = CareerDocument.open(text);
  const chosen = carryOverProposals(before, { from: "2026-01-01", to: "2026-12-31" }, "2027-01-05", to);
  const after = textAfter(
    before,
    carryOver(
      before,
      chosen.map((one) => ({ ...one, choice: "carry" })),
    ),
  );
  const files = retros.map((one, at) => yearRetro(`${at}.md`, one));
  const changes = carryIntoPlans(CareerDocument.open(text), CareerDocument.open(after), files, "ko");
  const texts = files.map((file) => {
    const change = changes.find(({ retro }) => retro === file);
    return applyEdits(file.retro.document.source.text, change?.edits ?? []);
  });
  return [after, texts];
}

const plan = (retro: string, to?: string): string => carried([retro], to)[1][0] ?? "";

describe("what is carried over", () => {
  it("joins the parts of the plan for its time, in the manner of what stands there, with its id; nothing private", () => {
    const retro = `${top}## 2027년 계획

목표: 검색을 맡는다

* 이사하기
  * 짐 싸기

### 주기적으로
1) 운동
2) 산책

### 상반기

- [ ] 색인 실험 ^index

### 시간이 남는다면

<!-- 쉬엄쉬엄 -->

## 끝으로

고맙다.
`;
    expect(plan(retro)).toBe(
      retro
        .replace("  * 짐 싸기\n", "  * 짐 싸기\n* 캐시 실험 ^cache\n* 사내 발표 ^talk\n")
        .replace("2) 산책\n", "2) 산책\n3) 매달 글 쓰기\n")
        .replace("<!-- 쉬엄쉬엄 -->\n", "<!-- 쉬엄쉬엄 -->\n\n- [ ] 새 언어\n"),
    );
    expect(plan(retro, "2027-H1")).toContain("- [ ] 색인 실험 ^index\n- [ ] 캐시 실험 ^cache\n- [ ] 사내 발표 ^talk\n");
    expect(plan(retro, "2027-H2")).toContain(
      "<!-- 쉬엄쉬엄 -->\n\n- [ ] 새 언어\n\n### 하반기\n\n- [ ] 캐시 실험 ^cache\n- [ ] 사내 발표 ^talk\n\n## 끝으로",
    );
    expect(plan(retro.replaceAll("\n", "\r\n"))).toBe(plan(retro).replaceAll("\n", "\r\n"));
  });

  it("is there already where a plan names it, by its id or in its words", () => {
    const retro = `${top}## 2027년 계획\n\n- [ ] 발표 하나 ^talk\n- [ ] 캐시 실험!\n- [ ] 새 언어\n- 매달 글 쓰기\n`;
    expect(plan(retro)).toBe(retro);
    const half = "# 2027년 상반기 계획\n\n- [ ] 발표 ^talk\n- 매달 글 쓰기\n- 새 언어\n";
    const year = `${top}## 2027년 계획\n\n- [ ] 캐시 실험 ^cache\n`;
    expect(carried([year, half], "2027-H1")[1]).toEqual([year, half]);
  });

  it("fills the headings of an empty plan", () => {
    const retro = `${top}## 2027년 계획\n\n목표: \n\n### 주기적으로\n\n### 시간이 남는다면\n`;
    expect(plan(retro)).toBe(
      `${top}## 2027년 계획\n\n목표: \n\n- [ ] 캐시 실험 ^cache\n- [ ] 사내 발표 ^talk\n\n` +
        "### 주기적으로\n\n- [ ] 매달 글 쓰기\n\n### 시간이 남는다면\n\n- [ ] 새 언어\n",
    );
  });

  it.each([
    ["a plan for another time", "## 2028년 계획\n\n- 이사하기\n"],
    ["the plan that it comes from", "## 2026년 계획\n\n- 이사하기\n"],
    ["no plan", "## 아쉬운 점\n\n- 바빴다\n"],
  ])("leaves alone %s", (_, rest) => {
    const to = rest.includes("2026") ? "2026-H2" : "2027";
    expect(plan(top + rest, to)).toBe(top + rest);
  });

  it("goes into the plan for the shorter time, and is found there again", () => {
    const year = `${top}## 2027년 계획\n\n- 이사하기\n`;
    const half = "# 2027년 상반기 계획\n\n- 집 보기\n";
    const [after, [first, second = ""]] = carried([year, half], "2027-H1");
    expect(first).toBe(year);
    expect(second).toContain("- 집 보기\n- 캐시 실험 ^cache\n- 사내 발표 ^talk\n");
    const again = carryIntoPlans(
      CareerDocument.open(todos),
      CareerDocument.open(after),
      [yearRetro("0.md", year), yearRetro("1.md", second)],
      "ko",
    );
    expect(again).toEqual([]);
  });
});
