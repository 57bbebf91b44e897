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
import { isObject } from "../../../src/core/career/gapValue";
import { cutName, foldName } from "../../../src/core/text/likeness";
import { careers } from "../../support/careerArbitrary";
import { commentsOf, expectWithin, parsedValue } from "../../support/expectEdit";
import { writtenCareers } from "../../support/writtenCareer";

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

/** EDIT_RUNS=1000 looks at length. */
const runs = { numRuns: Number(process.env["EDIT_RUNS"] ?? 30), endOnFailure: true };

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

describe("renameSymbol, on career files in every form", () => {
  it("changes no comment, and no value but the word, its references and an alias", () => {
    let [tried, made] = [0, 0];
    fc.assert(
      fc.property(writtenCareers, fc.nat(), newNames, fc.boolean(), (text, choice, newName, isMentioned) => {
        const document = CareerDocument.open(text);
        const all = symbolsOf(document).flatMap(({ symbol }) => occurrencesOf(document, symbol));
        const chosen = all[choice % Math.max(1, all.length)];
        const place = chosen && renamableIn(document, chosen.span.end);
        if (place?.kind !== "renamable") return;
        tried++;
        const { word } = place;
        const retros = [{ retro: new IndexedRetro(RetroDocument.open(isMentioned ? `## 3월\n\n${word.text}\n` : "")) }];
        const result = renameSymbol(document, word, newName, retros, careerNames(document));
        if (result.kind === "refused") return;
        made++;
        const after = expectWithin(text, result.career, { start: 0, end: text.length });
        expect(commentsOf(after)).toEqual(commentsOf(text));
        expect(CareerDocument.open(after).tree.problems).toEqual([]);
        const newText = newName.replaceAll(/\s+/gu, " ").trim();
        const spoken = new Set([word.text, cutName(word.text)].map(foldName));
        for (const [before, now] of differences(parsedValue(text), parsedValue(after), cutName(word.text))) {
          expect(spoken).toContain(foldName(before));
          expect([newText, cutName(newText)]).toContain(now);
        }
      }),
      runs,
    );
    expect(made).toBeGreaterThan(tried / 10);
  });
});

/**
 * The texts that differ between two values of the same shape, keys too.
 * @param alias what may be a value more, as the last one of `aliases`
 */
function differences(before: unknown, now: unknown, alias: string): (readonly [before: string, now: string])[] {
  if (Array.isArray(before) && Array.isArray(now)) {
    expect(now).toHaveLength(before.length);
    return before.flatMap((one, at) => differences(one, now[at], alias));
  }
  if (!isObject(before) && isObject(now)) {
    const { aliases, name, ...others } = now;
    expect([aliases, others]).toEqual([[alias], {}]);
    return differences(before, name, alias);
  }
  if (!isObject(before) || !isObject(now)) return before === now ? [] : [[String(before), String(now)]];
  const rest = { ...now };
  const [were, are] = [[before["aliases"] ?? []].flat(), [now["aliases"] ?? []].flat()];
  const kept = are.length > were.length && are.at(-1) === alias ? are.slice(0, -1) : undefined;
  if (kept && before["aliases"] === undefined) delete rest["aliases"];
  const [old, own] = [Object.entries(before), Object.entries(rest)];
  expect(own).toHaveLength(old.length);
  // A key that is renamed stays at its place; one that looks like a number goes before the others.
  const left = own.filter(([key]) => !Object.hasOwn(before, key));
  return old.flatMap(([key, value]): (readonly [string, string])[] => {
    if (kept && key === "aliases") return differences(were, kept, alias);
    if (Object.hasOwn(rest, key)) return differences(value, rest[key], alias);
    const [renamed, renamedValue] = left.shift() ?? ["", undefined];
    return [[key, renamed], ...differences(value, renamedValue, alias)];
  });
}

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
