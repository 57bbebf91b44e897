// Writes what follows from schemas/*.json (the types, the validators, the trees for completion and hover, the tables of
// keys in docs/format*.md) and the reference of the findings in docs/findings*.md from their messages. With --check it writes nothing, and fails where one of them is not current.
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { findingDocs } from "./lib/findingDocs.mjs";
import { keyTables } from "./lib/keyTables.mjs";
import { schemaModule } from "./lib/schemaModule.mjs";

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const banner = (source) => `// Written by scripts/generate.mjs from ${source}; do not edit.\n`;

const formats = [
  { name: "career", title: "Career" },
  { name: "retro", title: "Retro" },
];

const schemas = {};
for (const { name } of formats) {
  schemas[name] = JSON.parse(await readFile(path.join(top, `schemas/${name}.schema.json`), "utf8"));
}

const files = new Map();
for (const { name, title } of formats) {
  const source = `schemas/${name}.schema.json`;
  files.set(`src/generated/${name}Types.ts`, banner(source) + (await types(schemas[name])));
  files.set(`src/generated/validate${title}.js`, banner(source) + validator(schemas[name], `validate${title}`));
  files.set(`src/generated/validate${title}.d.ts`, banner(source) + declaration(`validate${title}`));
  files.set(`src/generated/${name}Schema.ts`, banner(source) + schemaModule(schemas[name], `${name}Schema`));
}
for (const [file, language] of [
  ["docs/format.md", "en"],
  ["docs/format.ko.md", "ko"],
]) {
  files.set(file, withTables(file, await readFile(path.join(top, file), "utf8"), language));
}

const findingLines = {};
for (const [file, language] of [
  ["docs/findings.md", "en"],
  ["docs/findings.ko.md", "ko"],
]) {
  const text = await readFile(path.join(top, file), "utf8");
  const page = between(file, text, "findings", await findingDocs(top, language));
  files.set(file, page);
  findingLines[language] = headingLines(page);
}

files.set("src/generated/findingLines.ts", banner("docs/findings*.md") + linesModule(findingLines));

if (process.argv.includes("--check")) await check();
else await write();

/** Fails, naming them, where files are not what the schemas say. */
async function check() {
  const stale = [];
  for (const [file, text] of files) {
    const found = await readFile(path.join(top, file), "utf8").catch(() => undefined);
    if (found !== text) stale.push(file);
  }
  for (const file of stale) process.stderr.write(`${file} is not current any more: run "npm run generate".\n`);
  if (stale.length > 0) process.exitCode = 1;
}

async function write() {
  await mkdir(path.join(top, "src/generated"), { recursive: true });
  for (const [file, text] of files) await writeFile(path.join(top, file), text);
}

async function types(schema) {
  return compile(inlined(schema, schema), schema.title, { bannerComment: "", additionalProperties: false });
}

/**
 * A copy in which a reference to a plain text carries its own description: the type generator knows one description
 * for each definition only. Our own keywords are left out.
 */
function inlined(schema, root) {
  if (Array.isArray(schema)) return schema.map((item) => inlined(item, root));
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref: reference, ...rest } = schema;
  const plain = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith("x-")));
  if (reference === undefined) {
    return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, inlined(value, root)]));
  }
  const definition = root.definitions[reference.replace("#/definitions/", "")];
  if (definition.type.includes("object")) return { $ref: reference };
  return inlined({ ...definition, ...plain }, root);
}

function validator(schema, name) {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(bare(schema), name);
  const code = standaloneCode(ajv, { [name]: name });
  // A keyword that needs ajv's runtime would bring `require` into an ES module; none of those in use does.
  if (/\brequire\(|new Function\b|\beval\(/.test(code)) {
    throw new Error(`The validator of ${name} is not self-contained: choose another keyword in its schema.`);
  }
  return `${code.replace(/^"use strict";/, "")}\n`;
}

/** A copy with nothing but what decides: the code of a validator would carry the descriptions along. */
function bare(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const said = /^(?:x-.*|title|description|default|\$comment)$/;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isNames || !said.test(key))
      .map(([key, value]) => [key, bare(value, !isNames && (key === "properties" || key === "definitions"))]),
  );
}

function declaration(name) {
  return `import type { RawSchemaError } from "../core/schema/RawSchemaError";

/** Whether a value is as the schema says; \`errors\` are those of the last call. */
export declare const ${name}: {
  (value: unknown): boolean;
  errors?: readonly RawSchemaError[] | null;
};
`;
}

function withTables(file, text, language) {
  const marks = /(<!-- keys: (\w+) -->\n)[^]*?(<!-- \/keys -->)/g;
  if (!marks.test(text)) throw new Error(`${file} has no place for the tables of keys (<!-- keys: career -->).`);
  return text.replace(marks, (_, open, name, close) => `${open}\n${keyTables(schemas[name], language)}\n${close}`);
}

/** A text with what stands between its marks `<!-- NAME -->` and `<!-- /NAME -->` written anew. */
function between(file, text, name, content) {
  const marks = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
  if (!marks.test(text)) throw new Error(`${file} has no place for its reference (<!-- ${name} -->).`);
  return text.replace(marks, (_, open, close) => `${open}\n${content}\n${close}`);
}

/** The one-based lines of the headings of codes in a page. */
function headingLines(page) {
  const lines = page.split("\n").map((text, at) => [/^### ([\w-]+)$/.exec(text)?.[1], at + 1]);
  return Object.fromEntries(lines.filter(([code]) => code !== undefined));
}

function linesModule(lines) {
  return `import type { Language } from "../core/Language";

/** The one-based line of each code's heading in docs/findings.md and docs/findings.ko.md. */
export const findingLines: Readonly<Record<Language, Readonly<Record<string, number>>>> = ${JSON.stringify(lines, null, 2)};
`;
}
