import type { CareerDocument } from "../../core/career/CareerDocument";
import { findingText } from "../../core/findings/Finding";
import { yamlFindings } from "../../core/findings/yamlFindings";
import type { PanelState } from "../../panel/PanelState";
import { panelTarget } from "../../panel/panelTargets";
import { editorLanguage } from "../convert";

/**
 * What the panel says of a text that cannot be read.
 * @param since when it could last be read, `HH:MM`
 */
export function brokenNotice(read: CareerDocument, since: string): PanelState["broken"] {
  const problem = read.breakingProblem;
  if (!problem) return null;
  const [finding] = yamlFindings([problem]);
  return {
    line: read.source.lineAt(problem.start) + 1,
    message: finding ? findingText(finding, editorLanguage()) : "",
    target: panelTarget.offset(problem.start),
    since,
  };
}

/** The time of the machine, `HH:MM`. */
export function timeOfDay(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
