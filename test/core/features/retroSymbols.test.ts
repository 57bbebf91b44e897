import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { symbolAt } from "../../../src/core/career/careerSymbols";
import { definitionRetro } from "../../../src/core/features/definitionRetro";
import { highlightRetro } from "../../../src/core/features/highlightRetro";
import { linkRetro } from "../../../src/core/features/linkRetro";
import { referencesInCareer, referencesInRetro } from "../../../src/core/features/referencesOf";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { careerNames } from "../../../src/core/workspace/CareerNames";
import { IndexedRetro } from "../../../src/core/workspace/IndexedRetro";
import { marked, markedCursor, markRanges } from "../../support/markedText";

const yaml = `kys:
  goals:
    - id: pay
      goal: 결제를 혼자 운영하기
gap:
  goal: pay
  required:
    - id: mq
      name: Kafka
      aliases: [메시지 큐]
      notAliases: [Kafka 단편]
    - 색인
  current: [kafka, 색인]
  todos:
    - id: lab
      todo: 큐 실습
      closes: [mq]
`;
const career = CareerDocument.open(yaml);
const names = careerNames(career);

function retroOf(text: string): IndexedRetro {
  return new IndexedRetro(RetroDocument.open(text));
}

/** The references of what stands at a text of the career file: in the file, and in a retrospective. */
function references(at: string, withDefinition: boolean, retro: string): readonly string[] {
  const place = symbolAt(career, yaml.indexOf(at));
  if (!place) throw new Error(`nothing at ${at}`);
  return [
    markRanges(yaml, referencesInCareer(career, place.symbol, withDefinition)),
    markRanges(retro, referencesInRetro(retroOf(retro), place.symbol, career, names)),
  ];
}

const retro = "## 3월\n\n«카프카»에서도 배웠고, «메시지 큐»를 썼다. Kafka 단편집, 색인.\n\n- 실습 ^lab\n";

describe("references", () => {
  it("of a competency are those by id and by name, and what retrospectives say of it", () => {
    const withDefinition = yaml
      .replace("id: mq", "id: «mq»")
      .replace("name: Kafka", "name: «Kafka»")
      .replace("[메시지 큐]", "[«메시지 큐»]")
      .replace("[kafka", "[«kafka»")
      .replace("[mq]", "[«mq»]");
    expect(references("mq", true, marked(retro).text)).toEqual([withDefinition, retro]);
    const alone = yaml.replace("[kafka", "[«kafka»").replace("[mq]", "[«mq»]");
    expect(references("Kafka", false, marked(retro).text)).toEqual([alone, retro]);
  });

  it("of a to-do are the ids that end lines", () => {
    const text = "- 하나 ^lab\n- 둘 ^labs\n\n^lab 이 아니다\n";
    expect(references("lab", true, text)).toEqual([
      yaml.replace("id: lab", "id: «lab»"),
      text.replace("^lab\n", "^«lab»\n"),
    ]);
  });

  it("of a goal are in the career file alone", () => {
    const text = "결제를 혼자 운영하기\n";
    expect(references("pay", false, text)).toEqual([yaml.replace("goal: pay", "goal: «pay»"), text]);
  });
});

describe("from a retrospective", () => {
  const define = (text: string): string | undefined => {
    const { text: plain, cursor } = markedCursor(text);
    const found = definitionRetro(retroOf(plain), cursor, career, names);
    if (!found) return undefined;
    expect(found.whole.start).toBeLessThanOrEqual(found.name.start);
    expect(found.name.end).toBeLessThanOrEqual(found.whole.end);
    return `${plain.slice(found.origin.start, found.origin.end)} → ${yaml.slice(found.name.start, found.name.end)}`;
  };

  it.each([
    ["카프‸카에서 배웠다\n", "카프카 → Kafka"],
    ["메시지 큐‸를 썼다\n", "메시지 큐 → Kafka"],
    ["- 실습 ^la‸b\n", "lab → 큐 실습"],
    ["- 실습 ‸^lab\n", "lab → 큐 실습"],
    ["- 실습 ^l‸abs\n", undefined],
    ["Kaf‸ka 단편\n", undefined],
    ["카프카에서 배‸웠다\n", undefined],
    ["```\nKaf‸ka\n```\n", undefined],
  ])("%j leads to %s", (text, found) => {
    expect(define(text)).toBe(found);
  });

  it("what means the same is highlighted, under any of its names", () => {
    const { text } = marked(retro);
    const at = (words: string): string =>
      markRanges(text, highlightRetro(retroOf(text), text.indexOf(words), career, names));
    expect(at("메시지")).toBe(retro);
    expect(at("색인")).toBe(text.replace("색인", "«색인»"));
    expect(at("lab")).toBe(text.replace("lab", "«lab»"));
    expect(at("배웠고")).toBe(text);
  });

  it("the career file in the front matter is a link, and nothing else is", () => {
    const text = "---\ncareer: «../career.yaml»\n---\n\n[글](a.md)\n";
    const { text: plain } = marked(text);
    expect(markRanges(plain, linkRetro(RetroDocument.open(plain)))).toBe(text);
    expect(linkRetro(RetroDocument.open("[글](a.md)\n"))).toEqual([]);
  });
});
