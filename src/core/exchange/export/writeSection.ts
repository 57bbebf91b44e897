import type { KeptComment } from "./keptComments";
import type { ReadmeLines, SectionLine } from "./ReadmeLines";
import type { ReadmeMarks } from "./ReadmeMarks";
import type { ReadmeSection } from "./readmeSections";
import { inlineMarkdown } from "./inlineMarkdown";

type Entry =
  | { readonly kind: "line"; readonly line: SectionLine }
  | { readonly kind: "kept"; readonly comment: KeptComment };

/** Writes a section with its heading, its lines and the comments between them, each before what follows it. */
export function writeSection(
  out: ReadmeLines,
  section: ReadmeSection,
  comments: readonly KeptComment[],
  marks: ReadmeMarks,
): void {
  out.heading(section.heading);
  if (section.lines.length === 0 && section.prompt !== undefined) out.add({ depth: 0, text: section.prompt });
  const entries: Entry[] = [
    ...section.lines.map((line) => ({ at: line.at, entry: { kind: "line", line } as const })),
    ...comments.map((comment) => ({ at: comment.at, entry: { kind: "kept", comment } as const })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);

  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (entry.kind === "line") {
      const words = before?.kind === "kept" ? wordsOf(section, before.comment, entry.line, marks) : undefined;
      out.add(words === undefined ? entry.line : { ...entry.line, text: words });
      continue;
    }
    const { comment } = entry;
    const next = entries.slice(index + 1).find((one) => one.kind === "line");
    const following = entries[index + 1];
    if (marks.hidden.has(comment.at)) out.hide(comment.text, next?.line.depth ?? 0);
    else if (following?.kind === "line" && wordsOf(section, comment, following.line, marks) !== undefined) continue;
    else out.add(keptLine(section, comment));
  }
}

/**
 * Before a guessed line of 나의 상태 an import keeps the words that it guessed from: they say it better than the name
 * of what was guessed, and are guessed from again.
 */
function wordsOf(
  section: ReadmeSection,
  comment: KeptComment,
  line: SectionLine,
  marks: ReadmeMarks,
): string | undefined {
  if (section.part !== "current" || line.isGuess !== true || line.note || marks.hidden.has(comment.at))
    return undefined;
  const words = /^- (.+)$/u.exec(comment.text)?.[1];
  return words === undefined ? undefined : inlineMarkdown(words);
}

/** What an import could not match stands as `? subject` with its explanation indented below it; all else as it was. */
function keptLine({ part }: ReadmeSection, { text }: KeptComment): Pick<SectionLine, "depth" | "text"> {
  if (part === "analysis" || part === "current") {
    const subject = /^\? (.*)$/u.exec(text)?.[1];
    if (subject !== undefined) return { depth: 0, text: inlineMarkdown(subject) };
  }
  const below = part === "analysis" ? /^ {2}(\S.*)$/u.exec(text)?.[1] : undefined;
  return below === undefined ? { depth: undefined, text } : { depth: 1, text: inlineMarkdown(below) };
}
