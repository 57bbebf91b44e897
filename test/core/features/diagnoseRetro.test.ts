import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseRetro, type RetroSurroundings } from "../../../src/core/features/diagnoseRetro";
import { quickFixes } from "../../../src/core/features/quickFixes";
import type { Finding } from "../../../src/core/findings/Finding";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { marked, markRanges } from "../../support/markedText";
import { career, englishRetro, koreanRetro } from "./ownRetros";
import { planted } from "./plantedDefects";

const files = new Set(["./notes/kafka.md", "images/desk.png", "나의 글.md"]);
const around: RetroSurroundings = { career: CareerDocument.open(career), exists: (path) => files.has(path) };

function diagnose(text: string, surroundings = around): Finding[] {
  return diagnoseRetro(RetroDocument.open(text), [], surroundings);
}

describe("a defect planted into a well-kept retrospective is found at its place, and its fix mends it alone", () => {
  it.each(planted)("$kind", ({ into = koreanRetro, old, by, code, mended = [] }) => {
    expect(into.split(old)).toHaveLength(2);
    const expected = into.replace(old, () => by);
    const { text } = marked(expected);
    const found = diagnose(text);
    const ours = found.filter((one) => one.code === code);
    expect(markRanges(text, ours)).toBe(expected);
    expect(found.map((one) => one.code)).toEqual(ours.map(() => code));
    const fixed = ours.flatMap((one) => quickFixes(one, undefined)).map((fix) => applyEdits(text, fix.edits));
    expect(fixed).toEqual(mended.map((words) => into.replace(old, () => words)));
    for (const after of fixed) expect(diagnose(after)).toEqual([]);
  });

  it.each(planted)("$kind, with CRLF and a byte order mark", ({ into = koreanRetro, old, by, code, mended = [] }) => {
    const asWritten = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const expected = asWritten(into.replace(old, () => by));
    const { text } = marked(expected);
    const ours = diagnose(text).filter((one) => one.code === code);
    expect(markRanges(text, ours)).toBe(expected);
    const fixed = ours.flatMap((one) => quickFixes(one, undefined)).map((fix) => applyEdits(text, fix.edits));
    expect(fixed).toEqual(mended.map((words) => asWritten(into.replace(old, () => words))));
  });

  it.each(planted)("$kind, far down in a long text", ({ into = koreanRetro, old, by, code, mended = [] }) => {
    // A comment says nothing, and parts nothing but what stands before the first heading from the rest.
    const memo = `<!--\n${"지나간 회의의 메모를 여기에 모아 둔다\n".repeat(1200)}-->\n\n`;
    const place = into.search(/^#/m);
    const farDown = (words: string): string => {
      const text = into.replace(old, () => words);
      const from = into.indexOf(old) < place ? place + text.length - into.length : place;
      return text.slice(0, from) + memo + text.slice(from);
    };
    const expected = farDown(by);
    const { text } = marked(expected);
    const ours = diagnose(text).filter((one) => one.code === code);
    expect(markRanges(text, ours)).toBe(expected);
    const fixed = ours.flatMap((one) => quickFixes(one, undefined)).map((fix) => applyEdits(text, fix.edits));
    expect(fixed).toEqual(mended.map(farDown));
  });

  it("plants at least twenty kinds", () => {
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });
});

it.each([0, 10, 20, 30])("a tag is read whole where a long text is cut, %i farther down", (more) => {
  const text = `# 회고\n\n${"가".repeat(8160 + more)}\n\n<img\n  alt="책상"\n  src="«없는/그림.png»">\n`;
  const found = diagnose(marked(text).text);
  expect(markRanges(marked(text).text, found)).toBe(text);
  expect(found.map((one) => one.code)).toEqual(["broken-link"]);
});

describe("front matter", () => {
  it("is read no farther than to words without a key where a rule far down closed it", () => {
    const prose = "달마다 적어 둔 것을 모았다. 로그: 남기지 않았다\n".repeat(200);
    const text = `«---»\ntitle: 회고\n\n## 3월\n\n그냥 쓴 글이다.\n\n${prose}\n---\n\n끝\n`;
    const found = diagnose(marked(text).text);
    expect(markRanges(marked(text).text, found)).toBe(text);
    expect(found.map((one) => one.code)).toEqual(["front-matter-unclosed"]);
  });

  it("is held against the calendar in TOML too", () => {
    const text = '+++\ntitle = "회고"\ndate = «2026-02-29»T10:00:00Z\ndraft = true\n+++\n\n본문\n';
    const [found] = diagnose(marked(text).text);
    expect(found && markRanges(marked(text).text, [found])).toBe(text);
    expect(found?.severity).toBe("error");
  });

  it("is found where it is never closed", () => {
    const text = '«+++»\ntitle = "회고"\ndate = 2026-02-28\n\n# 본문\n';
    const [found] = diagnose(marked(text).text);
    expect(found && markRanges(marked(text).text, [found])).toBe(text);
    const [fix] = found ? quickFixes(found, undefined) : [];
    expect(fix && applyEdits(marked(text).text, fix.edits)).toBe(
      '+++\ntitle = "회고"\ndate = 2026-02-28\n+++\n\n# 본문\n',
    );
  });

  it("is told from a rule further down, which does not close it", () => {
    const text = "«---»\ntitle: 회고\n\n# 본문\n\n그냥 쓴 글이다.\n\n---\n\n끝\n";
    const found = diagnose(marked(text).text);
    expect(markRanges(marked(text).text, found)).toBe(text);
    expect(found.map((one) => one.code)).toEqual(["front-matter-unclosed"]);
  });
});

describe("a whole conflict", () => {
  const before = "# 회고\n\n";
  const after = "\n끝\n";
  const conflict = "<<<<<<< HEAD\n위\n둘째 줄\n||||||| base\n처음\n=======\n아래\n>>>>>>> topic\n";

  it("is found at each of its marker lines", () => {
    const text = before + conflict + after;
    expect(markRanges(text, diagnose(text))).toBe(
      `${before}«<<<<<<< HEAD»\n위\n둘째 줄\n«||||||| base»\n처음\n«=======»\n아래\n«>>>>>>> topic»\n${after}`,
    );
    expect(diagnose(text).map((one) => one.severity)).toEqual(["error", "error", "error", "error"]);
  });

  it("is mended by keeping either side", () => {
    const text = before + conflict + after;
    const [first] = diagnose(text);
    const fixes = first ? quickFixes(first, undefined) : [];
    expect(fixes.map((fix) => [fix.title, applyEdits(text, fix.edits)])).toEqual([
      ["keepUpper", `${before}위\n둘째 줄\n${after}`],
      ["keepLower", `${before}아래\n${after}`],
    ]);
  });

  it("is left alone in a fence, and a heading's underline is none", () => {
    expect(diagnose(`\`\`\`\n${conflict}\`\`\`\n\n제목\n=======\n\n> > > 인용\n`)).toEqual([]);
  });

  it("hides what it did to the front matter", () => {
    const text = "---\n<<<<<<< HEAD\ntitle: 가\n=======\ntitle: 나\n>>>>>>> topic\n---\n\n본문\n";
    expect(new Set(diagnose(text).map((one) => one.code))).toEqual(new Set(["conflict-marker"]));
  });
});

describe("gentleness", () => {
  it.each([
    ["Korean", koreanRetro],
    ["English", englishRetro],
  ])("finds nothing in a well-kept %s retrospective", (_, text) => {
    expect(diagnose(text)).toEqual([]);
    expect(diagnose(text.replaceAll("\n", "\r\n"))).toEqual([]);
    expect(diagnose(text.normalize("NFD"), { exists: () => undefined })).toEqual([]);
  });

  it.each([
    "",
    "\uFEFF",
    "---\n",
    "---\n\n가로줄로 시작하는 글\n",
    "# 2월\n\n2월 29일은 4년에 한 번이다. 12/29 ~ 1/5, 2025-12-29 ~ 2026-01-05\n",
    "# 회고\n\n버전 2021.3.1, 1.13.45, 10.0.31, 2026/13, 13월의 월급, Feb 30% 할인\n",
    "# 회고\n\n`2026-02-30`, https://example.com/2026-02-30 [글](https://example.com/2026-06-31)\n\n```\n2026-02-31\n```\n",
    "# 회사\n\n## 1월\n\n가\n\n# 집\n\n## 1월\n\n나\n",
    "# 2026년 회고\n\n## 2026년의 책\n\n가\n\n## 2026년의 여행\n\n나\n",
    "# 회고\n\n12월~1월, 2020~2021, 2026.05~06, 2026-H1 ~ 2026-H2\n",
  ])("finds nothing in %j", (text) => {
    expect(diagnose(text)).toEqual([]);
  });

  it.each([
    "[a](https://example.com/x.md) [b](/posts/x.md) [c](#x) [d](mailto:a@example.com) [e](//example.com/x.png)",
    "[a](../2025-review/) [b](other) [c](page.html) [d]({{< ref x.md >}}) [e](@/blog/x.md) [f](example.com)",
    "`[a](x.md)`\n\n```\n[a](x.md)\n```\n\n<!-- [a](x.md) -->",
    '[a](나의%20글.md) [b](<나의 글.md>) [c](images/desk.png "제목") [d](./notes/kafka.md?v=1#top)',
  ])("does not ask for files behind %s", (text) => {
    expect(diagnose(`# 회고\n\n${text}\n`)).toEqual([]);
  });

  it("says nothing of links and ids where nothing is known of what they name", () => {
    const text = koreanRetro.replace("kafka.md", "gone.md").replace("^gc-lab", "^strange");
    expect(diagnose(text, {})).toEqual([]);
    expect(diagnose(text, { exists: () => undefined, career: CareerDocument.open("gap: {required: [GC]}") })).toEqual(
      [],
    );
  });

  it("lets a review and a plan name one to-do", () => {
    const text =
      "# 2026년 회고\n\n## 목표 달성 점검\n\n- [x] G1 글 쓰기 ^gc-lab\n\n## 2027년 계획\n\n- [ ] G1 글 다시 쓰기 ^gc-lab\n";
    expect(diagnose(text)).toEqual([]);
  });

  it("is silenced by a comment, or by the setting", () => {
    const text = "# 회고\n\n<!-- career-gap: ignore unreal-day -->\n2026-02-30\n\n2026-06-31\n";
    expect(diagnose(text).map((one) => one.start)).toEqual([text.indexOf("2026-06-31")]);
    expect(diagnoseRetro(RetroDocument.open(text), ["unreal-day"])).toEqual([]);
  });

  it("does not offer to remove an empty item that others hang on", () => {
    const text = koreanRetro.replace("- [ ] 부하 테스트 환경 만들기\n", "-\n  - [ ] 부하 테스트 환경 만들기\n");
    const stubs = diagnose(text).filter((one) => one.code === "empty-item");
    expect(stubs.flatMap((one) => quickFixes(one, undefined))).toEqual([]);
  });
});
