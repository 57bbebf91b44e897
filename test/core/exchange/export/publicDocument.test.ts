import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { CareerDocument } from "../../../../src/core/career/CareerDocument";
import { exportCsv } from "../../../../src/core/exchange/export/exportCsv";
import { exportJsonResume } from "../../../../src/core/exchange/export/exportJsonResume";
import { exportMarkdown } from "../../../../src/core/exchange/export/exportMarkdown";
import { exportReadme } from "../../../../src/core/exchange/export/exportReadme";
import { ExportRefused, publicDocument } from "../../../../src/core/exchange/export/publicDocument";
import { careers } from "../../../support/careerArbitrary";

const everyExport = (yaml: string): string[] => {
  const document = CareerDocument.open(yaml);
  return [
    exportReadme(document, { language: "ko" }),
    exportMarkdown(document, { language: "en", date: "2026-05-01" }),
    exportCsv(document, { language: "ko" }),
    exportJsonResume(document, { language: "en" }),
  ];
};
const publicText = (yaml: string) => publicDocument(CareerDocument.open(yaml)).source.text;

/** Every kind of object private, in short and in long places. What may not leave is spelled with ZZ. */
const hostile = `name: 공개 이름
kys:
  keyStrengths:
    - 공개 강점
  readme: 공개 소개
  goals:
    - 공개 목표
    # ZZ 목표 위의 주석
    - id: zz-goal
      goal: ZZ 목표
      private: true
gap:
  - goal: 공개 목표
    required:
      - 공개 역량
      - id: zz-secret
        name: ZZ 역량
        aliases: [ZZ 별명]
        private: true
        parts:
          - ZZ 부분
      - name: 부모
        parts:
          - {name: ZZ 흐름, private: true}
          - 남는 부분
      - id: shared
        name: 함께
    current:
      - 공개 역량
      - zz-secret
      - ZZ 부분: 3
      - 남는 부분: {level: 2, note: ZZ 메모, private: true}
      - 함께: 1
    analysis:
      공개 역량:
        - have: 공개로 할 수 있는 것
        - lack: ZZ 한 줄
          private: true
      ZZ 흐름: ZZ 문장
      남는 부분:
        lack: ZZ 부족
        private: yes
    todos:
      # 공개 주석
      - 공개 할 일
      - todo: 닫는 일
        closes: [공개 역량, zz-secret]
        every: {per: week, times: 2, private: true}
        until: 2026-06-30
      - todo: 하나만 닫는 일
        closes: ZZ 부분
      - todo: ZZ 할 일
        private: "true"
        # ZZ 안쪽 주석
      - todo: ZZ 다른 목표의 일
        goal: zz-goal
  - goal: zz-goal
    required:
      - ZZ 다른 목표의 역량
  - goal: 공개 목표
    private: on
    required:
      - ZZ 가려진 분석
  - goal: 공개 목표
    required:
      - 둘째 역량
      - id: zz-secret
        name: 이름이 다른 ZZ 역량
    current: {private: true, 둘째 역량: 4, ZZ: 1}
    analysis:
      private: true
      둘째 역량: ZZ 분석
`;

