import type { RetroDocument } from "../retro/RetroDocument";
import type { Span } from "../text/SourceText";
import { contentSpan } from "../yaml/contentSpan";
import { valueOf } from "../yaml/SyntaxNode";

/** The path of a career file that a retrospective names, at the place of its words. */
export interface CareerPath extends Span {
  /** Relative to the retrospective's folder, `/` between its parts. */
  readonly path: string;
}

const tomlLine = /^[ \t]*career[ \t]*=[ \t]*(?:"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*(?:#.*)?$/m;

/** What the key `career` of a retrospective's front matter names, in YAML or TOML; undefined where it names nothing. */
export function careerPath(document: RetroDocument): CareerPath | undefined {
  const { frontMatter, source } = document;
  if (!frontMatter) return undefined;
  const { start, end } = frontMatter.content;
  const text = source.slice(start, end);
  // Most have no such key: their front matter need not be parsed.
  if (!/^[ \t]*["']?career["']?[ \t]*[:=]/m.test(text)) return undefined;
  if (frontMatter.language === "yaml") {
    const value = valueOf(document.tree.root, "career");
    if (value?.kind !== "scalar" || value.text.trim() === "") return undefined;
    const { start: from, end: to } = contentSpan(value);
    return { start: from, end: to, path: withSlashes(value.text) };
  }
  // Keys below a table's header belong to the table.
  const top = text.split(/^[ \t]*\[/m, 1)[0] ?? "";
  const match = tomlLine.exec(top);
  const words = match?.[1] ?? match?.[2] ?? "";
  if (!match || words.trim() === "") return undefined;
  const at = start + match.index + match[0].search(/["']/) + 1;
  return { start: at, end: at + words.length, path: withSlashes(words) };
}

function withSlashes(path: string): string {
  return path.trim().replaceAll("\\", "/");
}
