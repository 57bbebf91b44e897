import type { FindingWording } from "../messages/findingMessages";
import type { YamlError, YamlProblem } from "../yaml/YamlProblem";
import { type Finding, finding } from "./Finding";

const wordings: Readonly<Record<YamlError["kind"], FindingWording>> = {
  syntax: "yaml-syntax",
  indent: "yaml-indent",
  tab: "yaml-tab",
  unclosed: "yaml-unclosed",
  "duplicate-key": "yaml-duplicate-key",
  "multiple-documents": "yaml-multiple-documents",
  alias: "yaml-alias",
  escape: "yaml-escape",
  "missing-colon": "yaml-missing-colon",
  "marked-key": "yaml-marked-key",
};

/** The findings for what keeps a YAML text from being read, and for text that was misread. */
export function yamlFindings(problems: readonly YamlProblem[]): Finding[] {
  return problems.map((problem) => {
    if (problem.kind === "misread") {
      const data = problem.misread === "joined" ? undefined : { meant: problem.meant };
      return finding(`misread-${problem.misread}`, problem, {}, data);
    }
    const subject = problem.subject ?? "";
    return finding(wordings[problem.kind], problem, { subject, key: subject });
  });
}
