import { describe, expect, it } from "vitest";
import { draftInto, draftMonth, emptyMonths } from "../../../src/core/analysis/draftInto";
import { type DraftInput, draftRetro, retroDraft } from "../../../src/core/analysis/draftRetro";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { ExportRefused } from "../../../src/core/exchange/export/publicDocument";
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import type { Language } from "../../../src/core/Language";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { newRetro } from "../../../src/core/templates/newRetro";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { career, englishPlan, monthsRetro, planRetro, yearRetro } from "./ownYear";

const today = "2027-01-02";
const commits = [
  { date: "2026-02-03", subject: "feat(cache): redis 캐시 무효화 추가", hash: "a1b2c3d4e5" },
  { date: "2026-02-07", subject: "3월 매출 <b>집계</b> | 수정", hash: "b1b2c3d4e6" },
];

const input = (more: Partial<DraftInput> = {}): DraftInput => ({
  career: career(),
  retros: [yearRetro("2025.md", planRetro)],
  period: "2026",
  today,
  language: "ko",
  ...more,
});

describe("a draft", () => {
  it.each(["ko", "en"] as Language[])("reads back as the months, reviews and plan that were meant (%s)", (language) => {
    const text = draftRetro(input({ language, commits }));
    const document = RetroDocument.open(text);
    const { covers, isRetro, periods, reviews, plans, items } = document.reading;
    expect(covers).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(isRetro).toBeGreaterThan(0.5);
    const months = periods
      .filter(({ from }) => from.startsWith("2026"))
      .map(({ from, to }) => [from.slice(5), to.slice(5, 7)]);
    expect(months).toEqual(
      Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0")).map((m) => [`${m}-01`, m]),
    );
    expect(reviews.map(({ kind }) => kind)).toEqual(["goal-review", "good", "bad", "lesson"]);
    expect(plans[0]?.for).toBe("2027");
    expect(items.filter(({ id }) => id).map(({ id, bucket }) => [id?.text, bucket])).toEqual([
      ["problems", "recurring"],
      ["outbox", "dated"],
    ]);
    expect(diagnoseRetro(document, [], { career: career(), fileName: "retro.md" })).toEqual([]);
  });

  it.each([
    ["2026-H1", "2026-01-01", 6, "2026-H2"],
    ["2026-Q3", "2026-07-01", 3, "2026-Q4"],
    // The month itself is no part of its own retrospective.
    ["2026-04", "2026-04-01", 0, "2026-05"],
  ])("of %s covers it and plans the next", (period, from, count, next) => {
    for (const language of ["ko", "en"] as const) {
      const { covers, periods, plans } = RetroDocument.open(draftRetro(input({ period, language }))).reading;
      expect(covers?.from).toBe(from);
      expect(periods.filter((one) => covers && one.from >= covers.from && one.to <= covers.to)).toHaveLength(count);
      expect(plans[0]?.for).toBe(next);
    }
  });

  it("tells what is recorded, month by month, and asks where nothing is", () => {
    const text = draftRetro(input({ commits }));
    const month = (name: string): string => new RegExp(`## ${name}\n\n([^]*?)\n\n## `).exec(text)?.[1] ?? "";
    expect(month("1월")).toBe("- 자료구조 문제 풀기: 3주 중 2주 지킴, 모두 3회");
    expect(month("2월")).toBe(
      "- Redis 커밋 1개\n  - `a1b2c3d` cache: redis 캐시 무효화 추가\n" +
        "- 그 밖의 커밋 1개\n  - `b1b2c3d` 3월 매출 \\<b\\>집계\\</b\\> \\| 수정",
    );
    expect(month("5월")).toBe("- 완료: 결제 모듈 부하 테스트 (5월 14일) [example.com/load](https://example.com/load)");
    expect(month("6월")).toBe("<!-- 기록이 없습니다. 무슨 일이 있었나요? -->");
  });

  it("lists the unknown as unknown, and asks about it in place of carrying it over", () => {
    const text = draftRetro(input());
    expect(text).toContain("| 타입스크립트 컴파일러 분석 |  | 알 수 없음 <!-- draft: unknown --> |");
    expect(text).toContain("| 분산 락 비교 글 | 상태: 진행 중 | 포기 |");
    const plan = text.slice(text.indexOf("## 2027년 계획"));
    expect(plan).toContain("목표: 주문 시스템을 혼자 운영한다\n");
    expect(plan).not.toMatch(/^- \[.*타입스크립트/m);
    expect(plan).toMatch(
      /<!-- 기록에서 찾지 못한 계획:\n(?:- .+\n)*- 타입스크립트 컴파일러 분석\n(?:- .+\n)*[^\n]+ -->\n/,
    );
  });

  it("puts no text into its writer's mouth: reviews hold questions only", () => {
    const text = draftRetro(input());
    for (const heading of ["잘한 점", "아쉬운 점", "배운 점"]) {
      expect(text).toMatch(new RegExp(`## ${heading}\n\n<!-- (?:.+\n)*.+\\? -->\n\n##`));
    }
  });

  it("never shows what is private: to-dos, plan items that are one, retrospectives", () => {
    const tied = planRetro.replace("- [ ] 레디스", "- [ ] 월급 올리기 ^raise\n- [ ] 연봉 인상 요구하기\n- [ ] 레디스");
    const hidden = yearCareerWithId();
    const secret =
      "---\ntitle: 2026년 3월 회고\nperiod: 2026-03\nprivate: true\n---\n\n- 카프카 재처리 강의를 완강했다.\n";
    const text = draftRetro(input({ career: hidden, retros: [yearRetro("2025.md", tied), yearRetro("s.md", secret)] }));
    expect(text).not.toMatch(/연봉|월급|완강했다/);
  });

  it("throws where the career file cannot be read, and where the period is none", () => {
    expect(() => draftRetro(input({ career: CareerDocument.open("gap: [\n") }))).toThrow(ExportRefused);
    expect(() => draftRetro(input({ period: "2026-13" }))).toThrow(RangeError);
  });

  it("reminds of what its writer said of a part of the time, of all that was finished, and of eight things at most", () => {
    const half = `---
title: 2026년 상반기 회고
period: 2026-H1
---

## 잘한 점

- 숫자부터 **적었다** ([표](table.md))
  - 매주
- 배포 -->를 나눴다

## 배운 점

미루면 커진다.

## 목표 점검

- [x] 아무거나
`;
    const todos = Array.from(
      { length: 10 },
      (_, at) => `    - {todo: "할 일 ${at + 1}", period: 2026, done: 2026-02-0${(at % 9) + 1}}`,
    );
    const many = CareerDocument.open(`gap:\n  todos:\n${todos.join("\n")}\n`);
    const whole = "# 2026년 회고\n\n## 잘한 점\n\n- 다른 말\n";
    const retros = [yearRetro("h1.md", half), yearRetro("2026.md", whole)];
    const text = draftRetro(input({ career: many, retros }));
    const listed = Array.from({ length: 8 }, (_, at) => `- 할 일 ${at + 1}\n`).join("");
    expect(text).toContain(
      `## 잘한 점\n\n<!-- 해낸 일:\n${listed}- 외 3개\n2026-H1 회고에 적은 말:\n- 숫자부터 적었다 (표)\n- 배포 –›를 나눴다\n무엇이 도움이 되었나요? -->\n`,
    );
    expect(text).toContain("## 배운 점\n\n<!-- 2026-H1 회고에 적은 말:\n- 미루면 커진다.\n이 시간을");
    const { items, reviews } = RetroDocument.open(text).reading;
    expect(items).toHaveLength(11);
    expect(reviews.map(({ kind }) => kind)).toEqual(["goal-review", "good", "bad", "lesson"]);
  });

  it("keeps the links of what it takes along, written for where it lies", () => {
    const march =
      "---\ntitle: 2026년 3월 회고\nperiod: 2026-03\n---\n\n- 그라파나 책을 읽었다 ([기록](../notes/책.md#3장), https://example.com/a_b)\n";
    const one = { ...yearRetro("retros/2026-03.md", march), path: "/내 폴더/retros/2026-03.md" };
    const evidence = CareerDocument.open(
      "gap:\n  todos:\n    - {todo: 부하 시험, period: 2026, done: 2026-05-02, evidence: [docs/load.md]}\n",
    );
    const places = { career: evidence, retros: [one], careerFile: "/내 폴더/career.yaml" };
    const text = draftRetro(input({ ...places, path: "/내 폴더/blog/2026/retro.md" }));
    expect(text).toContain(
      "- 그라파나 책을 읽었다 ([기록](../../notes/책.md#3장), https://example.com/a_b) ([2026-03](../../retros/2026-03.md))\n",
    );
    expect(text).toContain("- 완료: 부하 시험 (5월 2일) [docs/load.md](../../docs/load.md)\n");
    expect(text).toContain("| 부하 시험 | 5월 2일에 함; [docs/load.md](../../docs/load.md) |");
    const beside = draftRetro(input({ ...places, path: "/내 폴더/retros/2026-retro.md" }));
    expect(beside).toContain("([기록](../notes/책.md#3장), https://example.com/a_b) ([2026-03](2026-03.md))\n");
  });

  it("takes along what retrospectives of shorter times tell", () => {
    const march = "---\ntitle: 2026년 3월 회고\nperiod: 2026-03\n---\n\n- 그라파나 책을 읽었다.\n";
    const text = draftRetro(input({ retros: [yearRetro("retros/2026-03.md", march)] }));
    expect(text).toContain("## 3월\n\n- 그라파나 책을 읽었다. (retros/2026-03.md)\n");
  });

  it("takes along the lists of their months, but nothing they only have from the record, plan or leave open", () => {
    const half = `---
title: 2026년 상반기 회고
period: 2026-H1
---

## 5월

바빴다.

- 알림을 두 번 놓쳤다
  - 밤이었다
- [x] 당직 순서를 바꿨다
- [ ] 당직 안내서
- 완료: 결제 모듈 부하 테스트 (5월 14일) [example.com/load](https://example.com/load)

## 하반기 계획

### 8월

- 휴가
`;
    const text = draftRetro(input({ retros: [yearRetro("h1.md", half)] }));
    expect(text).toContain(
      "## 5월\n\n- 알림을 두 번 놓쳤다 (h1.md)\n- 당직 순서를 바꿨다 (h1.md)\n" +
        "- 완료: 결제 모듈 부하 테스트 (5월 14일) [example.com/load](https://example.com/load)\n\n## 6월",
    );
    expect(text).not.toMatch(/밤이었다|당직 안내서 \(|휴가 \(/);
  });

  it("asks of no failure where a habit has no rate, or a goal may still be reached; remarks in brackets stay out", () => {
    const loose = CareerDocument.open(`gap:
  todos:
    - {todo: 논문 읽기, every: regularly, period: 2026, done: [2026-02-01]}
    - {todo: 발표 (사내에서), period: 2026, status: dropped}
`);
    const plan = "# 2025년 회고\n## 2026년 계획\n목표: 검색을 혼자 맡는다\n";
    const text = draftRetro(input({ career: loose, retros: [yearRetro("2025.md", plan)], today: "2026-12-20" }));
    expect(text).toContain("<!-- 끝내지 못했거나 그만둔 일:\n- 발표\n무엇이 가로막았나요? -->");
    expect(text).toContain("- 논문 읽기: 한 번\n");
    expect(text).toContain("| 검색을 혼자 맡는다 |  | 미완료");
  });

  it("leaves out months that have not begun", () => {
    const text = draftRetro(input({ today: "2026-04-10" }));
    expect(text).toContain("## 4월");
    expect(text).not.toContain("## 5월");
  });

  it("comes from plans alone where there is no career file", () => {
    const text = draftRetro(input({ career: undefined, retros: [yearRetro("2025.md", englishPlan)], language: "en" }));
    expect(text).toContain("| Kafka replay course |  | unknown <!-- draft: unknown --> |");
  });
});

function yearCareerWithId(): CareerDocument {
  return CareerDocument.open(career().source.text.replace("- id: raise\n", "- id: raise\n"));
}

/** The text after drafting into it, and after drafting into that. */
function twice(text: string, language: Language = "ko"): readonly [string, string] {
  const once = (before: string): string => {
    const draft = retroDraft(
      input({ language, retros: [yearRetro("2025.md", planRetro), yearRetro("2026.md", before)] }),
    );
    return applyEdits(before, draftInto(RetroDocument.open(before), draft, today));
  };
  const first = once(text);
  return [first, once(first)];
}

describe("into a retrospective that is there", () => {
  it("adds missing months in order, the goal review and the plan, once", () => {
    const [first, second] = twice(monthsRetro);
    expect(second).toBe(first);
    const headings = [...first.matchAll(/^##+ (.*)$/gm)].map(([, words]) => words);
    expect(headings).toEqual(
      "1월 2월 3월 5월 8월 9월|목표 점검|아쉬운 점|2027년 계획|주기적으로|상반기"
        .split("|")
        .flatMap((part) => (/월 /.test(part) ? part.split(" ") : [part])),
    );
    expect(first).toContain("- [ ] 카프카 재처리 강의 완강\n");
    expect(first).toContain(
      "| 러스트로 파서 짜기 | “러스트로 파서를 짜는 일은 중단했다.” (2026-09) | 포기 <!-- draft: dropped --> |",
    );
  });

  it("fills a new one from the template: empty months, goal review, parts of the plan", () => {
    const template = newRetro("ko", 2026, today).replaceAll(/\$\{\d:([^}]*)\}|\$0/g, "$1");
    const [first, second] = twice(template);
    expect(second).toBe(first);
    expect(first).toContain("## 1월\n\n- 자료구조 문제 풀기: 3주 중 2주 지킴, 모두 3회\n\n## 2월\n\n## 3월");
    expect(first).toContain("올해의 목표는 어떻게 되었나요?\n\n| 목표 |");
    expect(first).toContain(
      "### 주기적으로\n\n- [ ] 자료구조 문제 풀기 (주 1회) ^problems\n\n### 상반기\n\n- [ ] 아웃박스 패턴 적용 ^outbox\n\n### 하반기",
    );
    expect(first.match(/^## /gm)).toHaveLength(template.match(/^## /gm)?.length ?? 0);
  });

  it("adds to a plan that says something what was carried over to its time, once", () => {
    const text = monthsRetro + "\n## 2027년 계획\n\n- 이사하기\n\n### 하반기\n\n- 산책\n";
    const [first, second] = twice(text);
    expect(second).toBe(first);
    expect(first.indexOf("## 목표 점검")).toBeLessThan(first.indexOf("## 아쉬운 점"));
    expect(first.slice(first.indexOf("- 이사"))).toBe(
      "- 이사하기\n\n### 하반기\n\n- 산책\n\n### 상반기\n\n- [ ] 아웃박스 패턴 적용 ^outbox\n",
    );
    const named = text.replace("- 산책", "- 산책\n- 아웃박스 ^outbox");
    expect(twice(named)[0].slice(twice(named)[0].indexOf("- 이사"))).toBe(
      "- 이사하기\n\n### 하반기\n\n- 산책\n- 아웃박스 ^outbox\n",
    );
  });

  it("keeps the manner of the document: bullets, level of headings, the newest month first", () => {
    const bullets = "# 2026년 회고\n\n- 1월\n  - 이사했다\n- 3월\n  - 책을 읽었다\n\n### 아쉬운 점\n\n기록이 적었다.\n";
    const [first, second] = twice(bullets);
    expect(second).toBe(first);
    expect(first).toContain("- 3월\n  - 책을 읽었다\n- 5월\n  - 완료: 결제");
    expect(first).toContain("### 목표 점검\n");
    const descending = "# 2026년 회고\n\n## 9월\n\n썼다.\n\n## 8월\n\n썼다.\n\n## 2월\n\n썼다.\n";
    expect([...twice(descending)[0].matchAll(/^## (\d+월)$/gm)].map(([, name]) => name)).toEqual([
      "9월",
      "8월",
      "5월",
      "2월",
      "1월",
    ]);
  });

  it("leaves months alone that a part for a longer time tells of", () => {
    const quarters = "# 2026년 회고\n\n## 1분기\n\n이사했다.\n\n## 2분기\n\n쉬었다.\n";
    expect(twice(quarters)[0]).not.toMatch(/^## \d+월/m);
  });

  it("puts what was done in a month under one heading of its retrospective", () => {
    const text = "---\ntitle: 2026년 5월 회고\nperiod: 2026-05\n---\n\n바빴다.\n\n## 아쉬운 점\n\n잠이 모자랐다.\n";
    const drafted = (before: string): string => {
      const draft = retroDraft(input({ period: "2026-05", retros: [] }));
      return applyEdits(before, draftInto(RetroDocument.open(before), draft, today));
    };
    const first = drafted(text);
    expect(first).toContain("바빴다.\n\n## 한 일\n\n- 완료: 결제 모듈 부하 테스트 (5월 14일)");
    expect(drafted(first)).toBe(first);
  });

  it("fills one empty month alone", () => {
    const text =
      "---\ntitle: 2026년 회고\nperiod: 2026\n---\n\n## 1월\n\n## 5월\n\n<!-- 나중에 -->\n\n## 6월\n\n쉬었다.\n";
    const document = RetroDocument.open(text);
    const empty = emptyMonths(document);
    expect(empty.map(({ text: words }) => words)).toEqual(["1월", "5월"]);
    const edits = draftMonth(document, retroDraft(input()), empty[1]?.part.start ?? -1);
    expect(applyEdits(text, edits)).toBe(
      text.replace(
        "<!-- 나중에 -->\n",
        "<!-- 나중에 -->\n\n- 완료: 결제 모듈 부하 테스트 (5월 14일) [example.com/load](https://example.com/load)\n",
      ),
    );
  });
});
