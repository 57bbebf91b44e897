// Written by scripts/generate.mjs from schemas/career.schema.json; do not edit.
import type { SchemaNode } from "../core/schema/SchemaNode";

const kysNode: SchemaNode = {
  description: {
    en: "Know yourself: key strengths, a readme of you, and goals.",
    ko: "KYS(Known Your Self), 곧 나를 아는 단계입니다. 강점 키워드, 나를 소개하는 글, 목표로 이루어집니다.",
  },
  kinds: ["object", "null"],
  definition: "kys",
  keys: [
    {
      key: "keyStrengths",
      required: false,
      also: ["strengths", "keyStrength", "강점"],
      node: {
        description: {
          en: "3 to 5 keywords for what you are good at.",
          ko: "나의 강점을 나타내는 키워드 3~5개입니다.",
        },
        kinds: ["array", "null"],
        items: {
          description: {
            en: "One keyword, such as TypeScript or careful code review.",
            ko: "키워드 하나입니다. 예: TypeScript, 꼼꼼한 코드 리뷰",
          },
          kinds: ["string", "number", "null"],
          definition: "text",
        },
        asked: {
          min: 3,
          max: 5,
        },
      },
    },
    {
      key: "readme",
      required: false,
      also: ["read.me", "introduction", "소개"],
      node: {
        description: {
          en: "3 to 5 lines that introduce you: a text of several lines, or a list of lines.",
          ko: "나를 소개하는 글 3~5줄입니다. 여러 줄짜리 글이나 줄의 목록으로 적습니다.",
        },
        kinds: ["string", "array", "number", "null"],
        items: {
          description: {
            en: "One line about you.",
            ko: "나를 소개하는 글 한 줄입니다.",
          },
          kinds: ["string", "number", "null"],
          definition: "text",
        },
        asked: {
          min: 3,
          max: 5,
        },
      },
    },
    {
      key: "goals",
      required: false,
      also: ["goal", "목표"],
      node: {
        description: {
          en: "2 to 3 goals; the gap analysis picks one of them.",
          ko: "이루고 싶은 목표 2~3개입니다. Gap 분석은 이 가운데 하나를 골라서 합니다.",
        },
        kinds: ["array", "null"],
        get items() {
          return goalNode;
        },
        asked: {
          min: 2,
          max: 3,
        },
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};

const competencyNode: SchemaNode = {
  description: {
    en: "A required competency: its name, or an object with a level, aliases or parts.",
    ko: "필요한 역량 하나입니다. 이름만 적거나, 수준·별칭·하위 역량을 함께 적습니다.",
  },
  kinds: ["string", "object", "number", "null"],
  definition: "competency",
  keys: [
    {
      key: "id",
      required: false,
      node: {
        description: {
          en: "A short name by which current, analysis and to-dos refer to it, such as indexing. The same id in two gaps is the same competency.",
          ko: "나의 상태, 분석, 할 일에서 이 역량을 가리킬 때 쓰는 짧은 이름입니다. 예: indexing. 두 Gap에 같은 id가 있으면 같은 역량으로 봅니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "id",
      },
    },
    {
      key: "name",
      required: true,
      also: ["title", "competency", "skill", "이름", "역량"],
      node: {
        description: {
          en: "What the competency is called; it can be referred to by its name, too.",
          ko: "역량의 이름입니다. 이 이름으로도 가리킬 수 있습니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "text",
      },
    },
    {
      key: "level",
      required: false,
      also: ["required", "수준"],
      node: {
        description: {
          en: "The level that the goal requires, from 0 to 4. A parent's value is the default for its parts.",
          ko: "목표에 필요한 수준을 0부터 4까지로 적습니다. 상위 역량의 값은 하위 역량의 기본값이 됩니다.",
        },
        kinds: ["number", "null"],
        definition: "level",
        values: [
          {
            value: 0,
            description: {
              en: "None: has not touched it yet.",
              ko: "없음: 아직 다뤄 본 적이 없습니다.",
            },
            also: ["X", "none", "없음"],
          },
          {
            value: 1,
            description: {
              en: "Theory only: knows it from books, courses or talks.",
              ko: "이론만: 책이나 강의로만 알고 있습니다.",
            },
            also: ["하", "low"],
          },
          {
            value: 2,
            description: {
              en: "Toy project, or with help: has used it outside production or beside someone who knows.",
              ko: "토이 프로젝트 또는 도움을 받아서: 연습 삼아 써 봤거나, 아는 사람이 도와주면 할 수 있습니다.",
            },
            also: ["△", "중", "middle", "medium"],
          },
          {
            value: 3,
            description: {
              en: "Alone, in production: does the daily work with it without help.",
              ko: "실무에서 혼자: 운영 환경에서 남의 도움 없이 해냅니다.",
            },
            also: ["O", "상", "high"],
          },
          {
            value: 4,
            description: {
              en: "Deep: improves it, and explains it to others.",
              ko: "깊이 있게: 더 낫게 고치고, 다른 사람에게 설명할 수 있습니다.",
            },
            also: ["expert", "전문가"],
          },
        ],
      },
    },
    {
      key: "importance",
      required: false,
      also: ["weight", "priority", "중요도"],
      get node() {
        return importanceNode;
      },
    },
    {
      key: "aliases",
      required: false,
      also: ["alias", "별칭"],
      node: {
        description: {
          en: "Other spellings of the name, such as the Korean one; a retro that says one of them mentions this competency.",
          ko: "같은 역량을 부르는 다른 이름입니다. 회고에 이 이름이 나와도 이 역량을 언급한 것으로 봅니다.",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "texts",
        get items() {
          return textNode;
        },
      },
    },
    {
      key: "notAliases",
      required: false,
      also: ["notAlias"],
      node: {
        description: {
          en: "Words that contain the name but mean something else; they are no mention of this competency.",
          ko: "이름이 들어 있어도 뜻이 다른 말입니다. 회고에 나와도 이 역량으로 세지 않습니다.",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "texts",
        get items() {
          return textNode;
        },
      },
    },
    {
      key: "parts",
      required: false,
      also: ["children", "items", "하위"],
      node: {
        description: {
          en: "The smaller competencies that it consists of. Figures are computed from the innermost ones only.",
          ko: "이 역량을 이루는 하위 역량입니다. 수치는 가장 안쪽 역량으로만 계산합니다.",
        },
        kinds: ["array", "null"],
        get items() {
          return competencyNode;
        },
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};

const currentNode: SchemaNode = {
  description: {
    en: "Which of the required competencies I have: a list of references, or references with levels.",
    ko: "필요한 역량 가운데 내가 갖춘 것(나의 상태)입니다. 역량의 목록으로 적거나, 역량마다 수준을 붙여 적습니다.",
  },
  kinds: ["array", "object", "null"],
  definition: "current",
  keys: [
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
  mapKey: {
    description: {
      en: "A competency of this gap, by its id, its name or an alias.",
      ko: "이 Gap에 적은 역량의 id, 이름, 별칭 가운데 하나입니다.",
    },
    reference: "competency",
  },
  get mapValue() {
    return currentLevelNode;
  },
  items: {
    description: {
      en: "A competency that I have; a colon and a level may follow, as in - indexing: 2.",
      ko: "내가 갖춘 역량 하나입니다. - indexing: 2처럼 수준을 붙여도 됩니다.",
    },
    kinds: ["string", "object", "number", "null"],
    keys: [
      {
        key: "private",
        required: false,
        get node() {
          return privateNode;
        },
      },
    ],
    mapKey: {
      description: {
        en: "A competency of this gap, by its id, its name or an alias.",
        ko: "이 Gap에 적은 역량의 id, 이름, 별칭 가운데 하나입니다.",
      },
      reference: "competency",
    },
    get mapValue() {
      return currentLevelNode;
    },
    reference: "competency",
  },
};

const analysisNode: SchemaNode = {
  description: {
    en: "What I can do and what I lack, by competency.",
    ko: "역량마다 할 수 있는 것과 부족한 것을 적는 Gap 분석입니다.",
  },
  kinds: ["object", "null"],
  definition: "analysis",
  keys: [
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
  mapKey: {
    description: {
      en: "A competency of this gap, by its id, its name or an alias.",
      ko: "이 Gap에 적은 역량의 id, 이름, 별칭 가운데 하나입니다.",
    },
    reference: "competency",
  },
  mapValue: {
    description: {
      en: "A sentence, an entry with have and lack, or a list of them.",
      ko: "문장 하나, have와 lack을 나눈 항목 하나, 또는 이들의 목록입니다.",
    },
    kinds: ["string", "object", "array", "number", "null"],
    keys: [
      {
        key: "subject",
        required: false,
        get node() {
          return subjectNode;
        },
      },
      {
        key: "have",
        required: false,
        get node() {
          return haveNode;
        },
      },
      {
        key: "lack",
        required: false,
        get node() {
          return lackNode;
        },
      },
      {
        key: "private",
        required: false,
        get node() {
          return privateNode;
        },
      },
    ],
    get items() {
      return analysisEntryNode;
    },
  },
};

const todoNode: SchemaNode = {
  description: {
    en: "Something to do: a sentence, or an object with a period, a cadence or a record.",
    ko: "할 일 하나입니다. 문장으로 적거나, 기간·주기·기록을 함께 적습니다.",
  },
  kinds: ["string", "object", "number", "null"],
  definition: "todo",
  keys: [
    {
      key: "id",
      required: false,
      node: {
        description: {
          en: "A short name that ties this to-do to items of a retro, such as explain-lab for ^explain-lab.",
          ko: "회고의 계획 항목과 잇는 짧은 이름입니다. 예: 회고에 적은 ^explain-lab은 id가 explain-lab인 할 일입니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "id",
      },
    },
    {
      key: "todo",
      required: true,
      also: ["text", "name", "title", "task", "할 일"],
      node: {
        description: {
          en: "What is to be done, in one sentence.",
          ko: "무엇을 할지 한 문장으로 적습니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "text",
      },
    },
    {
      key: "closes",
      required: false,
      also: ["close", "competency", "for", "역량"],
      node: {
        description: {
          en: "The competencies whose gap it closes, each by id, name or alias.",
          ko: "이 일로 Gap이 좁혀지는 역량입니다. id, 이름, 별칭 가운데 아무것으로나 적습니다.",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "competencyReferences",
        get items() {
          return competencyReferenceNode;
        },
        reference: "competency",
      },
    },
    {
      key: "goal",
      required: false,
      node: {
        description: {
          en: "The goal it serves, where that is not the goal of this gap: the id or text of one of kys.goals.",
          ko: "이 Gap의 목표가 아닌 다른 목표를 위한 일일 때, 그 목표의 id나 문장을 적습니다.",
        },
        kinds: ["string", "number", "null"],
        reference: "goal",
      },
    },
    {
      key: "period",
      required: false,
      also: ["when", "기간"],
      node: {
        description: {
          en: "When it is planned: 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14 or 2026-03-01/2026-06-30.",
          ko: "언제 할 계획인지 적습니다. 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14, 2026-03-01/2026-06-30처럼 적습니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "period",
        format: "period",
      },
    },
    {
      key: "every",
      required: false,
      also: ["cadence", "repeat", "주기"],
      get node() {
        return cadenceNode;
      },
    },
    {
      key: "from",
      required: false,
      also: ["start", "시작"],
      node: {
        description: {
          en: "The first day, such as 2026-01-01. It has no time zone.",
          ko: "시작하는 날입니다. 예: 2026-01-01. 시간대는 없습니다.",
        },
        kinds: ["string", "null"],
        definition: "date",
        format: "date",
      },
    },
    {
      key: "until",
      required: false,
      also: ["to", "end", "due", "종료"],
      node: {
        description: {
          en: "The last day, such as 2026-06-30, or words such as until I change jobs.",
          ko: "마치는 날입니다. 2026-06-30처럼 날짜로 적거나, '이직할 때까지'처럼 말로 적습니다.",
        },
        kinds: ["string", "number", "null"],
        format: "date-or-words",
      },
    },
    {
      key: "kind",
      required: false,
      node: {
        description: {
          en: "How firmly it is planned; core if left out.",
          ko: "얼마나 확실한 계획인지 나타냅니다. 적지 않으면 core입니다.",
        },
        kinds: ["string", "null"],
        values: [
          {
            value: "core",
            description: {
              en: "Planned for certain.",
              ko: "꼭 하려는 일입니다.",
            },
            also: ["must", "핵심"],
          },
          {
            value: "stretch",
            description: {
              en: "To level up, beyond what is needed.",
              ko: "한 단계 더 나아가려는 일입니다(level up).",
            },
            also: ["level up", "도전"],
          },
          {
            value: "spare",
            description: {
              en: "Only if time is left.",
              ko: "시간이 남으면 하는 일입니다.",
            },
            also: ["if time is left", "optional", "여유"],
          },
        ],
        default: "core",
      },
    },
    {
      key: "status",
      required: false,
      also: ["state", "상태"],
      node: {
        description: {
          en: "How far it has come; open if left out.",
          ko: "얼마나 진행했는지 나타냅니다. 적지 않으면 open입니다.",
        },
        kinds: ["string", "null"],
        values: [
          {
            value: "open",
            description: {
              en: "Not begun.",
              ko: "아직 시작하지 않았습니다.",
            },
            also: ["todo", "planned", "not started", "예정"],
          },
          {
            value: "doing",
            description: {
              en: "Begun, not finished.",
              ko: "하고 있습니다.",
            },
            also: ["in progress", "started", "partial", "진행 중", "진행중"],
          },
          {
            value: "done",
            description: {
              en: "Finished.",
              ko: "마쳤습니다.",
            },
            also: ["completed", "finished", "closed", "완료"],
          },
          {
            value: "dropped",
            description: {
              en: "Given up on purpose.",
              ko: "하지 않기로 했습니다.",
            },
            also: ["cancelled", "canceled", "취소", "포기"],
          },
        ],
        default: "open",
      },
    },
    {
      key: "done",
      required: false,
      node: {
        description: {
          en: "The date or dates on which it was done, such as 2026-01-03. Without every it means that the to-do is finished.",
          ko: "해낸 날짜를 하나 또는 목록으로 적습니다. 예: 2026-01-03. every가 없으면 다 마쳤다는 뜻입니다.",
        },
        kinds: ["array", "string", "null"],
        definition: "dates",
        get items() {
          return dateNode;
        },
        format: "date",
      },
    },
    {
      key: "skipped",
      required: false,
      also: ["skip", "건너뜀"],
      node: {
        description: {
          en: "The date or dates on which it was left out on purpose, such as 2026-02-17.",
          ko: "일부러 건너뛴 날짜를 하나 또는 목록으로 적습니다. 예: 2026-02-17",
        },
        kinds: ["array", "string", "null"],
        definition: "dates",
        get items() {
          return dateNode;
        },
        format: "date",
      },
    },
    {
      key: "evidence",
      required: false,
      also: ["link", "links", "url", "근거"],
      node: {
        description: {
          en: "Links or words that show what came of it, such as a repository or an article.",
          ko: "결과를 보여 주는 링크나 글입니다. 예: 저장소나 직접 쓴 글의 주소",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "texts",
        get items() {
          return textNode;
        },
      },
    },
    {
      key: "verdicts",
      required: false,
      also: ["verdict", "review", "평가"],
      node: {
        description: {
          en: "Your own word in the review of a period, as in 2026-H1: partial; it stands, whatever the record says.",
          ko: "기간을 돌아보며 직접 내린 평가입니다. 예: 2026-H1: partial. 기록이 어떻든 이 평가를 따릅니다.",
        },
        kinds: ["object", "null"],
        mapKey: {
          description: {
            en: "The period that was reviewed, such as 2026-H1.",
            ko: "돌아본 기간입니다. 예: 2026-H1",
          },
          format: "period",
        },
        get mapValue() {
          return verdictNode;
        },
      },
    },
    {
      key: "carriedFrom",
      required: false,
      also: ["carried", "이월"],
      node: {
        description: {
          en: "The periods it was carried over from, oldest first, such as 2025.",
          ko: "어느 기간에서 이월되었는지 오래된 것부터 적습니다. 예: 2025",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "periods",
        get items() {
          return periodNode;
        },
        format: "period",
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};

const privateNode: SchemaNode = {
  description: {
    en: "true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.",
    ko: "true로 적으면 이 항목은 내보내기, 그림, 회고 초안 어디에도 나가지 않습니다. 적지 않으면 false입니다.",
  },
  kinds: ["boolean", "null"],
  definition: "private",
  default: false,
};

const gapNode: SchemaNode = {
  description: {
    en: "A gap analysis: a goal, what it requires, where I stand, what is missing, and what I do about it.",
    ko: "Gap 분석 하나입니다. 목표, 필요역량, 나의 상태, 부족한 점, 할 일을 차례로 적습니다.",
  },
  kinds: ["object", "null"],
  definition: "gap",
  keys: [
    {
      key: "goal",
      required: false,
      also: ["목표"],
      node: {
        description: {
          en: "The chosen goal: the id or the text of one of kys.goals.",
          ko: "고른 목표입니다. kys.goals에 있는 목표의 id나 문장을 그대로 적습니다.",
        },
        kinds: ["string", "number", "null"],
        reference: "goal",
      },
    },
    {
      key: "required",
      required: false,
      also: ["competencies", "requirements", "skills", "필요역량"],
      node: {
        description: {
          en: "The competencies that the goal requires, nested as deep as you like.",
          ko: "목표에 필요한 역량(필요역량)입니다. 하위 역량을 원하는 만큼 나누어 적을 수 있습니다.",
        },
        kinds: ["array", "null"],
        get items() {
          return competencyNode;
        },
      },
    },
    {
      key: "current",
      required: false,
      also: ["status", "state", "나의 상태"],
      get node() {
        return currentNode;
      },
    },
    {
      key: "analysis",
      required: false,
      also: ["gaps", "분석"],
      get node() {
        return analysisNode;
      },
    },
    {
      key: "todos",
      required: false,
      also: ["todo", "to-do", "todoList", "할 일"],
      node: {
        description: {
          en: "What I do to close the gaps.",
          ko: "Gap을 좁히려고 하는 일의 목록(To-Do List)입니다.",
        },
        kinds: ["array", "null"],
        get items() {
          return todoNode;
        },
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};

const goalNode: SchemaNode = {
  description: {
    en: "A goal: a sentence, or an object with an id and a date.",
    ko: "목표 하나입니다. 문장으로 적거나, id와 기한을 함께 적습니다.",
  },
  kinds: ["string", "object", "number", "null"],
  definition: "goal",
  keys: [
    {
      key: "id",
      required: false,
      node: {
        description: {
          en: "A short name by which the gap and to-dos refer to this goal, such as search.",
          ko: "Gap과 할 일에서 이 목표를 가리킬 때 쓰는 짧은 이름입니다. 예: search",
        },
        kinds: ["string", "number", "null"],
        definition: "id",
      },
    },
    {
      key: "goal",
      required: true,
      also: ["text", "name", "title", "목표"],
      node: {
        description: {
          en: "The goal in one sentence.",
          ko: "목표를 한 문장으로 적습니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "text",
      },
    },
    {
      key: "by",
      required: false,
      also: ["until", "due", "deadline", "기한"],
      node: {
        description: {
          en: "When it should be reached: a period such as 2027-H1, or a date.",
          ko: "언제까지 이루려는지 적습니다. 2027-H1 같은 기간이나 날짜로 적습니다.",
        },
        kinds: ["string", "number", "null"],
        format: "period",
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};

const importanceNode: SchemaNode = {
  description: {
    en: "How much it counts for the goal, from 1 to 3; 2 if left out. A parent's value is the default for its parts.",
    ko: "목표에 얼마나 중요한지를 1부터 3까지로 적습니다. 적지 않으면 2이고, 상위 역량의 값은 하위 역량의 기본값이 됩니다.",
  },
  kinds: ["number", "null"],
  definition: "importance",
  values: [
    {
      value: 1,
      description: {
        en: "Helpful, but the goal can be reached without it.",
        ko: "있으면 좋지만 없어도 목표에 이를 수 있습니다.",
      },
      also: ["low", "하"],
    },
    {
      value: 2,
      description: {
        en: "Needed, like most of the others.",
        ko: "다른 역량만큼 필요합니다.",
      },
      also: ["middle", "medium", "중"],
    },
    {
      value: 3,
      description: {
        en: "Decisive: the goal stands or falls with it.",
        ko: "이것 없이는 목표에 이를 수 없습니다.",
      },
      also: ["high", "상"],
    },
  ],
  default: 2,
};

const textNode: SchemaNode = {
  description: {
    en: "A text; a number is read as text.",
    ko: "글입니다. 숫자를 적어도 글로 읽습니다.",
  },
  kinds: ["string", "number", "null"],
  definition: "text",
};

const currentLevelNode: SchemaNode = {
  description: {
    en: "The level I have now, from 0 to 4, or an object with a note and evidence. Nothing means: I have it.",
    ko: "지금 내 수준을 0부터 4까지로 적거나, 메모와 근거를 함께 적습니다. 비워 두면 갖추었다는 뜻입니다.",
  },
  kinds: ["number", "object", "null"],
  definition: "currentLevel",
  keys: [
    {
      key: "level",
      required: false,
      node: {
        description: {
          en: "The level I have now, from 0 to 4. Left out, it means: I have what is required.",
          ko: "지금 내 수준을 0부터 4까지로 적습니다. 적지 않으면 필요한 수준을 갖추었다는 뜻입니다.",
        },
        kinds: ["number", "null"],
        definition: "level",
        values: [
          {
            value: 0,
            description: {
              en: "None: has not touched it yet.",
              ko: "없음: 아직 다뤄 본 적이 없습니다.",
            },
            also: ["X", "none", "없음"],
          },
          {
            value: 1,
            description: {
              en: "Theory only: knows it from books, courses or talks.",
              ko: "이론만: 책이나 강의로만 알고 있습니다.",
            },
            also: ["하", "low"],
          },
          {
            value: 2,
            description: {
              en: "Toy project, or with help: has used it outside production or beside someone who knows.",
              ko: "토이 프로젝트 또는 도움을 받아서: 연습 삼아 써 봤거나, 아는 사람이 도와주면 할 수 있습니다.",
            },
            also: ["△", "중", "middle", "medium"],
          },
          {
            value: 3,
            description: {
              en: "Alone, in production: does the daily work with it without help.",
              ko: "실무에서 혼자: 운영 환경에서 남의 도움 없이 해냅니다.",
            },
            also: ["O", "상", "high"],
          },
          {
            value: 4,
            description: {
              en: "Deep: improves it, and explains it to others.",
              ko: "깊이 있게: 더 낫게 고치고, 다른 사람에게 설명할 수 있습니다.",
            },
            also: ["expert", "전문가"],
          },
        ],
      },
    },
    {
      key: "note",
      required: false,
      also: ["comment", "reason", "메모"],
      node: {
        description: {
          en: "Why this level, in your own words.",
          ko: "왜 이 수준이라고 보는지 내 말로 적습니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "text",
      },
    },
    {
      key: "evidence",
      required: false,
      also: ["link", "links", "url", "근거"],
      node: {
        description: {
          en: "Links or words that show it, such as an article you wrote.",
          ko: "이 수준을 보여 주는 링크나 글입니다. 예: 직접 쓴 글의 주소",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "texts",
        get items() {
          return textNode;
        },
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
  values: [
    {
      value: 0,
      description: {
        en: "None: has not touched it yet.",
        ko: "없음: 아직 다뤄 본 적이 없습니다.",
      },
      also: ["X", "none", "없음"],
    },
    {
      value: 1,
      description: {
        en: "Theory only: knows it from books, courses or talks.",
        ko: "이론만: 책이나 강의로만 알고 있습니다.",
      },
      also: ["하", "low"],
    },
    {
      value: 2,
      description: {
        en: "Toy project, or with help: has used it outside production or beside someone who knows.",
        ko: "토이 프로젝트 또는 도움을 받아서: 연습 삼아 써 봤거나, 아는 사람이 도와주면 할 수 있습니다.",
      },
      also: ["△", "중", "middle", "medium"],
    },
    {
      value: 3,
      description: {
        en: "Alone, in production: does the daily work with it without help.",
        ko: "실무에서 혼자: 운영 환경에서 남의 도움 없이 해냅니다.",
      },
      also: ["O", "상", "high"],
    },
    {
      value: 4,
      description: {
        en: "Deep: improves it, and explains it to others.",
        ko: "깊이 있게: 더 낫게 고치고, 다른 사람에게 설명할 수 있습니다.",
      },
      also: ["expert", "전문가"],
    },
  ],
};

const subjectNode: SchemaNode = {
  description: {
    en: "What the entry is about, where it is not the competency as a whole.",
    ko: "역량 전체가 아니라 그 일부에 대한 분석일 때, 무엇에 대한 것인지 적습니다.",
  },
  kinds: ["string", "number", "null"],
  definition: "subject",
};

const haveNode: SchemaNode = {
  description: {
    en: "What I can do already.",
    ko: "이미 할 수 있는 것입니다.",
  },
  kinds: ["string", "number", "null"],
  definition: "have",
};

const lackNode: SchemaNode = {
  description: {
    en: "What is missing; a generated to-do takes its words from here.",
    ko: "부족한 것입니다. 할 일을 만들 때 이 문장을 가져다 씁니다.",
  },
  kinds: ["string", "number", "null"],
  definition: "lack",
};

const analysisEntryNode: SchemaNode = {
  description: {
    en: "One finding about the competency: a sentence, or what I have and what I lack.",
    ko: "역량에 대한 분석 한 가지입니다. 문장으로 적거나, 할 수 있는 것과 부족한 것을 나누어 적습니다.",
  },
  kinds: ["object", "string", "number", "null"],
  definition: "analysisEntry",
  keys: [
    {
      key: "subject",
      required: false,
      get node() {
        return subjectNode;
      },
    },
    {
      key: "have",
      required: false,
      get node() {
        return haveNode;
      },
    },
    {
      key: "lack",
      required: false,
      get node() {
        return lackNode;
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};

const competencyReferenceNode: SchemaNode = {
  description: {
    en: "A competency of this gap, by its id, its name or an alias.",
    ko: "이 Gap에 적은 역량 하나를 가리킵니다. id, 이름, 별칭 가운데 아무것이나 됩니다.",
  },
  kinds: ["string", "number", "null"],
  definition: "competencyReference",
  reference: "competency",
};

const cadenceNode: SchemaNode = {
  description: {
    en: "How often: 2/week, 1/2week, weekly, or regularly, which has no rate and is not counted.",
    ko: "얼마나 자주 하는지 적습니다. 2/week(주 2회), 1/2week(격주), weekly처럼 적고, regularly는 횟수를 세지 않는다는 뜻입니다.",
  },
  kinds: ["string", "object", "null"],
  definition: "cadence",
  keys: [
    {
      key: "times",
      required: false,
      also: ["count", "횟수"],
      node: {
        description: {
          en: "How many times in each stretch; 1 if left out.",
          ko: "per에 적은 기간마다 몇 번 하는지 적습니다. 적지 않으면 1입니다.",
        },
        kinds: ["number", "null"],
        minimum: 1,
        default: 1,
      },
    },
    {
      key: "per",
      required: true,
      also: ["unit", "단위"],
      node: {
        description: {
          en: "The stretch in which the times are counted.",
          ko: "횟수를 세는 단위 기간입니다.",
        },
        kinds: ["string", "null"],
        values: [
          {
            value: "day",
            description: {
              en: "Each day.",
              ko: "하루마다",
            },
            also: ["daily", "days"],
          },
          {
            value: "week",
            description: {
              en: "Each week, Monday to Sunday.",
              ko: "한 주마다(월요일~일요일)",
            },
            also: ["weekly", "weeks"],
          },
          {
            value: "2week",
            description: {
              en: "Every two weeks.",
              ko: "두 주마다",
            },
            also: ["biweekly", "2weeks"],
          },
          {
            value: "month",
            description: {
              en: "Each month.",
              ko: "한 달마다",
            },
            also: ["monthly", "months"],
          },
          {
            value: "quarter",
            description: {
              en: "Each quarter of a year.",
              ko: "분기마다",
            },
            also: ["quarterly"],
          },
          {
            value: "half",
            description: {
              en: "Each half of a year.",
              ko: "반기마다",
            },
            also: ["half-yearly"],
          },
          {
            value: "year",
            description: {
              en: "Each year.",
              ko: "한 해마다",
            },
            also: ["yearly", "annually"],
          },
        ],
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
  format: "cadence",
};

const dateNode: SchemaNode = {
  description: {
    en: "A calendar date such as 2026-03-01. It has no time of day and no time zone.",
    ko: "2026-03-01처럼 적는 날짜입니다. 시각과 시간대는 없습니다.",
  },
  kinds: ["string", "null"],
  definition: "date",
  format: "date",
};

const verdictNode: SchemaNode = {
  description: {
    en: "What became of the to-do in that period.",
    ko: "그 기간에 이 일이 어떻게 되었는지 나타냅니다.",
  },
  kinds: ["string", "null"],
  definition: "verdict",
  values: [
    {
      value: "open",
      description: {
        en: "Planned, and not begun.",
        ko: "계획했지만 시작하지 못했습니다.",
      },
      also: ["planned", "not started", "예정"],
    },
    {
      value: "partial",
      description: {
        en: "Done in part.",
        ko: "일부만 했습니다.",
      },
      also: ["doing", "partly", "in progress", "진행 중", "부분"],
    },
    {
      value: "done",
      description: {
        en: "Done.",
        ko: "해냈습니다.",
      },
      also: ["completed", "finished", "achieved", "완료", "달성"],
    },
    {
      value: "dropped",
      description: {
        en: "Given up on purpose.",
        ko: "하지 않기로 했습니다.",
      },
      also: ["cancelled", "canceled", "취소", "포기"],
    },
    {
      value: "carried",
      description: {
        en: "Carried over to a later period.",
        ko: "다음 기간으로 이월했습니다.",
      },
      also: ["carried over", "이월"],
    },
    {
      value: "unknown",
      description: {
        en: "Nobody can tell any more.",
        ko: "어떻게 되었는지 알 수 없습니다.",
      },
      also: ["?", "모름"],
    },
  ],
};

const periodNode: SchemaNode = {
  description: {
    en: "A year 2026, half 2026-H1, quarter 2026-Q3, month 2026-04, week 2026-W14, day 2026-03-01, or 2026-03-01/2026-06-30.",
    ko: "연도 2026, 반기 2026-H1, 분기 2026-Q3, 월 2026-04, 주 2026-W14, 하루 2026-03-01, 또는 2026-03-01/2026-06-30 같은 기간입니다.",
  },
  kinds: ["string", "number", "null"],
  definition: "period",
  format: "period",
};

export const careerSchema: SchemaNode = {
  description: {
    en: "A career plan: who I am, which goal I chose, what it requires, where I stand, and what I do about the gap.",
    ko: "커리어 계획 파일입니다. 나를 알고, 목표를 고르고, 필요한 역량과 지금의 나를 견주어 할 일을 정합니다.",
  },
  kinds: ["object", "null"],
  keys: [
    {
      key: "version",
      required: false,
      node: {
        description: {
          en: "The version of this format. 1 if left out; there is no other yet.",
          ko: "파일 형식의 버전입니다. 적지 않으면 1이고, 아직 1뿐입니다.",
        },
        kinds: ["number", "null"],
        values: [
          {
            value: 1,
            description: {
              en: "The first and only version of the format.",
              ko: "첫 번째이자 지금까지 하나뿐인 형식입니다.",
            },
          },
        ],
        default: 1,
      },
    },
    {
      key: "name",
      required: false,
      also: ["이름", "author"],
      node: {
        description: {
          en: "Your name, as it should stand at the head of an export.",
          ko: "내 이름입니다. 내보낸 문서의 맨 위에 적힙니다.",
        },
        kinds: ["string", "number", "null"],
        definition: "text",
      },
    },
    {
      key: "kys",
      required: false,
      also: ["knowYourself", "known your self", "나"],
      get node() {
        return kysNode;
      },
    },
    {
      key: "gap",
      required: false,
      also: ["gaps", "gapAnalysis", "갭"],
      node: {
        description: {
          en: "The gap analysis of one chosen goal, or a list of them, one a goal.",
          ko: "고른 목표 하나의 Gap 분석입니다. 목표가 여럿이면 목표마다 하나씩 목록으로 적습니다.",
        },
        kinds: ["object", "null", "array"],
        keys: [
          {
            key: "goal",
            required: false,
            also: ["목표"],
            node: {
              description: {
                en: "The chosen goal: the id or the text of one of kys.goals.",
                ko: "고른 목표입니다. kys.goals에 있는 목표의 id나 문장을 그대로 적습니다.",
              },
              kinds: ["string", "number", "null"],
              reference: "goal",
            },
          },
          {
            key: "required",
            required: false,
            also: ["competencies", "requirements", "skills", "필요역량"],
            node: {
              description: {
                en: "The competencies that the goal requires, nested as deep as you like.",
                ko: "목표에 필요한 역량(필요역량)입니다. 하위 역량을 원하는 만큼 나누어 적을 수 있습니다.",
              },
              kinds: ["array", "null"],
              get items() {
                return competencyNode;
              },
            },
          },
          {
            key: "current",
            required: false,
            also: ["status", "state", "나의 상태"],
            get node() {
              return currentNode;
            },
          },
          {
            key: "analysis",
            required: false,
            also: ["gaps", "분석"],
            get node() {
              return analysisNode;
            },
          },
          {
            key: "todos",
            required: false,
            also: ["todo", "to-do", "todoList", "할 일"],
            node: {
              description: {
                en: "What I do to close the gaps.",
                ko: "Gap을 좁히려고 하는 일의 목록(To-Do List)입니다.",
              },
              kinds: ["array", "null"],
              get items() {
                return todoNode;
              },
            },
          },
          {
            key: "private",
            required: false,
            get node() {
              return privateNode;
            },
          },
        ],
        get items() {
          return gapNode;
        },
      },
    },
    {
      key: "private",
      required: false,
      get node() {
        return privateNode;
      },
    },
  ],
};
