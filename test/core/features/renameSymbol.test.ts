import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { renamableIn, renamableInRetro, renameSymbol } from "../../../src/core/features/renameSymbol";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { careerNames } from "../../../src/core/workspace/CareerNames";
import { IndexedRetro } from "../../../src/core/workspace/IndexedRetro";
import { markedCursor } from "../../support/markedText";

/** The texts after a rename at the cursor of a career file, or the reason of its refusal. */
function renamed(yaml: string, newName: string, retros: readonly string[] = []): readonly string[] | string {
  const { text, cursor } = markedCursor(yaml);
  const document = CareerDocument.open(text);
  const place = renamableIn(document, cursor);
  if (place.kind === "refused") return place.reason;
  const all = retros.map((one) => ({ retro: new IndexedRetro(RetroDocument.open(one)) }));
  const result = renameSymbol(document, place.word, newName, all, careerNames(document));
  if (result.kind === "refused") return result.reason;
  return [
    applyEdits(text, result.career),
    ...all.map((one) => {
      const edits = result.retros.find(({ retro }) => retro === one)?.edits ?? [];
      return applyEdits(one.retro.document.source.text, edits);
    }),
  ];
}

const yaml = `# 첫 줄
kys:
  goals:
    - id: pay
      goal: 결제 시스템을 혼자 운영하기
    - 근거로 설명하기
gap:
  goal: Pay   # 큰 글자
  required:
    - id: queue
      name: "메시지 큐: 순서, 재처리"
      parts:
        - Kafka   # 짧은 꼴
        - id: dead
          name: Dead letters
          aliases: [DLQ]
    - 색인
  current:
    QUEUE: 1
    kafka: 2
  todos: []
`;

describe("renaming an id", () => {
  it("changes it where it is defined and wherever it is referred to, in any case", () => {
    const text = yaml
      .replace("id: queue", "id: que‸ue")
      .replace("todos: []", "todos:\n    - {todo: 하기, closes: [queue]}");
    expect(renamed(text, "mq")).toEqual([
      text.replace("que‸ue", "mq").replace("QUEUE", "mq").replace("[queue]", "[mq]"),
    ]);
  });

  it("can begin at a reference", () => {
    const text = yaml.replace("QUEUE", "QU‸EUE");
    expect(renamed(text, "mq")).toEqual([yaml.replace("id: queue", "id: mq").replace("QUEUE", "mq")]);
  });

  it("changes it in every gap analysis that has it", () => {
    const text =
      "gap:\n  - goal: a\n    required:\n      - id: ja‸va\n        name: Java\n    current: [java]\n" +
      "  - goal: b\n    required:\n      - id: java\n        name: 자바\n    current:\n      - java: 2\n      - 자바: 2\n";
    expect(renamed(text, "jvm")).toEqual([
      text
        .replace("ja‸va", "jvm")
        .replace("[java]", "[jvm]")
        .replace("id: java", "id: jvm")
        .replace("- java: 2", "- jvm: 2"),
    ]);
  });

  it("quotes what YAML would read as something else, and keeps quotes that are there", () => {
    expect(renamed("gap:\n  required:\n    - id: 'q‸'\n      name: 큐\n  current: {\"q\": 1}\n", "no")).toEqual([
      "gap:\n  required:\n    - id: 'no'\n      name: 큐\n  current: {\"no\": 1}\n",
    ]);
    expect(renamed("gap:\n  required:\n    - id: q‸\n      name: 큐\n  current: {q: 1}\n", "2026")).toEqual([
      'gap:\n  required:\n    - id: "2026"\n      name: 큐\n  current: {"2026": 1}\n',
    ]);
    expect(renamed("gap:\n  required:\n    - id: q‸\n      name: 큐\n  current: [q]\n", "a, b")).toEqual([
      'gap:\n  required:\n    - id: a, b\n      name: 큐\n  current: ["a, b"]\n',
    ]);
  });

  it("of a goal changes what refers to it", () => {
    const text = yaml.replace("id: pay", "id: p‸ay");
    expect(renamed(text, "결제")).toEqual([yaml.replace("id: pay", "id: 결제").replace("Pay ", "결제 ")]);
  });

  it("of a to-do changes `^id` in every retrospective, and nothing else there", () => {
    const text = "gap:\n  required: [색인]\n  todos:\n    - id: la‸b\n      todo: 색인 다시 만들기\n";
    const retro =
      "---\r\ntitle: lab\r\n---\r\n\r\n## 2026 계획\r\n\r\n- [ ] lab 만들기 ^lab  \r\n- 다른 것 ^labs\r\n- x\r\n";
    expect(renamed(text, "실습-1", [retro, "글\n"])).toEqual([
      text.replace("la‸b", "실습-1"),
      retro.replace("^lab  ", "^실습-1  "),
      "글\n",
    ]);
  });

  it("follows an anchor to where its text is used", () => {
    const text =
      "gap:\n  required:\n    - &k Kaf‸ka\n    - 색인\n  current: [*k]\n  todos:\n    - {todo: 하기, closes: [kafka]}\n";
    expect(renamed(text, "큐")).toEqual([text.replace("Kaf‸ka", "큐").replace("[kafka]", "[큐]")]);
  });
});

