import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer, diagnoseCareerSlowly, followCareer } from "../../../src/core/features/diagnoseCareer";
import { quickFixes } from "../../../src/core/features/quickFixes";
import { type Finding, findingText } from "../../../src/core/findings/Finding";
import { findingCodes } from "../../../src/core/messages/findingMessages";
import { applyEdits } from "../../../src/core/text/TextEdit";
import { careerText } from "../../support/careerTexts";
import { inWhole, todo, whole } from "../../support/findingCase";
import { marked, markRanges } from "../../support/markedText";
import { modelFindingCases } from "./modelFindingCases";
import { yamlFindingCases } from "./yamlFindingCases";

function diagnose(text: string): readonly Finding[] {
  return diagnoseCareer(CareerDocument.open(text));
}

function codes(text: string): readonly string[] {
  return diagnose(text).map((one) => one.code);
}

const cases = [...yamlFindingCases, ...modelFindingCases];

describe("diagnoseCareer: each code at its place", () => {
  it("has nothing to say of a whole file", () => {
    expect(diagnose(whole)).toEqual([]);
  });

  it("has a case for each code", () => {
    // Those of retrospectives alone stand behind them in the table.
    const careerCodes = findingCodes.slice(0, findingCodes.indexOf("guess") + 1);
    expect(careerCodes.filter((code) => !cases.some((one) => one.code === code))).toEqual([]);
  });

  it.each(cases)("$code: $en", ({ code, text, en, ko }) => {
    const { text: plain, ranges } = marked(text);
    // Parts that a broken line takes away are asked for as well; that is not what these are about.
    const found = diagnose(plain).filter((one) => one.code === code || one.severity === "error");
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(markRanges(plain, found)).toBe(markRanges(plain, ranges));
    expect(found.map((one) => [findingText(one, "en"), findingText(one, "ko")])).toEqual([[en, ko]]);
  });

  it.each(cases.filter((one) => one.fixed !== undefined))(
    "$code is gone after its fix: $fixed",
    ({ code, text, fixed }) => {
      for (const breaks of ["\n", "\r\n"]) {
        const document = CareerDocument.open(marked(text).text.replaceAll("\n", breaks));
        const found = diagnoseCareer(document).find((one) => one.code === code);
        const fixes = found ? quickFixes(found, document) : [];
        // Others may be offered beside it; the one to take without looking comes first.
        expect(fixes[0]?.isPreferred).toBe(true);
        const after = applyEdits(document.source.text, fixes[0]?.edits ?? []);
        expect(after).toBe(fixed?.replaceAll("\n", breaks));
        expect(codes(after)).not.toContain(code);
      }
    },
  );

  it("has a fix for a text that is nearly a goal, besides adding it", () => {
    const document = CareerDocument.open(inWhole("  goal: search", "  goal: Answer every serch"));
    const [found] = diagnoseCareer(document);
    expect(found && quickFixes(found, document).map((fix) => applyEdits(document.source.text, fix.edits))).toEqual([
      inWhole("  goal: search", "  goal: Answer every search"),
      inWhole("  goal: search", "  goal: Answer every serch").replace(
        "- 후배 이끌기\n",
        "- 후배 이끌기\n    - Answer every serch\n",
      ),
    ]);
  });

  it("gives no fix that cannot be made", () => {
    const document = CareerDocument.open("kys:\n  goals: [a b, c d]\n  readme: [\ngap:\n  goal: x y\n");
    const found = diagnoseCareer(document).find((one) => one.code === "goal-not-chosen-from-kys");
    expect(found).toBeDefined();
    expect(found && quickFixes(found, document)).toEqual([]);
  });
});

