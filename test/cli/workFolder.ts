import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { runCli } from "../../src/cli/runCli";

/** What a run of the command line gave. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly complaints: string;
  /** The output as one JSON value a line. */
  readonly json: Record<string, unknown>[];
}

/** A folder of its own for each test, with real files in it, and the command line at work there. */
export class WorkFolder {
  private folder = "";

  constructor() {
    beforeEach(() => {
      this.folder = mkdtempSync(join(tmpdir(), "career-gap-"));
    });
    afterEach(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** The full path of a file of the folder. */
  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  /** The text of a file, a byte order mark included. */
  read(name: string): string {
    return readFileSync(this.path(name), { encoding: "utf8" });
  }

  /** Whether a file of the folder is there. */
  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** Runs `career-gap` with English messages, unless the arguments or the locale say otherwise. */
  run(args: readonly string[], locale = "en_US.UTF-8"): Run {
    let [out, complaints] = ["", ""];
    const status = runCli(args, {
      version: "1.2.3",
      locale,
      write: (text) => (out += text),
      complain: (text) => (complaints += text),
    });
    return {
      status,
      out,
      complaints,
      get json() {
        return out
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Record<string, unknown>);
      },
    };
  }
}
