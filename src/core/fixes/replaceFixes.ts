import { writeRaw, writeText } from "../yaml/yamlEdits";
import { type FixableFinding, mend, type QuickFix } from "./QuickFix";

/** The text as it was meant goes into quotes. */
export function quoteMeant({ start, end, data }: FixableFinding): readonly QuickFix[] {
  return data?.meant === undefined ? [] : mend("quote", writeText({ start, end }, data.meant, "flow"));
}

/** What is suggested is written as it is: a quoted `"3"` would be no number. */
export function replacePlain(finding: FixableFinding): readonly QuickFix[] {
  const replacement = finding.data?.replacement;
  return replacement === undefined ? [] : replaceBy(finding, replacement);
}

/** Something else in the place of what stands there, as it is. */
export function replaceBy(
  { start, end }: Pick<FixableFinding, "start" | "end">,
  replacement: string,
): readonly QuickFix[] {
  return mend("replace", writeRaw({ start, end }, replacement), { replacement });
}

/** What is suggested is a text, in quotes where it needs them. */
export function replaceQuoted({ start, end, data }: FixableFinding): readonly QuickFix[] {
  const replacement = data?.replacement;
  return replacement === undefined ? [] : replaceText({ start, end }, replacement);
}

/** Another text in the place of one. */
export function replaceText(
  { start, end }: Pick<FixableFinding, "start" | "end">,
  replacement: string,
): readonly QuickFix[] {
  return mend("replace", writeText({ start, end }, replacement, "flow"), { replacement });
}

/** The day becomes the last one of its month, where it lay past that. */
export function lastDay({ start, end, data }: FixableFinding): readonly QuickFix[] {
  const replacement = data?.replacement;
  return replacement === undefined ? [] : mend("lastDay", writeRaw({ start, end }, replacement), { replacement });
}

/** The fix that a finding of a Markdown text brings along. */
export function written(title: QuickFix["title"]): (finding: FixableFinding) => readonly QuickFix[] {
  return ({ data }) => mend(title, data?.edits);
}
