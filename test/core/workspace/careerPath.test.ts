import { describe, expect, it } from "vitest";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { careerPath } from "../../../src/core/workspace/careerPath";
import { marked } from "../../support/markedText";

const named = {
  "plain YAML": ["---\ntitle: 회고\ncareer: «../career.yaml» # 위\n---\n\n글\n", "../career.yaml"],
  "quoted YAML": ['---\r\ncareer: "«../목표/career.yaml»"\r\n---\r\n', "../목표/career.yaml"],
  "a quoted key": ["---\n'career': '«a.yaml»'\n---\n", "a.yaml"],
  "flow style": ["---\n{ title: 회고, career: «b.yaml» }\n---\n", undefined],
  TOML: ['+++\ntitle = "t"\ncareer = "«../career.yaml»" # up\n[params]\ncareer = "no"\n+++\n', "../career.yaml"],
  "TOML in single quotes": ["+++\ncareer = '«dir\\career.yaml»'\n+++\n", "dir/career.yaml"],
} as const;

describe("careerPath", () => {
  it.each(Object.entries(named))("is found in %s, without quotes", (_name, [text, path]) => {
    const { text: plain, ranges } = marked(text);
    const found = careerPath(RetroDocument.open(plain));
    expect(found).toEqual(path === undefined ? undefined : { ...ranges[0], path });
  });

  it.each([
    "글\n\ncareer: career.yaml\n",
    "---\ntitle: 회고\n---\n\ncareer: career.yaml\n",
    "---\ncareer:\n---\n",
    "---\ncareer: [a.yaml]\n---\n",
    "---\nparams:\n  career: a.yaml\n---\n",
    "+++\n[params]\ncareer = 'a.yaml'\n+++\n",
    "---\ncareer: a.yaml\n",
  ])("is none in %j", (text) => {
    expect(careerPath(RetroDocument.open(text))).toBeUndefined();
  });
});
