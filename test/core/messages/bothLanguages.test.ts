import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingMessages } from "../../../src/core/messages/findingMessages";
import { strings } from "../../../src/panel/strings";

/** A text that the user sees, in both languages, by where it stands. */
interface Seen {
  readonly name: string;
  readonly en: unknown;
  readonly ko: unknown;
}

const top = join(import.meta.dirname, "../../..");
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(top, file), "utf8"));
const manifest = read("package.json");
const [english, korean] = [read("package.nls.json"), read("package.nls.ko.json")];

/** What has no Hangul in Korean, and why. */
const alike: Readonly<Record<string, string>> = {
  "cliMessages.kindCareerGoal": "the name of the template",
  "rangeMessages.between": "two figures and a sign",
};

/** A picture is told by its path, which ends in the language. */
const pictures = Object.keys(english).filter((key) => key.endsWith(".picture"));

/** Every message of the core, whichever file it stands in: what has `en` and `ko`. */
const files = readdirSync(join(top, "src/core/messages"));
const modules: readonly Record<string, unknown>[] = await Promise.all(
  files.map((file) => import(join(top, "src/core/messages", file)) as Promise<Record<string, unknown>>),
);
const messages = modules.flatMap((exported) =>
  Object.entries(exported).flatMap(([table, value]) => found(value, table)),
);

function found(value: unknown, name: string): Seen[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ko" in value) return [{ name, en: value.en, ko: value.ko }];
  return Object.entries(value).flatMap(([key, below]) => found(below, `${name}.${key}`));
}

/** Each description of a schema beside its Korean one. */
function described(value: unknown, name: string): Seen[] {
  if (typeof value !== "object" || value === null) return [];
  const node = value as Record<string, unknown>;
  const own =
    typeof node["description"] === "string" ? [{ name, en: node["description"], ko: node["x-description-ko"] }] : [];
  const values = found(node["x-enum"], `${name}.x-enum`);
  return [
    ...own,
    ...values,
    ...Object.entries(node).flatMap(([key, below]) => (key === "x-enum" ? [] : described(below, `${name}.${key}`))),
  ];
}

const manifestKeys = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map((match) => match[1] ?? "");
const seen: readonly Seen[] = [
  ...messages,
  ...found(strings, "strings"),
  ...["career", "retro"].flatMap((name) => described(read(`schemas/${name}.schema.json`), name)),
  ...manifestKeys
    .filter((key) => !pictures.includes(key))
    .map((key) => ({ name: `package.${key}`, en: english[key], ko: korean[key] })),
];
const isInNoLanguage = (text: string): boolean => !/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ""));

describe("both languages", () => {
  it("looks at all tables of messages", () => {
    const tables = new Set(messages.map(({ name }) => name.split(".")[0]));
    expect(files.length).toBeGreaterThan(8);
    // `formatMessage.ts` says nothing itself.
    expect(tables.size).toBeGreaterThanOrEqual(files.length - 1);
    expect(messages.filter(({ name }) => name.startsWith("findingMessages."))).toHaveLength(
      Object.keys(findingMessages).length,
    );
    expect(seen.length).toBeGreaterThan(500);
  });

  it.each(seen.map((one) => [one.name, one] as const))("%s", (name, { en, ko }) => {
    expect(typeof en === "string" && en.trim() !== "", "is there in English").toBe(true);
    expect(typeof ko === "string" && ko.trim() !== "", "is there in Korean").toBe(true);
    if (typeof en !== "string" || typeof ko !== "string" || name in alike || isInNoLanguage(en)) return;
    expect(en, "English has no Hangul").not.toMatch(/\p{Script=Hangul}/u);
    expect(ko, "Korean has Hangul").toMatch(/\p{Script=Hangul}/u);
  });

  it("makes no copies: what is alike in both is in no language, or has a reason", () => {
    const same = seen.filter(({ en, ko }) => en === ko && typeof en === "string" && !isInNoLanguage(en));
    expect(same.map(({ name }) => name).filter((name) => !(name in alike))).toEqual([]);
    expect(Object.keys(alike).filter((name) => !seen.some((one) => one.name === name))).toEqual([]);
  });
});

describe("the manifest", () => {
  it("has the same keys in both languages, and uses each", () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(english).sort()).toEqual([...new Set(manifestKeys)].sort());
  });

  it("has each picture of the walkthrough in both languages, without a font or a file from elsewhere", () => {
    expect(pictures).toHaveLength(5);
    for (const key of pictures) {
      const [en, ko] = [String(english[key]), String(korean[key])];
      expect(ko).toBe(en.replace(/\.en\.svg$/, ".ko.svg"));
      const [enPicture, koPicture] = [en, ko].map((file) => readFileSync(join(top, file), "utf8"));
      expect(enPicture).not.toMatch(/\p{Script=Hangul}/u);
      expect(koPicture).toMatch(/\p{Script=Hangul}/u);
      for (const picture of [enPicture, koPicture])
        expect(picture).not.toMatch(/@font-face|@import|href=|url\(|<image/);
    }
  });

  it("says nothing to the user that is not in both", () => {
    const words =
      /"(?:title|description|markdownDescription|category|displayName|altText|alt|enumDescriptions?)":"(?!%[\w.]+%")[^"]*"/g;
    expect([...JSON.stringify(manifest).matchAll(words)].map((match) => match[0])).toEqual([]);
  });
});
