import type { Language } from "../core/Language";

/** Every word of the page, as a template: `{name}` stands for a value. */
export const strings = {
  tabs: { ko: "보기 전환", en: "Views" },
  tabMatrix: { ko: "매트릭스", en: "Matrix" },
  tabTodos: { ko: "할 일", en: "To-dos" },
  overdueCount: { ko: "기한이 지난 할 일 {count}", en: "overdue to-dos: {count}" },

  goalReveal: { ko: "목표를 글에서 보기", en: "Show the goal in the text" },
  goalChoose: { ko: "목표 고르기", en: "Choose a goal" },
  goalMissing: { ko: "아직 고른 목표가 없음", en: "No goal chosen yet" },
  by: { ko: "기한 {by}", en: "by {by}" },
  openGaps: { ko: "열린 격차 {open} / {leaves}", en: "open gaps {open} / {leaves}" },
  openFile: { ko: "{file} 열기", en: "Open {file}" },

  readiness: { ko: "준비도", en: "Readiness" },
  readinessFormula: {
    ko: "Σ 중요도 × min(현재, 필요) ÷ Σ 중요도 × 필요 = {have} / {need}",
    en: "Σ importance × min(current, required) ÷ Σ importance × required = {have} / {need}",
  },
  readinessUnknown: { ko: "필요역량을 적으면 계산됩니다", en: "Counted once competencies are listed" },
  total: { ko: "합계", en: "Total" },

  matrix: { ko: "격차 매트릭스", en: "Gap matrix" },
  columnName: { ko: "역량", en: "Competency" },
  columnCurrent: { ko: "현재", en: "Current" },
  columnRequired: { ko: "필요", en: "Required" },
  columnGap: { ko: "격차", en: "Gap" },
  columnTodos: { ko: "할 일", en: "To-dos" },
  gapArithmetic: {
    ko: "격차 = max(0, {required} − {current}) = {gap}, 우선순위 = 중요도 {importance} × {gap} = {priority}",
    en: "gap = max(0, {required} − {current}) = {gap}, priority = importance {importance} × {gap} = {priority}",
  },
  meanArithmetic: {
    ko: "하위 역량의 평균 (중요도로 가중)",
    en: "mean of its parts, weighted by importance",
  },
  noGap: { ko: "격차 없음", en: "no gap" },
  todosProgress: { ko: "할 일 {all}개 가운데 {done}개 완료", en: "{done} of {all} to-dos done" },
  noTodo: { ko: "없음", en: "none" },
  addTodo: { ko: "할 일", en: "to-do" },
  addTodoFor: { ko: "할 일 만들기: {name}", en: "Generate a to-do: {name}" },
  details: { ko: "자세히", en: "Details" },
  detailsKey: { ko: "자세히 (스페이스)", en: "Details (Space)" },
  hasAll: { ko: "있음", en: "have" },
  hasSome: { ko: "일부", en: "partly" },
  hasNone: { ko: "없음", en: "none" },

  detailLevel: { ko: "수준", en: "Level" },
  detailHave: { ko: "가진 것", en: "Have" },
  detailLack: { ko: "모자란 것", en: "Lack" },
  detailTodos: { ko: "할 일", en: "To-dos" },
  level0: { ko: "모름", en: "none" },
  level1: { ko: "이론만", en: "theory only" },
  level2: { ko: "연습 과제 또는 도움을 받아", en: "toy project, or with help" },
  level3: { ko: "혼자, 운영 환경에서", en: "alone, in production" },
  level4: { ko: "깊이 있게: 개선하고 가르침", en: "deep: improves and explains it" },
  importanceLine: {
    ko: "중요도 {importance} × 격차 {gap} = 우선순위 {priority}",
    en: "importance {importance} × gap {gap} = priority {priority}",
  },
  notAnalysed: { ko: "아직 분석을 적지 않았습니다", en: "Not analysed yet" },
  showInText: { ko: "글에서 보기", en: "Show in text" },
  generateTodos: { ko: "할 일 만들기…", en: "Generate To-Do…" },
  gapsWithoutTodo: { ko: "할 일이 없는 격차 {count}", en: "Gaps without a to-do: {count}" },

  statusOpen: { ko: "아직", en: "open" },
  statusDoing: { ko: "진행 중", en: "in progress" },
  statusDone: { ko: "완료", en: "done" },
  statusDropped: { ko: "그만둠", en: "dropped" },
  overdue: { ko: "{days}일 지남", en: "{days} d overdue" },
  sectionNow: { ko: "지금", en: "Now" },
  sectionHabit: { ko: "습관", en: "Habits" },
  sectionHalf: { ko: "이번 반기", en: "This half" },
  sectionLater: { ko: "나중", en: "Later" },
  sectionStretch: { ko: "레벨 업", en: "Level up" },
  sectionSpare: { ko: "시간이 남으면", en: "If time is left" },
  sectionClosed: { ko: "끝난 일", en: "Closed" },
  overdueFirst: { ko: "기한 지난 일부터", en: "overdue first" },
  announceDone: { ko: "완료로 적었습니다: {todo}", en: "Marked done: {todo}" },
  announceReopened: { ko: "다시 열었습니다: {todo}", en: "Opened again: {todo}" },
  noTodosTitle: { ko: "할 일이 없습니다", en: "No to-dos yet" },
  noTodosText: {
    ko: "격차마다 하나씩 제안을 받아 고를 수 있습니다.",
    en: "Each open gap can propose one for you to choose from.",
  },

  broken: {
    ko: "{file} {line}행을 읽을 수 없어, 마지막으로 읽은 내용을 보여 줍니다.",
    en: "Line {line} of {file} cannot be read; this is what was read last.",
  },
  brokenGo: { ko: "{line}행으로 가기", en: "Go to line {line}" },
  brokenWriting: {
    ko: "파일을 고치면 다시 쓸 수 있습니다",
    en: "Writing is off until the file is mended",
  },

  noFileTitle: { ko: "커리어 파일이 없습니다", en: "No career file here" },
  noFileText: {
    ko: "목표와 필요역량을 적은 career.yaml이 있으면 무엇이 모자라고 무엇을 하면 되는지 여기에 보입니다.",
    en: "With a career.yaml that names a goal and what it takes, this panel shows what is missing and what to do about it.",
  },
  newCareerFile: { ko: "새 커리어 파일", en: "New Career File" },
  importReadme: { ko: "README 가져오기…", en: "Import README…" },
  noCompetenciesTitle: { ko: "필요역량이 비어 있습니다", en: "No competencies yet" },
  noCompetenciesText: {
    ko: "목표에 필요한 역량을 한 줄에 하나씩 적으면 매트릭스가 채워집니다.",
    en: "List what the goal requires, one competency a line, and the matrix fills in.",
  },
  writeInFile: { ko: "파일에 적기", en: "Write in the file" },

  checklistTitle: { ko: "{all}곳 가운데 {done}곳을 적었습니다", en: "{done} of {all} parts written" },
  checklistText: {
    ko: "순서는 자유롭습니다. 필요역량을 적는 순간 매트릭스가 열립니다.",
    en: "Any order will do. The matrix opens as soon as competencies are listed.",
  },
  checklistNext: { ko: "이어서 적기", en: "Keep writing" },
  groupKys: { ko: "나를 알기 (KYS)", en: "Known Your Self" },
  groupGap: { ko: "격차 분석 (Gap)", en: "Gap analysis" },
  partKeyStrengths: { ko: "핵심 강점 (Key Strength)", en: "Key Strength" },
  partKeyStrengthsText: { ko: "나를 한마디로 말해 주는 낱말", en: "The words that stand for you" },
  partReadme: { ko: "소개 글 (Read.me)", en: "Read.me" },
  partReadmeText: { ko: "그 낱말로 쓰는 짧은 소개", en: "A short introduction made of them" },
  partGoals: { ko: "이루고 싶은 목표 (Goal)", en: "Goal" },
  partGoalsText: { ko: "몇 해 안에 닿고 싶은 모습", en: "Where you want to be in a few years" },
  partGapGoal: { ko: "고른 목표 (Goal)", en: "Chosen goal" },
  partGapGoalText: { ko: "그 가운데 이번에 살펴볼 하나", en: "The one of them to look into" },
  partRequired: { ko: "필요역량", en: "Required competencies" },
  partRequiredText: { ko: "목표에 닿으려면 할 줄 알아야 하는 것", en: "What the goal takes" },
  partCurrent: { ko: "나의 상태", en: "My state" },
  partCurrentText: { ko: "그 가운데 이미 할 줄 아는 것", en: "Which of them you have" },
  partAnalysis: { ko: "Gap 분석", en: "Gap analysis" },
  partAnalysisText: { ko: "역량마다 되는 것과 안 되는 것", en: "For each: what you can do, what you lack" },
  partTodos: { ko: "할 일 (To-Do List)", en: "To-Do List" },
  partTodosText: { ko: "모자란 것을 메울 일", en: "What will close the gaps" },
  stateEmpty: { ko: "비어 있음", en: "empty" },
  statePartial: { ko: "일부", en: "partly" },
  stateDone: { ko: "적음", en: "written" },
  countItems: { ko: "{count}개", en: "{count}" },
  countLines: { ko: "{count}줄", en: "{count} lines" },
  askKeyStrengths: { ko: "3~5개", en: "3–5" },
  askReadme: { ko: "3~5줄", en: "3–5 lines" },
  askGoals: { ko: "2~3개", en: "2–3" },
  asked: { ko: "{there} · {asked} 필요", en: "{there} · asks for {asked}" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type StringKey = keyof typeof strings;

/** Says a string in one language, with values put in. */
export type Say = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The speaker of a language.
 *
 * @returns A function that fills a template; a value that the template names and is not given stays as `{name}`.
 */
export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    strings[key][language].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
