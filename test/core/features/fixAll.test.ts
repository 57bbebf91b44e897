import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { fixAll, ignoreFixes, safeCodes } from "../../../src/core/features/quickFixes";
import type { FixableDocument } from "../../../src/core/fixes/QuickFix";
import type { FindingCode } from "../../../src/core/messages/findingMessages";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { inWhole, kys, todo, whole } from "../../support/findingCase";

const breaks = ["\n", "\r\n"];

function all(text: string, codes: readonly FindingCode[] | "safe"): string {
  const document = CareerDocument.open(text);
  const findings = diagnoseCareer(document).filter(({ code }) => codes === "safe" || codes.includes(code));
  return document.change(fixAll(findings, document, codes === "safe").edits).source.text;
}

describe("fixAll", () => {
  it.each(breaks)("mends all findings of a code at once, with %j", (lineBreak) => {
    const text = `gap:\n  required:\n    - @Async\n    - a: b: c # 왜\n    - "책" 읽기\n    - {name: b\n`.replaceAll(
      "\n",
      lineBreak,
    );
    const after = all(text, ["misread-start", "misread-colon"]);
    expect(after).toBe(
      `gap:\n  required:\n    - "@Async"\n    - "a: b: c" # 왜\n    - "\\"책\\" 읽기"\n    - {name: b\n`.replaceAll(
        "\n",
        lineBreak,
      ),
    );
  });

  it("gives each gap its to-do, in their order", () => {
    const text = inWhole("    - Cache\n", "    - Cache\n    - Kafka\n").replace("      closes: [sql, Cache]\n", "");
    const added = (words: string, closes: string): string =>
      `    - todo: ${words}\n      closes:\n        - ${closes}\n`;
    expect(all(text, ["gap-without-todo"])).toBe(
      text +
        added('"SQL 튜닝: 배우고 실제 업무에 써 보기"', "sql") +
        added('"Cache: 배우고 실제 업무에 써 보기"', "Cache") +
        added('"Kafka: 배우고 실제 업무에 써 보기"', "Kafka"),
    );
  });

  it("gives every later id of the same a number of its own", () => {
    const text = inWhole(
      "    - Cache\n",
      "    - {id: SQL, name: b}\n    - {id: sql, name: c}\n    - {id: sql-2, name: Cache}\n",
    );
    const ids = /id: (\S+), name/g;
    expect([...all(text, ["duplicate-id"]).matchAll(ids)].map((match) => match[1])).toEqual([
      "SQL-3",
      "sql-4",
      "sql-2",
    ]);
  });

  it("leaves what overlaps for the next time", () => {
    const text = "kys:\n\tgoals: [a]\n\treadme: [b]\n";
    const document = CareerDocument.open(text);
    const findings = diagnoseCareer(document).filter(({ code }) => code === "yaml-tab");
    expect(findings.length).toBeGreaterThan(0);
    expect(document.change(fixAll(findings, document).edits).source.text).toBe(text.replaceAll("\t", "  "));
  });
});

describe("fixAll: what is safe", () => {
  it("is another spelling of the same", () => {
    const text = `${kys.replace("keyStrengths", "key_strengths").replace("후배 이끌기", "@후배 이끌기")}gap:\n  todos:\n    - todo: a\n      Period: 2026 상반기\n      untill: 2026. 1. 3.\n      status: 진행 중\n`;
    expect(all(text, "safe")).toBe(
      text
        .replace("key_strengths", "keyStrengths")
        .replace("@후배 이끌기", '"@후배 이끌기"')
        .replace("Period", "period"),
    );
  });

  it("mends formats, and nothing that is a guess", () => {
    const text = inWhole(todo, `${todo}      from: 2026. 1. 3.\n      status: 진행 중\n      closes: x\n`).replace(
      "sql: 실행",
      "sqll: 실행",
    );
    expect(all(text, "safe")).toBe(text.replace("2026. 1. 3.", "2026-01-03"));
    expect(all(whole, "safe")).toBe(whole);
  });

  it("is what the documentation of the codes says", () => {
    expect(safeCodes).not.toContain("misread-comment");
    expect(safeCodes.filter((code) => code.startsWith("yaml") || code.startsWith("misread"))).toEqual([
      "yaml-tab",
      "misread-start",
      "misread-colon",
      "misread-comma",
    ]);
  });
});

