import type { CareerDocument } from "../core/career/CareerDocument";
import { findingText } from "../core/findings/Finding";
import { yamlFindings } from "../core/findings/yamlFindings";
import type { Cli } from "./Cli";

/** Why a career file cannot be read: its first problem, with the one-based line. */
export function brokenReason(document: CareerDocument, cli: Cli): string {
  const problem = document.breakingProblem;
  const [first] = problem ? yamlFindings([problem]) : [];
  const line = document.source.lineAt(first?.start ?? 0) + 1;
  return cli.say("broken", { line, message: first ? findingText(first, cli.options.language) : "" });
}
