import { describe, expect, it } from "vitest";
import { schemaAt, schemaKey, type SchemaPath } from "../../../src/core/schema/schemaAt";
import type { SchemaNode } from "../../../src/core/schema/SchemaNode";

const keys = (node: SchemaNode | undefined) => node?.keys?.map(({ key }) => key);

describe("schemaAt", () => {
  it("gives the keys of the document in the order of the template", () => {
    expect(keys(schemaAt("career", []))).toEqual(["version", "name", "kys", "gap", "private"]);
    expect(keys(schemaAt("career", ["kys"]))).toEqual(["keyStrengths", "readme", "goals", "private"]);
  });

  it("answers for one gap and for several", () => {
    const inGap = ["goal", "required", "current", "analysis", "todos", "private"];
    expect(schemaAt("career", ["gap"])?.kinds).toEqual(["object", "null", "array"]);
    expect(keys(schemaAt("career", ["gap"]))).toEqual(inGap);
    expect(keys(schemaAt("career", ["gap", 1]))).toEqual(inGap);
    expect(schemaAt("career", ["gap", 1, "goal"])).toMatchObject({ reference: "goal" });
  });

  it("follows parts as deep as they go", () => {
    const path: (string | number)[] = ["gap", "required", 0];
    for (let depth = 0; depth < 20; depth++) path.push("parts", depth);
    expect(schemaAt("career", path)).toBe(schemaAt("career", ["gap", "required", 0]));
    expect(schemaAt("career", [...path, "level"])?.values?.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4]);
  });

  it("gives a place its own description, not that of its definition", () => {
    expect(schemaAt("career", ["gap", "required", 0, "level"])?.description.en).toMatch(/the goal requires/);
    expect(schemaAt("career", ["gap", "current", "x", "level"])?.description.ko).toMatch(/지금 내 수준/);
  });

  it.each<[SchemaPath, Partial<SchemaNode>]>([
    [
      ["gap", "current"],
      { kinds: ["array", "object", "null"], mapKey: expect.objectContaining({ reference: "competency" }) },
    ],
    [["gap", "current", 0], { reference: "competency" }],
    [["gap", "current", 0, "색인"], { definition: "currentLevel" }],
    [["gap", "current", "색인"], { definition: "currentLevel" }],
    [["gap", "analysis", "색인"], { kinds: ["string", "object", "array", "number", "null"] }],
    [["gap", "analysis", "색인", 2], { definition: "analysisEntry" }],
    [["gap", "todos", 3, "closes", 0], { reference: "competency" }],
    [["gap", "todos", 3, "done", 0], { format: "date" }],
    [["gap", "todos", 3, "period"], { format: "period", kinds: ["string", "number", "null"] }],
    [["gap", "todos", 3, "verdicts"], { mapKey: expect.objectContaining({ format: "period" }) }],
    [["gap", "todos", 3, "verdicts", 2026], { definition: "verdict" }],
    [["gap", "todos", 3, "every", "times"], { minimum: 1, default: 1 }],
    [["kys", "goals"], { asked: { min: 2, max: 3 } }],
  ])("%j", (path, expected) => {
    expect(schemaAt("career", path)).toMatchObject(expected);
  });

  it("knows nothing of unknown keys, and of what is below a text", () => {
    expect(schemaAt("career", ["kyz"])).toBeUndefined();
    expect(schemaAt("career", ["kyz", "goals"])).toBeUndefined();
    expect(schemaAt("career", ["name", "first"])).toBeUndefined();
    expect(schemaAt("career", ["kys", 0])).toBeUndefined();
    expect(schemaAt("retro", ["cover", "image"])).toBeUndefined();
  });

  it("knows that front matter is open, and career.yaml is not", () => {
    expect(schemaAt("retro", [])?.open).toBe(true);
    expect(schemaAt("career", [])).not.toHaveProperty("open");
  });
});

describe("schemaKey", () => {
  it("tells what an object says nothing without", () => {
    const todo = schemaAt("career", ["gap", "todos", 0]) as SchemaNode;
    expect(schemaKey(todo, "todo")?.required).toBe(true);
    expect(schemaKey(todo, "id")?.required).toBe(false);
    expect(schemaKey(todo, "Todo")).toBeUndefined();
  });
});
