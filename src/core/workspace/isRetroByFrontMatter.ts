import type { RetroDocument } from "../retro/RetroDocument";
import { periodOf } from "../time/Period";
import { careerPath } from "./careerPath";

const periodLine = /^["']?period["']?[ \t]*[:=][ \t]*["']?([^"'#\r\n]*)/m;

/** Whether the front matter of a Markdown text says that it looks back: it names a career file, or has a `period`. */
export function isRetroByFrontMatter(document: RetroDocument): boolean {
  const { frontMatter, source } = document;
  if (!frontMatter) return false;
  if (careerPath(document)) return true;
  const text = source.slice(frontMatter.content.start, frontMatter.content.end);
  // In TOML, keys below a table's header belong to the table.
  const top = frontMatter.language === "yaml" ? text : text.split(/^[ \t]*\[/m, 1)[0];
  const period = periodLine.exec(top ?? "")?.[1];
  return period !== undefined && periodOf(period.trim()) !== undefined;
}
