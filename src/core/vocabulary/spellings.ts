import { standardSpelling } from "./competencySpellings";

/** Words that are alike enough to match two names, but too broad to count as a mention of each other. */
const rows: readonly (readonly string[])[] = [
  ["elasticsearch", "es"],
  ["rdb", "rdbms", "관계형"],
  ["nodejs", "node", "노드"],
  ["architecture", "아키텍처", "아키텍쳐", "아키택처", "아키택쳐"],
  ["infrastructure", "infra", "인프라"],
  ["deployment", "deploy", "배포"],
  ["traffic", "트래픽"],
];

const alike = new Map(rows.flatMap((row) => row.map((word): [string, string] => [word, row[0] ?? word])));

/** The one spelling that stands for a word, lower case: `카프카` and `Kafka` are both `kafka`. Other words stay. */
export function canonicalSpelling(word: string): string {
  const lower = word.toLowerCase();
  return alike.get(lower) ?? standardSpelling(word) ?? lower;
}
