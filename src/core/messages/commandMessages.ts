import type { Message } from "./formatMessage";

/** What the commands say to the user, in the editor and on the command line. */
export const commandMessages = {
  noCareerFile: {
    en: "There is no career file here. Make one, or import a README.",
    ko: "커리어 파일이 없습니다. 새로 만들거나 README를 가져오세요.",
  },
  chooseCareerFile: { en: "Which career file?", ko: "어느 커리어 파일인가요?" },
  chooseGap: { en: "Which gap analysis?", ko: "어느 Gap 분석인가요?" },
  broken: {
    en: "Line {line} cannot be read, so nothing was written. {message}",
    ko: "{line}행을 읽을 수 없어 아무것도 쓰지 않았습니다. {message}",
  },
  form: {
    en: "This part is written in a form that cannot be edited without harm, so nothing was changed. Write it in block style.",
    ko: "안전하게 고칠 수 없는 형식이라 아무것도 바꾸지 않았습니다. 여러 줄 목록 형식으로 바꿔 보세요.",
  },
  stale: {
    en: "The file has changed in the meantime, so nothing was written. Try again.",
    ko: "그사이 파일이 바뀌어 아무것도 쓰지 않았습니다. 다시 시도하세요.",
  },
  gone: { en: "This is no longer in the file.", ko: "파일에서 사라진 항목입니다." },
  noTodoHere: {
    en: "There is no to-do at the cursor.",
    ko: "커서가 있는 자리에 할 일이 없습니다.",
  },
  noGap: {
    en: "There is no gap analysis yet. Write the required competencies first.",
    ko: "아직 Gap 분석이 없습니다. 필요역량부터 적어 보세요.",
  },
  nothingToGenerate: {
    en: "Every gap already has an open to-do.",
    ko: "모든 격차에 이미 열린 할 일이 있습니다.",
  },
  noOpenGap: {
    en: "There is no gap: everything required is there.",
    ko: "격차가 없습니다. 필요한 역량을 모두 갖췄습니다.",
  },
  pickTodos: { en: "Choose the to-dos to add", ko: "더할 할 일을 고르세요" },
  generateTitle: { en: "Generate To-Do", ko: "할 일 만들기" },
  added: {
    en: "To-dos added: {count}. Undo takes them back in one step.",
    ko: "할 일 {count}개를 더했습니다. 실행 취소 한 번으로 되돌릴 수 있습니다.",
  },
  undo: { en: "Undo", ko: "실행 취소" },
  proposal: { en: "{name} · gap {gap}", ko: "{name} · 격차 {gap}" },
  lacking: { en: "what is lacking: {lack}", ko: "부족: {lack}" },
  chooseReadme: { en: "Which README is to be imported?", ko: "어느 README를 가져올까요?" },
  browse: { en: "Another file…", ko: "다른 파일…" },
  importTitle: { en: "Import README", ko: "README 가져오기" },
  nothingToImport: {
    en: "Nothing of a career goal was found in {file}: no strengths, goals, competencies or to-dos.",
    ko: "{file}에서 강점, 목표, 역량, 할 일을 찾지 못했습니다.",
  },
  imported: {
    en: "Imported {file}: competencies {competencies}, to-dos {todos}; to be checked: {guesses}. Nothing is saved yet.",
    ko: "{file} 가져오기: 역량 {competencies}개, 할 일 {todos}개, 확인할 곳 {guesses}곳. 아직 저장하지 않았습니다.",
  },
  importedFile: {
    en: "{file} → {target}: competencies {competencies}, to-dos {todos}; to be checked: {guesses}",
    ko: "{file} → {target}: 역량 {competencies}개, 할 일 {todos}개, 확인할 곳 {guesses}곳",
  },
  existsOpened: {
    en: "{file} is already there. The new text is opened beside it, unsaved.",
    ko: "{file} 파일이 이미 있습니다. 새 글은 저장하지 않은 채로 옆에 열었습니다.",
  },
  chooseYear: { en: "Which year do you look back on?", ko: "어느 해를 돌아볼까요?" },
  unreadable: { en: "{file} cannot be read: {reason}", ko: "{file} 파일을 읽을 수 없습니다: {reason}" },
  unwritable: { en: "{file} cannot be written: {reason}", ko: "{file} 파일을 쓸 수 없습니다: {reason}" },
  exportTitle: { en: "Export", ko: "내보내기" },
  exportWhat: {
    en: "Which form? It opens unsaved; what is private stays out.",
    ko: "어떤 형식으로 내보낼까요? 저장하지 않은 채로 열리고, 비공개 항목은 빠집니다.",
  },
  exportReadmeKo: { en: "README of the template, in Korean", ko: "양식의 README(한국어)" },
  exportReadmeEn: { en: "README of the template, in English", ko: "양식의 README(영어)" },
  exportMarkdown: { en: "Markdown for a blog", ko: "블로그용 Markdown" },
  exportCsv: { en: "CSV", ko: "CSV 표" },
  exportCsvExcel: { en: "CSV for Excel", ko: "Excel에서 열 CSV 표" },
  exportJsonResume: { en: "JSON Resume", ko: "JSON Resume 이력서" },
  cannotHide: {
    en: "its private parts cannot be cut out of the form in which it is written; write them in block style",
    ko: "지금 쓰인 형식에서는 private 부분을 안전하게 뺄 수 없습니다. 블록 형식으로 적어 주세요",
  },
  panelTitle: { en: "Gap Matrix", ko: "Gap 매트릭스" },
} as const satisfies Readonly<Record<string, Message>>;

export type CommandMessage = keyof typeof commandMessages;
