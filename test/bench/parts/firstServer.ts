// yaml-language-server in a fresh process: how long until it is initialized, and until the findings of FILE.
import { readFileSync } from "node:fs";
import { validationDelay } from "../delay";
import { careerUri, startYamlServer } from "../startYamlServer";

const [modules = "", schema = "", file = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

async function measured(): Promise<object> {
  const start = performance.now();
  const server = await startYamlServer(modules, schema);
  const initialized = performance.now();
  server.tell("textDocument/didOpen", { textDocument: { uri: careerUri, languageId: "yaml", version: 1, text } });
  // Where the settings come late, it tells of no findings first.
  while ((await server.nextFindings()).length === 0);
  const end = performance.now();
  await server.end();
  return {
    load: initialized - start,
    findings: end - initialized - validationDelay,
    all: end - start - validationDelay,
  };
}

void measured().then((times) => process.stdout.write(JSON.stringify(times)));
