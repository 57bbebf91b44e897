import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import career from "../../schemas/career.schema.json";
import retro from "../../schemas/retro.schema.json";

type Schema = Readonly<Record<string, unknown>>;

/** Every schema that stands for a value or a key, with its place; a plain reference is described where it leads. */
function places(schema: Schema, at: string): [string, Schema][] {
  const found: [string, Schema][] = [[at, schema]];
  const nested = (value: unknown, name: string): void => {
    if (typeof value === "object" && value !== null) found.push(...places(value as Schema, `${at}/${name}`));
  };
  for (const group of ["properties", "definitions"]) {
    for (const [key, value] of Object.entries((schema[group] ?? {}) as Schema)) nested(value, key);
  }
  for (const one of ["items", "additionalProperties", "propertyNames"]) nested(schema[one], one);
  return found;
}

const isPlainReference = (schema: Schema): boolean =>
  "$ref" in schema && Object.keys(schema).every((key) => key === "$ref" || key === "x-also");

const described = [...places(career, "career"), ...places(retro, "retro")].filter(
  ([, schema]) => !isPlainReference(schema),
);

describe("the schemas", () => {
  it("are found whole", () => {
    expect(described.length).toBeGreaterThan(80);
  });

  it.each(described)("%s is described in both languages", (_, schema) => {
    expect(schema["description"]).toMatch(/^[^\uAC00-\uD7A3]+[.]$/);
    expect(schema["x-description-ko"]).toMatch(/[\uAC00-\uD7A3]/);
  });

  it.each(described.filter(([, schema]) => "enum" in schema))("%s says what each value means", (_, schema) => {
    const meanings = schema["x-enum"] as Readonly<Record<string, { en: string; ko: string }>>;
    const values = (schema["enum"] as unknown[]).filter((value) => value !== null).map(String);
    expect(new Set(Object.keys(meanings))).toEqual(new Set(values));
    for (const { en, ko } of Object.values(meanings)) {
      expect(en).toMatch(/^[^\uAC00-\uD7A3]+$/);
      expect(ko).toMatch(/[\uAC00-\uD7A3]/);
    }
  });

  it.each(described.filter(([, schema]) => "type" in schema && schema["type"] !== "string"))(
    "%s is unfinished rather than wrong where nothing follows",
    (_, schema) => {
      expect(schema["type"]).toContain("null");
      if (schema["enum"]) expect(schema["enum"]).toContain(null);
    },
  );

  it.each(described.filter(([at, schema]) => at.startsWith("career") && "properties" in schema))(
    "%s takes `private`, and finds mistyped keys",
    (_, schema) => {
      expect(schema["properties"]).toHaveProperty("private");
      expect(schema["additionalProperties"]).toBeDefined();
      expect(schema["additionalProperties"]).not.toBe(true);
    },
  );

  it.each(["career", "retro"])("%s: every reference leads somewhere", (name) => {
    const text = readFileSync(`schemas/${name}.schema.json`, "utf8");
    const { definitions } = JSON.parse(text) as { definitions: object };
    const names = [...text.matchAll(/"\$ref": "#\/definitions\/(\w+)"/g)].map((match) => match[1] as string);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names)).toEqual(new Set(Object.keys(definitions)));
  });
});