describe("renaming a name", () => {
  it("changes references by it, cut short or not, and leaves those by id alone", () => {
    const text = yaml.replace("메시지 큐: 순서", "메시‸지 큐: 순서").replace("QUEUE: 1", "메시지큐: 1");
    expect(renamed(text, "스트림: 순서")).toEqual([
      text.replace("메시‸지 큐: 순서, 재처리", "스트림: 순서").replace("메시지큐: 1", "스트림: 1"),
    ]);
  });

  it("of a goal changes references by its text", () => {
    const text = yaml.replace("근거로 설명", "근거로 설‸명").replace("goal: Pay ", "goal: 근거로  설명하기 ");
    expect(renamed(text, "수치: 설명 #1")).toEqual([
      text.replace("근거로 설‸명하기", '"수치: 설명 #1"').replace("근거로  설명하기 ", '"수치: 설명 #1" '),
    ]);
  });

  it("keeps the prose of retrospectives, and the old name as an alias where they use it", () => {
    const retro = "## 3월\n\nKafka를 배웠다.\n";
    const text = yaml.replace("- Kafka ", "- Kaf‸ka ");
    expect(renamed(text, "이벤트 스트림", [retro])).toEqual([
      yaml
        .replace(
          "- Kafka   # 짧은 꼴\n",
          "- name: 이벤트 스트림   # 짧은 꼴\n          aliases:\n            - Kafka\n",
        )
        .replace("kafka: 2", "이벤트 스트림: 2"),
      retro,
    ]);
    expect(renamed(text, "이벤트 스트림", ["## 3월\n\n색인만 배웠다.\n"])[0]).toBe(
      yaml.replace("- Kafka ", "- 이벤트 스트림 ").replace("kafka: 2", "이벤트 스트림: 2"),
    );
  });

  it.each([
    [
      "- id: dead\n      name: Dea‸d letters\n      aliases: [DLQ]",
      "- id: dead\n      name: 큐\n      aliases: [DLQ, Dead letters]",
    ],
    [
      "- id: dead\n      name: Dea‸d letters\n      aliases: DLQ",
      "- id: dead\n      name: 큐\n      aliases: [DLQ, Dead letters]",
    ],
    [
      "- id: dead\n      name: Dea‸d letters\n      level: 2",
      "- id: dead\n      name: 큐\n      level: 2\n      aliases:\n        - Dead letters",
    ],
    ["- {id: dead, name: Dea‸d letters}", "- {id: dead, name: 큐, aliases: [Dead letters]}"],
  ])("adds the alias to %j", (before, after) => {
    const text = (item: string): string => `gap:\n  required:\n    ${item}\n`;
    expect(renamed(text(before), "큐", ["Read about dead letters.\n"])[0]).toBe(text(after));
  });

  it("adds no alias where the new name still finds what was written", () => {
    const text = "gap:\n  required:\n    - name: Kaf‸ka\n      aliases: [카프카]\n";
    expect(renamed(text, "Apache Kafka", ["Kafka를 배웠다.\n"])[0]).toBe(text.replace("Kaf‸ka", "Apache Kafka"));
  });

  it("adds it to a short form in quotes", () => {
    expect(renamed('gap:\n  required:\n    - "Kaf‸ka" # 큐\n', "큐", ["Kafka를 배웠다.\n"])[0]).toBe(
      "gap:\n  required:\n    - name: 큐 # 큐\n      aliases:\n        - Kafka\n",
    );
  });

  it("keeps a single alias that is renamed beside its new text", () => {
    const text = "gap:\n  required:\n    - name: 줄\n      aliases: Kaf‸ka # 하나\n";
    expect(renamed(text, "큐", ["Kafka를 배웠다.\n"])[0]).toBe(
      "gap:\n  required:\n    - name: 줄\n      aliases: [큐, Kafka] # 하나\n",
    );
  });

  it("adds it in a list in flow style too", () => {
    expect(renamed("gap:\n  required: [Kaf‸ka, 색인]\n", "큐", ["Kafka를 배웠다.\n"])[0]).toBe(
      "gap:\n  required: [{ name: 큐, aliases: [Kafka] }, 색인]\n",
    );
  });

  it("of an alias changes references by it", () => {
    const text = yaml.replace("[DLQ]", "[DL‸Q]").replace("todos: []", "todos:\n    - todo: 하기\n      closes: dlq");
    expect(renamed(text, "버린 편지")[0]).toBe(
      text.replace("DL‸Q", "버린 편지").replace("closes: dlq", "closes: 버린 편지"),
    );
  });
});

