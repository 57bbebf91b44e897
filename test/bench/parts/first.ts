// In a fresh process: BUNDLE is loaded, FILE opened and its findings made. Prints the milliseconds of both.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type * as Core from "../freshCore";

const [bundle = "", file = ""] = process.argv.slice(2).map((name) => path.resolve(name));
const require = createRequire(bundle);
const text = readFileSync(file, "utf8");

const start = performance.now();
const { CareerDocument, diagnoseCareer } = require(bundle) as typeof Core;
const loaded = performance.now();
const findings = diagnoseCareer(CareerDocument.open(text), [], { today: "2026-06-15" });
const end = performance.now();
const count = findings.filter(({ severity }) => severity !== "hint").length;
if (count !== 1) throw new Error(`${count} findings, not the one that the text holds.`);
process.stdout.write(JSON.stringify({ load: loaded - start, findings: end - loaded, all: end - start }));
