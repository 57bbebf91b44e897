import { careerSchema } from "../../generated/careerSchema";
import { keysOfSchema } from "../schema/keysOfSchema";
import { type Pauses, withoutPause } from "../Pauses";
import { SourceText } from "../text/SourceText";
import { editsInTurn, inverseEdits, type TextEdit } from "../text/TextEdit";
import type { YamlTree } from "../yaml/parseYaml";
import { valueOfNode } from "../yaml/SyntaxNode";
import type { YamlBlock } from "../yaml/YamlBlock";
import { type PieceFollower, YamlPieces } from "../yaml/YamlPieces";
import type { YamlProblem } from "../yaml/YamlProblem";
import type { YamlShape } from "../yaml/YamlShape";
import type { Career, Competency, Gap, Goal } from "./Career";
import { GapLinks } from "./GapLinks";
import { NodeMemo } from "./NodeMemo";
import { readCareer, readCareerSlowly } from "./readCareer";
import { References } from "./References";

const knownKeys = keysOfSchema(careerSchema);

/** How career.yaml tells a text that YAML misread from a mistyped key. */
export const careerShape: YamlShape = {
  isKnownKey: (key) => knownKeys.has(key),
  isPairList: (listKey) => listKey === "current",
};

/**
 * A career.yaml as it stands: text, tree, problems and model. This is the only way from text to model. `change` gives
 * the next document, and hands over to it all that the edit has not touched: the nodes move along. The older document
 * can still be asked, but then has to be read again from the beginning.
 */
export class CareerDocument {
  private reader: YamlPieces | undefined;
  private reading: Pauses<void> | undefined;
  private memo = new NodeMemo();
  /** Of each gap, as the last document that was asked for them left them. */
  private gapLinks = new Map<number, GapLinks>();
  private followers = new Map<new () => PieceFollower, PieceFollower>();
  private works = new Set<(document: CareerDocument) => Pauses<void>>();
  private careerCache: Career | undefined;
  private goalsCache: References<Goal> | undefined;
  /** The gaps that the links have followed. */
  private followed = new Map<Gap, GapLinks>();

  private constructor(readonly source: SourceText) {}

  /** Reads a text; a byte order mark at its beginning stays part of it. */
  static open(text: string): CareerDocument {
    return new CareerDocument(new SourceText(text));
  }

  /**
   * The document after a change.
   * @throws RangeError where edits overlap or lie outside the text.
   */
  change(edits: readonly TextEdit[]): CareerDocument {
    const changes = editsInTurn(this.source, edits);
    const next = new CareerDocument(changes.at(-1)?.source ?? this.source);
    for (const work of this.works) next.works.add(work);
    if (!this.reader) return next;
    for (const { edit, source } of changes) this.reader.change(edit, source);
    next.reader = this.reader;
    next.memo = this.memo;
    next.gapLinks = this.gapLinks;
    next.followers = this.followers;
    this.reader = undefined;
    this.reading = undefined;
    this.memo = new NodeMemo();
    this.gapLinks = new Map();
    this.followers = new Map();
    this.forgetModel();
    return next;
  }

  /**
   * What the text would say after a change. This document still says the same then, but what was asked of its model
   * before has to be asked again: where the change would be, other nodes stand now.
   */
  valueAfter(edits: readonly TextEdit[]): { readonly value: unknown; readonly problems: number } {
    const { pieces } = this;
    const changes = editsInTurn(this.source, edits);
    for (const { edit, source } of changes) pieces.change(edit, source);
    const { root, problems } = pieces.yaml;
    const result = { value: valueOfNode(root), problems: problems.length };
    const after = changes.at(-1)?.source ?? this.source;
    for (const { edit, source } of editsInTurn(after, inverseEdits(this.source, edits))) pieces.change(edit, source);
    this.forgetModel();
    return result;
  }

  private forgetModel(): void {
    this.reading = undefined;
    this.careerCache = undefined;
    this.goalsCache = undefined;
    this.followed = new Map();
  }

  get tree(): YamlTree {
    return this.pieces.yaml;
  }

  /** The block of the text's keys; undefined where the text cannot be read piece by piece. */
  get block(): YamlBlock | undefined {
    return this.pieces.block;
  }

  /**
   * A follower that is told of all pieces as they are read; once the tree was asked for, it knows all of them. The same
   * is given again, and to the documents after this one.
   * @param create its class
   */
  followPieces<Follower extends PieceFollower>(create: new () => Follower): Follower {
    let follower = this.followers.get(create);
    if (!follower) {
      follower = new create();
      this.followers.set(create, follower);
      this.pieces.follow(follower);
    }
    return follower as Follower;
  }

  /** Reads on until all is read or it is told to stop; says whether all is read. Without it, the first question reads. */
  readSome(mustStop: () => boolean): boolean {
    this.reading ??= this.read();
    while (!this.reading.next().done) if (mustStop()) return false;
    return true;
  }

  private *read(): Pauses<void> {
    yield* this.pieces.read();
    const career = yield* readCareerSlowly(this.tree.root, this.memo);
    this.careerCache ??= career;
    for (const gap of this.career.gaps) yield* this.followGap(gap);
    for (const work of this.works) yield* work(this);
  }

  /**
   * Has something else done when all is read, before `readSome` says so; in the documents after this one too.
   * @param work pauses often
   */
  afterReading(work: (document: CareerDocument) => Pauses<void>): void {
    this.works.add(work);
    this.reading = undefined;
  }

  private get pieces(): YamlPieces {
    this.reader ??= new YamlPieces(this.source, careerShape);
    return this.reader;
  }

  get career(): Career {
    this.careerCache ??= readCareer(this.tree.root, this.memo);
    return this.careerCache;
  }

  /** The first thing in the text that cannot be read (a misread text can: as it was meant), or undefined. */
  get breakingProblem(): YamlProblem | undefined {
    return this.tree.problems.find((problem) => problem.kind !== "misread" && problem.kind !== "duplicate-key");
  }

  /** Whether something in the text cannot be read. */
  get isBroken(): boolean {
    return this.breakingProblem !== undefined;
  }

  get goals(): References<Goal> {
    this.goalsCache ??= References.to(this.career.kys.goals.items);
    return this.goalsCache;
  }

  /** The references to the competencies of one of this document's gaps. */
  competencies(gap: Gap): References<Competency> {
    return this.links(gap).competencies;
  }

  /** What the references of one of this document's gaps lead to. */
  links(gap: Gap): GapLinks {
    return this.followed.get(gap) ?? withoutPause(this.followGap(gap));
  }

  private *followGap(gap: Gap): Pauses<GapLinks> {
    const before = this.followed.get(gap);
    if (before) return before;
    const links = this.gapLinks.get(gap.index) ?? new GapLinks();
    this.gapLinks.set(gap.index, links);
    yield* links.followSlowly(gap);
    this.followed.set(gap, links);
    return links;
  }

  /**
   * What was worked out before from a part of this document or of one before it, or what is worked out now; see
   * `NodeMemo`.
   */
  remember<Subject extends object, Result>(
    what: string,
    subject: Subject,
    work: (subject: Subject) => Result,
    isStill?: (old: Result) => boolean,
  ): Result {
    return this.memo.of(what, subject, work, isStill);
  }
}
