import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { Completion } from "../../../src/core/completion/Completion";
import { completeRetro, type RetroCompletionOptions } from "../../../src/core/features/completeRetro";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { insertSnippet } from "../../support/insertSnippet";
import { markedCursor } from "../../support/markedText";

function complete(text: string, options: RetroCompletionOptions = {}): readonly Completion[] {
  const { text: plain, cursor } = markedCursor(text);
  return completeRetro(RetroDocument.open(plain), cursor, "ko", "2026-12-30", options).items;
}

function labels(text: string, options?: RetroCompletionOptions): string[] {
  return complete(text, options).map((one) => one.label);
}

function accept(text: string, label: string, options?: RetroCompletionOptions): string {
  const found = complete(text, options).find((one) => one.label === label);
  return found ? insertSnippet(markedCursor(text).text, found) : `no ${label}`;
}

describe("completeRetro", () => {
  it("offers the keys of the front matter that are missing", () => {
    expect(labels("---\n‸\n---\n# 회고\n")).toEqual([
      "title",
      "date",
      "draft",
      "categories",
      "tags",
      "career",
      "period",
      "private",
    ]);
    expect(labels("---\ntitle: 회고\ndr‸\ntags: [a]\n---\n")).toEqual([
      "date",
      "draft",
      "categories",
      "career",
      "period",
      "private",
    ]);
  });

  it.each([
    ["---\ntitle: 회고\nta‸\n---\n본문\n", "tags", "---\ntitle: 회고\ntags:\n  - \n---\n본문\n"],
    ["---\nperiod: ‸\n---\n", "2026-H2", "---\nperiod: 2026-H2\n---\n"],
    ["---\ndraft: ‸\n---\n", "true", "---\ndraft: true\n---\n"],
    ["---\r\ndraft:‸\r\n---\r\n", "false", "---\r\ndraft: false\r\n---\r\n"],
    ["\uFEFF---\ndraft: ‸\n---\n", "true", "\uFEFF---\ndraft: true\n---\n"],
  ])("writes into %j", (text, label, after) => {
    expect(accept(text, label)).toBe(after);
  });

  it.each(["---\ntitle: a\n---\n‸", "‸---\ntitle: a\n---\n", "본문 ‸", "+++\n‸\n+++\n", "---\n‸\n본문"])(
    "is silent outside of it: %j",
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});

describe("completeRetro: front matter", () => {
  it("offers the career files that there are", () => {
    const careerPaths = ["../career.yaml", "../내 커리어/career.yaml"];
    expect(labels("---\ncareer: ‸\n---\n", { careerPaths })).toEqual(careerPaths);
    expect(accept("---\ncareer: ..‸\n---\n", "../career.yaml", { careerPaths })).toBe(
      "---\ncareer: ../career.yaml\n---\n",
    );
  });

  it("offers today as the date", () => {
    expect(labels("---\ndate: ‸\n---\n")).toEqual(["2026-12-30"]);
  });

  it("begins one where there is none", () => {
    const written = '---\ntitle: "2026년 회고"\ndate: 2026-12-30\ndraft: true\nperiod: 2026\n---\n\n';
    expect(accept("---‸", "---")).toBe(written);
    expect(accept("‸\n## 1월\n", "---", { isExplicit: true })).toBe(`${written}\n## 1월\n`);
    expect(labels("‸\n## 1월\n")).toEqual([]);
  });
});

describe("completeRetro: months", () => {
  /** The first line that is offered for a month. */
  const next = (text: string): string | undefined => labels(text)[0];

  it.each([
    ["## 1월\n\n글\n\n## 2월\n\n## ‸", "## 3월"],
    ["---\nperiod: 2026\n---\n### 1월\n\n글\n\n### 3월\n\n### ‸", "### 4월"],
    ["# 2026 in review\n\n## January\n\nText.\n\n## ‸", "## February"],
    ["# 2026 회고\n\n### Jan\n\nText.\n\n### Feb\n\n### ‸", "### Mar"],
    ["# 2026 회고\n\n## 2026.01\n\n글\n\n## 2026.02\n\n## ‸", "## 2026.03"],
    ["# 2026 회고\n\n## 2026년 8월\n\n글\n\n## 2026년 9월\n\n## ‸", "## 2026년 10월"],
    ["# 2026 회고\n\n## 01월\n\n글\n\n## ‸", "## 02월"],
    ["# 2026 회고\n\n## 12월\n\n글\n\n## 11월\n\n글\n\n## ‸", "## 10월"],
    ["# 2026 회고\n\n## 1월\n\n## ‸\n\n## 3월\n", "## 2월"],
    ["# 2026 회고\n\n## 🌱 1월\n\n글\n\n## ‸", "## 🌱 2월"],
    ["# 2026 회고\n\n## ‸", "## 1월"],
    ["# 2026 회고\r\n\r\n## 7월-8월\r\n\r\n글\r\n\r\n## ‸", "## 9월"],
  ])("in %j, %s comes next", (text, expected) => {
    expect(next(text)).toBe(expected);
  });

  it("replaces the whole line that was begun, whatever marks it has", () => {
    expect(accept("# 2026 회고\n\n### 1월\n\n글\n\n## ‸", "### 2월")).toBe("# 2026 회고\n\n### 1월\n\n글\n\n### 2월");
    expect(accept("# 2026 회고\n\n## 1월\n\n글\n\n## 2‸", "## 2월")).toBe("# 2026 회고\n\n## 1월\n\n글\n\n## 2월");
  });

  it("writes bullets and bold lines where the user asks", () => {
    const bullets = "# 2026 회고\n\n- 1월: 이직 준비\n- 2월: 면접\n- ‸\n";
    expect(labels(bullets)).toEqual([]);
    expect(labels(bullets, { isExplicit: true })[0]).toBe("- 3월: ");
    expect(labels("# 2026 회고\n\n**1월**\n\n글\n\n‸\n", { isExplicit: true })[0]).toBe("**2월**");
  });

  it("is silent in code, in prose and where the year is full", () => {
    expect(labels("# 2026 회고\n\n```sh\n# ‸\n```\n")).toEqual([]);
    expect(labels("# 2026 회고\n\n글 ‸")).toEqual([]);
    const all = Array.from({ length: 12 }, (_, at) => `## ${at + 1}월\n\n글\n\n`).join("");
    expect(labels(`# 2026 회고\n\n${all}## ‸`).filter((label) => /월/.test(label))).toEqual([]);
  });
});

describe("completeRetro: reviews and plans", () => {
  const year = "# 2026 회고\n\n## 1월\n\n글\n\n";

  it("offers the reviews that are missing, in the language and the method of the document", () => {
    expect(labels(`${year}## 잘한 점\n\n글\n\n## ‸`)).toEqual(
      expect.arrayContaining(["## 아쉬운 점", "## 배운 점", "## 목표 점검"]),
    );
    expect(labels(`${year}## 잘한 점\n\n글\n\n## ‸`)).not.toContain("## Keep");
    expect(labels(`${year}### Keep\n\n글\n\n### ‸`)).toEqual(expect.arrayContaining(["### Problem", "### Try"]));
    expect(labels(`${year}## Liked\n\n글\n\n## ‸`)).toEqual(
      expect.arrayContaining(["## Learned", "## Lacked", "## Longed for"]),
    );
    expect(labels("# 2026 in review\n\n## January\n\nText.\n\n## What went well\n\nText.\n\n## ‸")).toEqual(
      expect.arrayContaining(["## What did not", "## Lessons"]),
    );
  });

  it("writes what the reader reads", () => {
    for (const label of [
      "## 잘한 점",
      "## 아쉬운 점",
      "## 배운 점",
      "## 목표 점검",
      "## Keep",
      "## Problem",
      "## Try",
    ]) {
      const after = RetroDocument.open(`${accept(`${year}## ‸`, label)}\n\n글\n`);
      expect(
        after.reading.reviews.map(({ text }) => text),
        label,
      ).toEqual([label.slice(3)]);
    }
    const plan = RetroDocument.open(`${accept(`${year}## ‸`, "## 2027년 계획")}\n\n- 하나\n`);
    expect(plan.reading.plans.map((one) => one.for)).toEqual(["2027"]);
  });

  it("offers the buckets of the plan, and nothing else there", () => {
    const plan = `${year}## 2027년 계획\n\n`;
    expect(labels(`${plan}### ‸`)).toEqual([
      "### 주기적으로",
      "### 상반기",
      "### 하반기",
      "### 레벨업",
      "### 시간이 남는다면",
    ]);
    expect(labels(`${plan}### 상반기\n\n- 발표하기\n\n### ‸`)).toEqual([
      "### 주기적으로",
      "### 하반기",
      "### 레벨업",
      "### 시간이 남는다면",
    ]);
    const english = "# 2026 in review\n\n## January\n\nText.\n\n## Plan for 2027\n\n### ‸";
    expect(labels(english)).toEqual([
      "### Regularly",
      "### First half",
      "### Second half",
      "### Level up",
      "### If time is left",
    ]);
  });
});

const career = CareerDocument.open(`gap:
  required:
    - id: queue
      name: 메시지 큐
      aliases: [message queue, 카프카]
    - Indexing
  todos:
    - id: queue-lab
      todo: 메시지 큐 실험하기
      closes: [queue]
    - id: 색인-글
      todo: 색인에 대한 글 쓰기
    - todo: 이름 없는 일
`);

describe("completeRetro: ids of to-dos", () => {
  it("offers those that no item is tied to, the likeliest first, with their text", () => {
    const plan = "## 2027년 계획\n\n- 색인에 대한 글 ^‸\n";
    expect(complete(plan, { career }).map(({ label, detail }) => [label, detail])).toEqual([
      ["색인-글", "색인에 대한 글 쓰기"],
      ["queue-lab", "메시지 큐 실험하기"],
    ]);
    expect(labels(`${plan}- 실험 ^queue-lab\n`, { career })).toEqual(["색인-글"]);
    expect(accept("- [ ] 실험 ^qu‸\r\n", "queue-lab", { career })).toBe("- [ ] 실험 ^queue-lab\r\n");
    expect(accept("- 실험 ^qu‸x\n", "queue-lab", { career })).toBe("- 실험 ^queue-lab\n");
    expect(labels("- 글 ^ㅅㅇ‸", { career })).toEqual(["색인-글"]);
  });

  it("is silent without a career file, and where a caret stands in a word", () => {
    expect(labels("- 글 ^‸")).toEqual([]);
    expect(labels("2^‸", { career })).toEqual([]);
  });
});

describe("completeRetro: competencies in prose", () => {
  it("offers names and aliases where the user asks, and not while typing", () => {
    expect(labels("올해는 카‸", { career })).toEqual([]);
    expect(labels("올해는 카‸", { career, isExplicit: true })).toEqual(["카프카", "메시지 큐", "message queue"]);
    expect(accept("올해는 카픜‸를 배웠다", "카프카", { career, isExplicit: true })).toBe("올해는 카프카를 배웠다");
    expect(labels("올해는 index‸", { career, isExplicit: true })).toContain("Indexing");
  });
});