describe("diagnoseCareer: how severe", () => {
  const severity = (code: string) => {
    const one = cases.find((each) => each.code === code);
    return one && diagnose(marked(one.text).text).find((each) => each.code === code)?.severity;
  };

  it.each([
    [
      "warning",
      ["template-count", "gap-without-todo", "goal-not-chosen-from-kys", "conflicting-current", "missing-key"],
    ],
    ["information", ["guess", "unfinished"]],
    [
      "error",
      ["unknown-competency", "ambiguous-reference", "unknown-goal", "duplicate-id", "unreal-date", "wrong-type"],
    ],
  ])("%s", (expected, those) => {
    expect(those.map(severity)).toEqual(those.map(() => expected));
  });
});

describe("diagnoseCareer: unfinished is not wrong", () => {
  it.each([
    "",
    "\n",
    "# 나중에\n",
    "\uFEFF",
    "kys",
    "kys:",
    "name: 문새벽\n",
    "kys:\n  keyStrengths:\n  readme: |\n  goals:\ngap:\n  goal:\n  required:\n  current:\n  analysis:\n  todos:\n",
    "kys:\n  keyStrengths: []\n  goals:\n    -\n    - goal:\n",
    "gap:\n  required:\n    - id:\n      name:\n    -\n  current:\n    -\n  todos:\n    - todo:\n      closes:\n      period:\n",
    "gap:\n  -\n  - goal:\n",
    "gap: []\n",
    // References before there is anything to refer to.
    "gap:\n  goal: 언젠가 정할 목표\n  current: [Go]\n  todos:\n    - todo: a\n      closes: Go\n",
    // Competencies before the first to-do.
    "gap:\n  required: [a, b]\n",
  ])("only asks for the rest of %j", (text) => {
    expect(diagnose(text).map((one) => [one.code, one.severity])).toEqual([["unfinished", "information"]]);
  });

  it("marks the first line that says something", () => {
    const [found] = diagnose("# 말\n\nname: a # 나\nkys:\n");
    expect(found && [found.start, found.end]).toEqual([5, 16]);
    expect(diagnose("")[0]).toMatchObject({ start: 0, end: 0 });
  });

  it("says one thing of a mistake while a line is being written", () => {
    expect(codes(inWhole(todo, `${todo}      per\n`))).toEqual(["yaml-missing-colon"]);
    expect(codes(inWhole(todo, "      closes: [sql, \n"))).toContain("yaml-unclosed");
    expect(codes(inWhole("[Go, SQL, 글]", "[Go, SQL, 글"))).toEqual(["yaml-unclosed", "unfinished"].toReversed());
  });
});

describe("diagnoseCareer: a file of another kind", () => {
  it.each([
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  labels: {app: shop}\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: web\n          image: shop:1\n",
    "apiVersion: v1\nkind: Service\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Pod\n",
    "version: '3'\nservices:\n  db:\n    image: postgres\n",
    "name: build\non: [push]\njobs:\n  test:\n    runs-on: linux\n",
    "name: shop\nversion: 1.2.3\ndescription: a shop\n",
    "basics:\n  name: 문새벽\n  label: 개발자\nwork:\n  - name: 회사\n    position: 개발자\nskills:\n  - name: Go\n    level: 상\n",
    "이름: 문새벽\n경력:\n  - 회사: a\n",
    "- Kotlin\n- SQL\n",
    "- name: Go\n  level: 3\n- name: SQL\n",
    "그냥 적어 둔 글\n",
    "type: object\nproperties: {a: b}\nrequired: [a]\n",
  ])("says so once: %j", (text) => {
    expect(codes(text)).toEqual(["not-a-career-file"]);
  });

  it.each(["kys:\n  skills: [a]\n", "gap:\n  x: 1\nfoo: 1\nbar: 2\n", "goals: [a]\n", "kyz:\n  goals: [a]\nname: b\n"])(
    "checks what means to be a career file: %j",
    (text) => {
      expect(codes(text)).not.toContain("not-a-career-file");
      expect(codes(text)).toContain("unknown-key");
    },
  );
});

