import type { Pauses } from "../../Pauses";
import type { Span } from "../../text/SourceText";
import type { Entry } from "./readEntries";
import { isPart, type RetroPart } from "./RetroPart";
import type { RetroActivity } from "./RetroReading";

/** What the parts that look back tell of: lines about books, courses, talks, projects and the like, with links. */
export function* readActivities(root: RetroPart, masked: string): Pauses<RetroActivity[]> {
  const found: RetroActivity[] = [];
  function* visit(part: RetroPart, period: Span | null): Pauses<void> {
    for (const node of part.nodes) {
      yield;
      if (isPart(node)) {
        if (node.role === "plan" || node.role === "check") continue;
        const span = node.role === "period" && node.period ? (node.opener?.span ?? null) : period;
        // A bullet that opens a period tells of it in the same line: `3월: 책 완독`.
        if (node.role === "period" && node.opener?.kind === "item") take(node.opener, span);
        yield* visit(node, span);
      } else if (!node.quoted) take(node, period);
    }
  }
  const take = ({ span, words }: Entry, period: Span | null): void => {
    const kind = words.activity;
    if (kind)
      found.push({
        span,
        text: words.plain,
        kind,
        links: linksIn(masked.slice(span.start, Math.min(span.end, span.start + 4000))),
        period,
      });
  };
  yield* visit(root, null);
  return found;
}

/** The targets of inline links and bare addresses, in order, pictures left out. */
function linksIn(text: string): string[] {
  const links: string[] = [];
  const pattern =
    /(!?)\[[^\][]{0,300}\]\(<?([^()\s<>]{1,500}(?:\([^()\s]{0,100}\)[^()\s<>]{0,200})?)>?(?:\s[^()]{0,100})?\)|<?(https?:\/\/[^\s<>()[\]]{1,500})>?/g;
  for (const [, picture, target, bare] of text.matchAll(pattern)) {
    if (picture) continue;
    const link = target ?? bare?.replace(/[.,;:!?'"]+$/, "");
    if (link && !link.startsWith("#")) links.push(link);
  }
  return links;
}
