import { type Completion, escapeSnippet } from "./Completion";
import { completionMessages } from "../messages/completionMessages";
import type { SchemaKey, SchemaNode } from "../schema/SchemaNode";
import { type CompletionPlace, filterFor, wordAt } from "./CompletionPlace";
import { formatWords, scalarCompletions } from "./valueCompletions";

/**
 * The keys and items that a line of an object or list can begin with: the asked ones first, then as in the template,
 * references before the keys that any object can have.
 */
export function keyCompletions(node: SchemaNode, context: CompletionPlace): Completion[] {
  const { place } = context;
  if (place.role === "item") {
    return lastPrivate([...scalarCompletions(node, context, place.lead), ...objectKeys(node, context)]);
  }
  // A line below `todos:` begins with a dash; below `current:` it may also begin with a key.
  const canBeItem = node.items && place.style === "block" && place.siblings.length === 0;
  const items = canBeItem && node.items ? itemCompletions(node.items, context) : [];
  return [...items, ...lastPrivate([...objectKeys(node, context), ...mapKeys(node, context)])];
}

/** Few want it, and everything has it. */
function lastPrivate(all: readonly Completion[]): Completion[] {
  const isLast = (one: Completion): boolean => one.kind === "key" && one.label === "private";
  return [...all.filter((one) => !isLast(one)), ...all.filter(isLast)];
}

/** The first line of a new item: its first key, or a text. */
function itemCompletions(items: SchemaNode, context: CompletionPlace): Completion[] {
  const { place, language } = context;
  const first = items.keys?.find(({ required }) => required);
  const whole: Completion = {
    label: first ? `- ${first.key}:` : "-",
    kind: "snippet",
    detail: completionMessages.newItem[language],
    documentation: items.description[language],
    insertText: first ? `${place.lead}- ${first.key}: $0` : `${place.lead}- $0`,
    isSnippet: true,
    span: place.span,
    filterText: filterFor(place, "-", first?.key ?? ""),
    continues: items.reference !== undefined || items.values !== undefined,
  };
  // Below `current:` the same words stand as keys, too.
  const words = scalarCompletions(items, context, `${place.lead}- `).map((one) => ({
    ...one,
    label: `- ${one.label}`,
  }));
  return [whole, ...words];
}

function objectKeys(node: SchemaNode, context: CompletionPlace): Completion[] {
  const missing = (node.keys ?? []).filter(({ key }) => !context.place.siblings.includes(key));
  return missing.toSorted((a, b) => Number(b.required) - Number(a.required)).map((key) => keyCompletion(key, context));
}

function keyCompletion(known: SchemaKey, context: CompletionPlace): Completion {
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
    filterText: filterFor(place, key, ...(known.also ?? [])),
    continues: !place.hasValue && offersMore(node),
  };
}

/** What follows a new key: a value on the line, or the beginning of a list or an object below it. */
function behindKey(node: SchemaNode, { place }: CompletionPlace): string {
  const kind = node.kinds[0];
  if (place.style === "flow") return kind === "array" ? ": [$0]" : kind === "object" ? ": {$0}" : ": $0";
  if (kind !== "array" && kind !== "object") return ": $0";
  const column = place.indent.length + (place.needsDash ? 2 : 0);
  // The editor repeats the white space of the line that a snippet begins on.
  const shift = " ".repeat(Math.max(0, column + place.step - place.repeated));
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
function mapKeys(node: SchemaNode, context: CompletionPlace): Completion[] {
  const { place, language } = context;
  const completion = (word: string, rest: Partial<Completion>): Completion => ({
    label: word,
    kind: "value",
    documentation: node.mapKey?.description[language],
    insertText: `${place.lead}${escapeSnippet(wordAt(place, word, true))}${place.hasValue ? "" : ": $0"}`,
    isSnippet: true,
    span: place.span,
    filterText: filterFor(place, word),
    continues: !place.hasValue,
    ...rest,
  });
  const reference = node.mapKey?.reference;
  const references = reference ? context.references(reference) : [];
  return [
    ...references
      .filter(({ word, also }) => !place.siblings.some((key) => key === word || also.includes(key)))
      .map(({ word, detail, also }) =>
        completion(word, { kind: "reference", detail, filterText: filterFor(place, word, ...also) }),
      ),
    ...formatWords(node.mapKey?.format, context)
      .filter(([word]) => !place.siblings.includes(word))
      .map(([word, message]) =>
        completion(word, {
          detail: message && completionMessages[message][language],
          insertText: `${place.lead}${word}${place.hasValue ? "" : ": $0"}`,
        }),
      ),
  ];
}
