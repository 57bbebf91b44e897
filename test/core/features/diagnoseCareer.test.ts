import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { quickFixes } from "../../../src/core/features/quickFixes";
import { type Finding, findingText } from "../../../src/core/findings/Finding";
import { findingCodes } from "../../../src/core/messages/findingMessages";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { marked, markRanges } from "../../support/markedText";

const kys = `kys:
  keyStrengths: [Go, SQL, 글]
  readme: [하나, 둘, 셋]
  goals:
    - id: search
      goal: Answer every search
    - 후배 이끌기
`;
/** A file that nothing is to be said of. */
const whole = `${kys}gap:
  goal: search
  required:
    - id: sql
      name: SQL 튜닝
    - Cache
  current: [sql]
  analysis:
    sql: 실행 계획을 읽는다
  todos:
    - todo: 색인 고치기
      closes: [sql, Cache]
`;

function diagnose(text: string): readonly Finding[] {
  return diagnoseCareer(CareerDocument.open(text));
}

function codes(text: string): readonly string[] {
  return diagnose(text).map((one) => one.code);
}

/** A case: a code, a text with its range marked, both messages, and the text after the fix where there is one. */
interface Case {
  readonly code: string;
  readonly text: string;
  readonly en: string;
  readonly ko: string;
  readonly fixed?: string;
}

function inWhole(from: string, to: string): string {
  if (!whole.includes(from)) throw new Error(`no ${from}`);
  return whole.replace(from, to);
}

const todo = "      closes: [sql, Cache]\n";

