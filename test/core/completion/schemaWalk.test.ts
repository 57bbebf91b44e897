import { describe, expect, it } from "vitest";
import { careerSchema } from "../../../src/generated/careerSchema";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { Completion } from "../../../src/core/completion/Completion";
import { completeCareer } from "../../../src/core/features/completeCareer";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import type { SchemaNode } from "../../../src/core/schema/SchemaNode";
import type { PathStep } from "../../../src/core/yaml/SyntaxNode";
import { insertSnippet } from "../../support/insertSnippet";
import { markedCursor } from "../../support/markedText";
import { type SchemaPlace, schemaPlaces } from "./schemaPlaces";

const today = "2026-05-20";
const places = schemaPlaces(careerSchema, (path) => (path.includes("verdicts") ? "2026-H1" : "plan"));

/** What is written around a place, so that references lead somewhere. */
const base: Readonly<Record<string, string>> = {
  kys: "kys:\n  goals:\n    - id: search\n      goal: 모든 검색에 바로 답하기\n",
  gap: "gap:\n  goal: search\n  required:\n    - id: plan\n      name: 실행 계획\n    - Indexing\n",
};

type Manner = "block" | "block, four columns" | "flow";

/**
 * A career file in which the cursor stands at a place; `at` is what is written there.
 * @returns undefined where the place cannot be written in that manner
 */
function textAt(path: readonly PathStep[], at: string, manner: Manner): string | undefined {
  const step = manner === "block, four columns" ? 4 : 2;
  const [first] = path;
  // The other part of the file, and of the gap those keys that are not on the path.
  let text = "";
  if (first !== "kys") text += base["kys"];
  const isInGap = first === "gap";
  // A goal that is being written is none that a gap could name.
  if (!isInGap) text += first === "kys" ? base["gap"]?.replace(/^ {2}goal.*\n/m, "") : base["gap"];
  if (manner === "block, four columns") text = text.replaceAll(/^ +/gm, (blanks) => blanks + blanks);
  if (path.length === 0) return text.replace(/^kys:\n(?: .*\n)*/m, "") === "" ? at : `${at}\n`;
  if (manner === "flow") {
    if (typeof path[1] === "number" && first === "gap" && path.length < 2) return undefined;
    if (first === "gap" && typeof path[1] === "number" && path.length > 2 && path[2] !== "required") {
      const own = path
        .slice(3)
        .toReversed()
        .reduce<string>((rest, one) => (typeof one === "number" ? `[${rest}]` : `{${one}: ${rest}}`), at);
      return `${text}gap:\n  - required:\n      - id: plan\n        name: 실행 계획\n      - Indexing\n    ${path[2]}: ${own}\n`;
    }
    const inner = path
      .slice(1)
      .toReversed()
      .reduce<string>((rest, one) => (typeof one === "number" ? `[${rest}]` : `{${one}: ${rest}}`), at);
    const isRequired = path.includes("required");
    if (isInGap && path.length > 1 && typeof path[1] === "string") {
      // Inside of the object: the competencies that are referred to stand in block style beside it.
      const own = path
        .slice(2)
        .toReversed()
        .reduce<string>((rest, one) => (typeof one === "number" ? `[${rest}]` : `{${one}: ${rest}}`), at);
      const head = isRequired ? "gap:\n  goal: search\n" : (base["gap"] as string);
      if (path.length === 2) return undefined;
      return `${text}${head}  ${path[1]}: ${own}\n`;
    }
    return path.length === 1 ? undefined : `${text}${first}: ${inner}\n`;
  }
  let head = `${first}:`;
  let column = 0;
  let lines = "";
  let open = head;
  if (isInGap && typeof path[1] !== "number" && path.length > 1) {
    const keep = (base["gap"] as string).slice(5);
    const shown =
      path[1] === "required" ? "  goal: search\n" : path[1] === "goal" ? keep.replace(/^ {2}goal.*\n/, "") : keep;
    open = `gap:\n${shown.replaceAll(/^ +/gm, (blanks) => (step === 4 ? blanks + blanks : blanks))}`.trimEnd();
  }
  lines = open;
  let afterDash = false;
  const isListed = isInGap && typeof path[1] === "number" && path.length > 2 && path[2] !== "required";
  if (isListed) {
    // The competencies of the gap in the list that the place lies in.
    const [dash, key, item] = [step, step + 2, step + 2 + step].map((columns) => " ".repeat(columns));
    lines = `gap:\n${dash}- required:\n${item}- id: plan\n${item}  name: 실행 계획\n${item}- Indexing`;
    column = (key as string).length - step;
  }
  for (const one of path.slice(isListed ? 2 : 1)) {
    if (typeof one === "number") {
      lines += `\n${" ".repeat(column + step)}-`;
      column += step + 2;
      afterDash = true;
    } else {
      if (afterDash) lines += ` ${one}:`;
      else {
        column += step;
        lines += `\n${" ".repeat(column)}${one}:`;
      }
      afterDash = false;
    }
  }
  head = lines;
  return `${text}${head}${at.startsWith("\n") ? `\n${" ".repeat(afterDash ? column : column + step)}${at.slice(1)}` : ` ${at}`}\n`;
}

