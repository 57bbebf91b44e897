/** A pseudo-random number generator (mulberry32) whose numbers depend on nothing but the seed. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const topics = ["Kafka", "격리 수준", "GC tuning", "읽기 복제본", "Circuit breaker", "부하 시험", "인덱스", "Tracing"];
const sentences = [
  "개념은 알고 작은 예제는 만들어 봤다",
  "has never run it under load",
  "운영에서 혼자 장애를 풀어 본 적이 없다",
  "wrote the numbers up and explained them",
  "can follow a plan, but has not made one",
];

/**
 * A career.yaml of about a length, in the forms that people write: short and long, block and flow, quotes, block
 * texts, comments, Korean and English. It is in order: nothing is found in it, and every gap has a to-do.
 * @param length in UTF-16 units; the text is a little longer
 */
export function careerText(length: number, seed = 1): string {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lists = { required: [] as string[], current: [] as string[], analysis: [] as string[], todos: [] as string[] };
  let size = head.length + 60;
  const add = (list: keyof typeof lists, text: string): void => {
    lists[list].push(text);
    size += text.length + 1;
  };
  /** What no to-do closes yet. */
  let open: string[] = [];
  const isDone = (): boolean => size >= length && open.length === 0;
  for (let at = 0; !isDone(); at++) {
    const isShort = at % 7 === 3;
    const name = `${pick(topics)} ${at}`;
    const reference = isShort ? name : `c${at}`;
    add(
      "required",
      isShort
        ? `    - ${name}`
        : lines(
            `    - id: ${reference}\n      name: ${name}\n      level: ${1 + Math.floor(random() * 4)}`,
            at % 5 === 1 && `      aliases: [${pick(topics)} 별명 ${at}, "a: ${at}"]`,
            at % 11 === 2 && `      parts:\n        - id: p${at}\n          name: 부분 ${at}\n        - Part ${at}`,
          ),
    );
    open.push(reference);
    if (at % 2 === 0) {
      const level = at % 6 === 0 ? `{level: 1, note: ${pick(topics)}}` : at % 4;
      add("current", `    ${reference}: ${level}`);
    }
    if (at % 3 === 0) {
      add("analysis", `    ${reference}:\n      have: ${pick(sentences)}\n      lack: "${pick(sentences)}"`);
    }
    if (at % 3 === 1) {
      add(
        "todos",
        lines(
          `    - id: t${at}\n      todo: ${pick(sentences)} (${at})\n      closes: [${open.join(", ")}]`,
          at % 4 === 0 ? "      every: 2/week # 주마다" : "      period: 2026-H2",
          at % 5 === 0 && at % 4 !== 0 && `      status: ${pick(["doing", "open"])}`,
          at % 4 === 0 && `      done:\n        - 2026-01-0${1 + (at % 9)}\n        - 2026-02-11`,
        ),
      );
      open = [];
    } else if (at % 13 === 0) add("todos", `    # 메모 ${at}\n    - ${pick(sentences)} ${at}`);
  }
  const { required, current, analysis, todos } = lists;
  return [head, ...required, "  current:", ...current, "  analysis:", ...analysis, "  todos:", ...todos, ""].join("\n");
}

const head = [
  "version: 1\nname: 남이슬 # 이름\nkys:\n  keyStrengths:\n    - Kotlin\n    - 'Spring Boot'\n    - PostgreSQL",
  "  readme: |\n    느린 곳을 재고 고친다.\n\n    Writes things down.\n    혼자 두지 않는다.",
  "  goals:\n    - id: steady\n      goal: Run a service that people rely on\n      by: 2027-H1\n    - 근거를 들어 기술을 고른다",
  "gap:\n  goal: steady\n  required:",
].join("\n");

function lines(...texts: readonly (string | false)[]): string {
  return texts.filter((text) => text !== false).join("\n");
}
