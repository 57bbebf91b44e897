import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { careerNames, competencyByKey } from "../../../src/core/workspace/CareerNames";
import { IndexedRetro } from "../../../src/core/workspace/IndexedRetro";
import { marked, markRanges } from "../../support/markedText";

const yaml = `gap:
  required:
    - id: queue
      name: Kafka
      notAliases: [Kafka 단편]
    - name: 색인
      parts: [역색인]
  todos:
    - 하나
`;
const text = `# 2025년 회고

## 3월

«카프카»를 다시 배웠고 «색인»과 «역색인»을 읽었다. Kafka 단편집은 재미있었다.

## 2026년 계획

- «Kafka» 발표 ^talk
`;

describe("IndexedRetro", () => {
  it("finds mentions by name and common spelling, with particles, and none that are refused", () => {
    const { text: plain } = marked(text);
    const career = CareerDocument.open(yaml);
    const retro = new IndexedRetro(RetroDocument.open(plain));
    const names = careerNames(career);
    expect(markRanges(plain, retro.mentions(names))).toBe(text);
    const found = retro.mentions(names).map(({ keys }) => competencyByKey(career, keys[0] ?? "")?.competency.name);
    expect(found).toEqual(["Kafka", "색인", "역색인", "Kafka"]);
  });

  it("keeps what it found for as long as the names stay the same", () => {
    const retro = new IndexedRetro(RetroDocument.open(marked(text).text));
    const before = careerNames(CareerDocument.open(yaml));
    const mentions = retro.mentions(before);
    const after = careerNames(CareerDocument.open(`# 말\n${yaml}    - 둘\n`), before);
    expect(after).toBe(before);
    expect(retro.mentions(after)).toBe(mentions);
    const renamed = careerNames(CareerDocument.open(yaml.replace("name: Kafka", "name: Redis")), before);
    expect(renamed).not.toBe(before);
    expect(retro.mentions(renamed)).toHaveLength(2);
  });

  it("tells the time of evidence, and whether it is planned", () => {
    const retro = new IndexedRetro(RetroDocument.open(marked(text).text));
    const evidence = retro.evidence(careerNames(CareerDocument.open(yaml)));
    expect(evidence.map(({ period, planned }) => [period?.from, planned])).toEqual([
      ["2025-03-01", false],
      ["2025-03-01", false],
      ["2025-03-01", false],
      [undefined, true],
    ]);
  });
});
