import type { Span } from "../text/SourceText";
import { type Finding, finding } from "./Finding";

/** Whether there is a file at a path relative to the document; undefined where that cannot be told. */
export type FileExists = (path: string) => boolean | undefined;

/** A link's or image's target, a definition's, an HTML attribute's; inline code is passed over. */
const targets =
  /`[^`\n]{1,300}`|\]\([ \t]*(?:<([^<>\n]{1,1000})>|((?:[^\s()<>]|\([^\s()]{0,200}\)){1,1000}))|^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]{1,1000})>?[ \t]*\r?$|<(?:img|a)\b[^<>]{0,300}?[ \t](?:src|href)=["']([^"'\n]{1,1000})["']/gm;

/** Pages that a site generator makes have no file of their own. */
const madeBySite = /\.(?:html?|xml|php)$/i;
const namesFile = /[^/]\.[A-Za-z][A-Za-z0-9]{0,5}$/;

/**
 * The findings for links to files beside the document that are not there.
 * @param body as `bodyText` gives it
 */
export function retroLinkFindings(body: string, exists: FileExists): Finding[] {
  const known = new Map<string, boolean | undefined>();
  const found: Finding[] = [];
  for (const match of body.matchAll(targets)) {
    const written = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (written === undefined) continue;
    const path = pathOf(written);
    if (path === undefined) continue;
    if (!known.has(path)) known.set(path, exists(path));
    if (known.get(path) !== false) continue;
    const start = match.index + match[0].lastIndexOf(written);
    const place: Span = { start, end: start + written.length };
    found.push(finding("broken-link", place, { path }));
  }
  return found;
}

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
