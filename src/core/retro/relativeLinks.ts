import type { Pauses } from "../Pauses";
import type { Span } from "../text/SourceText";
import { stretchesOf } from "../text/stretchesOf";

/** A link to a file beside the document, at the place of its target. */
export interface RelativeLink extends Span {
  /** Without query and anchor, percent signs decoded. */
  readonly path: string;
}

/** A link's or image's target, a definition's, an HTML attribute's; inline code is passed over. */
const targets =
  /`[^`\n]{1,300}`|\]\([ \t]*(?:<([^<>\n]{1,1000})>|((?:[^\s()<>]|\([^\s()]{0,200}\)){1,1000}))|^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]{1,1000})>?[ \t]*\r?$|<(?:img|a)\b[^<>]{0,300}?[ \t](?:src|href)=["']([^"'\n]{1,1000})["']/gm;

/** Pages that a site generator makes have no file of their own. */
const madeBySite = /\.(?:html?|xml|php)$/i;
const namesFile = /[^/]\.[A-Za-z][A-Za-z0-9]{0,5}$/;

/**
 * The links and images of a body that name a file relative to the document, in order.
 * @param body as `bodyText` gives it
 */
export function relativeLinks(body: string): RelativeLink[] {
  return [...body.matchAll(targets)].flatMap((match) => {
    const written = match[1] ?? match[2] ?? match[3] ?? match[4];
    const path = written === undefined ? undefined : pathOf(written);
    if (written === undefined || path === undefined) return [];
    const start = match.index + match[0].lastIndexOf(written);
    return [{ start, end: start + written.length, path }];
  });
}

/** As `relativeLinks`, with pauses. */
export function* relativeLinksSlowly(body: string): Pauses<RelativeLink[]> {
  const links: RelativeLink[] = [];
  for (const { start, end } of stretchesOf(body, partsNoLink)) {
    for (const link of relativeLinks(body.slice(start, end)))
      links.push({ start: link.start + start, end: link.end + start, path: link.path });
    yield;
  }
  return links;
}

/**
 * Whether no link of a body stands on both sides of an offset, at which a line begins: only a tag goes on over lines.
 * @param body as `bodyText` gives it
 */
export function partsNoLink(body: string, at: number): boolean {
  const before = body.slice(Math.max(0, at - longestTag), at);
  return before.lastIndexOf("<") <= before.lastIndexOf(">");
}

/** Longer than what `targets` takes of a tag before an attribute's value. */
const longestTag = 400;

/** The path of a target that names a file relative to the document; undefined for any other. */
function pathOf(written: string): string | undefined {
  const path = written.replace(/[?#].*$/s, "").replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  if (path === "" || /^(?:[a-z][a-z0-9+.-]*:|[/\\#?@~$])/i.test(path) || /[{}]|<%/.test(path)) return undefined;
  // Without a folder, a name such as "example.com" may be an address whose scheme was forgotten.
  if (!namesFile.test(path) || madeBySite.test(path) || /^[\w.-]+\.(?:com|org|net|io|dev|kr|me|co|ai)$/i.test(path))
    return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
