import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../../src/core/career/CareerDocument";
import { exportReadme } from "../../../../src/core/exchange/export/exportReadme";
import { readmeWords } from "../../../../src/core/exchange/export/readmeWords";
import { importReadme } from "../../../../src/core/exchange/importReadme";
import { readReadme } from "../../../../src/core/exchange/readReadme";
import { newCareerFile } from "../../../../src/core/templates/newCareerFile";
import { templateInstruction } from "../../../../src/core/vocabulary/templateInstructions";
import { carriedCareer } from "../../../support/carriedCareer";
import { englishReadme, koreanReadme } from "../ownReadmes";

const exported = (yaml: string, language: "en" | "ko" = "en", comments = true) =>
  exportReadme(CareerDocument.open(yaml), { language, comments });

describe("exportReadme", () => {
  it("writes what was imported in the template's order, its checklist ticked, nothing noted without need", () => {
    const { yaml } = importReadme(koreanReadme, { language: "ko" });
    const readme = exported(yaml, "ko");
    expect(readme).toMatch(
      /^# career-goal\n\n# 요구사항\n- \[ \] KYS\(Known Your Self\)를 작성한다\.\n {4}- \[x\] Key Strength를/,
    );
    expect(readme).toContain(
      "    - [x] Key Strength를 작성한다.\n    - [ ] Read.me를 작성한다.\n    - [x] Goal을 작성한다.\n- [x] Goal에",
    );
    expect(readme).toContain(`### 필요역량
- Go, gRPC 등 언어와 통신의 기초 역량
- 멈추지 않는 배포: 카나리, 롤백
- 많은 입출고를 다루는 역량
    - MongoDB 샤딩과 인덱스 설계
    - 메시지 큐를 이용한 비동기 처리

### 나의 상태
- Go, gRPC 등 언어와 통신의 기초 역량
- 많은 입출고를 다루는 역량
    - MongoDB 샤딩과 인덱스 설계

### Gap 분석
- Go
    - 문법과 도구에는 익숙하지만, 스케줄러의 동작은 설명하지 못합니다.
`);
    expect(readme).toContain("- 사내 발표\n    - 아직 해 본 적이 없습니다.\n");
    expect(readme).toContain("- [x] MongoDB 샤딩과 인덱스 설계 실습\n");
    expect(readme).not.toContain("career-gap:");
  });

  it("gives an author's own title, words and quotes back where they stood", () => {
    const readme = exported(importReadme(englishReadme, { language: "en" }).yaml);
    expect(readme.startsWith("# 🎯 My path\nStarted in spring.\n\n# Requirements\n")).toBe(true);
    expect(readme).toContain("- Queues: RabbitMQ, NATS\n\n> Kept from my mentor: less is more.\n\n### Current state\n");
    expect(readme).toContain("- Async Rust (middle)\n- On-call practice (high)\n");
    expect(readme).toContain("- Async Rust\n    - can write handlers, but has never traced a stall\n");
    expect(readme).toContain("- [-] Buy a pager\n- [/] Compare queues: NATS against RabbitMQ until June ends\n");
  });

  it("notes what words do not say, and shows it behind the note", () => {
    const yaml = `gap:
  required:
    - id: gc
      name: GC tuning
  current:
    gc:
      level: 4
      note: taught it twice
  todos:
    - todo: Write an essay
      closes: [gc]
      every: 2/week
      until: 2026-06-30
`;
    const readme = exported(yaml);
    expect(readme).toContain(
      "- GC tuning (high) <!-- career-gap: {of: GC tuning, level: 4, note: taught it twice} --> taught it twice\n",
    );
    expect(readme).toContain(
      "- [ ] Write an essay <!-- career-gap: {closes: [GC tuning], every: 2/week, until: 2026-06-30} --> (→ GC tuning · 2 a week · ~ 2026-06-30)\n",
    );
    expect(carriedCareer(importReadme(readme, { language: "en" }).yaml)).toEqual(carriedCareer(yaml));
  });

  it("writes several gap analyses one after the other", () => {
    const yaml =
      "kys:\n  goals:\n    - A\n    - B\ngap:\n  - goal: A\n    required:\n      - X\n  - goal: B\n    required:\n      - Y\n";
    const readme = exported(yaml, "ko");
    expect(readme.match(/^## Gap 분석.*$/gm)).toEqual(["## Gap 분석 (1)", "## Gap 분석 (2)"]);
    expect(readme).toContain("    - [x] 필요역량");
    expect(readme).toContain("    - [ ] 나의 상태");
    expect(carriedCareer(importReadme(readme, { language: "ko" }).yaml)).toEqual(carriedCareer(yaml));
  });

  it("is the empty template for an empty file, with nothing in it that an import takes for content", () => {
    for (const language of ["ko", "en"] as const) {
      const readme = exported("", language);
      expect(readme).not.toContain("[x]");
      const { unread, instructions, ...read } = readReadme(readme);
      expect(unread).toEqual([]);
      expect(instructions).toHaveLength(18);
      expect(read).toMatchObject({ name: undefined, strengths: [], readme: [], goals: [] });
      expect(importReadme(readme, { language }).yaml).toBe("version: 1\n");
    }
  });

  it("says in both languages only what the import knows as the template's", () => {
    for (const { duties, prompts } of Object.values(readmeWords)) {
      for (const line of [...Object.values(duties), ...Object.values(prompts)]) {
        expect([line, templateInstruction(line)]).toEqual([line, expect.stringMatching(/checklist|prompt/)]);
      }
    }
  });

  it("leaves out the product's own comments, and all of them where asked", () => {
    const guides = newCareerFile("en", "2027-H1").replaceAll(/\$\{\d+:([^{}]*)\}|\$\d+/g, "$1");
    expect(exported(`# a word of mine\n# career-gap: ignore guess\n${guides}`)).not.toMatch(
      /Three to five|ignore|Leave out/,
    );
    expect(exported("# a word of mine\nname: a\n")).toContain("a word of mine");
    expect(exported("# a word of mine\nname: a\nkys:\n  readme: |\n    # no comment\n", "en", false)).not.toContain(
      "of mine",
    );
    expect(exported("kys:\n  readme: |\n    # no comment\n", "en", false)).toContain("no comment");
  });
});
