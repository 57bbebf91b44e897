import { validate } from "@jsonresume/schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../../src/core/career/CareerDocument";
import { exportJsonResume } from "../../../../src/core/exchange/export/exportJsonResume";
import { careers } from "../../../support/careerArbitrary";

const resumeOf = (yaml: string, language: "en" | "ko" = "en"): Record<string, unknown> =>
  JSON.parse(exportJsonResume(CareerDocument.open(yaml), { language })) as Record<string, unknown>;

/** What the published schema says against a resume; nothing where it is valid. */
function problemsOf(resume: unknown): string[] {
  let problems: string[] = [];
  validate(resume, (errors) => {
    problems = (errors ?? []).map(String);
  });
  return problems;
}

describe("exportJsonResume", () => {
  it("says what is there, and no gaps", () => {
    const yaml = `name: 한지우
kys:
  keyStrengths: [Go, 글쓰기]
  readme: |
    하나
    둘
gap:
  required:
    - name: 메시지
      level: 3
      parts:
        - Kafka
        - 큐
    - id: db
      name: DB
      aliases: [Postgres]
    - 샤딩
  current:
    Kafka: 3
    db: 2
  todos:
    - todo: 글 쓰기
      closes: [db]
      evidence: [메모, "https://example.com/글"]
      done: [2026-02-01, 2026-01-01]
    - todo: 근거 없는 일
      status: done
    - todo: 열린 일
      evidence: https://example.com/open
`;
    expect(resumeOf(yaml, "ko")).toEqual({
      $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
      basics: { name: "한지우", summary: "하나\n둘" },
      skills: [
        { name: "Key Strength", keywords: ["Go", "글쓰기"] },
        { name: "메시지", level: "이론", keywords: ["Kafka"] },
        { name: "DB", level: "도움을 받아", keywords: ["Postgres"] },
      ],
      projects: [{ name: "글 쓰기", keywords: ["DB"], endDate: "2026-02-01", url: "https://example.com/%EA%B8%80" }],
      meta: { version: "v1.0.0" },
    });
  });

  it("names a skill of two gap analyses once, and no level where the file has none", () => {
    const gap = "  - required:\n      - Redis\n      - Go\n    current:\n      - Redis\n";
    expect(resumeOf(`gap:\n${gap}${gap}`)["skills"]).toEqual([{ name: "Redis" }]);
  });

  it.each(["javascript:alert(1)", "https://", "https://a b", "ftp://example.com", "https://example.com/a|b", "words"])(
    "takes no such thing for an address: %s",
    (evidence) => {
      expect(
        resumeOf(`gap:\n  todos:\n    - todo: a\n      status: done\n      evidence: "${evidence}"\n`)["projects"] ??
          [],
      ).toEqual(evidence.includes("|") ? [{ name: "a", url: "https://example.com/a%7Cb" }] : []);
    },
  );

  it("keeps to the schema, whatever the career", () => {
    expect(problemsOf({ skills: {}, basics: { name: 1 }, projects: [{ endDate: "soon" }] })).toHaveLength(3);
    let skills = 0;
    fc.assert(
      fc.property(careers, ({ yaml }) => {
        const resume = resumeOf(yaml);
        expect(problemsOf(resume)).toEqual([]);
        skills += (resume["skills"] as unknown[]).length;
      }),
      { numRuns: 100 },
    );
    expect(skills).toBeGreaterThan(100);
  });
});
