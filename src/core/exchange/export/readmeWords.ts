import type { ChecklistPart } from "../../analysis/checklist";
import type { Language } from "../../Language";

/** The sections of the template that have a heading of their own. */
export type ReadmeHeading = "checklist" | "name" | "kys" | "gap" | ChecklistPart;

/** What the template says of itself: its headings, its prompts and the lines of its checklist. */
export interface ReadmeWords {
  readonly title: string;
  readonly headings: Readonly<Record<ReadmeHeading, string>>;
  /** What to write, said where nothing is written yet. */
  readonly prompts: Readonly<Record<ChecklistPart, string>>;
  readonly duties: Readonly<Record<"kys" | "gap" | ChecklistPart, string>>;
}

/** The template's own words. Whatever stands here must be known to the import as the template's (a test says so). */
export const readmeWords: Readonly<Record<Language, ReadmeWords>> = {
  ko: {
    title: "# career-goal",
    headings: {
      checklist: "# 요구사항",
      name: "## 이름",
      kys: "## KYS 작성",
      keyStrengths: "### Key Strength",
      readme: "### Read.me 작성",
      goals: "### Goal 설정",
      gap: "## Gap 분석",
      gapGoal: "### Goal",
      required: "### 필요역량",
      current: "### 나의 상태",
      analysis: "### Gap 분석",
      todos: "### To-Do List",
    },
    prompts: {
      keyStrengths: "나를 나타내는 keyword를 3~5개 적어 본다.",
      readme: "위의 keyword로 나를 소개하는 글을 3~5줄 적어 본다.",
      goals: "되고 싶은 개발자의 모습을 goal로 2~3개 적어 본다.",
      gapGoal: "위의 goal 가운데 하나를 골라 본다.",
      required: "그 goal에 필요한 역량을 적어 본다.",
      current: "필요역량 가운데 지금 가진 것을 적어 본다.",
      analysis: "역량마다 할 수 있는 것과 부족한 것을 적어 본다.",
      todos: "gap을 좁히려면 무엇이 필요할지 적어 본다.",
    },
    duties: {
      kys: "KYS(Known Your Self)를 작성한다.",
      keyStrengths: "Key Strength를 작성한다.",
      readme: "Read.me를 작성한다.",
      goals: "Goal을 작성한다.",
      gap: "Goal에 이르기 위한 Gap 분석을 한다.",
      gapGoal: "Goal: 위의 Goal 가운데 하나를 선택한다.",
      required: "필요역량: Goal에 필요한 역량을 작성한다.",
      current: "나의 상태: 지금 가진 역량을 작성한다.",
      analysis: "Gap 분석: 역량마다 가진 것과 부족한 것을 작성한다.",
      todos: "To-Do List: 할 일을 작성한다.",
    },
  },
  en: {
    title: "# career-goal",
    headings: {
      checklist: "# Requirements",
      name: "## Name",
      kys: "## KYS",
      keyStrengths: "### Key Strength",
      readme: "### Read.me",
      goals: "### Goals",
      gap: "## Gap analysis",
      gapGoal: "### Goal",
      required: "### Required competencies",
      current: "### Current state",
      analysis: "### Gap analysis",
      todos: "### To-Do List",
    },
    prompts: {
      keyStrengths: "Write 3 to 5 keywords that stand for you.",
      readme: "Introduce yourself in 3 to 5 lines, starting from the keywords.",
      goals: "Write 2 or 3 goals: the developer that you want to be.",
      gapGoal: "Choose one of your goals.",
      required: "List the competencies that your goal requires.",
      current: "List the competencies that you have by now.",
      analysis: "Write what you can do and what you lack, by competency.",
      todos: "Write the to-dos that close your gaps.",
    },
    duties: {
      kys: "Write the KYS (Known Your Self).",
      keyStrengths: "Write the Key Strength.",
      readme: "Write the Read.me.",
      goals: "Write the goals.",
      gap: "Analyze the gap to one goal.",
      gapGoal: "Choose one of the goals.",
      required: "List the competencies that the goal requires.",
      current: "Describe the current state, seen from the goal.",
      analysis: "Describe the gap, competency by competency.",
      todos: "Write the To-Do List.",
    },
  },
};
