// The tables of keys in docs/format*.md.
import { kindsOf, resolve, valuesOf } from "./schemaModule.mjs";

const words = {
  en: {
    head: "| key | value | meaning |",
    values: "| value | meaning |",
    kinds: { object: "map", array: "list", string: "text", number: "number", boolean: "true or false" },
    formats: { date: "date", period: "period", cadence: "cadence", "date-or-words": "date or words" },
    one: " or ",
    required: " (must be there)",
    free: { competency: "*competency*", period: "*period*" },
  },
  ko: {
    head: "| 키 | 값 | 뜻 |",
    values: "| 값 | 뜻 |",
    kinds: { object: "맵", array: "목록", string: "글", number: "숫자", boolean: "true 또는 false" },
    formats: { date: "날짜", period: "기간", cadence: "주기", "date-or-words": "날짜 또는 말" },
    one: " 또는 ",
    required: " (꼭 있어야 함)",
    free: { competency: "*역량*", period: "*기간*" },
  },
};

/**
 * @param schema a draft-07 schema in the manner of schemas/career.schema.json
 * @param language `en` or `ko`
 * @returns Markdown: a part for each object and for each set of values
 */
export function keyTables(schema, language) {
  const parts = [];
  table(schema, schema.title === "Career" ? "career.yaml" : "front matter", parts, schema, language);
  for (const [name, definition] of Object.entries(schema.definitions)) {
    table(definition, name, parts, schema, language);
  }
  return parts.join("\n");
}

function table(object, name, parts, schema, language) {
  const text = words[language];
  const values = valuesOf(object, schema);
  const free = object.additionalProperties;
  const isMap = free && free !== true;
  // Every object of career.yaml takes `private`: the page says so once.
  const named = Object.entries(object.properties ?? {}).filter(
    ([key]) => key !== "private" || object.title === "RetroFrontMatter",
  );
  const rows = named.map(([key, place]) =>
    row(`\`${key}\``, resolve(place, schema), schema, language, object.required?.includes(key)),
  );
  if (isMap) {
    const kind = resolve(object.propertyNames, schema)["x-reference"] ?? "period";
    rows.unshift(row(text.free[kind], resolve(free, schema), schema, language, false));
  }
  if (rows.length === 0 && !values) return;
  const said = language === "ko" ? object["x-description-ko"] : object.description;
  parts.push(`#### ${name}\n\n${said}\n`);
  if (rows.length > 0) parts.push(`${text.head}\n|---|---|---|\n${rows.join("\n")}\n`);
  if (values && !object["x-enum"].$ref) {
    const lines = Object.entries(values).map(([value, meaning]) => `| \`${value}\` | ${cell(meaning[language])} |`);
    parts.push(`${text.values}\n|---|---|\n${lines.join("\n")}\n`);
  }
}

function row(key, place, schema, language, required) {
  const text = words[language];
  const said = language === "ko" ? place["x-description-ko"] : place.description;
  return `| ${key}${required ? text.required : ""} | ${kindWords(place, schema, text)} | ${cell(said)} |`;
}

function kindWords(place, schema, text) {
  const kinds = kindsOf(place, schema).filter((kind) => kind !== "null");
  const values = place.enum?.filter((value) => value !== null);
  if (values) return values.map((value) => `\`${value}\``).join(" · ");
  const format = place["x-format"];
  if (format) {
    const others = kinds.filter((kind) => kind !== "string" && kind !== "number");
    return [text.formats[format], ...others.map((kind) => text.kinds[kind])].join(text.one);
  }
  // A number is accepted wherever text is meant; to name it would only distract.
  const named = kinds.includes("string") ? kinds.filter((kind) => kind !== "number") : kinds;
  return named.map((kind) => text.kinds[kind]).join(text.one);
}

function cell(said) {
  return said.replaceAll("|", "\\|");
}
