import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { References } from "../../../src/core/career/References";
import { cutName, foldName } from "../../../src/core/text/likeness";
import { gapOf } from "../../support/career";

const document = CareerDocument.open(`kys:
  goals:
    - {id: 1, goal: First goal}
    - 후배 이끌기
gap:
  required:
    - id: sql
      name: SQL 튜닝
      aliases: [쿼리 튜닝, 색인]
      parts:
        - 실행 계획 (읽기)
        - id: 색인
          name: Index
    - name: "Redis: 캐시와 잠금"
    - name: "Redis: 메시지"
    - name: 2026
    - name: 카페
    - {name: Locks, aliases: lock}
    - {name: Mutex, aliases: lock}
    - name: (선택) Rust
`);

function resolve(reference: string): string | readonly string[] | undefined {
  const found = document.competencies(gapOf(document)).resolve(reference);
  if (found.kind === "none") return undefined;
  return found.kind === "one" ? found.target.name : found.targets.map((target) => target.name);
}

describe("References", () => {
  it.each([
    ["by id", "sql", "SQL 튜닝"],
    ["by name", "SQL 튜닝", "SQL 튜닝"],
    ["by alias", "쿼리 튜닝", "SQL 튜닝"],
    ["by id before an alias of another", "색인", "Index"],
    ["in another case", "index", "Index"],
    ["with other spacing", "Sql튜닝", "SQL 튜닝"],
    ["with blanks around", "  SQL  튜닝 ", "SQL 튜닝"],
    ["decomposed", "카페".normalize("NFD"), "카페"],
    ["cut before a bracket", "실행 계획", "실행 계획 (읽기)"],
    ["whole", "Redis: 메시지", "Redis: 메시지"],
    ["a number", "2026", "2026"],
    ["beginning with a bracket", "(선택) Rust", "(선택) Rust"],
  ])("%s", (_how, reference, name) => {
    expect(resolve(reference)).toBe(name);
  });

  it("lists the candidates where it may be several", () => {
    expect(resolve("redis")).toEqual(["Redis: 캐시와 잠금", "Redis: 메시지"]);
    expect(resolve("Lock")).toEqual(["Locks", "Mutex"]);
  });

  it.each(["", "Redi", "실행", "튜닝", "Rust"])("finds nothing for %j", (reference) => {
    expect(resolve(reference)).toBeUndefined();
  });

  it("resolves goals by id and by text", () => {
    expect(document.goals.find("1")?.text).toBe("First goal");
    expect(document.goals.find("first  GOAL")?.text).toBe("First goal");
    expect(document.goals.find("후배이끌기")?.text).toBe("후배 이끌기");
    expect(document.goals.find("2")).toBeUndefined();
  });

  it("does not mix up the gaps", () => {
    const two = CareerDocument.open("gap:\n  - required: [a]\n  - required: [b]\n");
    expect(two.competencies(gapOf(two, 0)).find("b")).toBeUndefined();
    expect(two.competencies(gapOf(two, 1)).find("b")?.name).toBe("b");
  });
});

describe("references that are changed target by target", () => {
  const text =
    "gap:\n  required:\n    - id: sql\n      name: SQL 튜닝\n      aliases: [색인]\n      level: 2\n    - Cache\n";

  function competencies(from: string, to: string) {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return gapOf(CareerDocument.open(text.replace(from, to))).competencies;
  }

  it.each([
    ["an id", "id: sql", "id: db", "db"],
    ["a name", "name: SQL 튜닝", "name: 쿼리", "쿼리"],
    ["the case of a name", "Cache", "CACHE", "cache"],
    ["an alias", "[색인]", "[인덱스]", "인덱스"],
    ["one more alias", "[색인]", "[색인, 인덱스]", "인덱스"],
    ["an alias less", "      aliases: [색인]\n", "", "sql"],
    ["an id less", "id: sql\n      name", "name", "색인"],
    ["one more competency", "- Cache", "- Cache\n    - 발표", "발표"],
    ["a competency less", "    - Cache\n", "", "색인"],
    ["the same word for two", "- Cache", "- Cache\n    - 색인", "색인"],
  ])("lead to the same as those that are made anew: %s", (_what, from, to, word) => {
    const [before, all] = [competencies("", ""), competencies(from, to)];
    const references = References.to(before);
    for (const one of before) references.remove(one);
    for (const one of all) references.add(one);
    references.runs = [all];
    const anew = References.to(all);
    for (const one of ["sql", "db", "sql튜닝", "쿼리", "색인", "인덱스", "cache", "발표"]) {
      expect(references.resolve(one)).toEqual(anew.resolve(one));
    }
    expect(references.find(word)).toBeDefined();
    expect(references.nearest("Cachee")).toBe(anew.nearest("Cachee"));
  });

  it("follow the edits of a document", () => {
    const opened = CareerDocument.open(text);
    expect(opened.competencies(gapOf(opened)).find("sql")?.level).toBe(2);
    const levels = opened.change([{ start: text.indexOf("2"), end: text.indexOf("2") + 1, newText: "4" }]);
    const references = levels.competencies(gapOf(levels));
    expect(references.find("sql")?.level).toBe(4);
    const at = text.indexOf("Cache");
    const renamed = levels.change([{ start: at, end: at + 5, newText: "Redis" }]);
    const others = renamed.competencies(gapOf(renamed));
    expect([others.find("cache"), others.find("redis")?.name]).toEqual([undefined, "Redis"]);
  });

  it("tell which targets have the same id or the same name", () => {
    const all = gapOf(
      CareerDocument.open("gap:\n  required:\n    - {id: a, name: b}\n    - {id: A, name: c}\n    - B\n"),
    );
    const references = References.to(all.competencies);
    const names = (by: "id" | "name"): unknown =>
      [...references.groups(by)].map((group) => group.map(({ name }) => name));
    expect([names("id"), names("name")]).toEqual([[["b", "c"]], [["b", "B"]]]);
    const [first] = all.competencies;
    if (first) references.remove(first);
    expect([names("id"), names("name")]).toEqual([[], []]);
  });
});

describe("names", () => {
  it("are folded and cut", () => {
    expect(foldName(" Spring\tBoot ")).toBe("springboot");
    expect(foldName("\u1100\u1161")).toBe("가");
    expect(["JVM: 동작", "JVM(동작)", "JVM （동작）", "JVM：동작", ": a", "JVM"].map(cutName)).toEqual([
      "JVM",
      "JVM",
      "JVM",
      "JVM",
      ": a",
      "JVM",
    ]);
  });
});
