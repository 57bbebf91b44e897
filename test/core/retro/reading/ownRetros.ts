/** Retrospectives of our own wording, one for each way of writing; the marks say what is to be seen (markedRetro). */
type Retros = Readonly<Record<string, string>>;

export const periods: Retros = {
  "months as headings, Korean": `---
title: "나의 2024년 회고"
date: 2024-12-30
---

한 해를 적어 둔다.

## 1월 ⟦period 2024-01-01..2024-01-31⟧
주문 서버를 옮겼다.

## 2월 - 첫 장애 대응 ⟦period 2024-02-01..2024-02-29⟧
새벽에 전화를 받았다.

### 2월 14일
그날의 기록.

## 3~4월 ⟦period 2024-03-01..2024-04-30⟧
## 5월, 6월 ⟦period 2024-05-01..2024-06-30⟧
## 하반기 ⟦period 2024-07-01..2024-12-31⟧
`,
  "months as headings, English, over the turn of the year": `---
title: Looking back on my first year on call
date: 2024-03-02
---

## October ⟦period 2023-10-01..2023-10-31⟧
Joined the team.

## Nov – Dec ⟦period 2023-11-01..2023-12-31⟧
Shipped the ledger.

## January: the outage ⟦period 2024-01-01..2024-01-31⟧
It was DNS.

## May the force be with you
Not a month.
`,
  "bullets with a month as their label": `# 2023년 결산

- 1월: 결제팀으로 이동 ⟦period 2023-01-01..2023-01-31⟧
- 2월: 정산 배치 개선 ⟦period 2023-02-01..2023-02-28⟧
- 9월-10월: 휴가 ⟦period 2023-09-01..2023-10-31⟧
- 12월 3일: 발표
- 4월 말에 이사를 했다
`,
  "bold and plain lines": `# 2022 회고

**1분기** ⟦period 2022-01-01..2022-03-31⟧

배포를 자동으로 바꿨다.

**2분기** ⟦period 2022-04-01..2022-06-30⟧

로그를 모았다.

7월 ⟦period 2022-07-01..2022-07-31⟧
- 휴가

8월 ⟦period 2022-08-01..2022-08-31⟧
- 이사
`,
  "quarters and halves, English": `# 2025 in review

## Q1 ⟦period 2025-01-01..2025-03-31⟧
Payments.

## 2Q ⟦period 2025-04-01..2025-06-30⟧
Search.

## H2 2025 ⟦period 2025-07-01..2025-12-31⟧
Search again.
`,
  "times at the end, in brackets": `---
title: 2021년을 돌아보며
---
## 인턴 생활 (2021.01~02) ⟦period 2021-01-01..2021-02-28⟧
처음으로 코드를 배포했다.
## 동아리 프로젝트 (2021.03 ~ 2021.06) ⟦period 2021-03-01..2021-06-30⟧
지도 앱을 만들었다.
## 블로그 (2021.07~)
쓰는 중이다.
## 지도 API 2.0
버전을 올렸다.
`,
  weeks: `# 주간 회고

## 2024-05-06 ~ 2024-05-12 ⟦period 2024-05-06..2024-05-12⟧
풀이 여섯 개.

## 2024.04.29 ~ 05.05 ⟦period 2024-04-29..2024-05-05⟧
풀이 두 개.

## 2024년 4월 4주차 ⟦period 2024-04-22..2024-04-28⟧
쉬었다.
`,
  "the December before and the whole year beside its plan": `# 2024년 회고
## 12-1월 ⟦period 2023-12-01..2024-01-31⟧
겨울.
## 2월 ⟦period 2024-02-01..2024-02-29⟧
졸업.
## 2024년 한 일 ⟦period 2024-01-01..2024-12-31⟧
모두.
## 2025년 ⟦plan 2025⟧
- 졸업 논문 쓰기 ⟦item⟧
`,
  "the year as the text's own title is no period": `# 2024

## 2024년 1월 ⟦period 2024-01-01..2024-01-31⟧
## 2024년 2월 ⟦period 2024-02-01..2024-02-29⟧
## 2024년 3월 ⟦period 2024-03-01..2024-03-31⟧
회고를 쓴다.
`,
};

