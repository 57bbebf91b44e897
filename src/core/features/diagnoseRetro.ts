import { retroSchema } from "../../generated/retroSchema";
import { calendarFindings } from "../findings/calendarFindings";
import { type Finding, finding } from "../findings/Finding";
import { schemaFindings } from "../findings/schemaFindings";
import { withoutSilenced } from "../findings/silenced";
import { yamlFindings } from "../findings/yamlFindings";
import type { RetroDocument } from "../retro/RetroDocument";
import { isRealDate } from "../time/CalendarDate";
import { valueOf } from "../yaml/SyntaxNode";

/**
 * All findings of a retrospective in the order of the text.
 * @param ignored codes that are left out, as the setting `careerGap.ignoredFindings` lists them
 */
export function diagnoseRetro(document: RetroDocument, ignored: readonly string[] = []): Finding[] {
  const { source, tree } = document;
  const found = [
    ...yamlFindings(tree.problems),
    ...schemaFindings(tree.root, "retro"),
    ...calendarFindings(tree.root, retroSchema),
    ...publishedOn(document),
  ];
  return withoutSilenced(found, source, ignored).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `date` may carry a time in any of the forms of the site generators; its day must be in the calendar. */
function publishedOn({ tree }: RetroDocument): Finding[] {
  const node = valueOf(tree.root, "date");
  if (node?.kind !== "scalar") return [];
  const date = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/.exec(node.text.trim())?.[0];
  if (date === undefined || isRealDate(date)) return [];
  return [finding("unreal-date", { start: node.start, end: node.end }, { date })];
}
