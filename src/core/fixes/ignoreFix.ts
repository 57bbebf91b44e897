import { CareerDocument } from "../career/CareerDocument";
import { findingMessages } from "../messages/findingMessages";
import { appendToLine, insertLine } from "../retro/markdownEdits";
import type { SourceText } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { valueOfNode } from "../yaml/SyntaxNode";
import { writeRaw } from "../yaml/yamlEdits";
import { choices, type FixableDocument, type FixableFinding, mend, type QuickFix } from "./QuickFix";
import { readAfter } from "./readAfter";

/**
 * Silences a finding where it stands, by a comment on its line or above it, as far as a comment can stand there and
 * changes nothing that is read. Errors are not silenced.
 */
export function ignoreFix(finding: FixableFinding, document: FixableDocument): readonly QuickFix[] {
  const { code, start } = finding;
  if (findingMessages[code].severity === "error") return [];
  const { source } = document;
  const line = source.lineAt(start);
  const frontMatter = document instanceof CareerDocument ? undefined : document.frontMatter;
  const isMarkdown = !(document instanceof CareerDocument) && start >= (frontMatter?.content.end ?? 0);
  const candidates = isMarkdown ? markdownComments(source, line, code) : yamlComments(source, line, code);
  const edits = candidates.find((one) => saysTheSame(document, one));
  return choices(mend("ignore", edits, { code }));
}

function yamlComments(source: SourceText, line: number, code: string): TextEdit[][] {
  const own = joined(source, line, code) ?? (line > 0 ? joined(source, line - 1, code, /^[ \t]*#/) : undefined);
  if (own) return [own];
  const comment = `# career-gap: ignore ${code}`;
  const text = source.lineText(line);
  const indent = /^[ \t]*/.exec(text)?.[0] ?? "";
  const above = insertLine(source, line, indent + comment);
  // A comment that is there already says something of its own.
  return /[ \t]#/.test(text) ? [above] : [appendToLine(source, line, comment), above];
}

function markdownComments(source: SourceText, line: number, code: string): TextEdit[][] {
  const own = joined(source, line, code) ?? (line > 0 ? joined(source, line - 1, code, /^[ \t]*<!--/) : undefined);
  if (own) return [own];
  const comment = `<!-- career-gap: ignore ${code} -->`;
  const above = insertLine(source, line, comment);
  const behind = appendToLine(source, line, comment);
  // The words of a heading are its address; within a list, a line of its own would part it.
  return /^ {0,3}#{1,6}[ \t]/.test(source.lineText(line)) ? [above, behind] : [behind, above];
}

/** The code beside those that a comment on a line silences already. */
function joined(source: SourceText, line: number, code: string, form = /(?:)/): TextEdit[] | undefined {
  const text = source.lineText(line);
  const match = /(?:#|<!--)[ \t]*career-gap:[ \t]*ignore[ \t]+[\w-]+(?:[ \t,]+[\w-]+)*?(?=[ \t]*(?:-->|$))/.exec(text);
  if (!match || !form.test(text)) return undefined;
  const at = source.lineStart(line) + match.index + match[0].length;
  return [...writeRaw({ start: at, end: at }, `, ${code}`)];
}

/** Whether a document is read alike with the edits: the comment is one, and part of no text. */
function saysTheSame(document: FixableDocument, edits: readonly TextEdit[]): boolean {
  const { value, problems } = readAfter(document, edits);
  if (problems > document.tree.problems.length) return false;
  if (JSON.stringify(value) !== JSON.stringify(valueOfNode(document.tree.root))) return false;
  if (document instanceof CareerDocument) return true;
  const after = document.change(edits);
  const shape = ({ reading }: typeof document): string =>
    JSON.stringify([reading.periods, reading.reviews, reading.plans].map((parts) => parts.length));
  return shape(after) === shape(document);
}
