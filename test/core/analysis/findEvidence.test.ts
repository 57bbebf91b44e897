import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvidenceParts, evidenceMatcher, findEvidence } from "../../../src/core/analysis/findEvidence";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import type { RetroPeriod, RetroPlan } from "../../../src/core/retro/reading/RetroReading";
import { SourceText } from "../../../src/core/text/SourceText";
import { marked, markRanges } from "../../support/markedText";

const noParts: EvidenceParts = { periods: [], plans: [] };

function careerOf(...required: string[]): CareerDocument {
  return CareerDocument.open(`gap:\n  required:\n${required.map((one) => `    - ${one}\n`).join("")}`);
}

/** The text with its mentions marked. */
function mentions(career: CareerDocument, text: string): string {
  return markRanges(text, findEvidence(new SourceText(text), career, noParts));
}

/** Expects the marked mentions, and no others. */
function expectMentions(career: CareerDocument, text: string): void {
  expect(mentions(career, marked(text).text)).toBe(text);
}

describe("Latin names", () => {
  const career = careerOf("Redis", "JVM", "Spring Boot", "C++", "C#", ".NET", "Node.js");

  it.each([
    "«Redis»를 붙였다",
    "나의«redis», «REDIS»!",
    "MyRedisson, Redisson, redis_cluster, Redis2",
    "**«Redis»**를 쓰고 `«redis»`에 담았다",
    "(«JVM»)과 JVMs",
    "«Spring Boot», «SpringBoot», «spring-boot», «Spring\n  Boot», «스프링부트», «스프링 부트»로",
    "Spring\n\nBoot, Spring\n- Boot, Spring - Boot",
    "**«Spring** Boot»를 쓴다",
    "«C++»와 «C#»을 비교, «.NET»도, ASP.NET",
    "«Node.js»와 «nodejs», «노드js»",
  ])("%s", (text) => {
    expectMentions(career, text);
  });
});

describe("Hangul names", () => {
  const career = careerOf("카프카", "자바", "안정적인 배포", "테스트", "C언어");

  it.each([
    "«카프카»를 «카프카»에서도 «카프카», «카프카»라는 것. «Kafka»와 «apache kafka»로",
    "«자바»는 자바스크립트가 아니고 남자바지도 아니다. «Java»도",
    "«안정적인 배포»를, «안정적인배포»는",
    "«테스트»했다, «테스트»하면서. 테스트베드, 부하테스트",
    "«C언어»를, «C 언어»로",
  ])("%s", (text) => {
    expectMentions(career, text);
  });

  it("keeps exact places in decomposed text and around characters of no width", () => {
    const written = "오늘 카프카를, \u200bRe\u200bdis도, café에서 카프카스를".normalize("NFD");
    const source = new SourceText(written);
    const hits = findEvidence(source, careerOf("카프카", "Redis"), noParts);
    expect(hits.map(({ text, start }) => [text.normalize("NFC"), start])).toEqual([
      ["카프카", written.indexOf("카프카".normalize("NFD"))],
      ["Re\u200bdis", written.indexOf("Re\u200bdis")],
    ]);
    expect(hits.map((hit) => source.slice(hit.start, hit.end))).toEqual(hits.map((hit) => hit.text));
  });

  it("finds names that are decomposed in career.yaml", () => {
    expectMentions(careerOf("카프카".normalize("NFD")), "«카프카»를");
  });
});

describe("names that are ordinary words", () => {
  it.each([
    [["Go"], "«Go»로 서버를, «golang», «고랭». Go home. Let's Go! I go there. Pokémon Go, to go"],
    [["Go"], "- Go back to basics\n- «Go» routines\n- «go»를 배웠다\n- go to the gym"],
    [["Spring"], "«Spring»을 쓴다. In spring, this Spring, Spring 2025. «Spring» 5, «spring» 공부"],
    [["REST"], "«REST» API, rest days, Rest well"],
    [["React"], "«React» is fine. React to that. I react. «react»로 만들었다"],
    [["C"], "«C»를 배우고, «C 언어»와 «C»/C++까지. Plan C, C사, 비타민C, C등급, Type-C, A, B, C, USB-C, c, C. 세 번째"],
    [["R"], "«R»로 분석. R&D, «R»언어"],
    [["DB"], "«DB» 설계, «db» 튜닝, «데이터베이스»"],
    [["IT"], "«IT» 업계. it was"],
    [["Elasticsearch"], "«elasticsearch»와 «엘라스틱서치», es6"],
    [["Batch"], "«배치»를 짰다. 건물이 배치되었다"],
    [["Django"], "«장고»로 만들다. 장고 끝에 악수"],
    [["EC2", "AWS"], "«EC2»와 «AWS»"],
  ])("%j: %s", (names, text) => {
    expectMentions(careerOf(...names), text);
  });
});

