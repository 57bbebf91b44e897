import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { fixableCodes, quickFixes } from "../../../src/core/features/quickFixes";
import type { Finding } from "../../../src/core/findings/Finding";
import type { FixableDocument, QuickFix } from "../../../src/core/fixes/QuickFix";
import { findingCodes, type FindingCode } from "../../../src/core/messages/findingMessages";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { marked } from "../../support/markedText";

/**
 * Pairs of files: `CODE.TITLE[-VARIANT].LANGUAGE.before.yaml` with the place of the finding marked, and `….after.yaml`,
 * what the fix of that title makes of it.
 */
const folder = join(import.meta.dirname, "../../golden/fixes");
const goldens = readdirSync(folder)
  .filter((name) => name.includes(".before."))
  .map((name) => {
    const [code = "", fix = ""] = name.split(".");
    return {
      name,
      code: code as FindingCode,
      title: fix.split("-")[0] ?? "",
      after: name.replace(".before.", ".after."),
    };
  });

/** Places to write in: the finding stays until something is written there. */
const openTitles = new Set(["addLine", "addParts"]);
/** What no machine can mend, and why. */
const unfixable: Readonly<Partial<Record<FindingCode, string>>> = {
  "not-a-career-file": "a file of another kind is not ours to change",
  "duplicate-period": "whether two parts of one time belong together is for their author to say",
  "unread-cadence": "what the words mean could not be told",
  "idle-goal": "what is to be done for a goal is for its author to say",
  "overfull-half": "what is put off is for its author to say",
  streak: "only doing it keeps it",
  "stale-competency": "what was done is for a retrospective to tell",
};

const ids = CareerDocument.open("gap:\n  todos:\n    - {id: retry, todo: a}\n    - {id: audit, todo: b}\n");
/** Before all that is planned in the files, but for those in which something is overdue. A goal that a fix adds is idle. */
const today = "2020-09-02";
const files = new Set(["./notes/settle.md", "notes/audit.md"]);

function open(name: string, text: string): FixableDocument {
  return name.endsWith(".md") ? RetroDocument.open(text) : CareerDocument.open(text);
}

function diagnose(document: FixableDocument): readonly Finding[] {
  return document instanceof CareerDocument
    ? diagnoseCareer(document, ["idle-goal"], { today })
    : diagnoseRetro(document, [], { career: ids, exists: (path) => files.has(path) });
}

function fixOf(name: string, text: string, code: FindingCode, title: string) {
  const { text: plain, ranges } = marked(text);
  const document = open(name, plain);
  const found = diagnose(document).find((one) => one.code === code && one.start === ranges[0]?.start);
  expect(found && { start: found.start, end: found.end }, `the finding of ${name}`).toEqual(ranges[0]);
  const fixes = found ? quickFixes(found, document) : [];
  const fix = fixes.find((one) => one.title === title);
  return { document, found, fixes, fix };
}

/** How often each code is found. */
function counts(document: FixableDocument): Map<FindingCode, number> {
  const result = new Map<FindingCode, number>();
  for (const { code } of diagnose(document)) result.set(code, (result.get(code) ?? 0) + 1);
  return result;
}

function after(document: FixableDocument, fix: QuickFix | undefined): FixableDocument {
  return document.change(fix?.edits ?? []);
}

describe("fixes: files before and after", () => {
  it("has a pair for each code that has a fix, and a reason for each that has none", () => {
    const paired = new Set(goldens.map(({ code }) => code));
    expect(fixableCodes.filter((code) => !paired.has(code))).toEqual([]);
    expect(findingCodes.filter((code) => !fixableCodes.includes(code))).toEqual(Object.keys(unfixable));
  });

  describe.each(goldens)("$name", ({ name, code, title, after: afterName }) => {
    const before = readFileSync(join(folder, name), "utf8");

    it.each([
      ["LF", (text: string) => text],
      ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
      ["a byte order mark", (text: string) => `\uFEFF${text}`],
      ["no final line break", (text: string) => text.replace(/\n$/, "")],
    ])("is mended with %s", (_how, written) => {
      const { document, fix } = fixOf(name, written(before), code, title);
      const changed = after(document, fix);
      if (process.env["UPDATE_GOLDEN"] && _how === "LF") writeFileSync(join(folder, afterName), changed.source.text);
      const golden = written(readFileSync(join(folder, afterName), "utf8"));
      expect(changed.source.text.replace(/\n$/, "")).toBe(golden.replace(/\n$/, ""));
      expect(changed.source.text).not.toBe(document.source.text);
    });

    it("takes the finding away and brings no other", () => {
      const { document, fix } = fixOf(name, before, code, title);
      const [had, has] = [counts(document), counts(after(document, fix))];
      if (!openTitles.has(title)) expect(has.get(code) ?? 0, "those of its code").toBeLessThan(had.get(code) ?? 0);
      for (const [other, count] of has) expect(count, other).toBeLessThanOrEqual(had.get(other) ?? 0);
    });

    it("has one preferred fix at most, the first", () => {
      const { fixes } = fixOf(name, before, code, title);
      expect(fixes.slice(1).filter((one) => one.isPreferred)).toEqual([]);
    });
  });
});
