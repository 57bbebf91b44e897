/** Retrospectives of our own wording, well kept: nothing in them is to be mended. */
export const koreanRetro = `---
title: "2026년 회고"
date: 2026-12-30T21:00:00+09:00
draft: false
categories: [회고]
tags:
  - retrospective
  - kafka
---

# 2026년을 돌아보며

## 1월

- [카프카 운영 노트](./notes/kafka.md)를 썼다.
- 사내 발표를 했다. (1월 31일)

## 2월

2026-02-28에 이사를 했다. 이 달에는 책 한 권을 읽었다.

## 3월

![모니터 두 대](images/desk.png)

## 잘한 점

- 매주 글을 썼다.

## 아쉬운 점

- 운동을 자주 쉬었다.

## 2027년 계획

목표: 결제 시스템을 혼자 운영한다.

### 주기적으로

- [ ] 일주일에 두 문제 풀기 ^problems
- [ ] 매달 책 한 권 읽기

### 상반기

- [ ] G1 튜닝 글 쓰기 (2027-01-04 ~ 2027-03-31) ^gc-lab
- [ ] 부하 테스트 환경 만들기

### 시간이 남는다면

- [ ] 러스트 맛보기
`;

export const englishRetro = `# 2026 in review

## January

Moved the billing service to Kotlin on January 31.

## February

Gave a talk on 2026-02-20.

## What went well

- Wrote every week.

## What did not go well

- Skipped the gym.

## Plans for 2027

- [ ] Two problems a week until I change jobs
- [ ] Read one book every month
- [ ] Write about the outage (2027-01-04 ~ 2027-02-28)
`;

/** The career file that the ids of the Korean one name to-dos of. */
export const career = `gap:
  required: [GC]
  todos:
    - id: gc-lab
      todo: G1 튜닝 글 쓰기
      closes: [GC]
    - id: problems
      todo: 일주일에 두 문제
      every: 2/week
`;
