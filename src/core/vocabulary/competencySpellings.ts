/**
 * Names of technologies and practices in the ways that people write them, separated by `|`. A blank may be written or
 * left out (`spring boot` is `SpringBoot` too). A spelling with a capital is a mention only where it is written so.
 */
const rows = [
  "kafka|apache kafka|카프카|아파치 카프카",
  "rabbitmq|rabbit mq|래빗엠큐|래빗 엠큐",
  "redis|레디스",
  "memcached|멤캐시드|맴캐시드",
  "kubernetes|k8s|쿠버네티스|쿠버네테스|쿠베르네테스",
  "docker|도커",
  "docker compose|도커 컴포즈",
  "helm|헬름",
  "istio|이스티오",
  "argo cd|argocd|아르고 cd",
  "terraform|테라폼",
  "ansible|앤서블|앤시블",
  "jenkins|젠킨스",
  "github actions|깃허브 액션|깃허브 액션스|깃헙 액션|깃헙 액션스",
  "git|깃",
  "github|깃허브|깃헙",
  "gradle|그레이들|그래들",
  "maven|메이븐",
  "nginx|엔진엑스",
  "aws|amazon web services|아마존 웹 서비스",
  "gcp|google cloud|google cloud platform|구글 클라우드",
  "azure|애저",
  "ec2|EC2",
  "aws lambda|aws 람다",
  "linux|리눅스",
  "java|java8|java11|java17|java21|java25|자바|자바8|자바11|자바17|자바21|자바25",
  "kotlin|코틀린",
  "coroutine|coroutines|kotlin coroutines|코루틴",
  "spring|spring framework|스프링|스프링 프레임워크",
  "spring boot|스프링 부트|스프링 부트3",
  "spring batch|스프링 배치",
  "spring security|스프링 시큐리티|스프링 시큐러티",
  "spring cloud|스프링 클라우드",
  "spring data jpa|스프링 데이터 jpa",
  "spring webflux|webflux|웹플럭스|스프링 웹플럭스",
  "jpa|제이피에이",
  "hibernate|하이버네이트",
  "querydsl|query dsl|쿼리 dsl|쿼리디에스엘",
  "mybatis|마이바티스",
  "junit|제이유닛",
  "python|python3|파이썬|파이썬3",
  "django|장고",
  "flask|플라스크",
  "fastapi|fast api|패스트api",
  "javascript|JS|js|자바 스크립트|자바스크립트",
  "typescript|TS|타입 스크립트|타입스크립트",
  "node.js|nodejs|node js|Node|노드js|노드 js",
  "nestjs|nest.js|네스트js",
  "react|react.js|reactjs|리액트",
  "react native|리액트 네이티브",
  "next.js|nextjs|넥스트js",
  "vue|vue.js|vuejs|뷰js",
  "svelte|스벨트",
  "angular|앵귤러",
  "golang|Go|고랭|고언어|go 언어|go language|go lang",
  "rust|러스트",
  "ruby|루비",
  "ruby on rails|rails|루비 온 레일즈|레일즈",
  "scala|스칼라",
  "c++|cpp|씨쁠쁠",
  "c#|csharp|씨샵",
  "c 언어|C|C language|씨언어",
  "php",
  "swift|스위프트",
  "flutter|플러터",
  "graphql|그래프큐엘",
  "grpc|지알피씨",
  "rest api|restful api|restapi|레스트 api",
  "mysql|my sql|마이에스큐엘",
  "mariadb|maria db|마리아db|마리아디비",
  "postgresql|postgres|포스트그레스|포스트그레스큐엘|포스트그레SQL",
  "oracle|오라클",
  "mongodb|mongo db|몽고db|몽고디비",
  "dynamodb|dynamo db|다이나모db|다이나모디비",
  "cassandra|카산드라",
  "elasticsearch|elastic search|엘라스틱 서치|엘라스틱서치",
  "kibana|키바나",
  "logstash|로그스태시|로그스태쉬",
  "prometheus|프로메테우스",
  "grafana|그라파나",
  "airflow|apache airflow|에어플로우|에어플로",
  "spark|apache spark|스파크|아파치 스파크",
  "hadoop|하둡",
  "flink|apache flink|플링크",
  "database|DB|db|데이터 베이스|데이터베이스|디비",
  "index|indexes|indices|인덱스",
  "transaction|transactions|트랜잭션|트랜젝션",
  "jvm|자바 가상 머신",
  "gc|garbage collection|garbage collector|가비지 컬렉션|가비지 컬렉터|가비지 콜렉션",
  "gc tuning|gc 튜닝",
  "thread|threads|스레드|쓰레드",
  "concurrency|동시성",
  "cache|caching|캐시|캐싱",
  "network|networking|네트워크",
  "operating system|OS|운영체제|운영 체제",
  "data structure|data structures|자료구조|자료 구조",
  "algorithm|algorithms|알고리즘",
  "design pattern|design patterns|디자인 패턴",
  "architecture|아키텍처|아키텍쳐|아키택처",
  "hexagonal architecture|헥사고날 아키텍처|헥사고날 아키텍쳐|육각형 아키텍처",
  "clean code|클린 코드",
  "clean architecture|클린 아키텍처|클린 아키텍쳐",
  "microservice|microservices|microservice architecture|MSA|msa|마이크로서비스|마이크로 서비스|마이크로 서비스 아키텍처|마이크로 서비스 아키텍쳐",
  "event driven architecture|이벤트 기반 아키텍처|이벤트 드리븐 아키텍처",
  "domain driven design|DDD|ddd|도메인 주도 설계",
  "test driven development|TDD|tdd|테스트 주도 개발",
  "object oriented programming|OOP|oop|객체지향|객체 지향|객체지향 프로그래밍|객체 지향 프로그래밍",
  "unit test|unit tests|unit testing|단위 테스트|유닛 테스트",
  "integration test|integration tests|integration testing|통합 테스트",
  "load test|load tests|load testing|부하 테스트",
  "test|tests|testing|테스트",
  "code review|code reviews|코드 리뷰|코드리뷰",
  "refactoring|리팩터링|리팩토링|리펙토링|리펙터링",
  "ci/cd|ci cd|cicd|CI·CD",
  "monitoring|모니터링",
  "observability|관측 가능성|옵저버빌리티|관찰 가능성",
  "logging|로깅",
  "deployment|deployments|배포",
  "blue/green deployment|blue-green deployment|블루 그린 배포|블루/그린 배포",
  "canary deployment|canary release|카나리 배포",
  "infrastructure|인프라|인프라스트럭처",
  "infrastructure as code|IaC|코드형 인프라",
  "cloud|클라우드",
  "security|보안",
  "machine learning|ML|머신 러닝|머신러닝|기계 학습",
  "deep learning|딥 러닝|딥러닝",
  "pair programming|페어 프로그래밍|짝 프로그래밍",
  "batch|배치",
  "load balancing|load balancer|로드 밸런싱|로드 밸런서|로드밸런서",
  "sharding|샤딩",
  "replication|리플리케이션",
  "asynchronous|비동기",
  "communication|커뮤니케이션|의사소통|의사 소통",
  "leadership|리더십|리더쉽",
  "presentation|프레젠테이션|프리젠테이션",
  "mentoring|멘토링",
  "agile|애자일",
  "scrum|스크럼",
].map((row) => row.split("|"));

