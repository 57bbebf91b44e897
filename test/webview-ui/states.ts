import type { ChecklistItem, MatrixRow, PanelState, TodoRow } from "../../src/panel/PanelState";
import { asked, ledgerFrom, stateOf } from "./stateOf";

const korean = stateOf(
  "ko",
  "지도 검색이 어느 시간에도 0.2초 안에 답하게 한다",
  [
    {
      id: "index",
      name: "색인을 설계하고 줄이는 역량",
      importance: 3,
      parts: [
        {
          id: "geo",
          name: "공간 색인 (R-tree, S2)",
          required: 4,
          evidence: [0, 1, 0, 2, 1, 0, 4, 2, 1, 0, 0, 0],
          current: 2,
          importance: 3,
          have: ["격자 크기를 바꾸어 가며 조회 시간을 재 보았다"],
          lack: ["경계에 걸친 도형이 많을 때 후보를 줄이는 방법"],
        },
        {
          id: "analyzer",
          name: "한국어 형태소 분석기 다루기",
          required: 3,
          evidence: [2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          current: 3,
          importance: 2,
        },
        {
          id: "shard",
          name: "샤드 재배치",
          required: 2,
          evidence: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          current: 0,
          importance: 2,
          lack: ["무중단으로 옮겨 본 적 없음"],
        },
      ],
    },
    {
      id: "latency",
      name: "느린 요청을 찾아 원인까지 설명하고 다시 느려지지 않게 막는 역량",
      importance: 3,
      parts: [
        {
          id: "profile",
          name: "프로파일러로 병목 찾기",
          required: 3,
          evidence: [1, 0, 1, 3, 0, 1, 0, 2, 5, 1, 0, 0],
          current: 2,
          importance: 3,
        },
        {
          id: "cache",
          name: "캐시 적중률 설계",
          required: 3,
          evidence: [0, 0, 3, 1, 0, 0, 0, 1, 2, 0, 0, 0],
          current: 1,
          importance: 2,
          have: ["만료 시간을 정해 쓴다", "적중률을 지표로 남긴다"],
          lack: ["인기 지역이 몰릴 때 한 키에 쏠리는 문제"],
        },
        {
          id: "load",
          name: "부하 시험 각본",
          required: 2,
          evidence: [0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0],
          current: 1,
          importance: 1,
        },
        {
          id: "timeout",
          name: "시간 제한과 재시도",
          required: 2,
          evidence: [0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0],
          current: 3,
          importance: 1,
        },
      ],
    },
    {
      id: "ops",
      name: "운영과 당직",
      parts: [
        { id: "slo", name: "서비스 수준 목표 정하기", required: 3, current: 0, importance: 2 },
        {
          id: "runbook",
          name: "장애 대응 절차서",
          required: 2,
          evidence: [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0],
          current: 2,
          importance: 1,
        },
      ],
    },
    {
      id: "sql",
      name: "SQL 기본",
      required: 3,
      evidence: [3, 2, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0],
      current: 3,
      importance: 1,
    },
    { id: "writing", name: "기술 글쓰기", required: 2, stale: true, current: 1, importance: 1 },
  ],
  [
    {
      id: "t-geo",
      text: "S2와 R-tree를 같은 자료로 견주고 표로 남기기",
      closes: ["geo"],
      section: "now",
      status: "doing",
      due: "2026-Q3",
      overdueDays: 11,
    },
    {
      id: "t-flame",
      text: "느린 요청 열 건의 플레임 그래프 모으기",
      closes: ["profile"],
      section: "now",
      due: "2026-10",
    },
    { id: "t-cache", text: "인기 지역 키를 나누어 담는 실험", closes: ["cache"], section: "now", due: "2026-H2" },
    {
      id: "t-cache2",
      text: "적중률 대시보드 만들기",
      closes: ["cache"],
      section: "closed",
      status: "done",
      due: "2026-08-02",
    },
    {
      id: "t-geo2",
      text: "도형 단순화 라이브러리 비교",
      closes: ["geo"],
      section: "closed",
      status: "done",
      due: "2026-06-19",
    },
    { id: "t-slo", text: "검색 팀 지표 세 가지로 목표 초안 쓰기", closes: ["slo"], section: "later", due: "2027-Q1" },
    {
      id: "t-write",
      text: "공부한 것을 글로 남기기",
      closes: ["writing"],
      section: "habit",
      every: "2주 1회",
      tickable: false,
      ledger: ledgerFrom("met met missed met skipped met now", "2026-07-20", 2, { done: 0, times: 1 }),
    },
    {
      id: "t-paper",
      text: "공간 색인 논문 한 편을 팀에 소개하기",
      closes: ["geo"],
      section: "stretch",
      kind: "stretch",
      due: "2026-H2",
    },
    { id: "t-rust", text: "러스트로 작은 색인기 만들어 보기", section: "spare", kind: "spare" },
    { id: "t-tool", text: "상용 부하 도구 평가", closes: ["load"], section: "closed", status: "dropped" },
  ],
);

const english = stateOf(
  "en",
  "Run the payroll platform so that nobody is ever paid late",
  [
    {
      id: "events",
      name: "Event-driven design",
      importance: 3,
      parts: [
        {
          id: "outbox",
          name: "Transactional outbox",
          required: 3,
          evidence: [0, 2, 1, 0, 0, 3, 5, 1, 0, 2, 0, 0],
          current: 2,
          importance: 3,
          have: ["has run one in production for a year"],
          lack: ["replaying a day without paying twice"],
        },
        {
          id: "schemas",
          name: "Schema evolution",
          required: 3,
          evidence: [0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0],
          current: 1,
          importance: 2,
        },
      ],
    },
    {
      id: "reliability",
      name: "Reliability",
      importance: 2,
      parts: [
        { id: "slo", name: "Service level objectives", required: 3, current: 0, importance: 3 },
        {
          id: "oncall",
          name: "On-call handover",
          required: 2,
          evidence: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0],
          current: 3,
          importance: 1,
        },
      ],
    },
    {
      id: "law",
      name: "Payroll law of three countries",
      required: 2,
      evidence: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      current: 1,
      importance: 2,
    },
    { id: "sql", name: "SQL", required: 3, stale: true, current: 3, importance: 1 },
  ],
  [
    {
      id: "replay",
      text: "Replay last March in staging and write up every difference",
      closes: ["outbox"],
      section: "now",
      status: "doing",
      due: "2026-Q3",
      overdueDays: 14,
    },
    {
      id: "drill",
      text: "Break the staging queue once and time the recovery",
      closes: ["outbox", "oncall"],
      section: "now",
      due: "2026-09",
      overdueDays: 14,
    },
    {
      id: "compat",
      text: "Add a compatibility check of event schemas to the build",
      closes: ["schemas"],
      section: "now",
      due: "2026-11",
    },
    {
      id: "katas",
      text: "Read one incident report of another company",
      closes: ["oncall"],
      section: "habit",
      every: "weekly",
      tickable: false,
      ledger: ledgerFrom("met met missed met partly met skipped met met now ahead ahead ahead", "2026-08-10", 1, {
        done: 1,
        times: 2,
      }),
    },
    {
      id: "draft",
      text: "Draft objectives for the two busiest services, with an error budget that the product team agrees to",
      closes: ["slo"],
      section: "later",
      due: "2027-Q1",
    },
    {
      id: "talk",
      text: "Give a talk on exactly-once myths",
      closes: ["outbox"],
      section: "stretch",
      kind: "stretch",
      due: "2026-H2",
    },
    { id: "otel", text: "Read the collector's source", section: "spare", kind: "spare" },
    {
      id: "index",
      text: "Drop the indexes nobody uses",
      closes: ["sql"],
      section: "closed",
      status: "done",
      due: "2026-08-21",
    },
    { id: "raft", text: "Reread the consensus paper", section: "closed", status: "dropped" },
  ],
);