describe("what is no mention", () => {
  const career = careerOf("Kafka", "Redis");

  it.each([
    "https://kafka.apache.org/kafka www.redis.io github.com/redis/redis",
    "https://ko.example.org/wiki/카프카 https://example.com/redis를 보고 «카프카»를",
    "[«Kafka» 정리](https://example.com/kafka-notes(redis)) 후 «Redis»",
    '![«Redis» 그림](./redis.png "redis")',
    "[1]: https://example.com/redis\n[^1]: «Redis» 각주",
    '<img src="kafka.png" alt="kafka"> <a href="/redis">«Redis»</a> <!-- Kafka --> <«Redis» 책> «Redis»',
    "{% post_url kafka %} {{< ref redis >}} «Redis»",
    "me@redis.com",
    "```java\nRedis redis;\n```\n\n«Redis»\n\n~~~\nkafka\n~~~",
    "- 목록\n  ```\n  kafka\n  ```\n- «kafka»",
    "> ```\n> redis\n> ```\n> «redis»",
  ])("%s", (text) => {
    expectMentions(career, text);
  });

  it("reads of the front matter its title, tags and categories", () => {
    expectMentions(
      careerOf("Kafka", "Go"),
      "---\ntitle: «Kafka»\nlayout: kafka\ntags:\n  - «kafka»\n  - «go»\ncategories: [«Go»]\nimage: kafka.png\n---\n«카프카»",
    );
    expectMentions(careerOf("Kafka"), '+++\ntags = ["«kafka»"]\nslug = "kafka"\n+++\n');
  });
});

describe("aliases, refused mentions and names of several parts", () => {
  it("finds aliases and their spellings", () => {
    const career = careerOf("name: 이벤트 스트리밍\n      aliases: [Kafka, 이벤트 로그]");
    expectMentions(career, "«카프카», «이벤트로그»를, «이벤트 스트리밍»에");
  });

  it("refuses what reads as a refused mention", () => {
    const career = careerOf("name: JVM\n      notAliases: [JVM language, 인도네시아 JVM]");
    expectMentions(career, "«JVM», JVM language, JVM languages, 인도네시아 JVM, «JVM» 언어");
  });

  it("refuses one case of a name only where that is refused", () => {
    expectMentions(careerOf("name: Kafka\n      notAliases: [kafka]"), "«Kafka»와 kafka");
  });

  it("falls back to a shorter name where the longer is refused", () => {
    const career = careerOf("Spring", "name: Spring Boot\n      notAliases: [Spring Boot camp]");
    expectMentions(career, "«Spring Boot»와 «Spring» Boot camp");
  });

  it("cuts long names and takes the longest of several", () => {
    const career = careerOf('"안정적인 배포: Blue/green, canary"', "Kubernetes (k8s)", "배포");
    expectMentions(career, "«안정적인 배포», «배포», «쿠버네티스»와 «k8s»");
    const hits = findEvidence(new SourceText("안정적인 배포"), career, noParts);
    expect(hits.map((hit) => hit.competency.name)).toEqual(["안정적인 배포: Blue/green, canary"]);
  });

  it("finds parts by their own names", () => {
    const career = careerOf("name: JVM\n      parts:\n        - GC tuning\n        - Thread dumps");
    const hits = findEvidence(new SourceText("GC 튜닝과 JVM, thread dumps"), career, noParts);
    expect(hits.map((hit) => hit.competency.name)).toEqual(["GC tuning", "JVM", "Thread dumps"]);
  });

  it("gives a competency of two gaps once, and an alias of two competencies for each", () => {
    const career = CareerDocument.open(
      "gap:\n  - required: [{id: k, name: Kafka}]\n  - required: [{id: k, name: Kafka}, {name: MQ, aliases: [Kafka]}]\n",
    );
    const hits = findEvidence(new SourceText("카프카"), career, noParts);
    expect(hits.map((hit) => [hit.competency.name, hit.keys.length])).toEqual([
      ["Kafka", 2],
      ["MQ", 1],
    ]);
  });

  it("finds nothing without competencies", () => {
    expect(mentions(CareerDocument.open(""), "Kafka")).toBe("Kafka");
  });
});

