import type { CompareState, EvidenceItem, PanelState, ReviewRow, YearState } from "../../src/panel/PanelState";
import { asked } from "./stateOf";
import { states } from "./states";

/** How often something was there: `row`, then the counts by month. */
type Counts = Readonly<Record<string, readonly number[]>>;

/** Evidence as many as the counts say, with the words of `texts` for the cells that name theirs. */
function evidence(counts: Counts, texts: Readonly<Record<string, readonly EvidenceItem[]>>, word: string) {
  return Object.entries(counts).flatMap(([row, months]) =>
    months.flatMap((count, index): EvidenceItem[] => {
      const month = index + 1;
      const told = texts[`${row} ${month}`] ?? [];
      return Array.from(
        { length: count },
        (_, at) =>
          told[at] ?? {
            row,
            month,
            kind: "retro",
            text: `${word} ${month}-${at + 1}`,
            where: `retro.md:${10 * month + at}`,
            target: `evidence:${row}:${month}:${at}`,
          },
      );
    }),
  );
}

const reviewsKo: readonly ReviewRow[] = [
  { verdict: "done", text: "적중률 대시보드 만들기", note: "2031-08-02", evidence: 3, target: "review:1" },
  { verdict: "done", text: "도형 단순화 라이브러리 비교", note: "2031-06-19", evidence: 4, target: "review:2" },
  {
    verdict: "partial",
    text: "느린 요청 열 건의 플레임 그래프 모으기",
    note: "열 건 중 여섯 건",
    evidence: 6,
    target: "review:3",
  },
  {
    verdict: "carried",
    text: "검색 팀 지표 세 가지로 목표 초안 쓰기",
    note: "2032-Q1로",
    evidence: 1,
    target: "review:4",
  },
  { verdict: "dropped", text: "상용 부하 도구 평가", note: "목표와 멂", evidence: 0, target: "review:5" },
  { verdict: "open", text: "샤드 하나를 무중단으로 옮겨 보기", note: null, evidence: 0, target: "review:6" },
  { verdict: "unknown", text: "공부한 것을 글로 남기기", note: "기록 없음", evidence: 0, target: "review:7" },
];

const yearKo: YearState = {
  year: 2031,
  previous: 2030,
  next: null,
  monthsBegun: 10,
  evidence: evidence(
    {
      index: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
      geo: [0, 0, 0, 1, 2, 0, 4, 2, 1, 2],
      analyzer: [1, 2, 0, 0, 0, 0, 0, 0, 0, 0],
      profile: [2, 1, 1, 5, 0, 1, 0, 2, 7, 0],
      cache: [0, 0, 3, 1, 0, 0, 0, 1, 2, 0],
      load: [0, 0, 0, 1, 0, 0, 0, 0, 1, 0],
      timeout: [0, 0, 1, 0, 0, 0, 0, 2, 0, 0],
      slo: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0],
      runbook: [0, 1, 0, 1, 0, 1, 0, 0, 1, 1],
      sql: [3, 2, 1, 0, 0, 1, 0, 0, 1, 0],
      writing: [0, 1, 2, 0, 0, 0, 0, 0, 0, 0],
    },
    {
      "geo 10": [
        {
          row: "geo",
          month: 10,
          kind: "retro",
          text: "경계에 걸친 도형을 격자 두 단계로 나누어 후보를 절반으로 줄였다",
          where: "retros/2031-retro.md:88",
          target: "evidence:geo:a",
        },
        {
          row: "geo",
          month: 10,
          kind: "todo",
          text: "S2와 R-tree를 같은 자료로 견주고 표로 남기기",
          where: "",
          target: "evidence:geo:b",
        },
      ],
      "profile 9": [
        {
          row: "profile",
          month: 9,
          kind: "link",
          text: "https://example.com/flame/2031-09",
          where: "",
          target: "evidence:profile:link",
        },
      ],
    },
    "조회 시간을 재고 적었다",
  ),
  readiness: [
    { date: "2030-11-20", have: 15, need: 46 },
    { date: "2031-02-17", have: 17, need: 46 },
    { date: "2031-03-28", have: 19, need: 46 },
    { date: "2031-05-09", have: 19.5, need: 46 },
    { date: "2031-06-30", have: 22, need: 46 },
    { date: "2031-08-20", have: 23.5, need: 46 },
    { date: "2031-09-25", have: 25, need: 46 },
  ],
  reviews: reviewsKo,
  hints: [
    {
      code: "idle-goal",
      about: "검색 팀을 둘로 나눠 이끈다",
      text: '이 목표로 진행 중인 일이 없습니다: Gap 분석도 할 일도 없습니다. "# career-gap: ignore idle-goal" 주석을 달면 알리지 않습니다.',
      target: "offset 3",
    },
    {
      code: "overfull-half",
      about: "",
      text: '2031-H2에 계획한 할 일은 9개인데, 한 반기에 끝낸 일은 가장 많을 때 6개였습니다. 미루거나 stretch, spare로 바꿔 보세요. "# career-gap: ignore overfull-half" 주석을 달면 알리지 않습니다.',
      target: "offset 5",
    },
    {
      code: "streak",
      about: "기술 글 쓰기",
      text: '4주 연속으로 지켰습니다. 이어 가려면 2031-10-19까지 1번 더 하면 됩니다. "# career-gap: ignore streak" 주석을 달면 알리지 않습니다.',
      target: "offset 8",
    },
  ],
};

