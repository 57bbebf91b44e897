import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { YearRetro } from "../core/analysis/YearRetro";
import { RetroDocument } from "../core/retro/RetroDocument";
import { IndexedRetro } from "../core/workspace/IndexedRetro";
import type { Cli } from "./Cli";
import { readText } from "./files";

const skippedNames = new Set(["node_modules", ".git", "dist", "build", "target"]);
const careerNames = ["career.yaml", "career.yml"];
/** How many files are read at most. */
const most = 2000;

/**
 * The retrospectives below a folder that belong to a career file: those whose front matter names it, and those that
 * name none and have none nearer. Their ids are full paths.
 * @param career its path; without one, the retrospectives that have no career file between them and the folder
 */
export function retrosOf(folder: string, career: string | undefined, cli: Cli): readonly YearRetro[] {
  const found: YearRetro[] = [];
  const root = resolve(folder);
  const wanted = career === undefined ? undefined : resolve(career);
  const walk = (at: string, isNearest: boolean): void => {
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && !skippedNames.has(entry.name)) {
        const hasOwn = careerNames.some((name) => existsSync(join(path, name)));
        walk(path, isNearest && !hasOwn);
      } else if (entry.isFile() && isRetroName(path) && found.length < most) {
        const retro = openRetro(path, cli);
        if (!retro) continue;
        const named = retro.careerPath;
        const isOwn = named ? resolve(dirname(path), named.path) === wanted : isNearest;
        const name = slashed(relative(root, path));
        if (isOwn) found.push({ id: path, name, retro, path: slashed(path) });
      }
    }
  };
  walk(root, true);
  return found;
}

/** A path with `/` between its parts. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Whether a Markdown file is one by its name or by its folder, as the editor tells. */
function isRetroName(path: string): boolean {
  const name = basename(path).normalize("NFC");
  if (!/\.(?:md|markdown)$/i.test(name)) return false;
  return /retro|회고/iu.test(name) || basename(dirname(path)) === "retros";
}

/** A retrospective by its path; what cannot be read is said. */
export function openRetro(path: string, cli: Cli): IndexedRetro | undefined {
  const text = readText(path, cli);
  return text === undefined ? undefined : new IndexedRetro(RetroDocument.open(text));
}
