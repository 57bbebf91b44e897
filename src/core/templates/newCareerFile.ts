import { formatMessage, type Message } from "../messages/formatMessage";
import type { Language } from "../Language";

const template: Message = {
  en: `name: \${1:Your name}
kys:
  # Three to five keywords that stand for you.
  keyStrengths:
    - \${2:Kotlin}
    - \${3:PostgreSQL}
    - \${4:code review}
  # Three to five lines about you.
  readme: |
    \${5:Which developer are you, and what have you done?}
  # Two or three goals. The gap analysis takes one of them.
  goals:
    - id: \${6:payments}
      goal: \${7:Run a payment system that is never down}
      by: \${8:{half}}
gap:
  goal: \${6:payments}
  # What the goal asks for. A level is optional: 0 none, 1 theory, 2 with help, 3 alone in production, 4 deep.
  required:
    - id: \${9:tuning}
      name: \${10:Tuning under load}
  # Which of them you have. Leave out what you do not have yet.
  current:
    -\${11:}
  # What you can do, and what you lack.
  analysis:
    \${9:tuning}:
      have: \${12:what I can do}
      lack: \${13:what I cannot do yet}
  # What you will do about it. "Career: Generate To-Do" proposes the rest.
  todos:
    - todo: \${14:Tune one slow query and write down the numbers}
      closes:
        - \${9:tuning}$0
`,
  ko: `name: \${1:이름}
kys:
  # 나를 나타내는 키워드 3~5개
  keyStrengths:
    - \${2:Kotlin}
    - \${3:PostgreSQL}
    - \${4:코드 리뷰}
  # 나를 소개하는 글 3~5줄
  readme: |
    \${5:어떤 개발자이고 무엇을 해 왔나요?}
  # 목표 2~3개. Gap 분석은 이 가운데 하나로 합니다.
  goals:
    - id: \${6:payments}
      goal: \${7:멈추지 않는 결제 시스템을 운영하는 개발자}
      by: \${8:{half}}
gap:
  goal: \${6:payments}
  # 그 목표에 필요한 역량. 수준은 적지 않아도 됩니다: 0 없음, 1 이론, 2 도움받아, 3 혼자 운영에서, 4 깊이.
  required:
    - id: \${9:tuning}
      name: \${10:부하를 견디는 튜닝}
  # 그중 지금 가진 것. 아직 없는 것은 적지 않습니다.
  current:
    -\${11:}
  # 할 수 있는 것과 부족한 것
  analysis:
    \${9:tuning}:
      have: \${12:지금 할 수 있는 것}
      lack: \${13:아직 부족한 것}
  # 그래서 할 일. 나머지는 "커리어: 할 일 만들기" 명령이 제안합니다.
  todos:
    - todo: \${14:느린 쿼리 하나를 튜닝하고 수치를 기록하기}
      closes:
        - \${9:tuning}$0
`,
};

/**
 * A new career.yaml as a snippet: the parts of the template with guiding comments and places to fill.
 * @param half the half of the year to aim at, such as `2027-H1`
 */
export function newCareerFile(language: Language, half: string): string {
  return formatMessage(template, language, { half });
}