const cases: readonly Case[] = [
  {
    code: "yaml-unclosed",
    text: inWhole("analysis:", 'private: «"true»\n  analysis:'),
    en: 'This is never closed: " is missing.',
    ko: '닫히지 않았습니다: " 기호가 없습니다.',
  },
  {
    code: "yaml-indent",
    text: inWhole("      closes: [sql, Cache]\n", "        «closes: [sql, Cache]»\n"),
    en: "The indentation does not fit the lines around it.",
    ko: "들여쓰기가 위아래 줄과 맞지 않습니다.",
  },
  {
    code: "yaml-tab",
    text: inWhole("  goal: search\n", "«\t»goal: search\n"),
    en: "A tab cannot indent in YAML. Use spaces.",
    ko: "YAML에서는 탭으로 들여쓸 수 없습니다. 공백을 쓰세요.",
  },
  {
    code: "yaml-syntax",
    text: inWhole("    - Cache\n", "    «-Cache»\n    - Cache\n"),
    en: "This cannot be read as YAML here.",
    ko: "이 자리를 YAML로 읽을 수 없습니다.",
  },
  {
    code: "yaml-missing-colon",
    text: inWhole(todo, `${todo}      «stat»\n`),
    en: 'A key needs a colon and a space behind it: "key: value".',
    ko: '키 뒤에는 콜론과 공백이 있어야 합니다: "키: 값".',
  },
  {
    code: "yaml-duplicate-key",
    text: inWhole(todo, `${todo}      «closes»: Cache\n`),
    en: 'The key "closes" stands here twice. Only the first is read.',
    ko: '같은 자리에 키 "closes" 항목이 두 번 나옵니다. 앞의 것만 읽습니다.',
  },
  {
    code: "yaml-multiple-documents",
    text: `${whole}«---»\nname: 둘째\n`,
    en: 'A file holds one document: what follows "---" is not read.',
    ko: '한 파일에는 문서가 하나입니다. "---" 다음은 읽지 않습니다.',
  },
  {
    code: "yaml-alias",
    text: inWhole("실행 계획을 읽는다", "&z 실행 계획을 읽는다\n    Cache: &w «*z»"),
    en: "This alias or anchor cannot be resolved.",
    ko: "이 별칭(alias)이나 앵커를 찾을 수 없습니다.",
  },
  {
    code: "yaml-escape",
    text: inWhole("실행 계획을 읽는다", '"C:«\\S»rc"'),
    en: '"\\S" is no escape that YAML knows. Use single quotes, or double the backslash.',
    ko: '"\\S" 표기는 YAML의 이스케이프가 아닙니다. 작은따옴표를 쓰거나 역슬래시를 두 번 쓰세요.',
  },
  {
    code: "misread-start",
    text: inWhole("실행 계획을 읽는다", "«@Transactional을 쓴다»"),
    en: "YAML does not read this as text because of how it begins. Put it in quotes.",
    ko: "첫 글자 때문에 YAML이 글로 읽지 않습니다. 따옴표로 감싸세요.",
    fixed: inWhole("실행 계획을 읽는다", '"@Transactional을 쓴다"'),
  },
  {
    code: "misread-colon",
    text: inWhole("    - todo: 색인", "    - «배포: 하루, 한 번» # 꼭\n    - todo: 색인"),
    en: 'YAML reads ": " as a key and its value. Put the text in quotes.',
    ko: 'YAML은 ": " 앞을 키로 읽습니다. 글 전체를 따옴표로 감싸세요.',
    fixed: inWhole("    - todo: 색인", '    - "배포: 하루, 한 번" # 꼭\n    - todo: 색인'),
  },
  {
    code: "misread-comma",
    text: inWhole("실행 계획을 읽는다", "{have: «계획, 색인»}"),
    en: "Inside { } YAML ends a text at its comma. Put the text in quotes.",
    ko: "{ } 안에서는 쉼표에서 글이 끊깁니다. 글 전체를 따옴표로 감싸세요.",
    fixed: inWhole("실행 계획을 읽는다", '{have: "계획, 색인"}'),
  },
  {
    code: "misread-comment",
    text: inWhole("실행 계획을 읽는다", "«이슈 #3»"),
    en: 'YAML reads " #" as the beginning of a comment, so the end of this text is lost. Put it in quotes.',
    ko: 'YAML은 " #" 뒤를 주석으로 읽어 글의 끝이 사라집니다. 따옴표로 감싸세요.',
    fixed: inWhole("실행 계획을 읽는다", '"이슈 #3"'),
  },
  {
    code: "misread-joined",
    text: inWhole("    - todo: 색인", "    - 하나\n      «- 둘»\n    - todo: 색인"),
    en: "This item is indented deeper than the one above, so YAML joins the two into one text.",
    ko: "위 항목보다 깊이 들여써서 YAML이 두 항목을 한 글로 이어 읽습니다.",
  },
  {
    code: "not-a-career-file",
    text: "«services»:\n  web:\n    image: a\n",
    en: 'This does not look like a career file, so it is not checked. A career file has "kys" and "gap".',
    ko: '커리어 파일이 아닌 것으로 보여 검사하지 않습니다. 커리어 파일에는 "kys"와 "gap" 키가 있습니다.',
  },
  {
    code: "unknown-key",
    text: inWhole(todo, `${todo}      «mood»: good\n`),
    en: 'There is no key "mood" here.',
    ko: '이 자리에 "mood" 키는 쓰지 않습니다.',
  },
  {
    code: "unknown-key",
    text: inWhole(todo, `${todo}      «perod»: 2026-H1\n`),
    en: 'There is no key "perod" here. Did you mean "period"?',
    ko: '이 자리에 "perod" 키는 쓰지 않습니다. "period" 키를 쓰려고 했나요?',
    fixed: inWhole(todo, `${todo}      period: 2026-H1\n`),
  },
  {
    code: "missing-key",
    text: inWhole("    - todo: 색인", "    - «id»: a\n    - todo: 색인"),
    en: '"todo" is missing here.',
    ko: '"todo" 키가 빠졌습니다.',
  },
  {
    code: "missing-key",
    text: inWhole(todo, `${todo}      «every»: {times: 2}\n`),
    en: '"per" is missing here.',
    ko: '"per" 키가 빠졌습니다.',
  },
  {
    code: "wrong-type",
    text: inWhole("[Go, SQL, 글]", "[Go, SQL, 글, «[a]»]"),
    en: "This must be text.",
    ko: "이 자리에는 글 값을 씁니다.",
  },
  {
    code: "wrong-type",
    text: inWhole(todo, `${todo}      private: «yes»\n`),
    en: "This must be true or false.",
    ko: "이 자리에는 true 또는 false 값을 씁니다.",
    fixed: inWhole(todo, `${todo}      private: true\n`),
  },
  {
    code: "wrong-value",
    text: inWhole(todo, `${todo}      kind: «often»\n`),
    en: "This must be one of: core, stretch, spare.",
    ko: "다음 중 하나여야 합니다: core, stretch, spare.",
  },
  {
    code: "wrong-value",
    text: inWhole(todo, `${todo}      status: «진행 중» # 곧\n`),
    en: 'This must be one of: open, doing, done, dropped. Did you mean "doing"?',
    ko: '다음 중 하나여야 합니다: open, doing, done, dropped. "doing" 값을 쓰려고 했나요?',
    fixed: inWhole(todo, `${todo}      status: doing # 곧\n`),
  },
  {
    code: "wrong-value",
    text: inWhole("name: SQL 튜닝\n", "name: SQL 튜닝\n      importance: «상»\n"),
    en: 'This must be one of: 1, 2, 3. Did you mean "3"?',
    ko: '다음 중 하나여야 합니다: 1, 2, 3. "3" 값을 쓰려고 했나요?',
    fixed: inWhole("name: SQL 튜닝\n", "name: SQL 튜닝\n      importance: 3\n"),
  },
  {
    code: "out-of-range",
    text: inWhole("name: SQL 튜닝\n", "name: SQL 튜닝\n      importance: «7»\n"),
    en: "This must be a number: 1 to 3.",
    ko: "다음 범위의 수여야 합니다: 1~3.",
  },
  {
    code: "out-of-range",
    text: inWhole(todo, `${todo}      every: {times: «0», per: week}\n`),
    en: "This must be a number: 1 or more.",
    ko: "다음 범위의 수여야 합니다: 1 이상.",
  },
  {
    code: "wrong-format",
    text: inWhole(todo, `${todo}      from: «2026. 1. 3.»\n`),
    en: "This is not shaped like a date: 2026-03-01.",
    ko: "날짜(2026-03-01) 형식이 아닙니다.",
    fixed: inWhole(todo, `${todo}      from: 2026-01-03\n`),
  },
  {
    code: "wrong-format",
    text: inWhole(todo, `${todo}      every: «주 2회»\n`),
    en: "This is not shaped like a cadence: 2/week, 1/2week, weekly, monthly or regularly.",
    ko: "주기(2/week, 1/2week, weekly, monthly, regularly) 형식이 아닙니다.",
    fixed: inWhole(todo, `${todo}      every: 2/week\n`),
  },
  {
    code: "wrong-format",
    text: inWhole(todo, `${todo}      period: «2026 상반기»\n`),
    en: "This is not shaped like a period: 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01 or 2026-03-01/2026-06-30.",
    ko: "기간(2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01, 2026-03-01/2026-06-30) 형식이 아닙니다.",
    fixed: inWhole(todo, `${todo}      period: 2026-H1\n`),
  },
  {
    code: "wrong-format",
    text: inWhole(todo, `${todo}      verdicts:\n        «2026h1»: done\n`),
    en: "This is not shaped like a period: 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01 or 2026-03-01/2026-06-30.",
    ko: "기간(2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01, 2026-03-01/2026-06-30) 형식이 아닙니다.",
    fixed: inWhole(todo, `${todo}      verdicts:\n        2026-H1: done\n`),
  },
  {
    code: "empty-value",
    text: inWhole("      name: SQL", "      name: SQL").replace("id: sql", "«id»: ' '\n      aliases: sql"),
    en: "Nothing is written here.",
    ko: "내용이 비어 있습니다.",
  },
  {
    code: "unknown-goal",
    text: inWhole("  goal: search", "  goal: «retrieval»"),
    en: 'There is no goal "retrieval" in kys.goals.',
    ko: 'kys.goals에 "retrieval" 목표가 없습니다.',
  },
  {
    code: "unknown-goal",
    text: inWhole("  goal: search", "  goal: «serach»"),
    en: 'There is no goal "serach" in kys.goals. Did you mean "search"?',
    ko: 'kys.goals에 "serach" 목표가 없습니다. "search" 목표를 쓰려고 했나요?',
    fixed: whole,
  },
  {
    code: "goal-not-chosen-from-kys",
    text: inWhole("  goal: search", "  goal: «검색 팀: 이끌기»".replaceAll("검색 팀: 이끌기", "검색 팀 이끌기")),
    en: "This goal is none of kys.goals. The template chooses one of those: add it there.",
    ko: "kys.goals에 없는 목표입니다. 양식은 그중 하나를 고르게 합니다. 목표에 더하세요.",
    fixed: inWhole("  goal: search", "  goal: 검색 팀 이끌기").replace("- 후배 이끌기\n", "- 후배 이끌기\n    - 검색 팀 이끌기\n"),
  },
  {
    code: "unknown-competency",
    text: inWhole(todo, "      closes: [sql, Cache, «Kafka»]\n"),
    en: 'No required competency has this id, name or alias: "Kafka".',
    ko: '필요역량에 이 id, 이름, 별칭이 없습니다: "Kafka".',
  },
  {
    code: "unknown-competency",
    text: inWhole("    sql: 실행", "    «sqll»: 실행"),
    en: 'No required competency has this id, name or alias: "sqll". Did you mean "sql"?',
    ko: '필요역량에 이 id, 이름, 별칭이 없습니다: "sqll". "sql" 역량을 쓰려고 했나요?',
    fixed: whole,
  },
  {
    code: "ambiguous-reference",
    text: inWhole("    - Cache\n", "    - {name: 'Cache: a', id: x}\n    - 'Cache: b'\n").replace(
      "[sql, Cache]",
      "[sql, «cache», x, 'Cache: b']",
    ),
    en: '"cache" may mean any of these: x (13) · Cache: b (14). Use an id.',
    ko: '"cache" 하나로는 다음 중 어느 것인지 알 수 없습니다: x (13) · Cache: b (14). id로 쓰세요.',
  },
  {
    code: "duplicate-id",
    text: inWhole("    - 후배 이끌기\n", "    - id: «Search»\n      goal: 후배 이끌기\n").replace("  goal: search", "  goal: 후배 이끌기"),
    en: 'The id "Search" is used twice; the first is in line 5.',
    ko: 'id "Search" 값이 겹칩니다. 처음 쓴 곳은 5행입니다.',
  },
  {
    code: "duplicate-name",
    text: inWhole("    - Cache\n", "    - Cache\n    - id: c2\n      name: «cache»\n").replace("[sql, Cache]", "[sql, c2]").replace("    - Cache", "    - id: c1\n      name: Cache").replace("c2]", "c2, c1]"),
    en: 'The name "cache" is used twice; the first is in line 14.',
    ko: '이름 "cache" 값이 겹칩니다. 처음 쓴 곳은 14행입니다.',
  },
  {
    code: "duplicate-current",
    text: inWhole("  current: [sql]", "  current: [sql, «SQL 튜닝»]"),
    en: '"SQL 튜닝" is listed twice; only line 14 counts.',
    ko: '"SQL 튜닝" 역량을 두 번 적었습니다. 14행만 셉니다.',
  },
  {
    code: "conflicting-current",
    text: `${kys}gap:
  - goal: search
    required: [{id: sql, name: SQL}]
    current: {sql: 1}
    analysis: {sql: a}
    todos: [{todo: a, closes: sql}]
  - goal: 후배 이끌기
    required: [{id: SQL, name: 쿼리}]
    current: {sql: «2»}
    analysis: {sql: a}
    todos: [{todo: a, closes: sql}]
`,
    en: "The same competency stands at level 1 in another gap analysis (line 11).",
    ko: "다른 Gap 분석(11행)에 적은 같은 역량의 수준은 1입니다.",
  },
  {
    code: "template-count",
    text: inWhole("keyStrengths: [Go, SQL, 글]", "«keyStrengths»: [Go, SQL]"),
    en: "The template asks for 3 to 5 here; there are 2.",
    ko: "양식은 3~5개를 묻습니다. 지금은 2개입니다.",
  },
  {
    code: "gap-without-todo",
    text: inWhole("- Cache", "- «Cache»").replace("[sql, Cache]", "[sql]"),
    en: "No open to-do closes this gap.",
    ko: "이 격차를 메울 열린 할 일이 없습니다.",
    fixed: `${inWhole("[sql, Cache]", "[sql]")}    - todo: Learn Cache and use it for real\n      closes:\n        - Cache\n`,
  },
  {
    code: "unfinished",
    text: `# 내 계획\n«name: 문새벽»\n${whole.replace("  current: [sql]\n", "").replace("    sql: 실행 계획을 읽는다\n", "")}`,
    en: "Still to write: my state, gap analysis. What is there is 6 of 8 parts of the template.",
    ko: "아직 남은 부분: 나의 상태, Gap 분석. 양식의 8가지 중 6가지를 썼습니다.",
  },
  {
    code: "unreal-date",
    text: inWhole(todo, `${todo}      until: «2022-06-31»\n`),
    en: "There is no such day in the calendar: 2022-06-31.",
    ko: "달력에 없는 날짜입니다: 2022-06-31.",
  },
  {
    code: "unreal-period",
    text: inWhole("      goal: Answer every search\n", "      goal: Answer every search\n      by: «2025-W53»\n"),
    en: "There is no such time in the calendar: 2025-W53.",
    ko: "달력에 없는 기간입니다: 2025-W53.",
  },
  {
    code: "reversed-period",
    text: inWhole(todo, `${todo}      from: 2026-02-01\n      until: «2026-01-31»\n`),
    en: "It ends (2026-01-31) before it begins (2026-02-01).",
    ko: "끝(2026-01-31)이 시작(2026-02-01)보다 앞섭니다.",
  },
  {
    code: "reversed-period",
    text: inWhole(todo, `${todo}      period: «2026-02-01/2026-01-31»\n`),
    en: "It ends (2026-01-31) before it begins (2026-02-01).",
    ko: "끝(2026-01-31)이 시작(2026-02-01)보다 앞섭니다.",
  },
  {
    code: "guess",
    text: inWhole("closes: [sql, Cache]", "closes: «[sql, Cache]» # ?"),
    en: 'The import was not sure here. Confirm it by taking away "# ?", or change it.',
    ko: '가져오면서 짐작한 곳입니다. 맞으면 "# ?" 표시를 지우고, 아니면 고치세요.',
    fixed: whole,
  },
  {
    code: "guess",
    text: inWhole("    sql: 실행 계획을 읽는다\n", "    «sql»: # ?\n      lack: 실행 계획\n"),
    en: 'The import was not sure here. Confirm it by taking away "# ?", or change it.',
    ko: '가져오면서 짐작한 곳입니다. 맞으면 "# ?" 표시를 지우고, 아니면 고치세요.',
    fixed: inWhole("    sql: 실행 계획을 읽는다\n", "    sql:\n      lack: 실행 계획\n"),
  },
];

