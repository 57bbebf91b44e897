import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { type CareerSymbol, occurrencesOf, symbolAt } from "../../../src/core/career/careerSymbols";
import { flatCompetencies } from "../../../src/core/career/readCompetencies";
import { renamableIn, renameSymbol } from "../../../src/core/features/renameSymbol";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { careerNames } from "../../../src/core/workspace/CareerNames";
import { IndexedRetro } from "../../../src/core/workspace/IndexedRetro";
import { careers } from "../../support/careerArbitrary";

/** Every symbol of a document with a name for what it is that no renaming changes. */
function symbolsOf(document: CareerDocument): { readonly key: string; readonly symbol: CareerSymbol }[] {
  const { gaps, kys } = document.career;
  return [
    ...kys.goals.items.map((goal, at) => ({ key: `goal ${at}`, symbol: { kind: "goal", goal } as const })),
    ...gaps.flatMap((gap) =>
      flatCompetencies(gap.required.items).map((competency) => ({
        key: competency.key,
        symbol: { kind: "competency", competency, gap } as const,
      })),
    ),
  ];
}

/** For each place of a document that means something, in the order of the text, what it means. */
function meanings(document: CareerDocument): string[] {
  return symbolsOf(document)
    .flatMap(({ key, symbol }) =>
      occurrencesOf(document, symbol)
        .filter(({ how }) => how !== "alias")
        .map(({ span, how }) => ({ start: span.start, meaning: `${key} by ${how}` })),
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ meaning }) => meaning);
}

const newNames = fc.oneof(
  fc.constantFrom(
    "zz-77",
    "큐 77",
    "새 이름: 둘 (셋) 77",
    "77",
    "null",
    "a, b 77",
    "- x 77",
    "@y 77",
    "'q' \"r\" 77",
    "#77",
    "<<",
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
);

describe("renameSymbol, on any career file", () => {
  it("changes the places that say the word, and what they mean stays", () => {
    fc.assert(
      fc.property(
        careers,
        fc.nat(),
        newNames,
        fc.boolean(),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\uFEFF"),
        ({ yaml }, choice, newName, isMentioned, lineBreak, mark) => {
          const document = CareerDocument.open(mark + yaml.replaceAll("\n", lineBreak));
          const all = symbolsOf(document).flatMap(({ symbol }) => occurrencesOf(document, symbol));
          const chosen = all[choice % all.length];
          if (!chosen) throw new Error("nothing to rename");
          const place = renamableIn(document, chosen.span.end);
          if (place.kind === "refused") throw new Error(place.reason);
          const { word } = place;
          const prose = isMentioned ? `## 3월\n\n${word.text}\n` : "## 3월\n";
          const retros = [{ retro: new IndexedRetro(RetroDocument.open(prose)) }];
          const result = renameSymbol(document, word, newName, retros, careerNames(document));
          if (result.kind === "refused") {
            const isBlock = occurrencesOf(document, word.symbol).some(({ node }) => node.style === "block");
            const isOwn = newName.endsWith("77");
            if (isOwn) expect(result.reason === "form" ? isBlock : false).toBe(true);
            else expect(["empty", "used", "elsewhere", "form"]).toContain(result.reason);
            return;
          }
          const { text } = document.source;
          const after = CareerDocument.open(applyEdits(text, result.career));
          expect(after.tree.problems.length).toBeLessThanOrEqual(document.tree.problems.length);
          expect(meanings(after)).toEqual(meanings(document));
          const renamed = symbolAt(after, shifted(chosen.span.start, result.career));
          const newText = newName.replaceAll(/\s+/gu, " ").trim();
          expect(renamed && wordsOf(renamed.symbol)).toContain(newText);
          // Each edit lies in a place that says the word, or adds the alias at the end of a line of its competency.
          const spoken = occurrencesOf(document, word.symbol).map(({ node }) => node);
          const outside = result.career.filter(
            ({ start, end }) => !spoken.some((node) => node.start <= start && end <= node.end && start < end),
          );
          expect(outside.length).toBeLessThanOrEqual(isMentioned ? 1 : 0);
          expect(outside.every(({ start, end, newText: added }) => start === end && added.includes("aliases"))).toBe(
            true,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

function wordsOf(symbol: CareerSymbol): string[] {
  if (symbol.kind === "competency") return [symbol.competency.name, symbol.competency.id?.text ?? ""];
  return symbol.kind === "goal" ? [symbol.goal.text, symbol.goal.id?.text ?? ""] : [];
}

/** Where an offset lies after edits that begin before it. */
function shifted(offset: number, edits: readonly { start: number; end: number; newText: string }[]): number {
  let by = 0;
  for (const { start, end, newText } of edits)
    if (end <= offset && start < offset) by += newText.length - (end - start);
  const inside = edits.find(({ start, end }) => start <= offset && offset < end);
  return (inside ? inside.start + (inside.newText.startsWith("name: ") ? 6 : 0) : offset) + by;
}
