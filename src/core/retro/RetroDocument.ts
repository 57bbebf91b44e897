import { type Pauses, withoutPause } from "../Pauses";
import { SourceText } from "../text/SourceText";
import { editsInTurn, type TextEdit } from "../text/TextEdit";
import { parseYamlSlowly, type YamlTree } from "../yaml/parseYaml";
import { anyShape } from "../yaml/YamlShape";
import { type FrontMatter, frontMatter, readableContent } from "./frontMatter";
import { RetroMemo } from "./reading/RetroMemo";
import { readRetroSlowly } from "./reading/readRetro";
import type { RetroReading } from "./reading/RetroReading";

/** A retrospective as it stands: text and front matter. It never changes; `change` gives the next one. */
export class RetroDocument {
  readonly frontMatter: FrontMatter | undefined;
  private treeCache: YamlTree | undefined;
  /** What was read, or is being read, by the name of the file that the reader knew. */
  private readonly readings = new Map<string | undefined, RetroReading | Pauses<RetroReading>>();

  private constructor(
    readonly source: SourceText,
    private readonly memo: RetroMemo,
  ) {
    this.frontMatter = frontMatter(source);
  }

  /** Reads a text; a byte order mark at its beginning stays part of it. */
  static open(text: string): RetroDocument {
    return new RetroDocument(new SourceText(text), new RetroMemo());
  }

  /**
   * The document after a change; what the change leaves alone is not read again.
   * @throws RangeError where edits overlap or lie outside the text.
   */
  change(edits: readonly TextEdit[]): RetroDocument {
    const isWhole = [...this.readings.values()].some((reading) => "source" in reading);
    const changes = editsInTurn(this.source, edits);
    const next = new RetroDocument(changes.at(-1)?.source ?? this.source, this.memo.next(isWhole));
    // Behind the front matter nothing changes what it says.
    const bodyStart = this.frontMatter?.whole.end ?? Infinity;
    if (edits.every(({ start }) => start > bodyStart)) next.treeCache = this.treeCache;
    return next;
  }

  /** The tree of a YAML front matter, with places in the whole text; without one, an empty tree. */
  get tree(): YamlTree {
    return withoutPause(this.readTree());
  }

  /** The same, with pauses where it is not read yet. */
  *readTree(): Pauses<YamlTree> {
    this.treeCache ??=
      this.frontMatter?.language === "yaml"
        ? yield* parseYamlSlowly(this.source, anyShape, readableContent(this.source, this.frontMatter.content))
        : { root: undefined, problems: [] };
    return this.treeCache;
  }

  /** What a careful reader sees in it. */
  get reading(): RetroReading {
    return this.readingAs(undefined);
  }

  /** What a reader sees in it who knows the name of its file. */
  readingAs(fileName: string | undefined): RetroReading {
    return withoutPause(this.readSlowly(fileName));
  }

  /** Reads it with pauses; what was begun goes on, whoever asks, and what is done is given at once. */
  *readSlowly(fileName?: string): Pauses<RetroReading> {
    for (;;) {
      // Looked up each time: another one may have read on, or to the end, while this one paused.
      const known = this.readings.get(fileName) ?? readRetroSlowly(this.source, { fileName }, this.memo);
      if ("source" in known) return known;
      this.readings.set(fileName, known);
      // Not `yield*`: who stops half-way must not end the work for the others.
      const { done, value } = known.next();
      if (done) {
        this.readings.set(fileName, value);
        return value;
      }
      yield;
    }
  }
}
