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
    \${5:Which developer are you?}
    \${6:What have you built or run?}
    \${7:How do you work with others?}
  # Two or three goals. The gap analysis takes one of them.
  goals:
    - id: \${8:payments}
      goal: \${9:Run a payment system that is never down}
      by: \${10:{half}}
    - \${11:Explain each technical choice with a measurement}
gap:
  goal: \${8:payments}
  # What the goal asks for. A level is optional: 0 none, 1 theory, 2 with help, 3 alone in production, 4 deep.
  required:
    - id: \${12:tuning}
      name: \${13:Tuning under load}
  # Which of them you have. Leave out what you do not have yet.
  current:
    - \${14:}
  # What you can do, and what you lack.
  analysis:
    \${12:tuning}:
      have: \${15:what I can do}
      lack: \${16:what I cannot do yet}
  # What you will do about it. "Career: Generate To-Do" proposes the rest.
  todos:
    - todo: \${17:Tune one slow query and write down the numbers}
      closes:
        - \${12:tuning}$0
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
    \${5:어떤 개발자인가요?}
    \${6:무엇을 만들고 운영해 봤나요?}
    \${7:함께 일할 때는 어떤 사람인가요?}
  # 목표 2~3개. Gap 분석은 이 가운데 하나로 합니다.
  goals:
    - id: \${8:payments}
      goal: \${9:멈추지 않는 결제 시스템을 운영하는 개발자}
      by: \${10:{half}}
    - \${11:기술을 고른 까닭을 수치로 설명하는 개발자}
gap:
  goal: \${8:payments}
  # 그 목표에 필요한 역량. 수준은 적지 않아도 됩니다: 0 없음, 1 이론, 2 도움받아, 3 혼자 운영에서, 4 깊이.
  required:
    - id: \${12:tuning}
      name: \${13:부하를 견디는 튜닝}
  # 그중 지금 가진 것. 아직 없는 것은 적지 않습니다.
  current:
    - \${14:}
  # 할 수 있는 것과 부족한 것
  analysis:
    \${12:tuning}:
      have: \${15:지금 할 수 있는 것}
      lack: \${16:아직 부족한 것}
  # 그래서 할 일. 나머지는 "커리어: 할 일 만들기" 명령이 제안합니다.
  todos:
    - todo: \${17:느린 쿼리 하나를 튜닝하고 수치를 기록하기}
      closes:
        - \${12:tuning}$0
`,
};

/**
 * A new career.yaml as a snippet: the parts of the template with guiding comments and places to fill.
 * @param half the half of the year to aim at, such as `2027-H1`
 */
export function newCareerFile(language: Language, half: string): string {
  return formatMessage(template, language, { half });
}