const yearEn: YearState = {
  year: 2030,
  previous: 2029,
  next: 2031,
  monthsBegun: 12,
  evidence: evidence(
    {
      outbox: [1, 0, 2, 3, 0, 0, 1, 0, 0, 4, 2, 1],
      schemas: [0, 0, 0, 1, 1, 0, 0, 0, 2, 0, 0, 1],
      oncall: [2, 0, 0, 0, 0, 6, 0, 0, 0, 0, 1, 0],
      sql: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    },
    {},
    "Measured the replay and wrote it down",
  ),
  readiness: [
    { date: "2030-03-02", have: 10, need: 33 },
    { date: "2030-07-19", have: 12, need: 33 },
    { date: "2030-12-12", have: 15, need: 33 },
  ],
  reviews: [
    { verdict: "done", text: "Drop the indexes nobody uses", note: "2030-08-21", evidence: 2, target: "review:1" },
    {
      verdict: "carried",
      text: "Draft objectives for the two busiest services, with an error budget that the product team agrees to",
      note: "to 2031-Q1",
      evidence: 0,
      target: "review:2",
    },
  ],
  hints: [],
};

const compareKo: CompareState = {
  goals: [
    { title: states.korean.goal, openGaps: 8, have: 27, need: 46 },
    { title: "느린 화면의 원인을 수치로 설명하는 개발자", openGaps: 4, have: 28, need: 41 },
    { title: "새벽 장애를 30분 안에 수습하는 당직 체계", openGaps: 5, have: 17, need: 44 },
  ],
  rows: [
    {
      name: "서비스 수준 목표 정하기",
      cells: [asked(3, 0), asked(2, 0), asked(4, 0)],
      priority: 18,
      target: "name:slo",
    },
    { name: "프로파일러로 병목 찾기", cells: [asked(2, 1), asked(3, 1), null], priority: 12, target: "name:profile" },
    { name: "부하 시험 각본", cells: [asked(3, 2), asked(2, 2), asked(3, 2)], priority: 5, target: "name:load" },
    { name: "공간 색인 (R-tree, S2)", cells: [asked(3, 1), null, null], priority: 6, target: "name:geo" },
    { name: "캐시 적중률 설계", cells: [asked(4, 2), asked(1, 2), null], priority: 4, target: "name:cache" },
    { name: "장애 대응 절차서와 연락망", cells: [null, null, asked(2, 0)], priority: 4, target: "name:runbook" },
  ],
};

const empty: YearState = {
  year: 2031,
  previous: null,
  next: null,
  monthsBegun: 10,
  evidence: [],
  readiness: [],
  reviews: [],
  hints: [],
};

/** The states that the year and the comparison are tried with, by name. */
export const yearStates = {
  korean: { ...states.korean, today: "2031-10-14", year: yearKo },
  english: { ...states.english, year: yearEn },
  reading: { ...states.korean, year: null },
  empty: { ...states.korean, year: empty },
  emptyEnglish: { ...states.english, year: { ...empty, previous: 2030 } },
  broken: { ...states.broken, today: "2031-10-14", year: yearKo },
  longNames: {
    ...states.longNames,
    year: {
      ...empty,
      evidence: states.longNames.rows
        .filter((row) => !row.hasParts)
        .map((row, index) => ({
          row: row.id,
          month: 1 + index,
          kind: "retro" as const,
          text: row.name.repeat(3),
          where: `${"아주-긴-폴더-이름/".repeat(3)}retro.md:${index}`,
          target: `evidence:${row.id}`,
        })),
      reviews: states.longNames.rows.map((row) => ({
        verdict: "partial" as const,
        text: row.name.repeat(2),
        note: row.name,
        evidence: 12,
        target: row.id,
      })),
    },
  },
  compareKorean: {
    ...states.korean,
    gaps: compareKo.goals.map(({ title }) => ({ title })),
    year: yearKo,
    compare: compareKo,
  },
  compareClosed: {
    ...states.english,
    gaps: compareKo.goals.map(({ title }) => ({ title })),
    compare: { goals: compareKo.goals.map((goal) => ({ ...goal, openGaps: 0, have: goal.need })), rows: [] },
  },
} as const satisfies Record<string, PanelState>;

export type YearStateName = keyof typeof yearStates;