export const reviews: Retros = {
  "KPT without a title": `## Keep ⟦review good⟧
- 짝 프로그래밍

## Problem ⟦review bad⟧
- 긴 회의

## Try ⟦review try⟧
- 회의는 30분만
`,
  "Korean wordings with numbers, emoji and markup": `# 하반기 회고

## 1. 👍 잘한 점 ⟦review good⟧
## 2. **아쉬웠던 점** ⟦review bad⟧
## [3] 배운 것들 ⟦review lesson⟧
## 프로젝트를 하며 힘들었던 점 ⟦review bad⟧
## 느낀 점
## 개선이 필요한 부분 ⟦review bad⟧
## 다음에 시도해볼 것 ⟦review try⟧
## 좋았던 점과 나빴던 점 ⟦review good⟧
## 느낀 점 및 배운 점 ⟦review lesson⟧
`,
  "English wordings": `---
title: "Retrospective: the search rewrite"
---
## What went well? ⟦review good⟧
## What didn't go so well ⟦review bad⟧
## Things I'd do differently ⟦review try⟧
## Lessons learned ⟦review lesson⟧
## What could have been better ⟦review bad⟧
## The Good, the Bad ⟦review good⟧
## Key takeaways ⟦review lesson⟧
## Highlights
## Biggest wins ⟦review good⟧
## Areas for improvement ⟦review bad⟧
`,
  "the four Ls and start, stop, continue": `# Sprint retro

### 💚 Liked ⟦review good⟧
### 📘 Learned ⟦review lesson⟧
### 🕳 Lacked ⟦review bad⟧
### ✨ Longed for ⟦review try⟧

### Start ⟦review try⟧
### Stop ⟦review bad⟧
### Continue ⟦review good⟧
`,
  "bullets with what belongs to them, bold and plain lines": `# 3월 회고

- 좋았던 점 ⟦review good⟧
  - 첫 발표
- 아쉬운 점 ⟦review bad⟧
  - 늦잠
- 아쉬운 점은 없었다고 말하고 싶지만 사실 정말 많았던 한 달이었다

**배운 점** ⟦review lesson⟧

캐시는 비워야 한다.

부족했던 점 ⟦review bad⟧
- 영어
`,
  "a table of contents is none": `# 2024 회고

- 잘한 점
- 아쉬운 점

## 잘한 점 ⟦review good⟧
꾸준했다.

## 아쉬운 점 ⟦review bad⟧
느렸다.
`,
};

export const plans: Retros = {
  "next year by halves, with buckets": `---
title: 2025년 회고
date: 2025-12-28
---
## 2026년 계획 ⟦plan 2026⟧
2026년 목표: 결제 플랫폼 팀으로 옮기기 ⟦goal⟧

### 주기적으로
- 알고리즘 문제 (일주일에 두 문제) ⟦item recurring 2/week⟧
- 이력서 고치기 ⟦item recurring⟧
- h ⟦item recurring⟧

### 상반기 ⟦plan 2026-H1; period 2026-01-01..2026-06-30⟧
- 코틀린 입문서 (12/29 ~ 1/5) ⟦item dated 2025-12-29..2026-01-05⟧
- 카프카 강의 듣기 ⟦item dated 2026-01-01..2026-06-30⟧

시간이 남는다면
- 분산 락 공부 ⟦item spare⟧

---

### 하반기 ⟦plan 2026-H2; period 2026-07-01..2026-12-31⟧
- 부하 시험 (?) ⟦item dated 2026-07-01..2026-12-31⟧

level up
- 오픈소스 기여하기 ⟦item stretch⟧

## 마치며
- 고마운 사람들
`,
  "boxes, English": `# 2024: Year in Review

## Goals for 2025 ⟦plan 2025⟧
> Build fewer things, and finish them. ⟦goal⟧

- [ ] Read 12 books ⟦item⟧
- [x] Book the flights ⟦item done⟧
- [-] Learn the banjo ⟦item dropped⟧
- Write one post a month ⟦item recurring 1/month⟧
  - because writing is thinking, and I do too little of it
- Health
  - Run a half marathon by June ⟦item dated ?..2025-06-30⟧
  - Go to the gym twice a week ⟦item recurring 2/week⟧
`,
  "what comes next, in other words": `# 2023년을 보내며

## 내년에는 ⟦plan 2024⟧
- 기술 글 열 편 쓰기 ⟦item⟧

## 커뮤니티
### 다음 목표 ⟦plan next⟧
1. 발표 한 번 하기 ⟦item⟧
2. 매주 모임 나가기 ⟦item recurring 1/week⟧
`,
  "what's next": `# My 2022 in review

## What's next? ⟦plan 2023⟧
* Ship the mobile client ⟦item⟧
* https://example.com/roadmap

## To conclude
* Thanks, everyone
`,
  "a title that is a plan":
    `---
title: "Goals for 2026"
⟦plan 2026⟧`.replace('"\n⟦plan 2026⟧', '" ⟦plan 2026⟧') +
    `
---

A short list this time.

## Writing
- Publish 20 posts ⟦item⟧

## Health
- Sleep eight hours every day ⟦item recurring 1/day⟧
`,
  "plans of months in a log of plans": `## 2025년 목표 ⟦plan 2025⟧
- [ ] 정보보안 자격증 취득 ⟦item⟧

### 주요 이벤트 기록
- 1월 7일 킥오프
- 1월 9일 회식

## 2025년 3월 목표 ⟦plan 2025-03⟧
- [x] 이력서 초안 ⟦item done⟧
`,
  "things to reach as headings and bold lines": `# 2020 회고

## 2021년 목표 ⟦plan 2021⟧

### 오픈소스에 기여하기 ⟦item⟧
작은 것부터 해 보고 싶다.

### 영어 ⟦item⟧
말하기 위주로.

## 앞으로의 다짐 ⟦plan 2021⟧

**하루에 한 번 산책하기** ⟦item recurring 1/day⟧

걸으면 머리가 맑아진다.

**물건 줄이기** ⟦item⟧

버리는 연습.
`,
  "marks of bullets that Markdown does not know": `# 2월 회고

## 다음 달 계획 ⟦plan next⟧
• 책 두 권 읽기 ⟦item⟧
☐ 치과 가기 ⟦item⟧
`,
  "the goals of a product or a course are none": `# 캡스톤 프로젝트 회고

## 프로젝트 목표
- 실시간 위치 공유

## 아쉬웠던 점 ⟦review bad⟧
- 시험이 없었다
`,
};

