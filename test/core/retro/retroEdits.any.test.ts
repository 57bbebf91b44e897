import { GFM, parser } from "@lezer/markdown";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftInto, draftMonth, emptyMonths, reviewInto } from "../../../src/core/analysis/draftInto";
import { retroDraft } from "../../../src/core/analysis/draftRetro";
import { reviewVerdicts } from "../../../src/core/career/ReviewVerdict";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { addFrontMatter } from "../../../src/core/features/addFrontMatter";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { ignoreFixes, quickFixes } from "../../../src/core/features/quickFixes";
import { tiePlanItem } from "../../../src/core/features/tiePlanItem";
import { removeMark } from "../../../src/core/retro/markdownEdits";
import type { RetroItem } from "../../../src/core/retro/reading/RetroReading";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { setItemVerdict } from "../../../src/core/retro/setItemVerdict";
import { applyEdits, type TextEdit } from "../../../src/core/text/TextEdit";
import { expectWithin } from "../../support/expectEdit";
import { writtenRetros } from "../../support/writtenRetro";
import { career, planRetro, yearRetro } from "../analysis/ownYear";

/** EDIT_RUNS=1000 looks at length. */
const runs = { numRuns: Number(process.env["EDIT_RUNS"] ?? 40), endOnFailure: true };

/** What an item says, wherever it stands. */
function said({ text, bucket, state, every, from, to, until, id, stub }: RetroItem): unknown {
  return { text, bucket, state, every, from, to, until, id: id?.text, stub };
}

const itemsOf = (text: string): unknown[] => RetroDocument.open(text).reading.items.map(said);

const gfm = parser.configure(GFM);

/** The stretches of a text that nothing may be put into: code, comments, HTML, tables, links, by the parser alone. */
function closedParts(written: string): string[] {
  const text = written.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const found: string[] = [];
  gfm.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (/^(?:FencedCode|CodeBlock|CommentBlock|HTMLBlock|Link|InlineCode|LinkReference)$/.test(name)) {
        const part = text.slice(from, to).trimEnd();
        // A box like `[>]` is a link to the parser.
        if (name !== "Link" || part.includes("](")) found.push(part);
      }
    },
  });
  return found;
}

/** Whether all of some things are among others, in their order. */
function isAmong(some: readonly unknown[], others: readonly unknown[]): boolean {
  const left = some.map((one) => JSON.stringify(one));
  for (const other of others) if (JSON.stringify(other) === left[0]) left.shift();
  return left.length === 0;
}

