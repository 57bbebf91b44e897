import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
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
