import { describe, expect, it } from "vitest";
import { reviewGoals, type ReviewedItem } from "../../../src/core/analysis/reviewGoals";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { reasonWords } from "../../../src/core/messages/reasonWords";
import { career, englishMonths, englishPlan, monthsRetro, planRetro, yearRetro } from "./ownYear";

const period = { from: "2026-01-01", to: "2026-12-31" };
const today = "2027-01-02";
const retros = () => [yearRetro("2025.md", planRetro), yearRetro("2026.md", monthsRetro)];

const verdicts = (items: readonly ReviewedItem[]): Record<string, string> =>
  Object.fromEntries(items.map(({ text, verdict, isOwnWord }) => [text, verdict + (isOwnWord ? "!" : "")]));
const item = (items: readonly ReviewedItem[], text: string): ReviewedItem | undefined =>
  items.find((one) => one.text === text);

describe("a year with a career file", () => {
  const items = reviewGoals({ career: career(), retros: retros(), period, today });

  it("has a verdict on all that was planned", () => {
    expect(verdicts(items)).toEqual({
      "자료구조 문제 풀기": "partial",
      "결제 모듈 부하 테스트": "done",
      "분산 락 비교 글": "dropped!",
      "아웃박스 패턴 적용": "carried",
      "연봉 인상 요구하기": "done",
      "주문 시스템을 혼자 운영한다": "unknown",
      "매달 기술 서적 읽기": "unknown",
      "레디스 캐시 무효화 실험": "done",
      "사내 모니터링 대시보드 만들기": "partial",
      "카프카 재처리 강의 완강": "partial",
      "타입스크립트 컴파일러 분석": "unknown",
      "영어 회화 학원": "dropped!",
      "러스트로 파서 짜기": "dropped",
    });
  });

  it("ties an item by its id to the to-do: one thing planned, with the plan's place", () => {
    const load = item(items, "결제 모듈 부하 테스트");
    expect(load?.source).toHaveProperty("todo");
    expect(load?.places?.map(({ retro, item: { text } }) => [retro, text])).toEqual([
      ["2025.md", "결제 모듈 부하 테스트"],
    ]);
  });

  it("says what proves it, and where", () => {
    const [line] = item(items, "레디스 캐시 무효화 실험")?.reasons ?? [];
    expect(line).toMatchObject({ kind: "line", time: { from: "2026-02-01" }, place: { retro: "2026.md" } });
    const { start, end } = line?.place?.span ?? { start: 0, end: 0 };
    expect(monthsRetro.slice(start, end)).toBe("레디스 캐시 무효화 실험을 마쳤고 결과를 글로 남겼다.");
    expect(item(items, "자료구조 문제 풀기")?.reasons).toEqual([{ kind: "quota", text: "3/4 week" }]);
    expect(item(items, "타입스크립트 컴파일러 분석")?.reasons).toEqual([]);
  });

  it("tells a thing by what is nested in it, where nothing else tells of it", () => {
    const plan = `# 2025년 회고
## 2026년 계획
- [ ] 컴파일러
  - [x] 강의 듣기
  - [ ] 파서 만들기
- [ ] 네트워크
  - [x] 강의 듣기
- [ ] 그림
  - [ ] 색 고르기
`;
    const read = reviewGoals({ retros: [yearRetro("2025.md", plan)], period, today });
    expect(verdicts(read)).toEqual({
      컴파일러: "partial",
      "컴파일러 – 강의 듣기": "done!",
      "컴파일러 – 파서 만들기": "unknown",
      네트워크: "done",
      "네트워크 – 강의 듣기": "done!",
      그림: "unknown",
      "그림 – 색 고르기": "unknown",
    });
    const [reason] = item(read, "컴파일러")?.reasons ?? [];
    expect(reason && [reasonWords(reason, "ko"), reasonWords(reason, "en")]).toEqual([
      "나눈 일 2개 중 완료 1, 일부 0",
      "1 of its 2 parts done, 0 begun",
    ]);
  });

  it("takes what a draft wrote of one record for no proof of another thing, until somebody wrote on", () => {
    const two = CareerDocument.open(`gap:
  todos:
    - {todo: 그라파나 대시보드 강의 (무료), period: 2026, done: 2026-03-02}
    - {todo: 그라파나 대시보드, period: 2026}
`);
    const told = (line: string) =>
      verdicts(
        reviewGoals({ career: two, retros: [yearRetro("a.md", `# 2026년 회고\n## 3월\n- ${line}\n`)], period, today }),
      )["그라파나 대시보드"];
    expect(told("완료: 그라파나 대시보드 강의 (무료) (3월 2일)")).toBe("unknown");
    expect(told("완료: 그라파나 대시보드 강의 (무료) (3월 2일) 그리고 대시보드를 만들었다")).toBe("done");
  });

  it("quotes once what the review of the year took along from that of a month", () => {
    const line = "레디스 캐시 무효화 실험을 마쳤다.";
    const month = `---\nperiod: 2026-02\n---\n# 2월 회고\n\n- ${line}\n`;
    const whole = `# 2026년 회고\n\n## 2월\n\n- ${line} (retros/2026-02.md)\n`;
    const told = [yearRetro("2025.md", planRetro), yearRetro("retros/2026-02.md", month), yearRetro("2026.md", whole)];
    const found = item(reviewGoals({ retros: told, period, today }), "레디스 캐시 무효화 실험");
    expect(found).toMatchObject({ verdict: "done", reasons: [{ text: line, place: { retro: "retros/2026-02.md" } }] });
    expect(found?.reasons).toHaveLength(1);
  });

  it("takes a mention of the same competency for no proof", () => {
    const outbox = CareerDocument.open(
      "gap:\n  required: [Kafka]\n  todos:\n    - {todo: 아웃박스 적용, closes: [Kafka], period: 2026-H2}\n",
    );
    const [only] = reviewGoals({ career: outbox, retros: [yearRetro("a.md", monthsRetro)], period, today });
    expect(only).toMatchObject({ verdict: "unknown", reasons: [{ kind: "mention" }] });
  });

  it("calls nothing failed while the time runs", () => {
    const running = verdicts(reviewGoals({ career: career(), retros: retros(), period, today: "2026-10-01" }));
    expect(running).toMatchObject({ "카프카 재처리 강의 완강": "partial", "타입스크립트 컴파일러 분석": "open" });
    expect(running).toMatchObject({ "레디스 캐시 무효화 실험": "done", "러스트로 파서 짜기": "open" });
  });

  it.each([
    ["2026-11-20", ["2026-01-02", "2026-02-02", "2026-03-02"], "partial"],
    ["2026-12-20", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((month) => `2026-${String(month).padStart(2, "0")}-05`), "done"],
    ["2026-11-20", [], "open"],
  ])("calls a running habit done as soon as what is to come cannot change it: %s, %j", (day, done, verdict) => {
    const running = CareerDocument.open(
      `gap:\n  todos:\n    - {todo: 매달 발표, every: 1/month, period: 2026, done: [${done.join(", ")}]}\n`,
    );
    expect(reviewGoals({ career: running, retros: [], period, today: day })).toMatchObject([{ verdict }]);
  });

  it("names the time of a sentence that belongs to no month", () => {
    const half = "---\nperiod: 2026-H1\n---\n\n## 아쉬운 점\n\n- 무중단 배포를 끝내 못 했다.\n";
    const deploy = CareerDocument.open("gap:\n  todos:\n    - {todo: 무중단 배포, period: 2026}\n");
    const [only] = reviewGoals({ career: deploy, retros: [yearRetro("h1.md", half)], period, today });
    expect(only?.reasons.map((reason) => reasonWords(reason, "ko"))).toEqual([
      "“무중단 배포를 끝내 못 했다.” (2026-H1)",
    ]);
  });

  it("reviews only what was planned for the period", () => {
    const first = { from: "2026-01-01", to: "2026-06-30" };
    const planned = Object.keys(verdicts(reviewGoals({ career: career(), retros: retros(), period: first, today })));
    expect(planned).toContain("레디스 캐시 무효화 실험");
    expect(planned).not.toContain("카프카 재처리 강의 완강");
    expect(planned).not.toContain("분산 락 비교 글");
    const next = { from: "2027-01-01", to: "2027-12-31" };
    expect(Object.keys(verdicts(reviewGoals({ career: career(), retros: retros(), period: next, today })))).toEqual([
      "아웃박스 패턴 적용",
    ]);
  });
});

