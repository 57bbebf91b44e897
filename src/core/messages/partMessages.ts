import type { Message } from "./formatMessage";

/** What a whole part is for, beside the completion that writes it. */
export const partMessages = {
  kys: {
    en: "Know yourself: three key strengths, a readme and two goals, to be filled in with Tab.",
    ko: "KYS 전체: 강점 키워드 셋, 소개 글, 목표 둘을 적고 Tab으로 채웁니다.",
  },
  gap: {
    en: "A whole gap analysis of one goal: what it requires, what you have and lack, and a to-do.",
    ko: "목표 하나의 Gap 분석 전체: 필요역량, 할 수 있는 것과 부족한 것, 할 일을 적습니다.",
  },
  goal: { en: "A goal with an id and a time to reach it by.", ko: "id와 기한이 있는 목표입니다." },
  competency: { en: "A required competency with its parts.", ko: "하위 역량으로 나눈 필요역량입니다." },
  current: {
    en: "What I have of a competency: the level, why, and what shows it.",
    ko: "갖춘 역량 하나: 수준, 그렇게 보는 까닭, 근거를 적습니다.",
  },
  analysis: {
    en: "What I can do and what I lack of a competency.",
    ko: "역량 하나에서 할 수 있는 것과 부족한 것을 적습니다.",
  },
  todo: {
    en: "A to-do with the competencies that it closes, a period and a status.",
    ko: "어느 역량을 좁히는지, 언제 할지, 상태까지 적는 할 일입니다.",
  },
  habit: {
    en: "Something to do again and again: how often, from when and until when.",
    ko: "되풀이하는 일: 얼마나 자주, 언제부터 언제까지 할지 적습니다.",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** What stands at the places of a new part until they are filled in. */
export const placeMessages = {
  strength: { en: "Strength", ko: "강점" },
  readme: { en: "Which developer are you?", ko: "어떤 개발자인가요?" },
  goal: { en: "A goal in one sentence", ko: "목표 한 문장" },
  otherGoal: { en: "Another goal", ko: "또 다른 목표" },
  competency: { en: "Competency", ko: "역량" },
  part: { en: "Part", ko: "하위 역량" },
  note: { en: "Why this level", ko: "이렇게 보는 까닭" },
  have: { en: "What I can do", ko: "할 수 있는 것" },
  lack: { en: "What I lack", ko: "부족한 것" },
  todo: { en: "What to do", ko: "할 일" },
} as const satisfies Readonly<Record<string, Message>>;
