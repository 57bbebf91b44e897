import type { Message } from "./formatMessage";

/** What only the command line says. */
export const cliMessages = {
  usage: {
    en: `career-gap: your career as files

  career-gap check FILE...            findings of career.yaml and retro.md
  career-gap matrix FILE...           the gap matrix and the progress of the to-dos
  career-gap generate-todo FILE...    adds a to-do for each gap that no open to-do closes
  career-gap adopt RETRO.md...        makes to-dos of the items of a plan, tied by ^id; nothing twice
  career-gap carry-over [FILE...]     carries unfinished to-dos over to the period that runs; after two times they wait
                                      for your word
  career-gap record FILE TODO...      records that to-dos (by id, text or beginning) were done today; without TODO,
                                      lists the open ones
  career-gap draft-retro [FILE]       drafts a retrospective from the record of a career.yaml; nothing is overwritten
  career-gap review [FILE...]         what became of all that was planned, for a career.yaml or a retrospective
  career-gap growth [FILE...]         readiness over time, from the local git history of a career.yaml
  career-gap import README.md...      makes a career.yaml from a career-goal README
  career-gap export --format FORMAT FILE...
                                      career.yaml as readme, markdown, csv or json-resume, without what is private
  career-gap read FILE.md...          what is recognised in a README, a plan or a retrospective

  --json           one JSON object a line
  --lang en|ko     the language of the messages (else that of the environment)
  --today DATE     the day to count from, YYYY-MM-DD (else today)
  --date DATE      record: the day it was done (else today)
  --skip           record: it was left out on purpose
  --undo           record: takes the latest record back, or that of --date
  --steps          generate-todo: a to-do for each level, where a gap spans several
  --all            adopt: what is done, dropped or undecided too; carry-over: what was carried over twice, and what is stretch or spare, too
  --carry          adopt: what is over goes to the period that runs, and tells where it was carried over from
  --from PERIOD    carry-over: the time that is over, such as 2026 (else all that is over)
  --to PERIOD      carry-over, adopt --carry: where to (else the same kind of period, running or next)
  --habits         carry-over: habits go on, too
  --dry-run        adopt, carry-over, generate-todo, record, draft-retro, import, export: say what would be written, and write nothing
  -o, --output FILE  the file to make; import: else career.yaml beside the README, export: else it is printed
                     ("-" prints it; a file that is there is never overwritten)
  --period PERIOD  draft-retro, review: what is looked back on: 2026, 2026-H1, 2026-Q3, 2026-04 (else the year);
                   generate-todo: when they are to be done (else placed by priority and by what is planned)
  --into RETRO.md  draft-retro: adds to a retrospective what it lacks, and changes nothing that is there
  --commits        draft-retro: with your own commits from the local repository
  --language en|ko draft-retro: the language of the draft (else that of the file)
  --insight        check: asks the retrospectives around a career.yaml, too: levels that nothing bears out any more
  --format github  check: workflow commands, which annotate a pull request on GitHub
  --bom            export to csv: with a byte order mark, which Excel needs for Hangul
  --front-matter   export to markdown: with front matter for a blog, dated today
  --no-comments    export to readme: without the comments of the career.yaml
  --career FILE    read, adopt: the career.yaml whose competencies are looked for (else the nearest up the folders)
  --version, --help

Exit status: 0 where nothing is worse than information, 1 where check found warnings or errors,
2 where a file could not be read or written or the command was misused; the other files are still done.`,
    ko: `career-gap: 파일로 관리하는 커리어

  career-gap check FILE...            career.yaml과 retro.md를 진단합니다
  career-gap matrix FILE...           Gap 매트릭스와 할 일의 진행을 보여 줍니다
  career-gap generate-todo FILE...    열린 할 일이 없는 격차마다 할 일을 더합니다
  career-gap adopt RETRO.md...        회고의 계획 항목을 할 일로 만들고 ^id로 잇습니다(두 번 만들지 않습니다)
  career-gap carry-over [FILE...]     끝내지 못한 할 일을 지금 기간으로 이월합니다. 두 번 이월한 일은 건너뜁니다
  career-gap record FILE TODO...      할 일(id, 글, 또는 앞부분)을 오늘 했다고 기록합니다. TODO가 없으면 열린 할 일을
                                      보여 줍니다
  career-gap draft-retro [FILE]       career.yaml의 기록으로 회고 초안을 씁니다(덮어쓰지 않습니다)
  career-gap review [FILE...]         career.yaml이나 회고에서 계획한 일이 어떻게 되었는지 보여 줍니다
  career-gap growth [FILE...]         career.yaml의 로컬 git 이력에서 준비도가 어떻게 변했는지 보여 줍니다
  career-gap import README.md...      career-goal README에서 career.yaml을 만듭니다
  career-gap export --format FORMAT FILE...
                                      career.yaml을 readme, markdown, csv, json-resume로 내보냅니다(private은 빼고)
  career-gap read FILE.md...          README, 계획, 회고에서 알아본 것을 보여 줍니다

  --json           한 줄에 JSON 객체 하나씩 출력합니다
  --lang en|ko     메시지의 언어(없으면 환경의 언어)
  --today DATE     기준이 되는 날, YYYY-MM-DD(없으면 오늘)
  --date DATE      record: 한 날(없으면 오늘)
  --skip           record: 일부러 건너뛰었다고 기록합니다
  --undo           record: 마지막 기록(또는 --date의 기록)을 취소합니다
  --steps          generate-todo: 격차가 여러 수준이면 수준마다 할 일을 하나씩 만듭니다
  --all            adopt: 했거나 그만뒀거나 정하지 않은 항목도, carry-over: 두 번 이월한 일과 stretch, spare도 함께
  --carry          adopt: 지난 기간의 항목을 지금 기간으로 옮기고 이월한 기간을 적습니다
  --from PERIOD    carry-over: 지난 기간, 예: 2026(없으면 지난 기간 모두)
  --to PERIOD      carry-over, adopt --carry: 옮길 기간(없으면 같은 길이로 지금이나 다음 기간)
  --habits         carry-over: 습관도 이어 갑니다
  --dry-run        adopt, carry-over, generate-todo, record, draft-retro, import, export: 쓸 내용을 보여 주기만 하고 쓰지 않습니다
  -o, --output FILE  만들 파일(없으면 import는 README 옆의 career.yaml, export는 화면에 출력)
                     ("-"는 화면에 출력, 이미 있는 파일은 덮어쓰지 않습니다)
  --period PERIOD  draft-retro, review: 돌아볼 기간. 2026, 2026-H1, 2026-Q3, 2026-04(없으면 한 해),
                   generate-todo: 할 기간(없으면 우선순위와 이미 세운 계획에 맞춰 정합니다)
  --into RETRO.md  draft-retro: 있는 회고에 빠진 것만 더하고, 있던 글은 고치지 않습니다
  --commits        draft-retro: 로컬 저장소에서 내 커밋을 모아 씁니다
  --language en|ko draft-retro: 초안의 언어(없으면 파일의 언어)
  --insight        check: career.yaml 주변의 회고까지 살펴, 오래도록 기록이 없는 수준을 알려 줍니다
  --format github  check: GitHub의 풀 리퀘스트에 진단을 표시하는 워크플로 명령으로 출력합니다
  --bom            csv로 내보낼 때 BOM을 붙입니다(Excel에서 한글이 깨지지 않습니다)
  --front-matter   markdown으로 내보낼 때 블로그용 front matter를 오늘 날짜로 붙입니다
  --no-comments    readme로 내보낼 때 career.yaml의 주석을 뺍니다
  --career FILE    read, adopt: 언급을 찾을 역량이 있는 career.yaml(없으면 위 폴더에서 가장 가까운 것)
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
  badPeriod: {
    en: "--period takes 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14 or two dates with a slash between them.",
    ko: "--period에는 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 또는 빗금으로 나눈 두 날짜를 적습니다.",
  },
  noPeriod: {
    en: "it does not tell what time it looks back on; say it with --period",
    ko: "어느 기간을 돌아보는지 알 수 없습니다. --period로 알려 주세요",
  },
  notRetro: {
    en: "it does not read as a retrospective; write its period into the front matter, or a title that says it",
    ko: "회고로 읽히지 않습니다. front matter에 period를 적거나 제목에 회고라고 적어 주세요",
  },
  nothingPlanned: { en: "nothing was planned for it", ko: "계획한 것이 없습니다" },
  nothingToDraft: { en: "{target}: nothing to add", ko: "{target}: 더할 것이 없습니다" },
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
    en: "readiness {percent}% = {have} / {need} · open gaps {open} of {leaves}",
    ko: "준비도 {percent}% = {have} / {need} · 격차 {open} / {leaves}",
  },
  competency: { en: "competency", ko: "역량" },
  current: { en: "now", ko: "현재" },
  required: { en: "required", ko: "필요" },
  gap: { en: "gap", ko: "격차" },
  todos: { en: "to-dos", ko: "할 일" },
  noTodo: { en: "none", ko: "없음" },
  noRepository: {
    en: "{file}: no git repository lies around it, or git is not installed; growth is told from the local git history",
    ko: "{file}: git 저장소에 있지 않거나 git이 설치되어 있지 않습니다. 성장 기록은 로컬 git 이력에서 읽습니다",
  },
  noCommit: {
    en: "{file}: the git history does not know it yet; commit it",
    ko: "{file}: 아직 git 이력에 없습니다. 커밋하면 기록이 시작됩니다",
  },
  noGrowth: {
    en: "no version in the git history has competencies for this goal",
    ko: "git 이력에 이 목표의 필요역량이 적힌 버전이 없습니다",
  },
  earlierDays: { en: "… earlier days: {count}", ko: "… 그 전의 날: {count}" },
  noMatrix: { en: "no gap analysis yet", ko: "아직 Gap 분석이 없습니다" },
  progress: { en: "to-dos: {done} of {all} done", ko: "할 일: {all}개 중 {done}개 완료" },
  skipOrUndo: { en: "Give --skip or --undo, not both.", ko: "--skip과 --undo는 함께 쓸 수 없습니다." },
  lineDone: { en: "done on {date}", ko: "{date} 기록" },
  lineSkipped: { en: "skipped on {date}", ko: "{date} 건너뜀" },
  lineTakenBack: { en: "record taken back {date}", ko: "기록 취소 {date}" },
  lineAlready: { en: "already recorded on {date}", ko: "{date}에 이미 기록되어 있음" },
  lineNoRecord: { en: "no such record {date}", ko: "취소할 기록이 없음 {date}" },
  habits: { en: "habits:", ko: "꾸준히 하는 일:" },
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
