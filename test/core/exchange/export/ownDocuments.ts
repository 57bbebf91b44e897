/** Career-goal READMEs written in several ways, with more in them than the template asks for. */
export const ownDocuments: readonly (readonly [kind: string, readme: string])[] = [
  [
    "grouped to-dos, ratings in Korean, a table and a quote",
    `# 서아의 성장 지도 🌱

처음 쓰는 글입니다.

> 천천히, 그러나 꾸준히.

## 이름
윤서아

## KYS
### Key Strength
- Swift
- UIKit, SwiftUI
- 접근성

### Read.me
앱을 오래 쓰게 만드는 일을 합니다.
접근성을 먼저 봅니다.

### Goal
- 단기 목표
  - 접근성 점수 90점 앱
- 장기 목표
  - 디자인 시스템을 이끄는 개발자

## Gap 분석
### Goal
- 접근성 점수 90점 앱
- 디자인 시스템을 이끄는 개발자

### 필요역량
- 접근성 설계: VoiceOver, Dynamic Type
- Swift 동시성
- 디자인 시스템
  - 토큰 관리
  - 스냅샷 테스트
- 발표
  - 스냅샷 테스트

| 역량 | 기한 |
|---|---|
| 발표 | 여름 |

### 나의 상태
- 접근성 설계 [△]
- Swift 동시성: 아직 써 본 적 없음
- 토큰 관리 (상)
- 토큰 관리 도구 조금
- 사내 스터디

### Gap 분석
- 접근성
  - VoiceOver는 켜 보았지만, 로터를 설계해 본 적은 없습니다.
- Swift 동시성
  - async/await은 알고 있으나 액터 재진입은 설명하지 못합니다. 책을 샀습니다.
- 회의 진행
  - 서툽니다.
- 디자인 시스템: 문서만 읽음

### To-Do List
접근성부터 합니다.
- 접근성
  - [x] VoiceOver로 앱 한 바퀴 돌기
  - [ ] 로터 설계 글 쓰기
- Swift 동시성
  - [ ] 액터 재진입 예제 만들기
- 주 2회 스냅샷 테스트 작성
- 책 읽기
  - 재미있어 보여서
- [-] 해외 발표 지원하기
<!-- 나중에 더 적기 -->
`,
  ],
  [
    "English, with prose and code between the parts",
    `# career-goal

Updated every spring. See [my notes](notes.md).

## Name
**Robin Park (backend)**

## KYS
### Key Strengths
1. Postgres #1 fan
2. Writing *short* documents
3. Calm on call

### Read.me
- I run a booking service.
- I like it when nothing happens.

### Goals
- Run bookings through a whole summer without a page
- Mentor one junior to their first on-call week

---

## Gap analysis
### Goal
- Run bookings through a whole summer without a page.

### Required competencies
- Capacity planning (load models, headroom)
- Incident response
    - Runbooks
    - Blameless reviews
- C# & .NET: services, background jobs

\`\`\`sql
select 1;
\`\`\`

### Current state
- Capacity planning (low)
- Runbooks [O]
- Blameless reviews: not done yet
- Public speaking

### Gap analysis
- Capacity planning: knows the formulas but has never predicted a peak
- Runbooks
    - Wrote three of them.
    - Nobody has used one at night yet.
- Hiring
    - Never did an interview.

### To-Do List
- [ ] Predict one peak and check the numbers every month until September
- [/] Rewrite the oldest runbook
- [x] Read the incident reviews of another team
- [ ] Learn to say no
`,
  ],
];
