import { Origin } from "./Origin";
import type { PairNode, SyntaxNode } from "./SyntaxNode";
import type { YamlBlock } from "./YamlBlock";
import type { YamlProblem } from "./YamlProblem";
import type { YamlRun } from "./YamlRun";

/** What was read of a piece. Places are counted from the origin; those of nodes move with it. */
export interface ReadPiece {
  readonly origin: Origin;
  /** What it adds to its block: pairs of a map, items of a list. */
  readonly nodes: readonly (PairNode | SyntaxNode)[];
  /** The first dash of a list. */
  readonly dash: { readonly start: number } | undefined;
  readonly problems: readonly YamlProblem[];
  /** The text around it, where that made a difference; undefined where it was read by itself. */
  readonly context: string | undefined;
  /** Whether it belongs to another block than the one that it was cut from, so that only the whole text tells. */
  readonly isElsewhere: boolean;
  /** Names behind `&` and `*` in it. */
  readonly anchors: readonly string[];
  readonly aliases: readonly string[];
}

const unread: ReadPiece = {
  origin: new Origin(0),
  nodes: [],
  dash: undefined,
  problems: [],
  context: undefined,
  isElsewhere: false,
  anchors: [],
  aliases: [],
};

/** Lines that are read by themselves: one entry of a block, or what cannot be told apart from it. */
export class YamlPiece {
  private read = unread;
  private run: YamlRun | undefined;
  isRead = false;

  /**
   * @param at where it begins, counted from its run; before it is in one, from the beginning of the text
   * @param column that of its first character in its line: not 0 where it stands behind a dash
   * @param isOdd whether it is no entry of its block, and follows one that is cut further
   * @param isHead whether it is only the key of what follows
   */
  constructor(
    public block: YamlBlock,
    public at: number,
    readonly length: number,
    readonly column: number,
    readonly isOdd: boolean,
    readonly isHead: boolean,
  ) {}

  /** What it is counted from; undefined before it is in a run. */
  get origin(): Origin | undefined {
    return this.run?.origin;
  }

  /** Whether it is an entry of a run, or the head of one. */
  isIn(run: YamlRun): boolean {
    return this.run === run;
  }

  get start(): number {
    return (this.run?.origin.offset ?? 0) + this.at;
  }

  get end(): number {
    return this.start + this.length;
  }

  get nodes(): ReadPiece["nodes"] {
    return this.read.nodes;
  }

  get dash(): ReadPiece["dash"] {
    return this.read.dash;
  }

  get context(): string | undefined {
    return this.read.context;
  }

  get isElsewhere(): boolean {
    return this.read.isElsewhere;
  }

  get anchors(): readonly string[] {
    return this.read.anchors;
  }

  get aliases(): readonly string[] {
    return this.read.aliases;
  }

  get hasProblems(): boolean {
    return this.read.problems.length > 0;
  }

  /** At their places in the whole text. */
  get problems(): YamlProblem[] {
    const { offset } = this.read.origin;
    return this.read.problems.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  }

  setRead(read: ReadPiece): void {
    this.read = read;
    this.isRead = true;
  }

  move(by: number): void {
    this.at += by;
    if (this.isRead) this.read.origin.local += by;
  }

  /** Makes it an entry of a run. @param at where it begins, counted from the run */
  hang(run: YamlRun, at: number): void {
    this.move(at - this.at);
    this.run = run;
    this.block = run.block;
    if (this.isRead) this.read.origin.parent = run.origin;
  }

  /** To be called when it will be read anew. */
  touch(): void {
    this.run?.touch();
  }
}
