import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapMatrix, gapRow } from "../../../src/core/analysis/gapMatrix";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { occurrencesOf, symbolAt } from "../../../src/core/career/careerSymbols";
import { definitionCareer } from "../../../src/core/features/definitionCareer";
import { foldCareer } from "../../../src/core/features/foldCareer";
import { highlightCareer } from "../../../src/core/features/highlightCareer";
import { hoverCareer } from "../../../src/core/features/hoverCareer";
import { inlayHintsCareer } from "../../../src/core/features/inlayHintsCareer";
import { lensesCareer } from "../../../src/core/features/lensesCareer";
import { linksCareer } from "../../../src/core/features/linksCareer";
import { type CareerOutlineEntry, outlineCareer } from "../../../src/core/features/outlineCareer";
import { selectionRangesCareer } from "../../../src/core/features/selectionRangesCareer";
import { semanticTokensCareer } from "../../../src/core/features/semanticTokensCareer";
import type { Span } from "../../../src/core/text/SourceText";
import { brokenCareers } from "../../support/brokenCareer";
import { careers } from "../../support/careerArbitrary";
import { styledDocument } from "../../support/styledDocument";

const texts = fc.oneof(
  careers.map(({ yaml }) => yaml),
  brokenCareers,
  brokenCareers,
  styledDocument,
);

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}

/** What of an ordered list is empty, lies over the one before it, or goes beyond the text. */
function disordered(spans: readonly Span[], length: number): readonly Span[] {
  return spans.filter(({ start, end }, at) => start >= end || end > length || start < (spans[at - 1]?.end ?? 0));
}

/** Holds each entry of an outline against what holds it. */
function expectNested(entries: readonly CareerOutlineEntry[], holder: Span): void {
  const astray = entries.filter(({ name, whole, span }) => name === "" || !holds(holder, whole) || !holds(whole, span));
  expect(astray).toEqual([]);
  for (const { whole, children } of entries) {
    expectNested(children, whole);
  }
}

describe("the features of career.yaml, on any text", () => {
  it("outline: children in parents, words in their entry", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectNested(outlineCareer(CareerDocument.open(text), "ko"), { start: 0, end: text.length });
      }),
      { numRuns: 60 },
    );
  });

  it("selection: each step holds the one before it, from the cursor to the document", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        let last: Span = { start: offset, end: offset };
        const steps = selectionRangesCareer(CareerDocument.open(text), offset);
        for (const [index, step] of steps.entries()) {
          expect(holds(step, last) && (index === 0 || step.end - step.start > last.end - last.start)).toBe(true);
          last = step;
        }
        expect(last).toEqual({ start: 0, end: text.length });
      }),
      { numRuns: 60 },
    );
  });

  it("folds: over several lines, in order, within each other or apart", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = CareerDocument.open(text);
        const open: number[] = [];
        let line = -1;
        for (const { startLine, endLine } of foldCareer(document)) {
          expect(startLine).toBeGreaterThan(line);
          expect(endLine).toBeGreaterThan(startLine);
          expect(endLine).toBeLessThan(document.source.lineCount);
          while (open.length > 0 && (open.at(-1) ?? 0) < startLine) open.pop();
          if (open.length > 0) expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? 0);
          open.push(endLine);
          line = startLine;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("symbols: every place of one leads back to it, and to its definition", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const document = CareerDocument.open(text);
        const offset = at % (text.length + 1);
        const place = symbolAt(document, offset);
        const found = place ? occurrencesOf(document, place.symbol) : [];
        if (place) expect(found.some(({ node }) => node.start <= offset && offset <= node.end)).toBe(true);
        const spans = found.map(({ span }) => span);
        for (const { start } of spans) {
          const same = symbolAt(document, start);
          expect(same && occurrencesOf(document, same.symbol).map(({ span }) => span)).toEqual(spans);
        }
        expect(highlightCareer(document, offset).map(({ span }) => span)).toEqual(spans);
        for (const { whole, name } of definitionCareer(document, offset)) {
          expect(holds(whole, name)).toBe(true);
          expect(found.some(({ role, node }) => role === "definition" && holds(node, name))).toBe(true);
        }
        const hover = hoverCareer(document, offset, "ko", "2026-03-09");
        // The quotes around a text are hovered too, and are no part of what is shown.
        if (hover) {
          expect(offset).toBeGreaterThanOrEqual(hover.span.start - 1);
          expect(offset).toBeLessThanOrEqual(hover.span.end + 1);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("tokens, links, lenses and hints: inside the text, in order, none over another", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = CareerDocument.open(text);
        const { source } = document;
        const tokens = semanticTokensCareer(document);
        expect(disordered(tokens, text.length)).toEqual([]);
        expect(tokens.filter(({ start, end }) => source.lineAt(end) !== source.lineAt(start))).toEqual([]);
        const links = linksCareer(document).map(({ span }) => span);
        expect(disordered(links, text.length)).toEqual([]);
        const lenses = lensesCareer(document, "en", "2026-03-09").map(({ span }) => span);
        expect(lenses.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
        const hints = inlayHintsCareer(document, { start: 0, end: text.length }, "en");
        expect(
          disordered(
            hints.map(({ offset }) => ({ start: offset - 1, end: offset })),
            text.length,
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("a row by itself says what the matrix says", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [alone, whole] = [CareerDocument.open(text), CareerDocument.open(text)];
        for (const gap of alone.career.gaps) {
          const twin = whole.career.gaps[gap.index];
          const rows = twin ? gapMatrix(whole, twin).rows : [];
          for (const expected of rows) {
            const competency = gap.competencies.find((one) => one.key === expected.competency.key);
            const row = competency && gapRow(alone, gap, competency);
            expect(row && figures(row)).toEqual(figures(expected));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

function figures(row: NonNullable<ReturnType<typeof gapRow>>): unknown {
  const { required, current, gap, importance, priority, depth } = row;
  return {
    required,
    current,
    gap,
    importance,
    priority,
    depth,
    todos: row.todos.map((todo) => todo.key),
    state: row.state?.reference.text,
    analysis: row.analysis.map((entry) => entry.lack?.text),
  };
}