/** Plain lists as in the template: no levels at all. */
const unleveled = stateOf(
  "ko",
  "혼자서도 서비스를 처음부터 끝까지 만든다",
  [
    {
      id: "web",
      name: "웹 기초",
      parts: [
        { id: "http", name: "HTTP 캐시와 쿠키", current: 1 },
        {
          id: "a11y",
          name: "접근성",
          current: 0.5,
          have: ["이미지에 대체 글을 단다"],
          lack: ["화면 낭독기로 확인해 본 적 없음"],
        },
      ],
    },
    { id: "deploy", name: "배포 자동화", lack: ["손으로만 배포해 보았다"] },
    { id: "db", name: "관계형 데이터베이스", current: 1, have: ["정규화와 색인"] },
    { id: "test", name: "자동화 시험", current: 0.5, have: ["단위 시험"], lack: ["화면까지 이어지는 시험"] },
  ],
  [{ id: "t-test", text: "로그인 화면 시험 세 개 쓰기", closes: ["test"], section: "now", due: "2026-11" }],
  { by: null },
);

const longName =
  "대용량 실시간 위치 스트림을 유실 없이 처리하면서도 지연을 예측할 수 있게 만드는 파이프라인 설계와 backpressure, exactly-once";
const longWord = "AbstractSingletonProxyFactoryBeanConfigurationReaderUtils";