describe("diagnoseCareer: each code at its place", () => {
  it("has nothing to say of a whole file", () => {
    expect(diagnose(whole)).toEqual([]);
  });

  it("has a case for each code", () => {
    expect(findingCodes.filter((code) => !cases.some((one) => one.code === code))).toEqual([]);
  });

  it.each(cases)("$code: $en", ({ code, text, en, ko }) => {
    const { text: plain, ranges } = marked(text);
    // Parts that a broken line takes away are asked for as well; that is not what these are about.
    const found = diagnose(plain).filter((one) => one.code === code || one.severity === "error");
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(markRanges(plain, found)).toBe(markRanges(plain, ranges));
    expect(found.map((one) => [findingText(one, "en"), findingText(one, "ko")])).toEqual([[en, ko]]);
  });

  it.each(cases.filter((one) => one.fixed !== undefined))("$code is gone after its fix: $fixed", ({ code, text, fixed }) => {
    for (const breaks of ["\n", "\r\n"]) {
      const document = CareerDocument.open(marked(text).text.replaceAll("\n", breaks));
      const found = diagnoseCareer(document).find((one) => one.code === code);
      const fixes = found ? quickFixes(found, document) : [];
      expect(fixes).toHaveLength(1);
      const after = applyEdits(document.source.text, fixes[0]?.edits ?? []);
      expect(after).toBe(fixed?.replaceAll("\n", breaks));
      expect(codes(after)).not.toContain(code);
    }
  });

  it("has a fix for a text that is nearly a goal, besides adding it", () => {
    const document = CareerDocument.open(inWhole("  goal: search", "  goal: Answer every serch"));
    const [found] = diagnoseCareer(document);
    expect(found && quickFixes(found, document).map((fix) => applyEdits(document.source.text, fix.edits))).toEqual([
      inWhole("  goal: search", "  goal: Answer every search"),
      inWhole("  goal: search", "  goal: Answer every serch").replace("- 후배 이끌기\n", "- 후배 이끌기\n    - Answer every serch\n"),
    ]);
  });

  it("gives no fix that cannot be made", () => {
    const document = CareerDocument.open("kys:\n  goals: [a b, c d]\n  readme: [\ngap:\n  goal: x y\n");
    const found = diagnoseCareer(document).find((one) => one.code === "goal-not-chosen-from-kys");
    expect(found).toBeDefined();
    expect(found && quickFixes(found, document)).toEqual([]);
  });
});

