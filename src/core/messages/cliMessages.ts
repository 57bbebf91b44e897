import type { Message } from "./formatMessage";

/** What only the command line says. */
export const cliMessages = {
  usage: {
    en: `career-gap: your career as files

  career-gap check FILE...            findings of career.yaml and retro.md
  career-gap matrix FILE...           the gap matrix and the progress of the to-dos
  career-gap generate-todo FILE...    adds a to-do for each gap that no open to-do closes
  career-gap import README.md...      makes a career.yaml from a career-goal README
  career-gap export --format FORMAT FILE...
                                      career.yaml as readme, markdown, csv or json-resume, without what is private
  career-gap read FILE.md...          what is recognised in a README, a plan or a retrospective

  --json           one JSON object a line
  --lang en|ko     the language of the messages (else that of the environment)
  --today DATE     the day to count from, YYYY-MM-DD (else today)
  --dry-run        generate-todo, import, export: say what would be written, and write nothing
  -o, --output FILE  the file to make; import: else career.yaml beside the README, export: else it is printed
                     ("-" prints it; a file that is there is never overwritten)
  --format github  check: workflow commands, which annotate a pull request on GitHub
  --bom            export to csv: with a byte order mark, which Excel needs for Hangul
  --front-matter   export to markdown: with front matter for a blog, dated today
  --no-comments    export to readme: without the comments of the career.yaml
  --career FILE    read: the career.yaml whose competencies are looked for (else the nearest up the folders)
  --version, --help

Exit status: 0 where nothing is worse than information, 1 where check found warnings or errors,
2 where a file could not be read or written or the command was misused; the other files are still done.`,
    ko: `career-gap: 파일로 관리하는 커리어

  career-gap check FILE...            career.yaml과 retro.md를 진단합니다
  career-gap matrix FILE...           Gap 매트릭스와 할 일의 진행을 보여 줍니다
  career-gap generate-todo FILE...    열린 할 일이 없는 격차마다 할 일을 더합니다
  career-gap import README.md...      career-goal README에서 career.yaml을 만듭니다
  career-gap export --format FORMAT FILE...
                                      career.yaml을 readme, markdown, csv, json-resume로 내보냅니다(private은 빼고)
  career-gap read FILE.md...          README, 계획, 회고에서 알아본 것을 보여 줍니다

  --json           한 줄에 JSON 객체 하나씩 출력합니다
  --lang en|ko     메시지의 언어(없으면 환경의 언어)
  --today DATE     기준이 되는 날, YYYY-MM-DD(없으면 오늘)
  --dry-run        generate-todo, import, export: 쓸 내용을 보여 주기만 하고 쓰지 않습니다
  -o, --output FILE  만들 파일(없으면 import는 README 옆의 career.yaml, export는 화면에 출력)
                     ("-"는 화면에 출력, 이미 있는 파일은 덮어쓰지 않습니다)
  --format github  check: GitHub의 풀 리퀘스트에 진단을 표시하는 워크플로 명령으로 출력합니다
  --bom            csv로 내보낼 때 BOM을 붙입니다(Excel에서 한글이 깨지지 않습니다)
  --front-matter   markdown으로 내보낼 때 블로그용 front matter를 오늘 날짜로 붙입니다
  --no-comments    readme로 내보낼 때 career.yaml의 주석을 뺍니다
  --career FILE    read: 언급을 찾을 역량이 있는 career.yaml(없으면 위 폴더에서 가장 가까운 것)
  --version, --help

종료 상태: 정보보다 무거운 진단이 없으면 0, check가 경고나 오류를 찾으면 1,
읽거나 쓰지 못한 파일이 있거나 명령이 잘못되었으면 2입니다. 나머지 파일은 그래도 처리합니다.`,
  },
  unknownCommand: {
    en: 'There is no command "{command}". See career-gap --help.',
    ko: '"{command}" 명령은 없습니다. career-gap --help를 보세요.',
  },
  noFiles: {
    en: "Name at least one file. See career-gap --help.",
    ko: "파일을 하나 이상 적으세요. career-gap --help를 보세요.",
  },
  badOption: {
    en: "{reason} See career-gap --help.",
    ko: "옵션이 잘못되었습니다: {reason} career-gap --help를 보세요.",
  },
  badToday: {
    en: "--today takes a day of the calendar, YYYY-MM-DD.",
    ko: "--today에는 달력에 있는 날짜를 YYYY-MM-DD로 적습니다.",
  },
  oneOutput: { en: "--output takes one file at a time.", ko: "--output은 파일 하나에만 쓸 수 있습니다." },
  badFormat: { en: "--format takes one of {formats}.", ko: "--format에는 {formats} 가운데 하나를 적습니다." },
  exportedFile: { en: "{file} → {target}", ko: "{file} → {target}" },
  missing: { en: "there is no such file", ko: "그런 파일이 없습니다" },
  isFolder: { en: "it is a folder", ko: "폴더입니다" },
  forbidden: { en: "permission denied", ko: "권한이 없습니다" },
  notUtf8: { en: "it is not UTF-8 text", ko: "UTF-8 텍스트가 아닙니다" },
  exists: {
    en: "it is already there and is not overwritten; name another with --output",
    ko: "이미 있는 파일은 덮어쓰지 않습니다. --output으로 다른 이름을 정하세요",
  },
  summary: {
    en: "errors {errors}, warnings {warnings}, information {information}",
    ko: "오류 {errors}, 경고 {warnings}, 정보 {information}",
  },
  clean: { en: "{file}: nothing to say", ko: "{file}: 진단 없음" },
  readiness: {
    en: "readiness {percent} % = {have} / {need} · open gaps {open} of {leaves}",
    ko: "준비도 {percent}% = {have} / {need} · 격차 {open} / {leaves}",
  },
  competency: { en: "competency", ko: "역량" },
  current: { en: "now", ko: "현재" },
  required: { en: "required", ko: "필요" },
  gap: { en: "gap", ko: "격차" },
  todos: { en: "to-dos", ko: "할 일" },
  noTodo: { en: "none", ko: "없음" },
  noMatrix: { en: "no gap analysis yet", ko: "아직 Gap 분석이 없습니다" },
  progress: { en: "to-dos: {done} of {all} done", ko: "할 일: {all}개 중 {done}개 완료" },
  kindCareerGoal: { en: "career-goal README", ko: "career-goal README" },
  kindPlan: { en: "development plan", ko: "성장 계획" },
  kindRetro: { en: "retrospective", ko: "회고" },
  kindOther: { en: "another kind of text", ko: "다른 종류의 글" },
  covers: { en: "looks back on {from} to {to}", ko: "돌아보는 기간 {from} ~ {to}" },
  listName: { en: "name", ko: "이름" },
  listStrengths: { en: "key strengths", ko: "핵심 강점" },
  listReadme: { en: "about me", ko: "자기소개" },
  listGoals: { en: "goals", ko: "목표" },
  listGapGoal: { en: "goal of the gap analysis", ko: "Gap 분석의 목표" },
  listRequired: { en: "required competencies", ko: "필요역량" },
  listCurrent: { en: "current state", ko: "나의 상태" },
  listAnalysis: { en: "gap analysis", ko: "Gap 분석" },
  listTodos: { en: "to-dos", ko: "할 일" },
  listPeriods: { en: "periods", ko: "기간" },
  listReviews: { en: "reviews", ko: "돌아보기" },
  listPlans: { en: "plans", ko: "계획" },
  listGoal: { en: "goal of a plan", ko: "계획의 목표" },
  listItems: { en: "planned things", ko: "계획한 일" },
  listActivities: { en: "activities", ko: "활동" },
  listEvidence: { en: "mentions of competencies", ko: "역량 언급" },
  counted: { en: "{list} ({count})", ko: "{list} {count}" },
  nothingRead: { en: "nothing is recognised", ko: "알아본 것이 없습니다" },
} as const satisfies Readonly<Record<string, Message>>;

export type CliMessage = keyof typeof cliMessages;
