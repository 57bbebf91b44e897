import { SourceText } from "../text/SourceText";
import { applyEdits, type TextEdit } from "../text/TextEdit";
import { parseYaml, type YamlTree } from "../yaml/parseYaml";
import { type FrontMatter, frontMatter } from "./frontMatter";
import { RetroMemo } from "./reading/RetroMemo";
import { readRetro } from "./reading/readRetro";
import type { RetroReading } from "./reading/RetroReading";

/** A retrospective as it stands: text and front matter. It never changes; `change` gives the next one. */
export class RetroDocument {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter | undefined;
  private treeCache: YamlTree | undefined;
  private readingCache: RetroReading | undefined;

  private constructor(
    text: string,
    private readonly memo: RetroMemo,
  ) {
    this.source = new SourceText(text);
    this.frontMatter = frontMatter(this.source);
  }

  /** Reads a text; a byte order mark at its beginning stays part of it. */
  static open(text: string): RetroDocument {
    return new RetroDocument(text, new RetroMemo());
  }

  /**
   * The document after a change; what the change leaves alone is not read again.
   * @throws RangeError where edits overlap or lie outside the text.
   */
  change(edits: readonly TextEdit[]): RetroDocument {
    return new RetroDocument(applyEdits(this.source.text, edits), this.memo.next());
  }

  /** The tree of a YAML front matter, with places in the whole text; without one, an empty tree. */
  get tree(): YamlTree {
    this.treeCache ??=
      this.frontMatter?.language === "yaml"
        ? parseYaml(this.source, undefined, this.frontMatter.content)
        : { root: undefined, problems: [] };
    return this.treeCache;
  }

  /** What a careful reader sees in it. */
  get reading(): RetroReading {
    this.readingCache ??= readRetro(this.source, {}, this.memo);
    return this.readingCache;
  }

  /** What a reader sees in it who knows the name of its file. */
  readingAs(fileName: string): RetroReading {
    return readRetro(this.source, { fileName }, this.memo);
  }
}
