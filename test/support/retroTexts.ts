import { randomOf } from "./careerTexts";

const verbs = ["읽었다", "고쳤다", "발표했다", "정리했다", "다시 재었다", "팀에 나눴다"];
const subjects = [
  "Kafka 재처리",
  "느린 쿼리",
  "배포 절차",
  "스레드 덤프",
  "the slow report",
  "로그 수집",
  "Redis 만료",
];
const feelings = [
  "장애가 난 날 안에 글로 남겼다",
  "계획을 너무 크게 잡았다",
  "숫자를 먼저 보니 이야기가 짧아졌다",
  "Asked for help a week too late",
  "쉬는 날을 정해 두지 않았다",
];

/**
 * A retrospective of about a length, over as many years as that takes: months with what was done on which day, each
 * with a link to a heading; reviews, and a plan. Nothing is found in it.
 * @param length in UTF-16 units; the text is a little longer
 */
export function retroText(length: number, seed = 1): string {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const parts = [
    "---\ntitle: 돌아보며\ndate: 2025-12-28\ndraft: false\ncategories: [회고]\ntags: [회고, backend]\n---\n\n달마다 적어 둔 것을 모았다.",
  ];
  let size = 0;
  const isShort = (): boolean => size < length;
  const add = (part: string): void => {
    parts.push(part);
    size += part.length + 2;
  };
  let year = 0;
  // Years count up to where dates are still told from other numbers, and begin again.
  for (; isShort(); year++) {
    const written = 2000 + (year % 90);
    add(`## ${written}년`);
    for (let month = 1; month <= 12 && isShort(); month++) {
      add(`### ${month}월`);
      const days = Array.from({ length: 3 + Math.floor(random() * 4) }, (_, at) => {
        const date = `${written}-${String(month).padStart(2, "0")}-${String(3 + at * 4).padStart(2, "0")}`;
        return `- ${date}: ${pick(subjects)} ${pick(verbs)} ([기록](#잘한-점))`;
      });
      add(days.join("\n"));
      if (month % 4 === 0) {
        add(`**${pick(subjects)}** 이야기를 오래 했다. \`p95\`가 절반이 되었고, ${pick(feelings)}.`);
        add(`- 책: ${pick(subjects)} 함께 읽기\n  - [정리](https://example.com/posts/${year}-${month})`);
      }
    }
  }
  add(`## 잘한 점\n\n- ${pick(feelings)}\n- ${pick(feelings)}`);
  add(`## 아쉬운 점\n\n- ${pick(feelings)}`);
  add("## 다음 계획\n\n목표: 멈추지 않는 서비스를 설계하고 운영한다");
  add("### 주기적으로\n\n- 일주일에 두 문제 풀기\n- 격주로 설계 문서 읽기");
  add("### 상반기\n\n- [ ] 재처리 큐 붙이기\n- [x] 지표 정하기");
  return `${parts.join("\n\n")}\n`;
}
