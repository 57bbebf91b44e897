import { type FindingCase, inWhole, kys, todo, whole } from "../../support/findingCase";

/** What the format and the model have to say. */
export const modelFindingCases: readonly FindingCase[] = [
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
    fixed: inWhole("  goal: search", "  goal: 검색 팀 이끌기").replace(
      "- 후배 이끌기\n",
      "- 후배 이끌기\n    - 검색 팀 이끌기\n",
    ),
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
    text: inWhole("    - 후배 이끌기\n", "    - id: «Search»\n      goal: 후배 이끌기\n").replace(
      "  goal: search",
      "  goal: 후배 이끌기",
    ),
    en: 'The id "Search" is used twice; the first is in line 5.',
    ko: 'id "Search" 값이 겹칩니다. 처음 쓴 곳은 5행입니다.',
  },
  {
    code: "duplicate-name",
    text: inWhole("    - Cache\n", "    - Cache\n    - id: c2\n      name: «cache»\n")
      .replace("[sql, Cache]", "[sql, c2]")
      .replace("    - Cache", "    - id: c1\n      name: Cache")
      .replace("c2]", "c2, c1]"),
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
    fixed: `${inWhole("[sql, Cache]", "[sql]")}    - todo: "Cache: 배우고 실제 업무에 써 보기"\n      closes:\n        - Cache\n`,
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