describe("diagnoseCareer: how severe", () => {
  const severity = (code: string) => {
    const one = cases.find((each) => each.code === code);
    return one && diagnose(marked(one.text).text).find((each) => each.code === code)?.severity;
  };

  it.each([
    ["warning", ["template-count", "gap-without-todo", "goal-not-chosen-from-kys", "conflicting-current", "missing-key"]],
    ["information", ["guess", "unfinished"]],
    ["error", ["unknown-competency", "ambiguous-reference", "unknown-goal", "duplicate-id", "unreal-date", "wrong-type"]],
  ])("%s", (expected, those) => {
    expect(those.map(severity)).toEqual(those.map(() => expected));
  });
});

describe("diagnoseCareer: unfinished is not wrong", () => {
  it.each([
    "",
    "\n",
    "# 나중에\n",
    "\uFEFF",
    "kys",
    "kys:",
    "name: 문새벽\n",
    "kys:\n  keyStrengths:\n  readme: |\n  goals:\ngap:\n  goal:\n  required:\n  current:\n  analysis:\n  todos:\n",
    "kys:\n  keyStrengths: []\n  goals:\n    -\n    - goal:\n",
    "gap:\n  required:\n    - id:\n      name:\n    -\n  current:\n    -\n  todos:\n    - todo:\n      closes:\n      period:\n",
    "gap:\n  -\n  - goal:\n",
    "gap: []\n",
    // References before there is anything to refer to.
    "gap:\n  goal: 언젠가 정할 목표\n  current: [Go]\n  todos:\n    - todo: a\n      closes: Go\n",
    // Competencies before the first to-do.
    "gap:\n  required: [a, b]\n",
  ])("only asks for the rest of %j", (text) => {
    expect(diagnose(text).map((one) => [one.code, one.severity])).toEqual([["unfinished", "information"]]);
  });

  it("marks the first line that says something", () => {
    const [found] = diagnose("# 말\n\nname: a # 나\nkys:\n");
    expect(found && [found.start, found.end]).toEqual([5, 16]);
    expect(diagnose("")[0]).toMatchObject({ start: 0, end: 0 });
  });

  it("says one thing of a mistake while a line is being written", () => {
    expect(codes(inWhole(todo, `${todo}      per\n`))).toEqual(["yaml-missing-colon"]);
    expect(codes(inWhole(todo, "      closes: [sql, \n"))).toContain("yaml-unclosed");
    expect(codes(inWhole("[Go, SQL, 글]", "[Go, SQL, 글"))).toEqual(["yaml-unclosed", "unfinished"].toReversed());
  });
});

