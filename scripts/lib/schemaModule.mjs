// The tree of a schema as TypeScript: what completion and hover read. References become getters, so that the tree may
// contain itself.

/**
 * @param schema a draft-07 schema in the manner of schemas/career.schema.json
 * @param name of the constant that holds its root
 * @returns the text of a module
 */
export function schemaModule(schema, name) {
  const used = new Set();
  const queue = [];
  const context = {
    schema,
    constantOf(definition) {
      if (!used.has(definition)) {
        used.add(definition);
        queue.push(definition);
      }
      return `${definition}Node`;
    },
  };
  const root = print(nodeOf(schema, context), 0);
  let text = "";
  while (queue.length > 0) {
    const definition = queue.shift();
    const node = nodeOf(schema.definitions[definition], context, definition);
    text += `\nconst ${definition}Node: SchemaNode = ${print(node, 0)};\n`;
  }
  return `import type { SchemaNode } from "../core/schema/SchemaNode";\n${text}\nexport const ${name}: SchemaNode = ${root};\n`;
}

/** The resolved schema of a reference, overlaid by the annotations beside it. */
export function resolve(schema, root) {
  if (schema.$ref === undefined) return schema;
  const { $ref: _, ...beside } = schema;
  return { ...root.definitions[nameOf(schema)], ...beside };
}

/** The values of a schema and what they mean, whether written there or taken over from a definition. */
export function valuesOf(schema, root) {
  const values = schema["x-enum"];
  return values?.$ref ? root.definitions[nameOf(values)]["x-enum"] : values;
}

/** The kinds of value that a schema accepts. */
export function kindsOf(schema, root) {
  const branches = schema.anyOf?.map((branch) => resolve(branch, root)) ?? [schema];
  const kinds = branches.flatMap((branch) => branch.type ?? []);
  return [...new Set(kinds.map((kind) => (kind === "integer" ? "number" : kind)))];
}

function nameOf(schema) {
  return schema.$ref.replace("#/definitions/", "");
}

/** A node, or a reference to the constant of one where nothing but another key is said beside it. */
function place(schema, context) {
  const beside = Object.keys(schema).filter((key) => key !== "$ref" && key !== "x-also");
  if (schema.$ref && beside.length === 0) return { constant: context.constantOf(nameOf(schema)) };
  return nodeOf(resolve(schema, context.schema), context, schema.$ref ? nameOf(schema) : undefined);
}

function nodeOf(schema, context, definition) {
  const node = {
    description: { en: schema.description, ko: schema["x-description-ko"] },
    kinds: kindsOf(schema, context.schema),
    definition,
  };
  for (const part of schema.anyOf ?? [schema]) Object.assign(node, structureOf(resolve(part, context.schema), context));
  const values = valuesOf(schema, context.schema);
  if (values) {
    node.values = Object.entries(values).map(([value, { en, ko, also }]) => ({
      value: node.kinds.includes("number") ? Number(value) : value,
      description: { en, ko },
      also,
    }));
  }
  const format = schema["x-format"];
  if (schema.minimum !== undefined && !format && !values) node.minimum = schema.minimum;
  return Object.assign(node, {
    default: schema.default,
    format,
    reference: schema["x-reference"],
    asked: schema["x-asked"],
  });
}

function structureOf(schema, context) {
  const structure = {};
  if (schema.properties) {
    structure.keys = Object.entries(schema.properties).map(([key, value]) => ({
      key,
      required: schema.required?.includes(key) ?? false,
      also: value["x-also"],
      node: place(value, context),
    }));
  }
  if (schema.propertyNames) {
    const names = resolve(schema.propertyNames, context.schema);
    structure.mapKey = {
      description: { en: names.description, ko: names["x-description-ko"] },
      reference: names["x-reference"],
      format: names["x-format"],
    };
  }
  const free = schema.additionalProperties;
  if (free === true) structure.open = true;
  else if (free) structure.mapValue = place(free, context);
  if (schema.items) structure.items = place(schema.items, context);
  return structure;
}

function print(value, depth) {
  const indent = "  ".repeat(depth + 1);
  const close = "  ".repeat(depth);
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object")) return JSON.stringify(value).replaceAll(",", ", ");
    return `[\n${value.map((item) => `${indent}${print(item, depth + 1)},\n`).join("")}${close}]`;
  }
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const lines = entries.map(([key, part]) =>
    part.constant
      ? `${indent}get ${key}() {\n${indent}  return ${part.constant};\n${indent}},\n`
      : `${indent}${key}: ${print(part, depth + 1)},\n`,
  );
  return `{\n${lines.join("")}${close}}`;
}
