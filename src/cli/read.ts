import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { evidenceMatcher, type EvidenceMatcher } from "../core/analysis/findEvidence";
import { CareerDocument } from "../core/career/CareerDocument";
import { type DocumentReading, readDocument } from "../core/reading/readDocument";
import { type ReadingEvidence, readingJson } from "../core/reading/readingJson";
import type { Cli, ExitStatus } from "./Cli";
import { readText } from "./files";
import { printReading } from "./printReading";

/** `career-gap read`: what is recognised in each Markdown file, in the order asked. */
export function read(files: readonly string[], cli: Cli): ExitStatus {
  const careers = new Careers(cli);
  let status: ExitStatus = 0;
  for (const file of files) {
    const text = readText(file, cli);
    if (text === undefined) {
      status = 2;
      continue;
    }
    const reading = readDocument(text, { fileName: basename(file) });
    const json = readingJson(reading, evidenceOf(reading, careers.of(file)));
    if (cli.options.json) cli.json({ file, ...json });
    else printReading(file, json, reading.source, cli);
  }
  return careers.isUnreadable ? 2 : status;
}

function evidenceOf(reading: DocumentReading, matcher: EvidenceMatcher | undefined): readonly ReadingEvidence[] {
  const { source, retro } = reading;
  return (matcher?.find(source, retro ?? { periods: [], plans: [] }) ?? []).map((hit) => ({
    competency: hit.competency.id?.text ?? hit.competency.name,
    span: hit,
    period: hit.period?.span ?? null,
  }));
}

const names = ["career.yaml", "career.yml"];

/** The career files that the texts are held against, each read once. */
class Careers {
  isUnreadable = false;
  private readonly known = new Map<string, EvidenceMatcher | undefined>();
  private readonly nearest = new Map<string, string | undefined>();

  constructor(private readonly cli: Cli) {}

  of(file: string): EvidenceMatcher | undefined {
    const path = this.cli.options.career ?? this.nearestTo(dirname(resolve(file)));
    if (path === undefined) return undefined;
    if (!this.known.has(path)) this.known.set(path, this.open(path));
    return this.known.get(path);
  }

  private open(path: string): EvidenceMatcher | undefined {
    const text = readText(path, this.cli);
    if (text !== undefined) return evidenceMatcher(CareerDocument.open(text));
    this.isUnreadable = true;
    return undefined;
  }

  private nearestTo(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const here = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    const above = dirname(folder);
    const found = here ?? (above === folder ? undefined : this.nearestTo(above));
    this.nearest.set(folder, found);
    return found;
  }
}