describe("diagnoseCareer: a file of another kind", () => {
  it.each([
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  labels: {app: shop}\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: web\n          image: shop:1\n",
    "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Pod\n",
    "version: '3'\nservices:\n  db:\n    image: postgres\n",
    "name: build\non: [push]\njobs:\n  test:\n    runs-on: linux\n",
    "name: shop\nversion: 1.2.3\ndescription: a shop\n",
    "basics:\n  name: 문새벽\n  label: 개발자\nwork:\n  - name: 회사\n    position: 개발자\nskills:\n  - name: Go\n    level: 상\n",
    "이름: 문새벽\n경력:\n  - 회사: a\n",
    "- Kotlin\n- SQL\n",
    "- name: Go\n  level: 3\n- name: SQL\n",
    "그냥 적어 둔 글\n",
    "type: object\nproperties: {a: b}\nrequired: [a]\n",
  ])("says so once: %j", (text) => {
    expect(codes(text)).toEqual(["not-a-career-file"]);
  });

  it.each(["kys:\n  skills: [a]\n", "gap:\n  x: 1\nfoo: 1\nbar: 2\n", "goals: [a]\n", "kyz:\n  goals: [a]\nname: b\n"])(
    "checks what means to be a career file: %j",
    (text) => {
      expect(codes(text)).not.toContain("not-a-career-file");
      expect(codes(text)).toContain("unknown-key");
    },
  );
});

