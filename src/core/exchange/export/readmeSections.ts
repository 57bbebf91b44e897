import type { ChecklistPart } from "../../analysis/checklist";
import type { Gap, Written } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import type { Language } from "../../Language";
import { pairOf, valueOf } from "../../yaml/SyntaxNode";
import { analysisLines } from "./analysisLines";
import { currentLines } from "./currentLines";
import { inlineMarkdown } from "./inlineMarkdown";
import { type ReadmeMarks, toCompare } from "./ReadmeMarks";
import type { SectionLine } from "./ReadmeLines";
import type { ReadmeHeading, ReadmeWords } from "./readmeWords";
import { requiredLines } from "./requiredLines";
import { todoLines } from "./todoLines";

/** A section of the README as it will be written. */
export interface ReadmeSection {
  readonly part: Exclude<ReadmeHeading, "checklist">;
  /** Its part, and behind a slash the zero-based number of its gap analysis. */
  readonly place: string;
  readonly heading: string;
  readonly lines: readonly SectionLine[];
  /** What to write, where there is nothing. */
  readonly prompt: string | undefined;
  /** Where its key stands in the career.yaml (zero-based offset); undefined where it has none. */
  readonly key: number | undefined;
  /** The column up to which a comment below its lines belongs to what follows; -1 where all belong to it. */
  readonly column: number;
}

/** The sections of the template, in its order, filled with what the document says. */
export function readmeSections(
  document: CareerDocument,
  words: ReadmeWords,
  language: Language,
  marks: ReadmeMarks,
): ReadmeSection[] {
  const { root } = document.tree;
  const { name, kys, gaps } = document.career;
  const whole = (part: "name" | "kys", lines: readonly SectionLine[]): ReadmeSection => ({
    part,
    place: part,
    heading: words.headings[part],
    lines,
    prompt: undefined,
    key: pairOf(root, part)?.start,
    column: -1,
  });
  const section = (
    part: ChecklistPart,
    key: { readonly start: number } | undefined,
    lines: readonly SectionLine[],
    gap = 0,
  ): ReadmeSection => ({
    part,
    place: `${part}/${gap}`,
    heading: words.headings[part],
    lines,
    prompt: words.prompts[part],
    key: key?.start,
    column: key ? document.source.positionAt(key.start).character : 0,
  });
  const line = ({ text, node }: Written): SectionLine => ({
    at: node.start,
    depth: 0,
    text: inlineMarkdown(text),
    carries: toCompare(text),
  });
  const gapSections = (gap: Gap | undefined): ReadmeSection[] => {
    const heading = gaps.length > 1 && gap ? `${words.headings.gap} (${gap.index + 1})` : words.headings.gap;
    const index = gap?.index ?? 0;
    const goal = gap?.goal && document.goals.find(gap.goal.text);
    return [
      { part: "gap", place: `gap/${index}`, heading, lines: [], prompt: undefined, key: gap?.node.start, column: -1 },
      section(
        "gapGoal",
        gap?.goalKey,
        gap?.goal ? [line({ ...gap.goal, text: goal?.text ?? gap.goal.text })] : [],
        index,
      ),
      section("required", gap?.required.key, gap ? requiredLines(document, gap, marks) : [], index),
      section("current", gap?.current.key, gap ? currentLines(document, gap, language, marks) : [], index),
      section("analysis", gap?.analysis.key, gap ? analysisLines(document, gap, marks) : [], index),
      section("todos", gap?.todos.key, gap ? todoLines(document, gap, language, marks) : [], index),
    ];
  };
  const bold = name ? [{ ...line(name), depth: undefined, text: `**${inlineMarkdown(name.text)}**` }] : [];
  return [
    whole("name", bold),
    whole("kys", []),
    section("keyStrengths", pairOf(valueOf(root, "kys"), "keyStrengths"), kys.keyStrengths.items.map(line)),
    section("readme", pairOf(valueOf(root, "kys"), "readme"), kys.readme.items.map(line)),
    section(
      "goals",
      pairOf(valueOf(root, "kys"), "goals"),
      kys.goals.items.map(({ written }) => line(written)),
    ),
    ...(gaps.length > 0 ? gaps : [undefined]).flatMap(gapSections),
  ];
}