describe("where a mention stands", () => {
  const text = "Redis\n# 상반기\n## 3월\nRedis\n## 4월\n카프카\n# 계획\nRedis\n";
  const source = new SourceText(text);
  const opener = (words: string, until: string): Omit<RetroPeriod, "from" | "to"> => {
    const start = text.indexOf(words);
    const end = until === "" ? text.length : text.indexOf(until);
    return { span: { start, end: start + words.length }, text: words, form: "heading", part: { start, end } };
  };
  const month = { from: "2026-03-01", to: "2026-03-31" };
  const periods: RetroPeriod[] = [
    { ...opener("상반기", "# 계획"), from: "2026-01-01", to: "2026-06-30" },
    { ...opener("3월", "## 4월"), ...month },
  ];
  const plans: RetroPlan[] = [{ ...opener("계획", ""), for: null }];

  it("says line, innermost period and whether it is planned", () => {
    const hits = findEvidence(source, careerOf("Redis", "Kafka"), { periods, plans });
    expect(hits.map(({ line, period, planned }) => [line, period?.text ?? null, planned])).toEqual([
      [0, null, false],
      [3, "3월", false],
      [5, "상반기", false],
      [7, null, true],
    ]);
  });
});

describe("any text", () => {
  const matcher = evidenceMatcher(
    careerOf("Redis", "카프카", "Spring Boot", "Go", "C", "name: JVM\n      notAliases: [JVM 언어]"),
  );
  const piece = fc.constantFrom(
    ..."Redis 카프카 를 Spring Boot Go C JVM 언어 - * ` ``` [ ]( ) <!-- --> < > {{ https:// é 가".split(" "),
    " ",
    "\n",
    "\r\n",
    "\u200b",
    "---\n",
    "tags: [Redis]\n",
    "카프카".normalize("NFD"),
    "\ud83d",
  );

  it("is read without fail, each mention at its place", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = new SourceText(pieces.join(""));
        let end = 0;
        for (const hit of matcher.find(source, noParts)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.text).toBe(source.text.slice(hit.start, hit.end));
          expect(hit.line).toBe(source.lineAt(hit.start));
          end = hit.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("speed", () => {
  const names = Array.from({ length: 500 }, (_, i) => (i % 2 ? `Tool${i} 운영` : `기술${i}`));
  const matcher = evidenceMatcher(careerOf(...names, "Kafka"));
  /** The best of three: other work of the machine must not count. */
  const seconds = (text: string): number => {
    const times = [1, 2, 3].map(() => {
      const source = new SourceText(text);
      const start = performance.now();
      matcher.find(source, noParts);
      return (performance.now() - start) / 1000;
    });
    return Math.min(...times);
  };

  it("takes well under a second for a megabyte and 500 competencies", () => {
    const lines =
      "Tool7 운영을 맡고 기술8에서도 배웠다. [Kafka](https://example.com/a) **메모** `code`, then more words.\n";
    const text = lines.repeat(Math.ceil(1_000_000 / lines.length));
    expect(seconds(text)).toBeLessThan(1.5);
    expect(seconds(text.normalize("NFD"))).toBeLessThan(4);
  });

  it.each([
    "<",
    "[",
    "](",
    "<!-- ",
    "{{ ",
    "{% ",
    "`",
    "www.",
    "a.",
    "a-",
    "https://",
    "[a]:\n",
    '<a b="',
    "((",
    "(",
    "@a",
    "a@",
  ])("is linear on %j over and over", (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    expect(seconds(text)).toBeLessThan(2);
  });
});
