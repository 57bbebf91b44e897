import type { SourceText, Span } from "../text/SourceText";

/** The front matter of a Markdown file. */
export interface FrontMatter {
  readonly language: "yaml" | "toml";
  /** All of it, with the lines that fence it. */
  readonly whole: Span;
  /** What stands between the fences. */
  readonly content: Span;
}

/**
 * Finds the front matter as Hugo and Jekyll read it: a first line of `---` (YAML) or `+++` (TOML), up to the next
 * such line. A byte order mark before it is passed over.
 * @returns undefined where there is none, or where it is never closed
 */
export function frontMatter(source: SourceText): FrontMatter | undefined {
  const bom = source.slice(0, 1) === "\uFEFF" ? 1 : 0;
  const first = source.lineText(0).slice(bom).trimEnd();
  if (first !== "---" && first !== "+++") return undefined;
  for (let line = 1; line < source.lineCount; line++) {
    if (source.lineText(line).trimEnd() !== first) continue;
    return {
      language: first === "---" ? "yaml" : "toml",
      whole: { start: bom, end: source.lineEnd(line) },
      content: { start: source.lineStart(1), end: source.lineStart(line) },
    };
  }
  return undefined;
}
