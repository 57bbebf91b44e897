import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { tiePlanItem } from "../../../src/core/features/tiePlanItem";
import { refactoredRetro } from "../../support/refactor";

const career = CareerDocument.open(
  "gap:\n  todos:\n    - {id: gc-lab, todo: G1 튜닝 글 쓰기.}\n    - {id: a b, todo: 책 읽기}\n    - 산책하기\n",
);
const tie = (text: string): string | undefined =>
  refactoredRetro(`# 2026년 회고\n\n## 2027년 계획\n\n${text}`, (document, at) => tiePlanItem(document, at, career));

describe("tiePlanItem", () => {
  it.each([
    ["- [ ] G1 튜닝‸ 글 쓰기\n- b\n", "- [ ] G1 튜닝 글 쓰기 ^gc-lab\n- b\n"],
    ["- [ ] g1 튜닝‸ 글쓰기  \r\n- b\r\n", "- [ ] g1 튜닝 글쓰기 ^gc-lab  \r\n- b\r\n"],
    ["- ‸G1 튜닝 글 쓰기", "- G1 튜닝 글 쓰기 ^gc-lab"],
  ])("%j", (before, after) => {
    expect(tie(before)?.split("계획\n\n")[1]).toBe(after);
  });

  it.each([
    ["other words", "- [ ] G1 튜닝 글‸ 읽기\n"],
    ["an id that is there", "- [ ] G1 튜닝 글‸ 쓰기 ^x\n"],
    ["an id that another item has", "- 다른 일 ^gc-lab\n- [ ] G1 튜닝 글‸ 쓰기\n"],
    ["an id that is none in Markdown", "- [ ] 책 ‸읽기\n"],
    ["a to-do without an id", "- [ ] 산책‸하기\n"],
  ])("offers nothing for %s", (_what, text) => {
    expect(tie(text)).toBeUndefined();
  });

  it("needs a career file", () => {
    expect(
      refactoredRetro("## 2027년 계획\n\n- G1 튜닝 글‸ 쓰기\n", (one, at) => tiePlanItem(one, at, undefined)),
    ).toBeUndefined();
  });
});
