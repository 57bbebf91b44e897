import { describe, expect, it } from "vitest";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { quickFixes } from "../../../src/core/features/quickFixes";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { marked, markRanges } from "../../support/markedText";

function codes(text: string): readonly string[] {
  return diagnoseRetro(RetroDocument.open(text)).map((one) => one.code);
}

describe("diagnoseRetro", () => {
  it.each([
    "",
    "# 회고\n\n- 2022-06-31: 없는 날\n",
    "---\n---\n",
    "---\ntitle: \"2026년 회고\"\ndate: 2026-12-31T21:00:00+09:00\ndraft: false\ncategories: [회고]\ntags:\n  - a\nlayout: post\nfoo: {bar: 1}\n---\n본문: a: b\n",
    "---\ntitle:\ndate:\nperiod:\n---\n",
    "---\ntitle: a\ndate: 2027-03-01\nperiod: 2026\ncareer: ../career.yaml\n---\n",
    "+++\ntitle = 'a: b'\ndate = 2022-06-31\n+++\n",
    "\uFEFF---\r\ntitle: 회고\r\n---\r\n",
    "---\ntitle: a\n",
  ])("has nothing to say of %j", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ["unreal-date", "---\ndate: «2022-06-31»\n---\n"],
    ["unreal-date", '---\ntitle: a\ndate: «"2022-06-31 10:00"»\n---\n'],
    ["unreal-date", "\uFEFF---\r\ndate: «2022-02-29T10:00:00Z» # 끝\r\n---\r\n"],
    ["unreal-period", "---\nperiod: «2026-W54»\n---\n"],
    ["reversed-period", "---\nperiod: «2026-06-30/2026-01-01»\n---\n"],
    ["wrong-format", "---\nperiod: «상반기»\n---\n"],
    ["wrong-type", "---\ndraft: «maybe»\n---\n"],
    ["wrong-type", "---\ntitle: «[a]»\n---\n"],
    ["misread-colon", "---\ntitle: «2026: a retro»\n---\n"],
    ["misread-start", "---\ntitle: «[회고] 2026»\n---\n"],
    ["yaml-unclosed", "---\ntitle: «\"a»\ndate: 2026-01-01\n---\n"],
    ["yaml-missing-colon", "---\ntitle: a\n«dra»\n---\n"],
    ["yaml-duplicate-key", "---\ntitle: a\n«title»: b\n---\n"],
  ])("%s in %j", (code, text) => {
    const { text: plain, ranges } = marked(text);
    const found = diagnoseRetro(RetroDocument.open(plain));
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(markRanges(plain, found)).toBe(markRanges(plain, ranges));
  });

  it("is silenced by comments of both kinds, and by the setting", () => {
    expect(codes("---\n# career-gap: ignore unreal-date\ndate: 2022-06-31\n---\n")).toEqual([]);
    expect(codes("---\ndate: 2022-06-31 # career-gap: ignore unreal-date\n---\n")).toEqual([]);
    const document = RetroDocument.open("---\ndate: 2022-06-31\n---\n");
    expect(diagnoseRetro(document, ["unreal-date"])).toEqual([]);
  });

  it.each([
    ["---\ntitle: 2026: 회고\n---\n", '---\ntitle: "2026: 회고"\n---\n'],
    ["---\nperiod: 2026 상반기\n---\n", "---\nperiod: 2026-H1\n---\n"],
    ["---\ndraft: yes\n---\n", "---\ndraft: true\n---\n"],
  ])("mends %j", (before, after) => {
    const document = RetroDocument.open(before);
    const [found] = diagnoseRetro(document);
    const [fix] = found ? quickFixes(found, undefined) : [];
    expect(applyEdits(before, fix?.edits ?? [])).toBe(after);
    expect(codes(after)).toEqual([]);
  });
});
