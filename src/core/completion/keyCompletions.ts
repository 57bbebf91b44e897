import { type Completion, escapeSnippet } from "./Completion";
import { completionMessages } from "../messages/completionMessages";
import type { SchemaKey, SchemaNode } from "../schema/SchemaNode";
import { type CompletionPlace, filterFor, wordAt } from "./CompletionPlace";
import { scalarCompletions } from "./valueCompletions";

/** The keys and items that a line of an object or list can begin with; the asked ones first, then as in the template. */
export function keyCompletions(node: SchemaNode, context: CompletionPlace): Completion[] {
  const { place } = context;
  if (place.role === "item") {
    const dash = place.needsDash ? `${place.indent}- ` : "";
    return [...objectKeys(node, context, dash), ...scalarCompletions(node, context, dash)];
  }
  // A line below `todos:` begins with a dash; below `current:` it may also begin with a key.
  const lead = place.typed === "" ? place.indent : "";
  const items = node.items && place.style === "block" && place.siblings.length === 0 ? itemCompletions(node.items, context, lead) : [];
  return [...items, ...objectKeys(node, context, lead), ...mapKeys(node, context, lead)];
}

/** The first line of a new item: its first key, or a text. */
function itemCompletions(items: SchemaNode, context: CompletionPlace, lead: string): Completion[] {
  const first = items.keys?.find(({ required }) => required) ?? undefined;
  const whole: Completion = {
    label: first ? `- ${first.key}:` : "- ",
    kind: "snippet",
    detail: completionMessages.newItem[context.language],
    documentation: items.description[context.language],
    insertText: first ? `${lead}- ${first.key}: $0` : `${lead}- $0`,
    isSnippet: true,
    span: context.place.span,
    filterText: filterFor(context.place, "-", first?.key ?? ""),
    continues: items.reference !== undefined || items.values !== undefined,
  };
  return [whole, ...scalarCompletions(items, context, `${lead}- `)];
}

function objectKeys(node: SchemaNode, context: CompletionPlace, lead: string): Completion[] {
  const missing = (node.keys ?? []).filter(({ key }) => !context.place.siblings.includes(key));
  return missing
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map((key) => keyCompletion(key, context, lead));
}

function keyCompletion(known: SchemaKey, context: CompletionPlace, lead: string): Completion {
  const { place, language } = context;
  const { node, key, required } = known;
  const tail = place.hasValue ? "" : behindKey(node, context, lead);
  return {
    label: key,
    kind: "key",
    detail: required ? completionMessages.required[language] : undefined,
    documentation: node.description[language],
    insertText: `${escapeSnippet(lead)}${key}${tail}`,
    isSnippet: true,
    span: place.hasValue ? { start: place.span.start, end: place.span.end } : place.span,
    filterText: filterFor(place, key, ...(known.also ?? [])),
    continues: !place.hasValue && offersMore(node),
  };
}

/** What follows a new key: a value on the line, or the beginning of a list or an object below it. */
function behindKey(node: SchemaNode, { place }: CompletionPlace, lead: string): string {
  if (place.style === "flow") return ": $0";
  const list = node.kinds[0] === "array";
  const deeper = node.kinds[0] === "object";
  if (!list && !deeper) return ": $0";
  // The editor repeats the indentation of the line a snippet begins on; `lead` and dashes are not part of it yet.
  const shift = /^\s*$/.test(lead) ? lead : " ".repeat(lead.length);
  const dashed = place.role === "item" && !place.needsDash ? "  " : "";
  return list ? `:\n${shift}${dashed}  - $0` : `:\n${shift}${dashed}  $0`;
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

/** The free keys of a map: references that it has not yet. */
function mapKeys(node: SchemaNode, context: CompletionPlace, lead: string): Completion[] {
  const { place, language } = context;
  const reference = node.mapKey?.reference;
  if (!reference) return [];
  return context
    .references(reference)
    .filter(({ word, also }) => !place.siblings.some((key) => key === word || also.includes(key)))
    .map(({ word, detail, also }) => ({
      label: word,
      kind: "reference",
      detail,
      documentation: node.mapKey?.description[language],
      insertText: `${escapeSnippet(lead + wordAt(place, word, true))}${place.hasValue ? "" : ": $0"}`,
      isSnippet: true,
      span: place.span,
      filterText: filterFor(place, word, ...also),
      continues: !place.hasValue,
    }));
}
