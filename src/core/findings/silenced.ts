import type { SourceText } from "../text/SourceText";
import type { Finding } from "./Finding";

const comment = /(?:#|<!--)[ \t]*career-gap:[ \t]*ignore[ \t]+([\w-]+(?:[ \t,]+[\w-]+)*)/;

/**
 * Leaves out the findings that the file silences: `# career-gap: ignore CODE` on the line of a finding or on the
 * line above it (`<!-- career-gap: ignore CODE -->` in Markdown), and those whose code is in `ignored`.
 * @param hasSilence false where it is known that no line of the text silences anything
 */
export function withoutSilenced(
  findings: readonly Finding[],
  source: SourceText,
  ignored: readonly string[] = [],
  hasSilence = true,
): Finding[] {
  if (!hasSilence && ignored.length === 0) return [...findings];
  const byLine = hasSilence ? silencedLines(source) : new Map<number, Set<string>>();
  return findings.filter((one) => {
    if (ignored.includes(one.code)) return false;
    if (byLine.size === 0) return true;
    const line = source.lineAt(one.start);
    return !byLine.get(line)?.has(one.code);
  });
}

/** The codes that are silenced, by zero-based line. */
function silencedLines(source: SourceText): Map<number, Set<string>> {
  const lines = new Map<number, Set<string>>();
  for (let at = source.text.indexOf("career-gap:"); at >= 0; at = source.text.indexOf("career-gap:", at + 1)) {
    const line = source.lineAt(at);
    const text = source.lineText(line);
    const match = comment.exec(text);
    if (!match) continue;
    const isOwnLine = text.slice(0, match.index).trim() === "";
    const mark = match[0].startsWith("#") ? "#" : "<!--";
    for (const target of isOwnLine ? linesBelow(source, line, mark) : [line]) {
      const codes = lines.get(target) ?? new Set<string>();
      for (const code of (match[1] as string).split(/[ \t,]+/)) codes.add(code);
      lines.set(target, codes);
    }
  }
  return lines;
}

/** A comment on a line of its own, and the lines up to the next one that is no comment of its kind. */
function linesBelow(source: SourceText, line: number, mark: string): number[] {
  const lines = [line];
  for (let next = line + 1; next < source.lineCount; next++) {
    lines.push(next);
    if (!source.lineText(next).trimStart().startsWith(mark)) break;
  }
  return lines;
}
