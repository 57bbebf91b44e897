import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CareerDocument } from "../core/career/CareerDocument";
import type { Cli } from "./Cli";
import { readText } from "./files";

const names = ["career.yaml", "career.yml"];

/** The career files that Markdown files belong to: that of `--career`, else the nearest up the tree; each read once. */
export class NearestCareers {
  /** Whether one of them could not be read; that was said. */
  isUnreadable = false;
  private readonly known = new Map<string, CareerDocument | undefined>();
  private readonly nearest = new Map<string, string | undefined>();

  constructor(private readonly cli: Cli) {}

  /** The career file that a file belongs to, or undefined. */
  of(file: string): CareerDocument | undefined {
    const path = this.pathOf(file);
    if (path === undefined) return undefined;
    if (!this.known.has(path)) this.known.set(path, this.open(path));
    return this.known.get(path);
  }

  /** Its path, read or not. */
  pathOf(file: string): string | undefined {
    return this.cli.options.career ?? this.nearestTo(dirname(resolve(file)));
  }

  private open(path: string): CareerDocument | undefined {
    const text = readText(path, this.cli);
    if (text !== undefined) return CareerDocument.open(text);
    this.isUnreadable = true;
    return undefined;
  }

  private nearestTo(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const here = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    const above = dirname(folder);
    const found = here ?? (above === folder ? undefined : this.nearestTo(above));
    this.nearest.set(folder, found);
    return found;
  }
}
