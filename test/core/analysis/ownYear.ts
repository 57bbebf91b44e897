import type { YearRetro } from "../../../src/core/analysis/YearRetro";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { IndexedRetro } from "../../../src/core/workspace/IndexedRetro";

/** A year of our own wording, in Korean: what was planned in the retrospective of the year before. */
export const planRetro = `---
title: "2025년 회고"
date: 2025-12-28
period: 2025
---

## 11월

- 배포 도구를 살펴봤다.

## 2026년 계획

목표: 주문 시스템을 혼자 운영한다

### 주기적으로

- [ ] 자료구조 문제 풀기 (일주일에 한 번) ^problems
- [ ] 매달 기술 서적 읽기

### 상반기

- [ ] 레디스 캐시 무효화 실험
- [ ] 결제 모듈 부하 테스트 ^load
- [ ] 사내 모니터링 대시보드 만들기

### 하반기

- [ ] 카프카 재처리 강의 완강
- [ ] 타입스크립트 컴파일러 분석
- [-] 영어 회화 학원

### 시간이 남는다면

- [ ] 러스트로 파서 짜기
`;

/** The months of that year. */
export const monthsRetro = `---
title: "2026년 회고"
date: 2026-12-29
period: 2026
---

## 2월

- 레디스 캐시 무효화 실험을 마쳤고 결과를 글로 남겼다.

## 3월

- 사내 모니터링 대시보드를 만들기 시작했다.
- 그라파나를 읽었다.

## 8월

카프카 재처리 강의를 절반까지 들었다. 다음에는 나머지를 듣고 싶다.

## 9월

- 러스트로 파서를 짜는 일은 중단했다.

## 아쉬운 점

- 운동을 자주 쉬었다.
`;

/** What career.yaml knows of it. */
export const yearCareer = `name: 윤서진
kys:
  goals:
    - id: orders
      goal: 주문 시스템을 혼자 운영한다
gap:
  goal: orders
  required:
    - id: redis
      name: Redis
    - id: kafka
      name: Kafka
    - id: load-testing
      name: 부하 테스트
    - id: salary
      name: 연봉 협상
      private: true
  todos:
    - id: problems
      todo: 자료구조 문제 풀기
      every: 1/week
      from: 2026-01-05
      until: 2026-02-01
      done: [2026-01-06, 2026-01-13, 2026-01-27]
    - id: load
      todo: 결제 모듈 부하 테스트
      closes: [load-testing]
      period: 2026-H1
      done: 2026-05-14
      evidence: [https://example.com/load]
    - id: lock
      todo: 분산 락 비교 글
      closes: [redis]
      period: 2026-H2
      status: doing
      verdicts: {2026: dropped}
    - id: outbox
      todo: 아웃박스 패턴 적용
      closes: [kafka]
      period: 2027-H1
      carriedFrom: [2026]
    - id: raise
      todo: 연봉 인상 요구하기
      closes: [salary]
      period: 2026-H1
      done: 2026-04-01
      private: true
`;

/** The same kind of year in English. */
export const englishPlan = `# 2025 in review

## November

Looked at deployment tools.

## Plan for 2026

Goal: run the order system on my own

### Regularly

- [ ] Solve one data structure problem a week
- [ ] Read a technical book every month

### First half

- [ ] Redis cache invalidation experiment
- [ ] Build the monitoring dashboard

### Second half

- [ ] Kafka replay course
- [ ] Write a parser in Rust
- [ ] Study the TypeScript compiler
`;

export const englishMonths = `---
title: 2026 in review
period: 2026
---

## February

- Finished the Redis cache invalidation experiment and wrote it up.

## March

- Started to build the monitoring dashboard.

## August

Watched half of the Kafka replay course. I want to study the TypeScript compiler next year.

## September

Gave up on the Rust parser.

## Goal review

- Kafka replay course: done
`;

/** A retrospective as questions about a year take it. */
export function yearRetro(name: string, text: string): YearRetro {
  return { name, id: name, retro: new IndexedRetro(RetroDocument.open(text)) };
}

export const career = (): CareerDocument => CareerDocument.open(yearCareer);
