import { expect, it } from "vitest";
import { yearEvidence } from "../../../src/core/analysis/yearEvidence";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { yearRetro } from "./ownYear";

const document = CareerDocument.open(`gap:
  required:
    - id: kafka
      name: Kafka
      parts:
        - name: 컨슈머
        - name: 재처리
    - Redis
  todos:
    - todo: 컨슈머 그룹 실험
      closes: [컨슈머]
      done: [2026-03-02, 2026-04-01]
      evidence: [https://example.com/a]
    - todo: 캐시 글
      closes: [Redis]
      period: 2026-H2
      evidence: [https://example.com/b]
    - todo: 날짜 없는 일
      closes: [Redis]
      evidence: [https://example.com/c]
`);

const retro = `---
title: 2026년 회고
period: 2026
---

카프카를 많이 썼다.

## 2월

- Kafka와 카프카, Redis를 배웠다.

## 5월

Redis를 붙였다.

## 2027년 계획

- [ ] Redis 책
`;

it("counts mentions within periods once a line, recorded days and links of dated to-dos", () => {
  const [gap] = document.career.gaps;
  const found = gap ? yearEvidence(document, gap, [yearRetro("retro.md", retro)]) : [];
  expect(found.map(({ competency, date, kind, text }) => `${date} ${kind} ${competency.name}: ${text}`)).toEqual([
    "2026-02-01 retro Kafka: Kafka와 카프카, Redis를 배웠다.",
    "2026-02-01 retro Redis: Kafka와 카프카, Redis를 배웠다.",
    "2026-03-02 todo 컨슈머: 컨슈머 그룹 실험",
    "2026-04-01 todo 컨슈머: 컨슈머 그룹 실험",
    "2026-04-01 link 컨슈머: https://example.com/a",
    "2026-05-01 retro Redis: Redis를 붙였다.",
    "2026-07-01 link Redis: https://example.com/b",
  ]);
  const source = found[0]?.source;
  expect(source).toMatchObject({ retro: "retro.md", name: "retro.md", line: 9 });
});

it("takes a retrospective of a month as telling of that month", () => {
  const [gap] = document.career.gaps;
  const text = "---\ntitle: 2026년 3월 회고\nperiod: 2026-03\n---\n\nRedis를 배웠다.\n";
  const found = gap ? yearEvidence(document, gap, [yearRetro("m.md", text)]) : [];
  expect(found.filter(({ kind }) => kind === "retro").map(({ date }) => date)).toEqual(["2026-03-01"]);
});