describe("renaming is refused", () => {
  it.each([
    [yaml.replace("name: Dead", "na‸me: Dead"), "x", "nothing"],
    [yaml.replace("# 첫", "# ‸첫"), "x", "nothing"],
    [yaml.replace("id: queue", "id: q‸ueue"), "  ", "empty"],
    [yaml.replace("id: queue", "id: q‸ueue"), "DEAD", "used"],
    [yaml.replace("id: queue", "id: q‸ueue"), "색 인", "used"],
    [yaml.replace("id: queue", "id: q‸ueue"), "dlq", "used"],
    [yaml.replace("id: pay", "id: p‸ay"), "근거로 설명하기", "used"],
    [yaml.replace("id: queue", "id: q‸ueue") + '  more: "\n', "x", "broken"],
    ["gap:\n  required:\n    - name: |\n        여러 줄‸\n        이름\n", "x", "form"],
    // The other gap analysis has a competency of that id: the two would become one.
    ["gap:\n  - required: [{id: a‸, name: A 하나}]\n  - required: [{id: b, name: B 둘}]\n", "b", "used"],
  ])("in %j as %j: %s", (text, newName, reason) => {
    expect(renamed(text, newName)).toBe(reason);
  });

  it("says which thing has the name, and on which line", () => {
    const document = CareerDocument.open(yaml);
    const place = renamableIn(document, yaml.indexOf("id: queue") + 4);
    if (place.kind === "refused") throw new Error(place.reason);
    const result = renameSymbol(document, place.word, "dead", [], careerNames(document));
    expect(result).toMatchObject({ reason: "used", values: { word: "dead", name: "Dead letters", line: 14 } });
  });

  it("for ids that `^id` cannot hold, where a retrospective has it", () => {
    const text = "gap:\n  required: [색인]\n  todos:\n    - id: la‸b\n      todo: 하기\n";
    expect(renamed(text, "a b", ["- 하기 ^lab\n"])).toBe("untieable");
    expect(renamed(text, "a b", ["- 하기 ^other\n"])).toEqual([text.replace("la‸b", "a b"), "- 하기 ^other\n"]);
  });

  it("where a reference would lead to something else", () => {
    // A reference that is cut short leads to the short name of the first.
    const text = "gap:\n  required:\n    - 'Kafka: 순서'\n    - 색‸인\n  current: [Kafka]\n";
    expect(renamed(text, "Kafka")).toBe("elsewhere");
  });
});

describe("in a retrospective", () => {
  const career = CareerDocument.open("gap:\n  required: [Kafka]\n  todos:\n    - id: lab\n      todo: 하기\n");
  const names = careerNames(career);
  const at = (marked: string, owner: CareerDocument | undefined = career) => {
    const { text, cursor } = markedCursor(marked);
    return renamableInRetro(new IndexedRetro(RetroDocument.open(text)), cursor, owner, owner && names);
  };

  it("an id can be renamed, without its caret", () => {
    expect(at("- 하기 ‸^lab\n")).toMatchObject({ kind: "renamable", placeholder: "lab", span: { start: 6, end: 9 } });
  });

  it("prose is left alone, and the rest is left to others", () => {
    expect(at("Ka‸fka를 배웠다\n")).toMatchObject({ kind: "refused", reason: "prose" });
    expect(at("책을 읽‸었다\n")).toBeUndefined();
    expect(at("- 하기 ^l‸ost\n")).toBeUndefined();
  });

  it("an id without a career file is refused", () => {
    const text = "- 하기 ^l‸ab\n";
    const { text: plain, cursor } = markedCursor(text);
    const retro = new IndexedRetro(RetroDocument.open(plain));
    expect(renamableInRetro(retro, cursor, undefined, undefined)).toMatchObject({ reason: "noCareer" });
    expect(renamableInRetro(retro, 0, undefined, undefined)).toBeUndefined();
  });
});
