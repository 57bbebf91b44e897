/** Names that people write in several ways; the first of each row stands for all of them. */
const rows: readonly (readonly string[])[] = [
  ["kafka", "카프카"],
  ["redis", "레디스"],
  ["kubernetes", "k8s", "쿠버네티스", "쿠버네테스"],
  ["java", "자바"],
  ["javascript", "js", "자바스크립트"],
  ["typescript", "ts", "타입스크립트"],
  ["kotlin", "코틀린"],
  ["python", "파이썬"],
  ["go", "golang", "고랭"],
  ["rust", "러스트"],
  ["spring", "스프링"],
  ["springboot", "스프링부트"],
  ["batch", "배치"],
  ["docker", "도커"],
  ["elasticsearch", "es", "엘라스틱서치"],
  ["postgresql", "postgres", "포스트그레스"],
  ["mysql", "마이에스큐엘"],
  ["database", "db", "데이터베이스", "디비"],
  ["rdb", "rdbms", "관계형"],
  ["nodejs", "node", "노드"],
  ["react", "reactjs", "리액트"],
  ["algorithm", "algorithms", "알고리즘"],
  ["linux", "리눅스"],
  ["cache", "caching", "캐시", "캐싱"],
  ["network", "networking", "네트워크"],
  ["coroutine", "coroutines", "코루틴"],
  ["thread", "threads", "스레드", "쓰레드"],
  ["test", "tests", "testing", "테스트"],
  ["architecture", "아키텍처", "아키텍쳐", "아키택처", "아키택쳐"],
  ["refactoring", "리팩터링", "리팩토링"],
  ["jenkins", "젠킨스"],
  ["monitoring", "모니터링"],
  ["cloud", "클라우드"],
  ["leadership", "리더십", "리더쉽"],
  ["infrastructure", "infra", "인프라"],
  ["deployment", "deploy", "배포"],
  ["traffic", "트래픽"],
];

const canonical = new Map(rows.flatMap((row) => row.map((word): [string, string] => [word, row[0] ?? word])));

/** The one spelling that stands for a word, lower case: `카프카` and `Kafka` are both `kafka`. Other words stay. */
export function canonicalSpelling(word: string): string {
  const lower = word.toLowerCase();
  return canonical.get(lower) ?? lower;
}