describe("the user's own word", () => {
  it("of a goal review stands against the sentences of the months", () => {
    const items = reviewGoals({
      retros: [yearRetro("2025.md", englishPlan), yearRetro("2026.md", englishMonths)],
      period,
      today,
    });
    expect(verdicts(items)).toEqual({
      "run the order system on my own": "unknown",
      "Solve one data structure problem a week": "unknown",
      "Read a technical book every month": "unknown",
      "Redis cache invalidation experiment": "done",
      "Build the monitoring dashboard": "partial",
      "Kafka replay course": "done!",
      "Write a parser in Rust": "dropped",
      "Study the TypeScript compiler": "unknown",
    });
  });

  it.each([
    ["[x]", "done!"],
    ["[/]", "partial!"],
    ["[-]", "dropped!"],
    ["[>]", "carried!"],
    ["[ ]", "unknown"],
  ])("of a plan's checkbox %s is %s", (box, verdict) => {
    const plan = planRetro.replace("- [ ] 타입스크립트", `- ${box} 타입스크립트`);
    const items = reviewGoals({ retros: [yearRetro("2025.md", plan)], period, today });
    expect(verdicts(items)["타입스크립트 컴파일러 분석"]).toBe(verdict);
  });

  it.each([
    ["완료", "done!"],
    ["이월", "carried!"],
    ["미완료", "open!"],
    ["시작 못 함", "open!"],
    ["알 수 없음", "unknown!"],
    ["일부 <!-- draft: partial -->", "unknown"],
    ["완료 <!-- draft: partial -->", "done!"],
  ])("of a table's cell %j is %s", (cell, verdict) => {
    const table = `${monthsRetro}\n## 목표 점검\n\n| 목표 | 기록 | 결과 |\n| --- | --- | --- |\n| 타입스크립트 컴파일러 분석 | | ${cell} |\n`;
    const items = reviewGoals({
      retros: [yearRetro("2025.md", planRetro), yearRetro("2026.md", table)],
      period,
      today,
    });
    expect(verdicts(items)["타입스크립트 컴파일러 분석"]).toBe(verdict);
  });

  it("of career.yaml for a part of the period stands where there is none for the whole", () => {
    const document = CareerDocument.open(
      "gap:\n  todos:\n    - {todo: 색인 바꾸기, period: 2026, status: done, verdicts: {2026-H1: open, 2026-H2: partial, 2025: done}}\n",
    );
    const [only] = reviewGoals({ career: document, retros: [], period, today });
    expect(only).toMatchObject({
      verdict: "partial",
      isOwnWord: true,
      reasons: [{ kind: "verdict", text: "2026-H2" }, {}],
    });
  });

  it("lists goals that only a goal review names", () => {
    const text = `${monthsRetro}\n## 목표 점검\n\n- 마라톤 완주: 실패\n`;
    const items = reviewGoals({ retros: [yearRetro("2026.md", text)], period, today });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ verdict: "open", isOwnWord: true });
  });
});

