import type { Message } from "./formatMessage";

/** What a drafted retrospective says by itself: headings, records, and questions to its writer in comments. */
export const draftMessages = {
  titleYear: { en: "{year} in review", ko: "{year}년 회고" },
  titleHalf1: { en: "First half of {year} in review", ko: "{year}년 상반기 회고" },
  titleHalf2: { en: "Second half of {year} in review", ko: "{year}년 하반기 회고" },
  titleQuarter: { en: "Q{quarter} {year} in review", ko: "{year}년 {quarter}분기 회고" },
  titleMonth: { en: "{month} {year} in review", ko: "{year}년 {month}월 회고" },
  titleOther: { en: "{from} to {to} in review", ko: "{from} ~ {to} 회고" },
  month: { en: "{month}", ko: "{month}월" },
  day: { en: "{month} {day}", ko: "{month}월 {day}일" },
  /** Above the lines of a retrospective of one month, which has no parts by month. */
  did: { en: "What was done", ko: "한 일" },
  intro: {
    en: "What was this time about? Drafted from the record: correct it, and tell what no record knows.",
    ko: "어떤 시간이었나요? 기록에서 뽑은 초안입니다. 고치고, 기록에 없는 이야기를 더해 주세요.",
  },
  emptyMonth: { en: "Nothing is recorded. What happened?", ko: "기록이 없습니다. 무슨 일이 있었나요?" },
  done: { en: "Done: {todo} ({days})", ko: "완료: {todo} ({days})" },
  doneUndated: { en: "Done: {todo}", ko: "완료: {todo}" },
  habit: {
    en: "{todo}: {met} of {counted} weeks met, {times} times",
    ko: "{todo}: {counted}주 중 {met}주 지킴, 모두 {times}회",
  },
  habitOfOnce: {
    en: "{todo}: {met} of {counted} weeks met, once",
    ko: "{todo}: {counted}주 중 {met}주 지킴, 한 번",
  },
  habitTimes: { en: "{todo}: {times} times", ko: "{todo}: 모두 {times}회" },
  habitOnce: { en: "{todo}: once", ko: "{todo}: 한 번" },
  commits: { en: "Commits about {name}: {count}", ko: "{name} 커밋 {count}개" },
  otherCommits: { en: "Other commits: {count}", ko: "그 밖의 커밋 {count}개" },
  moreCommits: { en: "and {count} more", ko: "외 {count}개" },
  review: { en: "Goal review", ko: "목표 점검" },
  reviewGoal: { en: "Goal", ko: "목표" },
  reviewRecord: { en: "What the record says", ko: "기록" },
  reviewVerdict: { en: "Verdict", ko: "결과" },
  noReview: {
    en: "Nothing was planned for this time that the files know of. Which goals did you have?",
    ko: "이 기간에 계획한 것이 파일에 없습니다. 어떤 목표가 있었나요?",
  },
  good: { en: "What went well", ko: "잘한 점" },
  bad: { en: "What did not", ko: "아쉬운 점" },
  lessons: { en: "Lessons", ko: "배운 점" },
  /** Heads of what a question reminds of. */
  finished: { en: "What was finished", ko: "해낸 일" },
  undone: { en: "What was left undone or dropped", ko: "끝내지 못했거나 그만둔 일" },
  unrecorded: { en: "Planned, and unknown to the record", ko: "기록에서 찾지 못한 계획" },
  wrote: { en: "What you wrote in {period}", ko: "{period} 회고에 적은 말" },
  askGood: { en: "What helped?", ko: "무엇이 도움이 되었나요?" },
  askGoodPlain: { en: "What are you glad about?", ko: "무엇이 만족스러웠나요?" },
  askBad: { en: "What stood in the way?", ko: "무엇이 가로막았나요?" },
  askBadPlain: { en: "What would you have liked to go otherwise?", ko: "무엇이 아쉬웠나요?" },
  askLesson: {
    en: "What would you do in another way, if this time began anew?",
    ko: "이 시간을 다시 시작한다면 무엇을 다르게 할까요?",
  },
  askUnknown: { en: "What became of it, and does it go on?", ko: "어떻게 되었고, 이어서 할까요?" },
  planYear: { en: "Plan for {year}", ko: "{year}년 계획" },
  planHalf1: { en: "Plan for the first half of {year}", ko: "{year}년 상반기 계획" },
  planHalf2: { en: "Plan for the second half of {year}", ko: "{year}년 하반기 계획" },
  planQuarter: { en: "Plan for Q{quarter} {year}", ko: "{year}년 {quarter}분기 계획" },
  planMonth: { en: "Plan for {month} {year}", ko: "{year}년 {month}월 계획" },
  planOther: { en: "What is next", ko: "다음 계획" },
  goalLine: { en: "Goal: {goal}", ko: "목표: {goal}" },
  recurring: { en: "Regularly", ko: "주기적으로" },
  half1: { en: "First half", ko: "상반기" },
  half2: { en: "Second half", ko: "하반기" },
  stretch: { en: "Level up", ko: "레벨업" },
  spare: { en: "If time is left", ko: "시간이 남는다면" },
  askPlan: { en: "What do you take on next?", ko: "다음에는 무엇을 하고 싶나요?" },
} as const satisfies Readonly<Record<string, Message>>;

/** The states of a to-do in words. */
export const statusMessages: Readonly<Record<string, Message>> = {
  open: { en: "open", ko: "열림" },
  doing: { en: "doing", ko: "진행 중" },
  done: { en: "done", ko: "완료" },
  dropped: { en: "dropped", ko: "그만둠" },
};

/** What a reason for a verdict says; `{text}` is as `ReviewReason` has it. */
export const reasonMessages = {
  verdict: { en: "your own word ({text})", ko: "직접 내린 평가 ({text})" },
  checkbox: { en: "marked in the plan: {text}", ko: "계획의 표시: {text}" },
  status: { en: "status: {text}", ko: "상태: {text}" },
  done: { en: "done on {text}", ko: "{text}에 함" },
  doneTimes: { en: "done {count} times, last on {text}", ko: "{count}번 함, 마지막 {text}" },
  parts: { en: "{done} of its {all} parts done, {begun} begun", ko: "나눈 일 {all}개 중 완료 {done}, 일부 {begun}" },
  carried: { en: "carried over from {text}", ko: "{text}에서 이월" },
  link: { en: "{text}", ko: "{text}" },
  line: { en: "“{text}”{when}", ko: "“{text}”{when}" },
  mention: { en: "mentioned: “{text}”{when}", ko: "언급: “{text}”{when}" },
} as const satisfies Readonly<Record<string, Message>>;