describe("publicDocument", () => {
  it("lets nothing private into any export, and keeps the rest", () => {
    for (const text of everyExport(hostile)) expect(text).not.toContain("ZZ");
    for (const text of everyExport(hostile)) expect(text).not.toContain("zz-");
    const [readme = "", markdown = "", csv = "", resume = ""] = everyExport(hostile);
    for (const word of [
      "공개 이름",
      "공개 강점",
      "공개 소개",
      "공개 목표",
      "공개 역량",
      "남는 부분",
      "닫는 일",
      "공개 주석",
      "둘째 역량",
    ]) {
      expect(readme).toContain(word);
    }
    expect(readme).not.toContain("주 2회");
    expect(readme).toContain("2026-06-30");
    expect(markdown).toContain("공개로 할 수 있는 것");
    expect(csv).toContain("남는 부분");
    expect(JSON.parse(resume)).toMatchObject({ basics: { name: "공개 이름", summary: "공개 소개" } });
  });

  it("takes no figure from what is private", () => {
    const rows = (yaml: string) => exportCsv(CareerDocument.open(yaml), { language: "en" });
    const yaml = (hidden: string) =>
      `gap:\n  required:\n    - name: A\n      parts:\n        - B\n        - ${hidden}\n  current:\n    - B: 1\n    - C: 4\n`;
    expect(rows(yaml("{name: C, private: true}"))).toBe(
      rows("gap:\n  required:\n    - name: A\n      parts:\n        - B\n  current:\n    - B: 1\n"),
    );
    expect(rows(yaml("C"))).not.toBe(rows(yaml("{name: C, private: true}")));
  });

  it.each([
    ["the whole file", "private: true\nname: ZZ\nkys:\n  keyStrengths: [ZZ]\n"],
    ["a half", "name: a\nkys:\n  private: true\n  goals: [ZZ]\ngap:\n  private: true\n  required: [ZZ]\n"],
    ["the first key of a list item", "gap:\n  todos:\n    - private: true\n      todo: ZZ\n    - b\n"],
    ["a flow list", "gap:\n  todos: [a, {todo: ZZ, private: true}, b, {todo: ZZ, private: true}]\n"],
    ["a dash on a line of its own", "gap:\n  todos:\n    -\n      todo: ZZ\n      private: true\n    - b\n"],
    ["CRLF and a byte order mark", "\ufeffkys:\r\n  private: true\r\n  goals:\r\n    - ZZ\r\nname: a\r\n"],
    ["a block of text", "gap:\n  todos:\n    - private: true\n      todo: |\n        ZZ\n\n        # ZZ\n    - b\n"],
    [
      "a text that YAML misreads beside it",
      "gap:\n  todos:\n    - Deploy: blue/green\n    - todo: ZZ\n      private: true\n",
    ],
    ["a mark written twice", "gap:\n  todos:\n    - todo: ZZ\n      private: false\n      private: true\n    - b\n"],
  ])("hides %s", (_, yaml) => {
    expect(yaml).toContain("ZZ");
    expect(publicText(yaml)).not.toContain("ZZ");
    for (const text of everyExport(yaml)) expect(text).not.toContain("ZZ");
  });

  it.each(["false", "no", "off", "0", ""])("shows what is marked private: %s", (value) => {
    const yaml = `gap:\n  todos:\n    - todo: here\n      private: ${value}\n`;
    expect(publicText(yaml)).toBe(yaml);
  });

  it("leaves a document without private parts as it is", () => {
    const document = CareerDocument.open("name: a # b\nkys: {}\n");
    expect(publicDocument(document)).toBe(document);
  });

  it("refuses a document that cannot be read", () => {
    const broken = "gap:\n  todos:\n   - todo: ZZ\n  private: true\n x: [\n";
    expect(() => publicDocument(CareerDocument.open(broken))).toThrow(ExportRefused);
    expect(() => everyExport(broken)).toThrow(ExportRefused);
  });

  it("hides any object of any career, whatever the style", () => {
    let marked = 0;
    fc.assert(
      fc.property(
        careers,
        fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
        fc.boolean(),
        ({ value }, choices, isFlow) => {
          const hide = (node: unknown, isInside: boolean): unknown => {
            if (Array.isArray(node)) return node.map((item) => hide(item, isInside));
            if (typeof node === "string") return isInside ? `ZZ ${node}` : node;
            if (typeof node !== "object" || node === null) return node;
            const isMarked = choices.next().value === 0;
            if (isMarked) marked++;
            // Keys stay: they are the format's, or references to what may be public.
            const pairs = Object.entries(node).map(([key, child]) => [key, hide(child, isInside || isMarked)] as const);
            return Object.fromEntries([...pairs, ...(isMarked ? [["private", true] as const] : [])]);
          };
          const yaml = stringify(hide(value, false), isFlow ? { collectionStyle: "flow" } : {});
          expect(publicText(yaml)).not.toContain("ZZ");
        },
      ),
      { numRuns: 150 },
    );
    expect(marked).toBeGreaterThan(100);
  });
});