/** Names that do not fit: long, mixed, and without a place to break. */
const longNames = stateOf(
  "ko",
  `${longName} 그리고 ${longWord}`,
  [
    {
      id: "long",
      name: longName,
      parts: [
        {
          id: "word",
          name: longWord,
          required: 3,
          current: 1,
          evidence: [12, 0, 0, 4, 0, 0, 3, 0, 0, 2, 0, 0],
          lack: [longName],
        },
        { id: "none", name: `${longWord}${longWord}`, required: 2, current: 0 },
      ],
    },
  ],
  [{ id: "t-long", text: `${longName} ${longWord}`, closes: ["word"], section: "now", due: "2031-01-01/2031-12-31" }],
);

const checklist: readonly ChecklistItem[] = [
  { part: "keyStrengths", state: "done", count: 4, target: "at:keyStrengths" },
  { part: "readme", state: "done", count: 3, target: "at:readme" },
  { part: "goals", state: "partial", count: 1, target: "at:goals" },
  { part: "gapGoal", state: "empty", count: 0, target: "at:gapGoal" },
  { part: "required", state: "empty", count: 0, target: "at:required" },
  { part: "current", state: "empty", count: 0, target: "at:current" },
  { part: "analysis", state: "empty", count: 0, target: "at:analysis" },
  { part: "todos", state: "empty", count: 0, target: "at:todos" },
];

const bare = (language: PanelState["language"], more: Partial<PanelState>): PanelState =>
  stateOf(language, "", [], [], { goalTarget: null, by: null, gaps: [], ...more });

/** The states that the page is tried with, by name. */
export const states = {
  korean,
  english,
  unleveled,
  severalGoals: {
    ...english,
    gaps: [{ title: english.goal }, { title: "Explain every technical choice with a measurement" }],
    files: [
      { id: "f1", name: "career.yaml", shown: true },
      { id: "f2", name: "mentoring/career.yaml", shown: false },
    ],
    compare: {
      goals: [
        { title: english.goal, openGaps: 4, have: 15, need: 33 },
        { title: "Explain every technical choice with a measurement", openGaps: 1, have: 17, need: 25 },
      ],
      rows: [
        { name: "Schema evolution", cells: [asked(3, 1), asked(2, 1)], priority: 6, target: "name:schemas" },
        { name: "Service level objectives", cells: [asked(3, 0), null], priority: 9, target: "name:slo" },
      ],
    },
  },
  /** Every gap is closed. */
  allClosed: stateOf(
    "ko",
    "새로 온 동료가 첫 주에 배포까지 해 보게 한다",
    [
      { id: "guide", name: "안내 문서 쓰기", required: 2, current: 3, evidence: [0, 1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0] },
      { id: "pair", name: "함께 짜며 가르치기", required: 3, current: 3 },
    ],
    [],
  ),
  longNames,
  none: bare("ko", { view: "none", file: null }),
  chooseFile: bare("ko", {
    view: "none",
    file: null,
    files: [
      { id: "f1", name: "career.yaml", shown: false },
      { id: "f2", name: "멘토링/career.yaml", shown: false },
    ],
  }),
  noneEnglish: bare("en", { view: "none", file: null }),
  checklist: bare("ko", { view: "checklist", checklist }),
  checklistEnglish: bare("en", { view: "checklist", checklist }),
  noCompetencies: bare("en", { goal: "Write software that outlives its team", gaps: [{ title: "Write software" }] }),
  broken: {
    ...korean,
    broken: { line: 42, message: "들여쓰기가 한 칸 모자랍니다.", target: "error", since: "14:20" },
  },
  brokenEnglish: {
    ...english,
    broken: {
      line: 17,
      message: "The list item is not indented as the one above it.",
      target: "error",
      since: "14:20",
    },
  },
} as const satisfies Record<string, PanelState>;

export type StateName = keyof typeof states;

/** A state like another with one row changed. */
export function withRow(state: PanelState, id: string, change: Partial<MatrixRow>): PanelState {
  return {
    ...state,
    version: state.version + 1,
    rows: state.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
  };
}

/** A state like another with one to-do changed. */
export function withTodo(state: PanelState, id: string, change: Partial<TodoRow>): PanelState {
  return {
    ...state,
    version: state.version + 1,
    todos: state.todos.map((todo) => (todo.id === id ? { ...todo, ...change } : todo)),
  };
}

/** A flat matrix of many competencies. */
export function manyRows(count: number): PanelState {
  const seeds = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Competency ${index}`,
    required: 3,
    current: index % 4,
  }));
  return stateOf("en", "Know everything", seeds, []);
}
