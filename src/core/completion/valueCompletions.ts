import type { SchemaNode } from "../schema/SchemaNode";
import type { Span } from "../text/SourceText";
import type { YamlPlace } from "../yaml/YamlPlace";
import { type CompletionDraft, escapeSnippet } from "./Completion";
import { type CompletionPlace, type ReferenceTarget, wordAt } from "./CompletionPlace";
import { formatWords } from "./formatWords";

/** The values that can stand behind a key. */
export function valueCompletions(node: SchemaNode, context: CompletionPlace): CompletionDraft[] {
  const scalars = scalarCompletions(node, context);
  // One text may stand where a list of texts can.
  return scalars.length > 0 || !node.items ? scalars : scalarCompletions(node.items, context);
}

/**
 * The texts and numbers that a schema place offers.
 * @param dash written before each, in the label too, where an item has no dash yet: `- `
 */
export function scalarCompletions(node: SchemaNode, context: CompletionPlace, dash = ""): CompletionDraft[] {
  const { place, language } = context;
  const lead = place.lead + dash;
  const draft = (word: string, detail: string | undefined, also: readonly string[]): CompletionDraft => ({
    label: dash + word,
    kind: "value",
    detail,
    insertText: lead + word,
    isSnippet: false,
    span: place.span,
    words: [word, ...also],
    continues: false,
  });
  return [
    ...(node.values ?? []).map(({ value, description, also }) =>
      draft(String(value), description[language], also ?? []),
    ),
    ...(node.reference ? notListed(context.references(node.reference), place.items) : []).map(
      (target) => new ReferenceDraft(target, place, dash),
    ),
    ...(node.kinds.includes("boolean") ? ["true", "false"].map((word) => draft(word, undefined, [])) : []),
    ...formatWords(node.format, context.today, language).map(({ word, detail, also }) => draft(word, detail, also)),
    ...(context.texts?.[place.path.join("/")] ?? []).map((word) => ({
      ...draft(word, undefined, []),
      insertText: lead + wordAt(place, word, false),
    })),
  ];
}

/** What is not in a list yet, by any of its words: what a list has is not listed again. */
export function notListed(targets: readonly ReferenceTarget[], listed: readonly string[]): readonly ReferenceTarget[] {
  if (listed.length === 0) return targets;
  const known = new Set(listed);
  return targets.filter(({ words }) => !words.some((word) => known.has(word)));
}

/** A reference as it is written. All but its words is made when it is shown: there may be thousands. */
export class ReferenceDraft implements CompletionDraft {
  readonly kind = "reference";

  /**
   * @param dash written before it, in the label too, where an item has no dash yet
   * @param key set where it is written as a key: what stands behind it
   */
  constructor(
    private readonly target: ReferenceTarget,
    private readonly place: YamlPlace,
    private readonly dash: string,
    private readonly key?: { readonly tail: string; readonly documentation: string | undefined },
  ) {}

  get label(): string {
    return this.dash + this.target.word;
  }
  get detail(): string | undefined {
    return this.target.detail;
  }
  get documentation(): string | undefined {
    return this.key?.documentation;
  }
  get insertText(): string {
    const written = wordAt(this.place, this.target.word, this.key !== undefined);
    return this.place.lead + this.dash + (this.key ? escapeSnippet(written) + this.key.tail : written);
  }
  get isSnippet(): boolean {
    return this.key !== undefined;
  }
  get span(): Span {
    return this.place.span;
  }
  get words(): readonly string[] {
    return this.target.words;
  }
  get continues(): boolean {
    return this.key !== undefined && this.key.tail !== "";
  }
}