describe("an edit of any retrospective changes what it means, and nothing else", () => {
  it("setItemVerdict", () => {
    let [tried, made] = [0, 0];
    fc.assert(
      fc.property(writtenRetros, fc.nat(), (text, pick) => {
        const document = RetroDocument.open(text);
        const { items } = document.reading;
        const item = items[pick % Math.max(1, items.length)];
        const verdict = reviewVerdicts[pick % reviewVerdicts.length] ?? "done";
        if (!item) return;
        tried++;
        const edits = setItemVerdict(document, item, verdict);
        if (!edits) return;
        made++;
        // A box can stand alone on the line above the words.
        const start = Math.min(item.span.start, item.checkbox?.start ?? Infinity);
        const after = expectWithin(text, edits, { start, end: item.span.start });
        const [before, now] = [items.map(said), itemsOf(after)];
        const at = items.indexOf(item);
        expect(now.toSpliced(at, 1)).toEqual(before.toSpliced(at, 1));
        const read = RetroDocument.open(after);
        const own = read.reading.items[at];
        expect([own?.text, own?.id?.text]).toEqual([item.text, item.id?.text]);
        expect(closedParts(after)).toEqual(closedParts(text));
        const again = own && setItemVerdict(read, own, verdict);
        expect(applyEdits(after, again ?? [{ start: 0, end: 0, newText: "refused" }])).toBe(after);
      }),
      runs,
    );
    expect(made).toBeGreaterThan(tried / 10);
  });

  it("tiePlanItem, and taken back", () => {
    let made = 0;
    fc.assert(
      fc.property(writtenRetros, (text) => {
        const document = RetroDocument.open(text);
        const { items } = document.reading;
        // The first one that can be tied at all.
        const ways = items.flatMap((item) => {
          const todo = JSON.stringify(item.text);
          const known = CareerDocument.open(`gap:\n  todos:\n    - id: 묶음-1\n      todo: ${todo}\n`);
          const { start } = item.span;
          return tiePlanItem(document, { start, end: start }, known).map(({ edits }) => ({ item, edits }));
        });
        const [one] = ways;
        if (!one) return;
        const { item } = one;
        made++;
        const after = expectWithin(text, one.edits, item.span);
        const read = RetroDocument.open(after);
        const tied = read.reading.items.find(({ id }) => id?.text === "묶음-1");
        const now = read.reading.items.map((own) => (own === tied ? said({ ...own, id: null }) : said(own)));
        expect(now).toEqual(items.map(said));
        expect(closedParts(after)).toEqual(closedParts(text));
        const at = after.indexOf("^묶음-1");
        const back = applyEdits(after, removeMark(read.source, { start: at, end: at + "^묶음-1".length }));
        // Blanks at the end of the line are what may be lost on the way.
        expect(back.replaceAll(/[ \t]+(?=\r?$)/gm, "")).toBe(text.replaceAll(/[ \t]+(?=\r?$)/gm, ""));
      }),
      runs,
    );
    expect(made).toBeGreaterThan(0);
  });

  it("addFrontMatter", () => {
    let made = 0;
    fc.assert(
      fc.property(writtenRetros, (text) => {
        const document = RetroDocument.open(text);
        const [one] = addFrontMatter(document, "2026-12-31");
        if (!one) return;
        made++;
        expect(one.edits).toHaveLength(1);
        const after = expectWithin(text, one.edits, { start: 0, end: 0 });
        const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        expect(after.startsWith(`${mark}---`)).toBe(true);
        expect(after.endsWith(text.slice(mark.length))).toBe(true);
        const read = RetroDocument.open(after);
        // Once its time is told, a reader may see more in it.
        expect(isAmong(document.reading.items.map(said), read.reading.items.map(said))).toBe(true);
        expect(read.reading.title?.text).toBe(document.reading.title?.text);
        expect(addFrontMatter(read, "2026-12-31")).toEqual([]);
      }),
      runs,
    );
    expect(made).toBeGreaterThan(0);
  });

  it("draftInto, reviewInto, draftMonth", () => {
    let made = 0;
    const plan = yearRetro("2025.md", planRetro);
    fc.assert(
      fc.property(writtenRetros, fc.nat(), (text, pick) => {
        const document = RetroDocument.open(text);
        // A draft is of the time that a text looks back on. Where that is another one, or cannot be told, more months
        // can change what a reader takes its own parts for.
        if (document.reading.covers?.from !== "2026-01-01") return;
        const today = "2027-01-02";
        const retros = [plan, yearRetro("2026.md", text)];
        const draft = retroDraft({ career: career(), retros, period: "2026", today, language: "ko" });
        const [empty] = emptyMonths(document);
        const all: readonly (readonly TextEdit[])[] = [
          draftInto(document, draft, today),
          reviewInto(document, draft),
          empty ? draftMonth(document, draft, empty.part.start) : [],
        ];
        const edits = all[pick % 3] ?? [];
        if (edits.length === 0) return;
        made++;
        expect(edits.filter(({ start, end }) => start !== end)).toEqual([]);
        const after = expectWithin(text, edits, { start: 0, end: text.length });
        const was = closedParts(text);
        expect(isAmong(was, closedParts(after)), JSON.stringify([text, edits])).toBe(true);
        const { periods, activities, goal } = RetroDocument.open(after).reading;
        expect(isAmong(itemsOf(text), itemsOf(after)), JSON.stringify([text, after])).toBe(true);
        const dated = (own: typeof periods): unknown[] => own.map(({ from, to, text: words }) => [from, to, words]);
        expect(isAmong(dated(document.reading.periods), dated(periods))).toBe(true);
        const words = (own: readonly { readonly text: string }[]): string[] => own.map((one) => one.text);
        expect(isAmong(words(document.reading.activities), words(activities))).toBe(true);
        expect(isAmong(words(document.reading.goal), words(goal))).toBe(true);
      }),
      runs,
    );
    expect(made).toBeGreaterThan(0);
  });

  it("quick fixes", () => {
    let made = 0;
    const known = CareerDocument.open("gap:\n  todos:\n    - id: loads\n      todo: 재기\n");
    fc.assert(
      fc.property(writtenRetros, (text) => {
        const document = RetroDocument.open(text);
        const findings = diagnoseRetro(document, [], { career: known, exists: () => false });
        for (const finding of findings.slice(0, 8)) {
          for (const fix of [...quickFixes(finding, document), ...ignoreFixes(finding, document)]) {
            made++;
            const after = expectWithin(text, fix.edits, { start: 0, end: text.length });
            if (fix.title === "keepUpper" || fix.title === "keepLower") continue;
            const count = (all: readonly { readonly code: string }[]): number =>
              all.filter(({ code }) => code === finding.code).length;
            const left = diagnoseRetro(RetroDocument.open(after), [], { career: known, exists: () => false });
            expect(count(left), JSON.stringify([finding, fix, text])).toBeLessThan(count(findings));
          }
        }
      }),
      runs,
    );
    expect(made).toBeGreaterThan(0);
  });
});