describe("diagnoseCareer: silence", () => {
  const bad = inWhole("[Go, SQL, 글]", "[Go, SQL]");

  it.each([
    bad.replace("[Go, SQL]", "[Go, SQL] # career-gap: ignore template-count"),
    bad.replace("  keyStrengths", "  # career-gap: ignore template-count\n  keyStrengths"),
    bad.replace("  keyStrengths", "# career-gap:  ignore  unknown-key, template-count\n  # 둘뿐\n  keyStrengths"),
    bad.replace("  keyStrengths", "  # 왜: career-gap: ignore\n  # career-gap: ignore template-count\n  keyStrengths"),
  ])("by a comment on the line or above it", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    bad.replace("[Go, SQL]", "[Go, SQL] # career-gap: ignore unknown-key"),
    bad.replace("kys:", "# career-gap: ignore template-count\nkys:"),
    bad.replace("[Go, SQL]\n", "[Go, SQL]\n  # career-gap: ignore template-count\n"),
    bad.replace("[Go, SQL]", "[Go, 'career-gap: ignore template-count']"),
  ])("not by any other", (text) => {
    expect(codes(text)).toEqual(["template-count"]);
  });

  it("by the setting", () => {
    expect(diagnoseCareer(CareerDocument.open(bad), ["template-count"])).toEqual([]);
  });

  it("of a suggestion by the code itself", () => {
    const text = inWhole("  goal: search", "  goal: serach # career-gap: ignore unknown-goal");
    expect(codes(text)).toEqual([]);
  });

  it("in a file that says nothing else", () => {
    expect(codes("# career-gap: ignore unfinished\n")).toEqual([]);
  });
});

describe("diagnoseCareer: order", () => {
  it("is that of the text", () => {
    const text = "kys:\n  goals: [a]\n  bad: 1\ngap:\n  goal: z\n  todos:\n    - 배포: 하나\n    - from: 2026-02-30\n";
    const starts = diagnose(text).map((one) => one.start);
    expect(starts.length).toBeGreaterThan(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
