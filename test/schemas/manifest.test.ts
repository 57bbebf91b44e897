import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly filenames?: readonly string[];
      readonly filenamePatterns?: readonly string[];
    }[];
    readonly grammars: readonly { readonly language?: string; readonly scopeName: string }[];
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly yamlValidation?: unknown;
    readonly jsonValidation?: unknown;
  };
}

const manifest: Manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
const { activationEvents, contributes } = manifest;
const own = contributes.languages.map(({ id }) => id);

/** Whether a file of a path within the folder starts the extension. */
function starts(path: string): boolean {
  return activationEvents.some((event) => {
    const [kind, glob = ""] = event.split(/:(.*)/su);
    return kind === "workspaceContains" && patternOf(glob).test(path);
  });
}

/** The globs of the manifest use no more than `**`, `*` and `{a,b}`. */
function patternOf(glob: string): RegExp {
  const pattern = glob.replaceAll(/[.+^$()|[\]\\]/gu, "\\$&").replaceAll(/\*\*\/|\*|\{|\}|,/gu, (part) => {
    const meaning: Record<string, string> = { "**/": "(?:.*/)?", "*": "[^/]*", "{": "(?:", "}": ")", ",": "|" };
    return meaning[part] ?? part;
  });
  return new RegExp(`^${pattern}$`, "u");
}

describe("the manifest", () => {
  it("starts the extension for its own files, language and panel only", () => {
    expect(activationEvents.length).toBeGreaterThan(0);
    const strange = activationEvents.filter((event) => {
      const [kind, what = ""] = event.split(/:(.*)/su);
      if (kind === "onLanguage") return !own.includes(what);
      if (kind === "onWebviewPanel") return !what.startsWith("careerGap.");
      return kind !== "workspaceContains";
    });
    expect(strange).toEqual([]);
  });

  it.each(["*", "onStartupFinished", "onLanguage", "onLanguage:markdown", "onLanguage:yaml"])(
    "does not start at %s",
    (event) => {
      expect(activationEvents).not.toContain(event);
    },
  );

  it.each([
    "career.yaml",
    "a/b/career.yml",
    "haneul.career.yaml",
    "retro.md",
    "글/2025-retro.md",
    "회고.md",
    "retros/2025.md",
  ])("starts where there is %s", (path) => {
    expect(starts(path)).toBe(true);
  });

  it.each([
    "README.md",
    "docs/guide.md",
    "package.json",
    "config.yaml",
    "career.yaml.bak",
    "careers.yaml",
    "a/retro.txt",
  ])("does not start for %s", (path) => {
    expect(starts(path)).toBe(false);
  });

  it("claims its own files alone, and no language of others", () => {
    expect(own).toEqual(["career"]);
    const [career] = contributes.languages;
    expect(career?.extensions).toBeUndefined();
    for (const name of [...(career?.filenames ?? []), ...(career?.filenamePatterns ?? [])]) {
      expect(name).toMatch(/^(?:\*\.)?career\.ya?ml$/u);
    }
    // A schema for another YAML extension would say everything a second time.
    expect(contributes.yamlValidation).toBeUndefined();
    expect(contributes.jsonValidation).toBeUndefined();
    expect(contributes.grammars.filter(({ language }) => language !== undefined && !own.includes(language))).toEqual(
      [],
    );
    expect(Object.keys(contributes.configurationDefaults)).toEqual(["[career]"]);
  });
});
