import { relativeLinks } from "../retro/relativeLinks";
import { type Finding, finding } from "./Finding";

/** Whether there is a file at a path relative to the document; undefined where that cannot be told. */
export type FileExists = (path: string) => boolean | undefined;

/**
 * The findings for links to files beside the document that are not there.
 * @param body as `bodyText` gives it
 */
export function retroLinkFindings(body: string, exists: FileExists): Finding[] {
  const known = new Map<string, boolean | undefined>();
  return relativeLinks(body).flatMap((link) => {
    const { path } = link;
    if (!known.has(path)) known.set(path, exists(path));
    return known.get(path) === false ? [finding("broken-link", link, { path })] : [];
  });
}
