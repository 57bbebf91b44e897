import { parseDocument, type Document, type YAMLError } from "yaml";
import { type Pauses, withoutPause } from "../Pauses";
import { SourceText, type Span } from "../text/SourceText";
import { unquote } from "./lineEntries";
import { Origin } from "./Origin";
import { lineMisread, type LineMisread } from "./lineMisread";
import { type MendedError, mendErrors } from "./mendErrors";
import { mendMarks } from "./mendMarks";
import type { SyntaxNode } from "./SyntaxNode";
import { buildTree, type ReadText } from "./buildTree";
import type { YamlError, YamlProblem } from "./YamlProblem";
import { anyShape, type YamlShape } from "./YamlShape";

export interface YamlTree {
  readonly root: SyntaxNode | undefined;
  /** In the order of the text. */
  readonly problems: readonly YamlProblem[];
}

const passes = 8;

/** A YAML text that was read by itself: its places are counted from its origin, those of its problems from 0. */
export interface YamlPart extends YamlTree {
  readonly origin: Origin;
}

/**
 * Reads a YAML text, or a part of it, into a tree with places and a list of problems. Never throws. Text that YAML
 * misreads is read as it was meant (and listed as a problem), so that the rest of the document keeps its sense.
 */
export function parseYaml(source: SourceText, shape: YamlShape = anyShape, span?: Span): YamlTree {
  return withoutPause(parseYamlSlowly(source, shape, span));
}

/** The same, with pauses where it is read several times over. */
export function* parseYamlSlowly(source: SourceText, shape: YamlShape, span?: Span): Pauses<YamlTree> {
  // A byte order mark is no part of what is written.
  if (!span && source.text.startsWith("\uFEFF")) {
    return yield* parseYamlSlowly(source, shape, { start: 1, end: source.length });
  }
  const base = span?.start ?? 0;
  const text = span ? new SourceText(source.slice(span.start, span.end)) : source;
  const part = yield* parsePart(text, shape, undefined);
  part.origin.local = base;
  const problems = base === 0 ? part.problems : part.problems.map((problem) => movedProblem(problem, base));
  return { root: part.root, problems };
}

/**
 * Reads a text that may be a part of another. Of broken text, it pauses now and then: that is read several times over.
 * @param listKey the key that the text is the value of, where it is the whole or a part of a value
 */
export function* parsePart(source: SourceText, shape: YamlShape, listKey: string | undefined): Pauses<YamlPart> {
  let { text } = source;
  const origin = new Origin(0);
  const meant = new Map<number, ReadText>();
  let document = parse(text);
  const mended: YamlError[] = [];
  for (let pass = 0; pass < passes && document.ok; pass++) {
    const marks = mendMarks(document.ok, source);
    if (document.ok.errors.length === 0 && document.ok.warnings.length === 0 && marks.length === 0) break;
    yield;
    const found = misreadsOf(document.ok, source, shape, meant);
    for (const one of found) {
      meant.set(one.start, one);
      text = covered(text, one, "x");
    }
    // What can be read as a text first; only then what cannot be read at all, in the lines that are left.
    const lost =
      found.length > 0
        ? []
        : [...marks, ...mendErrors(document.ok, new SourceText(text))].filter((one) => !meant.has(one.span.start));
    for (const { problem, span: place, how } of atOnce(lost)) {
      mended.push(problem);
      meant.set(place.start, { ...place, misread: undefined });
      text = covered(text, place, how === "text" ? "x" : " ");
    }
    if (found.length === 0 && lost.length === 0) break;
    yield;
    document = parse(text);
  }
  if (!document.ok) {
    return { root: undefined, problems: [{ kind: "syntax", start: 0, end: Math.min(1, source.length) }], origin };
  }
  const { root, misreads } = buildTree(document.ok, source, shape, meant, origin, listKey);
  const errors = document.ok.errors.map((error) => problemOf(error, source));
  const problems: YamlProblem[] = [...onePerLine([...mended, ...errors], source), ...misreads];
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { root, problems, origin };
}

/**
 * Which errors are mended at once: the first, since it may have given rise to the others, or all tabs up to the first
 * error of another kind, but for those in the lines that go with one of them.
 */
function atOnce(lost: readonly MendedError[]): MendedError[] {
  const count = lost.findIndex(({ problem }) => problem.kind !== "tab");
  const tabs = count < 0 ? lost : lost.slice(0, count);
  if (tabs.length === 0) return lost.slice(0, 1);
  let end = -1;
  return tabs.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The text with a stretch of it covered; blanks and line breaks stay. */
function covered(text: string, { start, end }: Span, by: "x" | " "): string {
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^ \t\r\n]/g, by) + text.slice(end);
}

/** One mistake makes the parser complain several times; the first complaint about a line says the most. */
export function onePerLine<Problem extends YamlProblem>(errors: readonly Problem[], source: SourceText): Problem[] {
  const lines = new Set<number>();
  return errors.filter((error) => {
    if (error.kind === "duplicate-key" || error.kind === "misread") return true;
    const line = source.lineAt(error.start);
    return !lines.has(line) && lines.add(line);
  });
}