function diagnose(document: FixableDocument) {
  return document instanceof CareerDocument ? diagnoseCareer(document) : diagnoseRetro(document);
}

/** The text after the first finding of a code is ignored; undefined where that is not offered. */
function ignored(document: FixableDocument, code: FindingCode): string | undefined {
  const found = diagnose(document).find((one) => one.code === code);
  expect(found).toBeDefined();
  const [fix, ...others] = found ? ignoreFixes(found, document) : [];
  expect(others).toEqual([]);
  if (!fix) return undefined;
  expect(fix.isPreferred).toBe(false);
  const after = document.change(fix.edits);
  expect(diagnose(after).filter((one) => one.code === code)).toHaveLength(
    diagnose(document).filter((one) => one.code === code).length - 1,
  );
  return after.source.text;
}

describe("ignoring a finding of career.yaml", () => {
  const few = inWhole("[Go, SQL, 글]", "[Go, SQL]");

  it.each(breaks)("puts a comment behind its line, with %j", (lineBreak) => {
    const text = few.replaceAll("\n", lineBreak);
    expect(ignored(CareerDocument.open(text), "template-count")).toBe(
      text.replace("[Go, SQL]", "[Go, SQL] # career-gap: ignore template-count"),
    );
  });

  it.each([
    [
      "above a line that has a comment",
      "[Go, SQL] # 둘",
      "  # career-gap: ignore template-count\n  keyStrengths: [Go, SQL] # 둘",
    ],
    [
      "beside codes that are ignored there",
      "[Go, SQL] # career-gap: ignore guess",
      "  keyStrengths: [Go, SQL] # career-gap: ignore guess, template-count",
    ],
  ])("puts it %s", (_where, written, after) => {
    const text = few.replace("[Go, SQL]", written);
    expect(ignored(CareerDocument.open(text), "template-count")).toBe(
      text.replace(`  keyStrengths: ${written}`, after),
    );
  });

  it("puts it where it is part of no text", () => {
    const text = inWhole("    - todo: 색인", "    - 하나\n      - 둘\n      - 셋\n    - todo: 색인");
    expect(ignored(CareerDocument.open(text), "misread-joined")).toBeUndefined();
    const lines = inWhole("  readme: [하나, 둘, 셋]", "  readme: |\n    하나\n    둘");
    expect(ignored(CareerDocument.open(lines), "template-count")).toBe(
      lines
        .replace("  readme: |", "  # career-gap: ignore template-count\n  readme: |")
        .replace(/^ {2}# (.*)\n {2}readme: \|/m, "  readme: | # $1"),
    );
  });

  it("is not offered for errors", () => {
    expect(ignored(CareerDocument.open(inWhole("  goal: search", "  goal: serach")), "unknown-goal")).toBeUndefined();
  });
});

describe("ignoring a finding of a retrospective", () => {
  const text = "# 2026년 회고\n\n## 2월\n\n2026-02-30에 배포했다.\n\n## 2월\n\n- 글\n";

  it.each(breaks)("puts a comment behind the words, and above a heading, with %j", (lineBreak) => {
    const written = text.replaceAll("\n", lineBreak);
    expect(ignored(RetroDocument.open(written), "unreal-day")).toBe(
      written.replace("배포했다.", "배포했다. <!-- career-gap: ignore unreal-day -->"),
    );
    expect(ignored(RetroDocument.open(written), "duplicate-period")).toBe(
      written.replace(
        `${lineBreak}## 2월${lineBreak}${lineBreak}- 글`,
        `${lineBreak}<!-- career-gap: ignore duplicate-period -->${lineBreak}## 2월${lineBreak}${lineBreak}- 글`,
      ),
    );
  });

  it("puts a YAML comment into the front matter", () => {
    const front = "---\ntitle: 회고\ndraft: 언젠가\n---\n\n글\n";
    expect(ignored(RetroDocument.open(front), "front-matter-type")).toBe(
      front.replace("언젠가", "언젠가 # career-gap: ignore front-matter-type"),
    );
  });
});
