import type { Readme } from "../exchange/Readme";
import { readReadme } from "../exchange/readReadme";
import type { RetroReading } from "../retro/reading/RetroReading";
import { SourceText } from "../text/SourceText";

/** What a Markdown file is: the template or a development plan, a retrospective, or another text. */
export type DocumentKind = "career-goal" | "plan" | "retro" | "other";

/** What a careful reader sees in a Markdown file. */
export interface DocumentReading {
  readonly source: SourceText;
  readonly kind: DocumentKind;
  /** What it says as a README or a plan, where it is one. */
  readonly readme: Readme | undefined;
  /** What it says as a retrospective, where it is none of those: texts of other kinds can hold plans too. */
  readonly retro: RetroReading | undefined;
}

export interface ReadOptions {
  /** The name of the file: dates in it tell what a retrospective looks back on. */
  readonly fileName?: string;
}

/** Reads any Markdown file as what it is, told by its content. Never throws. */
export function readDocument(text: string, _options: ReadOptions = {}): DocumentReading {
  const source = new SourceText(text);
  const readme = readReadme(text);
  if (readme.kind !== "other") return { source, kind: readme.kind, readme, retro: undefined };
  return { source, kind: "other", readme: undefined, retro: undefined };
}
