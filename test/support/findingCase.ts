export const kys = `kys:
  keyStrengths: [Go, SQL, 글]
  readme: [하나, 둘, 셋]
  goals:
    - id: search
      goal: Answer every search
    - 후배 이끌기
`;
/** A file that nothing is to be said of. */
export const whole = `${kys}gap:
  goal: search
  required:
    - id: sql
      name: SQL 튜닝
    - Cache
  current: [sql]
  analysis:
    sql: 실행 계획을 읽는다
  todos:
    - todo: 색인 고치기
      closes: [sql, Cache]
`;

/** A case: a code, a text with its range marked, both messages, and the text after the fix where there is one. */
export interface FindingCase {
  readonly code: string;
  readonly text: string;
  readonly en: string;
  readonly ko: string;
  readonly fixed?: string;
}

/** The whole file with one stretch of it replaced. */
export function inWhole(from: string, to: string): string {
  if (!whole.includes(from)) throw new Error(`no ${from}`);
  return whole.replace(from, to);
}

/** The last line of the whole file. */
export const todo = "      closes: [sql, Cache]\n";