function parse(text: string): { ok?: Document.Parsed } {
  try {
    // A lone carriage return ends a line, to YAML as to the editor; the parser does not know it.
    const lines = text.includes("\r") ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
    // With the log level `silent` a second document would not be reported; nothing is logged here in any case.
    return {
      ok: withoutStacks(() => parseDocument(lines, { prettyErrors: false, logLevel: "error", stringKeys: false })),
    };
  } catch (error) {
    // The parser overflows the stack on some broken input instead of reporting it.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** The parser makes an `Error` of each problem; on broken text most of its time would go into stacks that nobody reads. */
function withoutStacks<Result>(work: () => Result): Result {
  // V8's own; where it is not known, it does nothing.
  const errors = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = errors;
  errors.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    if (stackTraceLimit === undefined) delete errors.stackTraceLimit;
    else errors.stackTraceLimit = stackTraceLimit;
  }
}

function misreadsOf(
  { errors, warnings }: Document.Parsed,
  source: SourceText,
  shape: YamlShape,
  known: ReadonlyMap<number, ReadText>,
): LineMisread[] {
  const found = new Map<number, LineMisread>();
  for (const error of [...errors, ...warnings]) {
    const misread =
      error.code === "BLOCK_IN_FLOW"
        ? flowMisread(source, error.pos)
        : lineMisread(source, source.lineAt(error.pos[0]), error.code === "BLOCK_AS_IMPLICIT_KEY", shape.isKnownKey);
    if (misread && !known.has(misread.start)) found.set(misread.start, misread);
  }
  return [...found.values()];
}

/** `{have: knows G1: the rest}`: a second `: ` in the value of a flow map. */
function flowMisread(source: SourceText, [start, end]: readonly [number, number]): LineMisread | undefined {
  const text = source.slice(start, end).trimEnd();
  return /^[^\n"'[\]{}]*: [^\n"'[\]{}]*$/.test(text)
    ? { start, end: start + text.length, misread: "colon" }
    : undefined;
}

function problemOf(error: YAMLError, source: SourceText): YamlError {
  const [start, end] = error.pos;
  const from = Math.min(start, source.length);
  // What an error spans may go on for lines; one is enough to find it.
  const place = { start: from, end: Math.max(from, Math.min(end, source.lineEnd(source.lineAt(from)))) };
  const subject = source.slice(place.start, place.end);
  switch (error.code) {
    case "BAD_INDENT":
      return /must end with|sufficiently indented/.test(error.message)
        ? { ...place, kind: "unclosed", subject: /end with a (.)/.exec(error.message)?.[1] }
        : { ...wholeLine(source, place.start), kind: "indent" };
    case "TAB_AS_INDENT":
      return { ...place, kind: "tab" };
    case "DUPLICATE_KEY": {
      return duplicateKey(source, from);
    }
    case "MULTIPLE_DOCS":
      return { ...place, kind: "multiple-documents" };
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "RESOURCE_EXHAUSTION":
      return { ...place, kind: "alias", subject };
    case "BAD_DQ_ESCAPE":
      return { ...place, end: place.start + 2, kind: "escape", subject: source.slice(place.start, place.start + 2) };
    case "MISSING_CHAR":
    case "MULTILINE_IMPLICIT_KEY":
      if (/Missing closing|end with a/.test(error.message)) {
        return { ...place, kind: "unclosed", subject: /(?:end with a|closing) (.)/.exec(error.message)?.[1] };
      }
      return /followed by map values|single line/.test(error.message) && !/:(?:[ \t]|$)/.test(lineOf(source, from))
        ? { ...wholeLine(source, place.start), kind: "missing-colon" }
        : { ...place, kind: "syntax" };
    default:
      return { ...place, kind: "syntax" };
  }
}

/** The problem of a key that its map has already; it stands at an offset, or behind blanks and line breaks there. */
export function duplicateKey(source: SourceText, offset: number): YamlError {
  const start = offset + (/^\s*/.exec(source.slice(offset, offset + 1024))?.[0].length ?? 0);
  const end = Math.min(start + keyLength(source, start), source.length);
  return { start, end, kind: "duplicate-key", subject: unquote(source.slice(start, end)) };
}

function keyLength(source: SourceText, at: number): number {
  return (/^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]*)/.exec(source.slice(at, at + 1024))?.[0] ?? "").trimEnd().length || 1;
}

function lineOf(source: SourceText, offset: number): string {
  return source.lineText(source.lineAt(offset));
}

function wholeLine(source: SourceText, at: number): Span {
  const line = source.lineAt(at);
  const indent = /^[ \t]*(?:-[ \t]+)*/.exec(source.lineText(line))?.[0].length ?? 0;
  const end = source.lineStart(line) + source.lineText(line).trimEnd().length;
  return { start: Math.min(source.lineStart(line) + indent, end), end };
}

/** A problem of a part of a text, at its place in the whole. */
function movedProblem(problem: YamlProblem, by: number): YamlProblem {
  return { ...problem, start: problem.start + by, end: problem.end + by };
}
