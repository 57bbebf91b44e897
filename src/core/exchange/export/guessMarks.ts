import type { CareerDocument } from "../../career/CareerDocument";

/** Whether the line of a zero-based offset carries the mark of a guess, `# ?`, at its end. */
export function hasGuessMark({ source }: CareerDocument, offset: number): boolean {
  return /\s#\s*\?\s*$/.test(source.lineText(source.lineAt(offset)));
}
