import type { Finding } from "../core/findings/Finding";
import type { Severity } from "../core/messages/findingMessages";
import type { SourceText } from "../core/text/SourceText";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line in a pull request:
 * `::error file=career.yaml,line=3,endLine=3,col=5,endColumn=9,title=unknown-key::…`. Lines and columns are one-based,
 * the last ones part of it; columns are given where it lies on one line only.
 *
 * Format: GitHub Docs, "Workflow commands for GitHub Actions", "Setting an error message"; escapes as `@actions/core`
 * writes them (`escapeData` and `escapeProperty` of its `command.ts`).
 */
export function githubAnnotation(file: string, source: SourceText, finding: Finding, message: string): string {
  const { start, end } = source.rangeOf(finding);
  const properties: [string, string | number][] = [
    ["file", file.replaceAll("\\", "/").replace(/^\.\//, "")],
    ["line", start.line + 1],
    ["endLine", end.line + 1],
  ];
  if (start.line === end.line) {
    properties.push(["col", start.character + 1], ["endColumn", Math.max(start.character + 1, end.character)]);
  }
  properties.push(["title", finding.code]);
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[finding.severity]} ${written.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