function complete(marked: string): readonly Completion[] {
  const { text, cursor } = markedCursor(marked);
  return completeCareer(CareerDocument.open(text), cursor, "ko", today).items;
}

/** The findings that keep a file from being read as it is meant, by their codes. */
function faults(text: string): string[] {
  return diagnoseCareer(CareerDocument.open(text))
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
}

/** Accepts each completion that holds a place's own words, and looks for errors that were not there. */
function expectSound(marked: string, wanted: readonly string[], where: string): void {
  const offered = complete(marked);
  const labels = offered.map(({ label }) => label.replace(/^- /, "").replace(/:$/, ""));
  for (const word of wanted) expect(labels, `${where}\n${marked}`).toContain(word);
  const { text } = markedCursor(marked);
  const before = faults(text);
  for (const one of offered) {
    const after = insertSnippet(text, one);
    const fresh = faults(after).filter((code) => !before.includes(code));
    expect(fresh, `${where}: ${one.label}\n${after}`).toEqual([]);
  }
}

/** What has to be offered at a place: keys of an object, values, references and the words of a format. */
function wantedKeys(node: SchemaNode): string[] {
  return (node.keys ?? []).map(({ key }) => key);
}

function wantedScalars(node: SchemaNode): string[] {
  const words: string[] = (node.values ?? []).map(({ value }) => String(value));
  if (node.reference === "competency") words.push("plan", "Indexing");
  if (node.reference === "goal") words.push("search");
  if (node.kinds.includes("boolean")) words.push("true", "false");
  if (node.format === "cadence") words.push("weekly", "2/week", "regularly");
  else if (node.format === "period") words.push("2026-H1", "2026-H2", "2026-Q3", "2026-06");
  else if (node.format) words.push(today, "2026-06-30");
  return words;
}

const isObject = ({ node }: SchemaPlace): boolean => node.keys !== undefined || node.mapKey !== undefined;
const isScalar = ({ node }: SchemaPlace): boolean => wantedScalars(node).length > 0;
const name = ({ path }: SchemaPlace): string => path.join("/") || "(document)";
const isItem = ({ path }: SchemaPlace): boolean => typeof path.at(-1) === "number";
/** Half of a word that is offered there. */
const half = (word: string): string => word.slice(0, Math.max(1, Math.floor(word.length / 2)));

describe("completion offers every place of the schema", () => {
  it("reaches the places that it has", () => {
    const all = places.map(name);
    for (const path of [
      "kys/goals/0/by",
      "gap/0/todos/0/every/per",
      "gap/required/0/parts/0/level",
      "gap/analysis/plan/0/have",
    ]) {
      expect(all).toContain(path);
    }
    expect(all.length).toBeGreaterThan(120);
  });

  for (const manner of ["block", "block, four columns", "flow"] as const) {
    for (const lineBreak of ["\n", "\r\n"]) {
      describe(`${manner}, ${lineBreak === "\n" ? "LF" : "CRLF"}`, () => {
        const put = (path: readonly PathStep[], at: string): string | undefined =>
          textAt(path, at, manner)?.replaceAll("\n", lineBreak);

        it.each(places.filter(isObject).map((place) => [name(place), place] as const))("keys of %s", (where, place) => {
          const keys = wantedKeys(place.node);
          const free = place.node.mapKey?.reference
            ? ["plan", "Indexing"]
            : place.node.mapKey?.format
              ? ["2026-H1"]
              : [];
          const isBelow = manner !== "flow" && !isItem(place);
          const text = put(place.path, manner === "flow" ? "{‸}" : isBelow ? "\n‸" : "‸");
          if (text) expectSound(text, [...keys, ...free], where);
          for (const key of keys) {
            const typed = put(
              place.path,
              manner === "flow" ? `{${half(key)}‸}` : isBelow ? `\n${half(key)}‸` : `${half(key)}‸`,
            );
            if (typed) expectSound(typed, [key], `${where}, ${half(key)}`);
          }
        });

        it.each(places.filter(isScalar).map((place) => [name(place), place] as const))(
          "values of %s",
          (where, place) => {
            const words = wantedScalars(place.node);
            const text = put(place.path, "‸");
            if (text) expectSound(text, words, where);
            for (const word of words.slice(0, 2)) {
              const typed = put(place.path, `${half(word)}‸`);
              if (typed) expectSound(typed, [word], `${where}, ${half(word)}`);
            }
            if (isItem(place) && manner !== "flow") {
              // On a line that has no dash yet.
              const empty = put(place.path.slice(0, -1), "\n‸");
              if (empty) expectSound(empty, words, `${where}, on an empty line`);
            }
          },
        );
      });
    }
  }
});