export const goalReviews: Retros = {
  "marks before each goal": `# 2024년 회고

## 2024년 목표 점검 ⟦review goal-review⟧
- ✅ 책 20권 읽기 ⟦item done⟧
- ❌ 마라톤 완주 ⟦item⟧
- 🤔 블로그 주 1회 ⟦item recurring partial 1/week⟧
- 영어 회화 (3/10) ⟦item partial⟧
- ~~기타 배우기~~ ⟦item dropped⟧

## 2025년 목표 ⟦plan 2025⟧
- 마라톤 완주 ⟦item⟧
`,
  "the year's own goals are a check": `---
title: "2023 retrospective"
date: 2024-01-04
---
## My 2023 goals ⟦review goal-review⟧
- [x] Speak at a meetup ⟦item done⟧
- [ ] Learn Rust ⟦item⟧
`,
  "goals as headings, with words for verdicts": `# 2022년 회고

## 작년에 세운 목표 ⟦review goal-review⟧

### 자격증 취득 - 달성 ⟦review goal-review; item done⟧
- 두 번 만에 붙었다.

### 운동 습관 - 실패 ⟦review goal-review; item⟧
- 비가 많이 왔다.
`,
  "verdicts told in sentences": `---
title: Dev retro 2024
---
## Plans for 2024 versus reality ⟦review goal-review⟧
- I finished the course on compilers ⟦item done⟧
- I started running but not as often as I had hoped ⟦item partial⟧
- I never opened the guitar case ⟦item⟧
`,
  "a goal a heading, announced": `---
title: 2021 in review
---
Every January I set goals, and every December I look back at those goals.

## Writing ⟦review goal-review; item done⟧
I published forty posts, more than planned.

## Running ⟦review goal-review; item⟧
It didn't happen.

## Wrapping up
Until next year.
`,
  "a table of goals": `# 2025년 상반기 회고

## 목표 달성 여부 ⟦review goal-review⟧

| 목표 | 결과 |
| --- | --- |
| 사내 발표 두 번 | 달성 | ⟦item done⟧
| 책 여섯 권 | 4/6 | ⟦item partial⟧
| 수영 | ❌ | ⟦item⟧
`,
};

export const unmarked: Retros = {
  "prose about months is no period": `# 2024 회고

1월에는 책을 읽었다. 3월까지 바빴다.
May was quiet.

- 2월 10일 세미나 참석
- 3월 2일 ~ 3월 4일 여행을 다녀왔다
`,
  "a technical text with 문제 and 목표 in it": `# Redis 캐시 만료 정리

## 문제
키가 사라진다.

## 목표
- 만료 시간을 이해한다

## 개선 방안
- TTL 조정

## Roadmap
- cluster
`,
  "links to the retrospectives of other years": `# 2022 in review

- [2021](/posts/2021-in-review)
- [2020](/posts/2020-in-review)
- [2019](/posts/2019-in-review)
`,
  "the edition of an event is no year looked back on": `# SomeConf 2024 회고

좋은 발표가 많았다.
`,
};

/** What each covers. */
export const covers: readonly (readonly [string, string | null])[] = [
  ["# 2024 회고", "2024-01-01..2024-12-31"],
  ["# 22년 회고", "2022-01-01..2022-12-31"],
  ["# 2023년 상반기 회고", "2023-01-01..2023-06-30"],
  ["# 2023 회고 + 2024 목표", "2023-01-01..2023-12-31"],
  ["# Bye 2018, welcome 2019", "2018-01-01..2018-12-31"],
  ["# 2024년 5월 2주차 회고", "2024-05-06..2024-05-12"],
  ["# Q3 2024 retrospective", "2024-07-01..2024-09-30"],
  ["# March 2025 in review", "2025-03-01..2025-03-31"],
  ["---\ntitle: 한 해를 돌아보며\ndate: 2024-01-05\n---\n회고", "2023-01-01..2023-12-31"],
  ["---\ntitle: 12월 회고\ndate: 2024-01-02\n---\n회고", "2023-12-01..2023-12-31"],
  ['+++\ntitle = "2021: my year in review"\ndate = 2022-01-03\n+++\n', "2021-01-01..2021-12-31"],
  ["---\ntitle: 회고\nperiod: 2025-H2\n---\n", "2025-07-01..2025-12-31"],
  ["# 서른 살의 회고\n2020년이 끝난 지 사흘이 지났다.", "2020-01-01..2020-12-31"],
  ["# SomeConf 2024 회고", null],
  ["# 4주차 회고", null],
];
