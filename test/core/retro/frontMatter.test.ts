import { describe, expect, it } from "vitest";
import { frontMatter } from "../../../src/core/retro/frontMatter";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { SourceText } from "../../../src/core/text/SourceText";
import { nodeAt, valueOfNode } from "../../../src/core/yaml/SyntaxNode";
import { marked } from "../../support/markedText";

describe("frontMatter", () => {
  it.each([
    ["yaml", "«---\n«title: a\n»---»\n# b\n"],
    ["yaml", "«---\n«»---»"],
    ["yaml", "\uFEFF«---\r\n«title: a\r\ntags: [b]\r\n»---»\r\n"],
    ["yaml", "«---  \n«a: |\n  ----\n»--- »\n---\n"],
    ["toml", "«+++\n«title = 'a'\n»+++»\n"],
  ])("%s: %j", (language, text) => {
    const { text: plain, ranges } = marked(text);
    expect(frontMatter(new SourceText(plain))).toEqual({ language, whole: ranges[0], content: ranges[1] });
  });

  it.each([
    "",
    "# a\n---\nb: c\n---\n",
    "\n---\na: b\n---\n",
    "---\na: b\n",
    "---\na: b\n+++\n",
    "--- a\n---\n",
    " ---\n---\n",
    `---\na: b\n\n${"쓴 글\n".repeat(5000)}\n---\n끝\n`,
  ])("is none in %j", (text) => {
    expect(frontMatter(new SourceText(text))).toBeUndefined();
  });
});

describe("RetroDocument", () => {
  it("has the tree of its front matter with places in the whole text", () => {
    const { text, ranges } = marked("---\ntitle: «회고»\n---\n- a: [\n");
    const document = RetroDocument.open(text);
    expect(valueOfNode(document.tree.root)).toEqual({ title: "회고" });
    expect(nodeAt(document.tree.root, ["title"])).toMatchObject(ranges[0] ?? {});
    expect(document.tree.problems).toEqual([]);
  });

  it("gives the same after a change as when the changed text is opened", () => {
    const before = RetroDocument.open("---\ntitle: a\n---\n본문\n");
    const after = before.change([{ start: 11, end: 12, newText: "b\ntags: [c]" }]);
    const opened = RetroDocument.open("---\ntitle: b\ntags: [c]\n---\n본문\n");
    expect([after.source.text, after.frontMatter, after.tree]).toEqual([
      opened.source.text,
      opened.frontMatter,
      opened.tree,
    ]);
    expect(before.source.text).toBe("---\ntitle: a\n---\n본문\n");
  });

  it.each(["# 회고\n", "+++\na = [\n+++\n"])("has an empty tree without YAML: %j", (text) => {
    expect(RetroDocument.open(text).tree).toEqual({ root: undefined, problems: [] });
  });
});
