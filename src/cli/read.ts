import { basename } from "node:path";
import { evidenceMatcher, type EvidenceMatcher } from "../core/analysis/findEvidence";
import type { CareerDocument } from "../core/career/CareerDocument";
import { type DocumentReading, readDocument } from "../core/reading/readDocument";
import { type ReadingEvidence, readingJson } from "../core/reading/readingJson";
import type { Cli, ExitStatus } from "./Cli";
import { readText } from "./files";
import { NearestCareers } from "./NearestCareers";
import { printReading } from "./printReading";

/** `career-gap read`: what is recognised in each Markdown file, in the order asked. */
export function read(files: readonly string[], cli: Cli): ExitStatus {
  const careers = new NearestCareers(cli);
  const matchers = new Map<CareerDocument, EvidenceMatcher>();
  const matcherOf = (file: string): EvidenceMatcher | undefined => {
    const career = careers.of(file);
    if (!career) return undefined;
    const matcher = matchers.get(career) ?? evidenceMatcher(career);
    matchers.set(career, matcher);
    return matcher;
  };
  let status: ExitStatus = 0;
  for (const file of files) {
    const text = readText(file, cli);
    if (text === undefined) {
      status = 2;
      continue;
    }
    const reading = readDocument(text, { fileName: basename(file) });
    const json = readingJson(reading, evidenceOf(reading, matcherOf(file)));
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
