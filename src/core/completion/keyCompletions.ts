import type { CompletionDraft } from "./Completion";
import { completionMessages } from "../messages/completionMessages";
import type { SchemaKey, SchemaNode } from "../schema/SchemaNode";
import { type CompletionPlace, contentColumn } from "./CompletionPlace";
import { formatWords } from "./formatWords";
import { notListed, ReferenceDraft, scalarCompletions } from "./valueCompletions";

/**
 * The keys and items that a line of an object or list can begin with: the asked ones first, then as in the template,
 * references before the keys that any object can have.
 */
export function keyCompletions(node: SchemaNode, context: CompletionPlace): CompletionDraft[] {
  const { place } = context;
  if (place.role === "item") return [...scalarCompletions(node, context), ...objectKeys(node, context)];
  // A line below `todos:` begins with a dash; below `current:` it may also begin with a key.
  const canBeItem = node.items && place.style === "block" && place.siblings.length === 0 && !place.hasValue;
  const items = canBeItem && node.items ? itemCompletions(node.items, context) : [];
  return [...items, ...objectKeys(node, context), ...mapKeys(node, context)];
}

/** The first line of a new item: its first key, or a text. */
function itemCompletions(items: SchemaNode, context: CompletionPlace): CompletionDraft[] {
  const { place, language } = context;
  const first = items.keys?.find(({ required }) => required);
  const whole: CompletionDraft = {
    label: first ? `- ${first.key}:` : "-",
    kind: "snippet",
    detail: completionMessages.newItem[language],
    documentation: items.description[language],
    insertText: first ? `${place.lead}- ${first.key}: $0` : `${place.lead}- $0`,
    isSnippet: true,
    span: place.span,
    words: ["-", first?.key ?? ""],
    continues: items.reference !== undefined || items.values !== undefined,
  };
  return [whole, ...scalarCompletions(items, context, "- ")];
}

function objectKeys(node: SchemaNode, context: CompletionPlace): CompletionDraft[] {
  const { place } = context;
  // What is quoted, or has several words, is a text that stands in the place of the object.
  if (place.role === "item" && /^["']|\S\s/.test(place.typed)) return [];
  const siblings = new Set(place.siblings);
  const isStrict = place.role === "item" && node.kinds.includes("string");
  return (node.keys ?? [])
    .filter(({ key }) => !siblings.has(key))
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map((key) => keyCompletion(key, context, isStrict));
}

function keyCompletion(known: SchemaKey, context: CompletionPlace, isStrict: boolean): CompletionDraft {
  const { place, language } = context;
  const { node, key, required } = known;
  const tail = place.hasValue ? "" : behindKey(node, context);
  return {
    label: key,
    kind: "key",
    detail: required ? completionMessages.required[language] : undefined,
    documentation: node.description[language],
    insertText: `${place.lead}${key}${tail}`,
    isSnippet: true,
    span: place.span,
    words: [key, ...(known.also ?? [])],
    continues: !place.hasValue && (offersMore(node) || context.texts?.[[...place.path, key].join("/")] !== undefined),
    isStrict,
  };
}

/** What follows a new key: a value on the line, or the beginning of a list or an object below it. */
function behindKey(node: SchemaNode, { place }: CompletionPlace): string {
  const kind = node.kinds[0];
  if (place.style === "flow") return kind === "array" ? ": [$0]" : kind === "object" ? ": {$0}" : ": $0";
  if (kind !== "array" && kind !== "object") return ": $0";
  // The editor repeats the white space of the line that a snippet begins on.
  const shift = " ".repeat(Math.max(0, contentColumn(place) + place.step - place.repeated));
  return kind === "array" ? `:\n${shift}- $0` : `:\n${shift}$0`;
}

function offersMore(node: SchemaNode): boolean {
  return (
    node.values !== undefined ||
    node.format !== undefined ||
    node.reference !== undefined ||
    node.items?.reference !== undefined ||
    node.kinds.includes("boolean") ||
    node.kinds[0] === "object"
  );
}

/** The free keys of a map that it has not yet: references, or periods. */
function mapKeys(node: SchemaNode, context: CompletionPlace): CompletionDraft[] {
  const { place, language, today } = context;
  const { reference, format, description } = node.mapKey ?? {};
  const tail = place.hasValue ? "" : ": $0";
  const continues = !place.hasValue;
  return [
    ...notListed(reference ? context.references(reference) : [], place.siblings).map(
      (target) => new ReferenceDraft(target, place, "", { tail, documentation: description?.[language] }),
    ),
    ...formatWords(format, today, language)
      .filter(({ word }) => !place.siblings.includes(word))
      .map(({ word, detail, also }): CompletionDraft => ({
        label: word,
        kind: "value",
        detail,
        documentation: description?.[language],
        insertText: `${place.lead}${word}${tail}`,
        isSnippet: true,
        span: place.span,
        words: [word, ...also],
        continues,
      })),
  ];
}