describe("what a sentence proves", () => {
  /** The verdict on one thing planned for 2026, by one sentence told of its March. */
  function told(planned: string, sentence: string, heading = "### 상반기"): string | undefined {
    const plan = `# 2025년 회고\n\n## 2026년 계획\n\n${heading}\n\n- ${planned}\n- 다른 일 하나\n`;
    const year = `# 2026년 회고\n\n## 3월\n\n${sentence}\n\n## 4월\n\n쉬었다.\n`;
    const items = reviewGoals({ retros: [yearRetro("2025.md", plan), yearRetro("2026.md", year)], period, today });
    return items[0]?.verdict;
  }

  it.each([
    ["메시지 큐 재처리 실험", "메시지 큐 재처리 실험을 마쳤다.", "done"],
    ["메시지 큐 재처리 실험", "메시지 큐 재처리 실험을 시작했다.", "partial"],
    ["메시지 큐 재처리 실험", "메시지 큐 재처리 실험은 접었다.", "dropped"],
    ["메시지 큐 재처리 실험", "메시지 큐 재처리 실험을 못 했다.", "open"],
    ["메시지 큐 재처리 실험", "내년에는 메시지 큐 재처리 실험을 하고 싶다.", "unknown"],
    ["메시지 큐 재처리 실험", "메시지 앱을 바꿨다.", "unknown"],
    ["자바 응용편", "자바 기본 강의를 완강했다.", "unknown"],
    ["기본기 공부 (자바로 풀기)", "자바를 배웠다.", "unknown"],
    ["색인 책 읽기", "색인 책을 완독했다.", "done"],
    ["색인 책 읽기", "색인을 걸었다.", "unknown"],
    ["색인 공부", "색인을 공부했다.", "partial"],
    ["Write an article on sharding", "Published the article on sharding.", "done"],
    ["Write an article on sharding", "I gave up the article on sharding.", "dropped"],
    ["Write an article on sharding", "I want to write about sharding.", "unknown"],
  ])("of %j, %j says %s", (planned, sentence, verdict) => {
    expect(told(planned, sentence)).toBe(verdict);
  });

  it("takes a habit for kept only where it says so", () => {
    expect(told("자료구조 문제 풀기", "자료구조 문제를 풀었다.", "### 주기적으로")).toBe("partial");
    expect(told("자료구조 문제 풀기", "매주 자료구조 문제를 풀었다.", "### 주기적으로")).toBe("done");
  });
});
