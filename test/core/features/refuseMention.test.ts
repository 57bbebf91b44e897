import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { findEvidence } from "../../../src/core/analysis/findEvidence";
import { refuseMention } from "../../../src/core/features/refuseMention";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { marked } from "../../support/markedText";

const careers = {
  "a short name": [
    "gap:\n  required:\n    - Kafka # 먼저\n    - 색인\n",
    "    - name: Kafka # 먼저\n      notAliases:\n        - Kafka 소설\n",
  ],
  "an object": [
    "gap:\n  required:\n    - id: kafka\n      name: Kafka\n    - 색인\n",
    "      name: Kafka\n      notAliases:\n        - Kafka 소설\n",
  ],
  "a part in a second gap analysis": [
    "gap:\n  - goal: a\n  - goal: b\n    required:\n      - name: 메시지\n        parts:\n          - name: Kafka\n            notAliases: [Kafka 단편]\n",
    "            notAliases: [Kafka 단편, Kafka 소설]\n",
  ],
} as const;

describe("refuseMention", () => {
  it.each(Object.entries(careers))("adds the phrase to %s, and the mention is gone", (_name, [yaml, written]) => {
    const { text, ranges } = marked("# 회고\n\n## 3월\n\n«Kafka 소설»을 읽었다.\n");
    const retro = RetroDocument.open(text);
    const career = CareerDocument.open(yaml);
    const [selection] = ranges;
    const mention = selection && refuseMention(retro, selection, career);
    expect(mention?.phrase).toBe("Kafka 소설");
    const after = career.change(mention?.edit.kind === "edits" ? mention.edit.edits : []);
    expect(after.source.text).toContain(written);
    expect(findEvidence(retro.source, career, retro.reading)).toHaveLength(1);
    expect(findEvidence(retro.source, after, retro.reading)).toEqual([]);
  });

  it("offers nothing where no competency is mentioned", () => {
    const retro = RetroDocument.open("# 회고\n\n책을 읽었다.\n");
    expect(refuseMention(retro, { start: 8, end: 8 }, CareerDocument.open(careers["an object"][0]))).toBeUndefined();
  });
});
