import { linesWith } from "../text/linesWith";
import type { SourceText, Span } from "../text/SourceText";
import { fencedSpans } from "./fencedSpans";

/** A conflict that git left in the text, by the spans of its marker lines, without their line breaks. */
export interface MergeConflict {
  /** In order: `<<<<<<<`, `|||||||` where the common ancestor is shown, `=======`, `>>>>>>>`; or what is there of them. */
  readonly markers: readonly Span[];
  /** Where all markers are there: the lines between them, from the beginning of the first to that of the next marker. */
  readonly sides: { readonly upper: Span; readonly lower: Span } | undefined;
}

/** Finds the conflicts; a marker line in fenced code is shown there on purpose, and a lone row of `=` is a heading's. */
export function mergeConflicts(source: SourceText): MergeConflict[] {
  const { text } = source;
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return [];
  const fences = fencedSpans(source);
  let fence = 0;
  const found: MergeConflict[] = [];
  let open: { kind: string; line: number }[] = [];
  const spanOf = (line: number): Span => ({ start: source.lineStart(line), end: source.lineEnd(line) });
  const close = (): void => {
    if (open.length > 0) found.push({ markers: open.map(({ line }) => spanOf(line)), sides: sidesOf(source, open) });
    open = [];
  };
  for (const line of linesWith(source, ["<<<<<<<", "|||||||", "=======", ">>>>>>>"])) {
    const kind = /^(<{7}|\|{7}|={7}|>{7})(?:[ \t].*)?$/.exec(source.lineText(line))?.[1];
    if (kind === undefined) continue;
    const { start } = spanOf(line);
    while ((fences[fence]?.end ?? Infinity) <= start) fence++;
    if (open.length === 0 && (fences[fence]?.start ?? Infinity) <= start) continue;
    if (kind.startsWith("<")) close();
    if (kind.startsWith("<") || open.length > 0) open.push({ kind, line });
    else if (kind.startsWith(">") && /^>{7} \S+(?: \(.*\))?$/.test(source.lineText(line).trimEnd()))
      open = [{ kind, line }];
    if (kind.startsWith(">")) close();
  }
  close();
  return found;
}

function sidesOf(
  source: SourceText,
  markers: readonly { readonly kind: string; readonly line: number }[],
): MergeConflict["sides"] {
  const [first, ...rest] = markers;
  const last = rest.at(-1);
  const middles = rest.filter(({ kind }) => kind.startsWith("="));
  const base = rest.find(({ kind }) => kind.startsWith("|"));
  const [middle] = middles;
  const isWhole = first?.kind.startsWith("<") && last?.kind.startsWith(">") && middles.length === 1;
  if (!first || !last || !middle || !isWhole || markers.length > 4) return undefined;
  const between = (from: number, to: number): Span => ({
    start: source.lineStart(from + 1),
    end: source.lineStart(to),
  });
  return { upper: between(first.line, (base ?? middle).line), lower: between(middle.line, last.line) };
}
