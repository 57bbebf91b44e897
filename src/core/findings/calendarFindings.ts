import type { SchemaFormat, SchemaNode } from "../schema/SchemaNode";
import { schemaKey } from "../schema/schemaAt";
import { isDateShaped, isRealDate } from "../time/CalendarDate";
import { readPeriod } from "../time/Period";
import type { ScalarNode, SyntaxNode } from "../yaml/SyntaxNode";
import { type Finding, finding } from "./Finding";
import { lastDayFix } from "./lastDayFix";

/** Dates and periods that the calendar does not have, wherever the schema says that one stands. */
export function calendarFindings(root: SyntaxNode | undefined, schema: SchemaNode): Finding[] {
  const found: Finding[] = [];
  if (root) walk(root, schema, found);
  return found;
}

function walk(node: SyntaxNode, place: SchemaNode | undefined, found: Finding[]): void {
  if (!place) return;
  if (node.kind === "scalar") check(node, place.format, found);
  else if (node.kind === "seq") for (const item of node.items) walk(item, place.items, found);
  else {
    for (const { key, value } of node.pairs) {
      const known = schemaKey(place, key.text);
      if (!known) check(key, place.mapKey?.format, found);
      if (value) walk(value, known?.node ?? place.mapValue, found);
    }
  }
}

function check(scalar: ScalarNode, format: SchemaFormat | undefined, found: Finding[]): void {
  const one = format && calendarFinding(scalar, format);
  if (one) found.push(one);
}

function calendarFinding(scalar: ScalarNode, format: SchemaFormat): Finding | undefined {
  const text = scalar.text.trim();
  if (format === "date" || format === "date-or-words" || isDateShaped(text)) {
    return isDateShaped(text) && !isRealDate(text)
      ? finding("unreal-date", scalar, { date: text }, lastDayFix(text))
      : undefined;
  }
  if (format === "cadence") return undefined;
  const period = readPeriod(text);
  if (period === "unreal") return finding("unreal-period", scalar, { period: text });
  if (period !== "reversed") return undefined;
  const [from, to] = text.split("/") as [string, string];
  return finding("reversed-period", scalar, { from, to }, { replacement: `${to}/${from}` });
}