/** NFC, small letters, hyphens and runs of white space one blank: the form in which spellings are compared. */
function spellingKey(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, " ")
    .trim();
}

const rowOf = new Map<string, readonly string[]>();
for (const row of rows) {
  for (const spelling of row) for (const key of [spellingKey(spelling), closed(spelling)]) rowOf.set(key, row);
}

function closed(spelling: string): string {
  return spellingKey(spelling).replaceAll(" ", "");
}

/** The first spelling of a name's row, small and without blanks; undefined for a name that is in no row. */
export function standardSpelling(name: string): string | undefined {
  const [first] = rowOf.get(closed(name)) ?? [];
  return first === undefined ? undefined : closed(first);
}

/** The most spellings that are made of one name. */
const mostSpellings = 24;

/**
 * The ways in which a name is written, the name itself first: all of it (`Spring Boot`, `스프링 부트`), and for a name
 * of several words each word (`Kafka 운영`, `카프카 운영`). A word of a single letter is left as it is.
 */
export function spellingsOf(name: string): readonly string[] {
  const whole = rowOf.get(spellingKey(name)) ?? rowOf.get(closed(name));
  const found = new Set([name, ...(whole ?? [])]);
  const words = name.trim().split(/\s+/u);
  if (words.length > 1 && words.length <= 6) {
    let names = [""];
    for (const word of words) {
      const row = (word.length > 1 ? rowOf.get(spellingKey(word)) : undefined) ?? [];
      const ways = [word, ...row.filter((other) => spellingKey(other) !== spellingKey(word) && other.length > 1)];
      names = names.flatMap((begun) => ways.map((way) => (begun === "" ? way : `${begun} ${way}`)));
      names = names.slice(0, mostSpellings);
    }
    for (const one of names) found.add(one);
  }
  return [...found].slice(0, mostSpellings);
}
