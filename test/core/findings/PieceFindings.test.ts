import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { type Finding, findingText } from "../../../src/core/findings/Finding";
import { PieceFindings } from "../../../src/core/findings/PieceFindings";
import { inWhole, whole } from "../../support/findingCase";
import { markRanges } from "../../support/markedText";

/** So much more that each to-do is a piece by itself. */
const more = Array.from({ length: 20 }, (_, at) => `    - todo: 질의 ${at} 재어 보기\n      closes: [sql]\n`).join("");

/** What is found where, each in the text of its own lines. */
function found(document: CareerDocument): readonly (readonly [code: string, line: string])[] {
  const text = document.source.text;
  return diagnoseCareer(document).map((one) => [one.code, lineOf(text, one)]);
}

function lineOf(text: string, one: Finding): string {
  const start = text.lastIndexOf("\n", one.start - 1) + 1;
  const end = text.indexOf("\n", one.end);
  const line = text.slice(start, end < 0 ? text.length : end);
  return markRanges(line, [{ start: one.start - start, end: one.end - start }]).trim();
}

/** The document after a stretch that occurs in it is replaced; it was asked before, so that it is read by pieces. */
function edited(document: CareerDocument, from: string, to: string): CareerDocument {
  diagnoseCareer(document);
  const start = document.source.text.indexOf(from);
  if (start < 0) throw new Error(`no ${from}`);
  const after = document.change([{ start, end: start + from.length, newText: to }]);
  const opened = CareerDocument.open(after.source.text);
  const told = (of: CareerDocument): unknown =>
    diagnoseCareer(of).map((one) => [one.start, one.end, findingText(one, "ko")]);
  // However it came about, the same is said of a text.
  expect(told(after)).toEqual(told(opened));
  return after;
}

describe("the findings of pieces", () => {
  it("move with the edits above them", () => {
    let document = CareerDocument.open(
      `${whole}${more}    - todo: 발표하기\n      closes: [sql]\n      from: 2026-02-30\n`,
    );
    const expected = [["unreal-date", "from: «2026-02-30»"]];
    expect(found(document)).toEqual(expected);
    document = edited(document, "kys:", "# 말\n# 더 긴 말\nkys:");
    expect(found(document)).toEqual(expected);
    document = edited(document, "질의 7 재어", "질의를 하나 더 재어");
    expect(found(document)).toEqual(expected);
    document = edited(document, "    - todo: 질의 3 재어 보기\n      closes: [sql]\n", "");
    expect(found(document)).toEqual(expected);
    document = edited(document, "# 말\n# 더 긴 말\n", "");
    expect(found(document)).toEqual(expected);
  });

  it("come when something is broken, and go when it is mended", () => {
    let document = CareerDocument.open(`${whole}${more}`);
    expect(found(document)).toEqual([]);
    document = edited(document, "- todo: 질의 7", "- toodo: 질의 7");
    expect(found(document).map(([code]) => code)).toContain("unknown-key");
    document = edited(document, "- toodo: 질의 7", "- todo: 질의 7");
    expect(found(document)).toEqual([]);
    document = edited(document, "질의 7 재어 보기\n", "질의 7 재어 보기\n      status: 다함\n");
    expect(found(document).map(([, line]) => line)).toEqual(["status: «다함»"]);
    document = edited(document, "status: 다함", "status: done");
    expect(found(document)).toEqual([]);
  });

  it("are those of the piece that an edit touched alone", () => {
    let document = CareerDocument.open(`${whole}${more}`);
    document = edited(document, "질의 3 재어 보기\n", "질의 3 재어 보기\n      until: 2026-04-31\n");
    document = edited(document, "질의 9 재어 보기\n", "질의 9 재어 보기\n      until: 2026-06-31\n");
    expect(found(document).map(([, line]) => line)).toEqual(["until: «2026-04-31»", "until: «2026-06-31»"]);
    const follower = document.followPieces(PieceFindings);
    const kept = follower.ofOthers.find((one) => document.source.slice(one.start, one.end) === "2026-06-31");
    document = edited(document, "2026-04-31", "2026-04-30");
    expect(found(document).map(([, line]) => line)).toEqual(["until: «2026-06-31»"]);
    expect(document.followPieces(PieceFindings)).toBe(follower);
    expect(follower.ofOthers).toEqual([kept]);
    expect(follower.ofOthers[0]).toBe(kept);
  });

  it("go with a piece that is deleted, and come with one that is pasted", () => {
    const item = "    - todo: 발표하기\n      closes: [sql]\n      from: 2026-02-30\n";
    let document = CareerDocument.open(`${whole}${more}${item}`);
    document = edited(document, item, "");
    expect(found(document)).toEqual([]);
    document = edited(document, "    - todo: 질의 0", `${item}    - todo: 질의 0`);
    expect(found(document)).toEqual([["unreal-date", "from: «2026-02-30»"]]);
  });

  it("stay where another piece cannot be read", () => {
    let document = CareerDocument.open(
      `${whole}${more}    - todo: 발표하기\n      closes: [sql]\n      from: 2026-02-30\n`,
    );
    document = edited(document, "todo: 질의 7 재어", 'todo: "질의 7 재어');
    const codes = found(document).map(([code]) => code);
    expect(codes).toContain("yaml-unclosed");
    expect(codes).toContain("unreal-date");
  });

  it("ask about a guess, until its mark is gone", () => {
    let document = CareerDocument.open(inWhole("    - Cache\n", "    - Cache # ?\n"));
    expect(found(document).map(([code]) => code)).toEqual(["guess"]);
    document = edited(document, " # ?", "");
    expect(found(document)).toEqual([]);
    document = edited(document, "    - Cache\n", "    - Cache   # ?\n");
    expect(found(document).map(([code]) => code)).toEqual(["guess"]);
  });

  it("are silenced and spoken again as a comment comes and goes", () => {
    let document = CareerDocument.open(inWhole("색인 고치기\n", "색인 고치기\n      from: 2026-02-30\n"));
    expect(found(document).map(([code]) => code)).toEqual(["unreal-date"]);
    document = edited(document, "2026-02-30\n", "2026-02-30 # career-gap: ignore unreal-date\n");
    expect(found(document)).toEqual([]);
    document = edited(document, "ignore unreal-date", "ignore guess");
    expect(found(document).map(([code]) => code)).toEqual(["unreal-date"]);
  });

  it("say nothing of the second value of a key", () => {
    let document = CareerDocument.open(inWhole("색인 고치기\n", "색인 고치기\n      status: doing\n"));
    expect(found(document)).toEqual([]);
    document = edited(document, "status: doing\n", "status: doing\n      status: 다함\n      status: [x]\n");
    expect(found(document).map(([code]) => code)).toEqual(["yaml-duplicate-key", "yaml-duplicate-key"]);
    // The first is gone: now the other counts.
    document = edited(document, "      status: doing\n", "");
    expect(found(document).filter(([code]) => code !== "yaml-duplicate-key")).toEqual([
      [expect.any(String), "status: «다함»"],
    ]);
  });

  it("say nothing of the second of two parts either, wherever it is cut", () => {
    let document = CareerDocument.open(`${whole}${more}`);
    document = edited(document, "gap:\n", "gap:\n  goal: search\n  todos:\n    - todo: 첫째\n      from: 2026-02-30\n");
    const said = found(document);
    expect(said.filter(([code]) => code === "unreal-date")).toEqual([["unreal-date", "from: «2026-02-30»"]]);
    document = edited(document, "질의 7 재어 보기\n", "질의 7 재어 보기\n      status: 다함\n");
    expect(found(document)).toEqual(said);
  });
});
