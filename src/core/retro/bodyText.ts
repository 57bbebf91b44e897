import { commentSpans } from "../markdown/commentSpans";
import { type Pauses, withoutPause } from "../Pauses";
import { blanked } from "../text/blanked";
import type { SourceText, Span } from "../text/SourceText";
import { fencedSpans } from "./fencedSpans";
import { frontMatter } from "./frontMatter";

/**
 * The body of a Markdown text, as long as the text, so that offsets stay true: blanks stand for the front matter,
 * fenced code and comments.
 */
export function bodyText(source: SourceText): string {
  return withoutPause(bodyTextSlowly(source));
}

/** As `bodyText`, with pauses. */
export function* bodyTextSlowly(source: SourceText): Pauses<string> {
  const front = frontMatter(source);
  const fences = fencedSpans(source, front?.whole.end);
  const hidden: readonly Span[] = front ? [{ start: 0, end: front.whole.end }, ...fences] : fences;
  yield;
  const body = yield* blanked(source.text, hidden);
  return yield* blanked(body, commentSpans(body));
}