describe("diagnoseCareer: silence", () => {
  const bad = inWhole("[Go, SQL, 글]", "[Go, SQL]");

  it.each([
    bad.replace("[Go, SQL]", "[Go, SQL] # career-gap: ignore template-count"),
    bad.replace("  keyStrengths", "  # career-gap: ignore template-count\n  keyStrengths"),
    bad.replace("  keyStrengths", "# career-gap:  ignore  unknown-key, template-count\n  # 둘뿐\n  keyStrengths"),
    bad.replace("  keyStrengths", "  # 왜: career-gap: ignore\n  # career-gap: ignore template-count\n  keyStrengths"),
  ])("by a comment on the line or above it", (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    bad.replace("[Go, SQL]", "[Go, SQL] # career-gap: ignore unknown-key"),
    bad.replace("kys:", "# career-gap: ignore template-count\nkys:"),
    bad.replace("[Go, SQL]\n", "[Go, SQL]\n  # career-gap: ignore template-count\n"),
    bad.replace("[Go, SQL]", "[Go, 'career-gap: ignore template-count']"),
  ])("not by any other", (text) => {
    expect(codes(text)).toEqual(["template-count"]);
  });

  it("by the setting", () => {
    expect(diagnoseCareer(CareerDocument.open(bad), ["template-count"])).toEqual([]);
  });

  it("of a suggestion by the code itself", () => {
    const text = inWhole("  goal: search", "  goal: serach # career-gap: ignore unknown-goal");
    expect(codes(text)).toEqual([]);
  });

  it("in a file that says nothing else", () => {
    expect(codes("# career-gap: ignore unfinished\n")).toEqual([]);
  });
});

describe("diagnoseCareer: order", () => {
  it("is that of the text", () => {
    const text = "kys:\n  goals: [a]\n  bad: 1\ngap:\n  goal: z\n  todos:\n    - 배포: 하나\n    - from: 2026-02-30\n";
    const starts = diagnose(text).map((one) => one.start);
    expect(starts.length).toBeGreaterThan(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe("diagnoseCareerSlowly", () => {
  const text = careerText(20_000);
  const renamed = [...text.matchAll(/^ {4}- id: (c)\d/gm)].map(({ index }) => ({
    start: index + 10,
    end: index + 11,
    newText: "cc",
  }));
  const told = (findings: readonly Finding[]) =>
    findings.map((one) => [one.start, one.end, one.code, findingText(one, "ko"), one.data]);

  it("pauses after each of hundreds of findings, and finds the same", () => {
    const document = followCareer(CareerDocument.open(text)).change(renamed);
    let slices = 1;
    while (!document.readSome(() => true)) slices++;
    const work = diagnoseCareerSlowly(document, [], { today: "2026-06-15" });
    let pauses = 0;
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        expect(step.value.length).toBeGreaterThan(renamed.length);
        expect(pauses).toBeGreaterThan(step.value.length);
        expect(slices).toBeGreaterThan(renamed.length);
        const anew = CareerDocument.open(applyEdits(text, renamed));
        expect(told(step.value)).toEqual(told(diagnoseCareer(anew, [], { today: "2026-06-15" })));
        break;
      }
      pauses++;
    }
  });

  it("suggests for each of them what is nearest, as each edit leaves the names", () => {
    let document = followCareer(CareerDocument.open(text)).change(renamed);
    const suggestions = (of: CareerDocument) =>
      diagnoseCareer(of).flatMap((one) => (one.code === "unknown-competency" ? [one.data?.replacement] : []));
    expect(suggestions(document)).toContain("cc0");
    const at = document.source.text.indexOf("- id: cc0\n") + 6;
    for (const newText of ["ccc0", "other", "c-0", "cc0"]) {
      const end = document.source.lineEnd(document.source.lineAt(at));
      document = document.change([{ start: at, end, newText }]);
      document.readSome(() => false);
      expect(suggestions(document)).toEqual(suggestions(CareerDocument.open(document.source.text)));
    }
  });
});
