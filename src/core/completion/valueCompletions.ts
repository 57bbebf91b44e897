import type { Completion } from "./Completion";
import { completionMessages } from "../messages/completionMessages";
import type { SchemaFormat, SchemaNode } from "../schema/SchemaNode";
import { halfOf } from "../time/Period";
import { type CompletionPlace, filterFor, wordAt } from "./CompletionPlace";

/** The values that can stand behind a key. */
export function valueCompletions(node: SchemaNode, context: CompletionPlace): Completion[] {
  const { lead } = context.place;
  const scalars = scalarCompletions(node, context, lead);
  // One text may stand where a list of texts can.
  return scalars.length > 0 || !node.items ? scalars : scalarCompletions(node.items, context, lead);
}

/**
 * The texts and numbers that a schema place offers.
 * @param lead what is written before each: indentation and a dash, where they are not there yet
 */
export function scalarCompletions(node: SchemaNode, context: CompletionPlace, lead: string): Completion[] {
  const { place, language } = context;
  const completion = (word: string, rest: Partial<Completion>): Completion => ({
    label: word,
    kind: "value",
    insertText: lead + word,
    isSnippet: false,
    span: place.span,
    filterText: filterFor(place, word),
    continues: false,
    ...rest,
  });
  const values = (node.values ?? []).map(({ value, description, also }) =>
    completion(String(value), {
      detail: description[language],
      filterText: filterFor(place, String(value), ...(also ?? [])),
    }),
  );
  const references = node.reference
    ? context
        .references(node.reference)
        // What a list has already is not listed again.
        .filter(({ word, also }) => !place.items.some((item) => item === word || also.includes(item)))
        .map(({ word, detail, also }) =>
          completion(word, {
            kind: "reference",
            detail,
            insertText: lead + wordAt(place, word, false),
            filterText: filterFor(place, word, ...also),
          }),
        )
    : [];
  const flags = node.kinds.includes("boolean") ? ["true", "false"].map((word) => completion(word, {})) : [];
  const formatted = formatWords(node.format, context).map(([word, message]) =>
    completion(word, { detail: message && completionMessages[message][language] }),
  );
  return [...values, ...references, ...flags, ...formatted];
}

type Word = readonly [word: string, message?: keyof typeof completionMessages];

/** The words that a format offers, likeliest first, each with what it means. */
export function formatWords(format: SchemaFormat | undefined, { today }: CompletionPlace): Word[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  switch (format) {
    case "date":
    case "date-or-words":
      return [[today, "today"]];
    case "cadence":
      return ["weekly", "2/week", "daily", "1/2week", "monthly", "quarterly", "half-yearly", "yearly", "regularly"].map(
        (word) => [word],
      );
    case "period":
      return [
        [halfOf(today), "thisHalf"],
        [month <= 6 ? `${year}-H2` : `${year + 1}-H1`, "nextHalf"],
        [`${year}-Q${Math.ceil(month / 3)}`, "thisQuarter"],
        [today.slice(0, 7), "thisMonth"],
        [String(year), "thisYear"],
        [String(year + 1), "nextYear"],
      ];
    default:
      return [];
  }
}
