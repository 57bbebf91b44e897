import type { Readme } from "../exchange/Readme";
import { beginReadme, readReadme } from "../exchange/readReadme";
import { readRetro } from "../retro/reading/readRetro";
import { RetroMemo } from "../retro/reading/RetroMemo";
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
export function readDocument(text: string, options: ReadOptions = {}): DocumentReading {
  const source = new SourceText(text);
  const begun = beginReadme(text);
  const { kind } = begun;
  if (kind !== "other" && begun.isSure) return { source, kind, readme: readReadme(text, begun), retro: undefined };
  const retro = readRetro(source, options, new RetroMemo(begun.parsed.memo), begun.parsed);
  if (retro.isRetro >= 0.5) return { source, kind: "retro", readme: undefined, retro };
  // What people set out to do in a year or a month is read as a retrospective's plan, which knows about time.
  const isTimed = retro.plans.some((plan) => plan.for !== null && plan.for !== "next");
  if (kind !== "other" && !isTimed) return { source, kind, readme: readReadme(text, begun), retro: undefined };
  return { source, kind: "other", readme: undefined, retro };
}
