import { careerSchema } from "../../generated/careerSchema";
import { keysOfSchema } from "../schema/keysOfSchema";
import { SourceText } from "../text/SourceText";
import { applyEdits, type TextEdit } from "../text/TextEdit";
import { parseYaml, type YamlTree } from "../yaml/parseYaml";
import type { YamlProblem } from "../yaml/YamlProblem";
import type { YamlShape } from "../yaml/YamlShape";
import type { Career, Competency, Gap, Goal } from "./Career";
import { readCareer } from "./readCareer";
import { flatCompetencies } from "./readCompetencies";
import { competencyReferences, goalReferences, type References } from "./References";

const knownKeys = keysOfSchema(careerSchema);

/** How career.yaml tells a text that YAML misread from a mistyped key. */
export const careerShape: YamlShape = {
  isKnownKey: (key) => knownKeys.has(key),
  isPairList: (listKey) => listKey === "current",
};

/**
 * A career.yaml as it stands: text, tree, problems and model. It never changes; `change` gives the next one. This is
 * the only way from text to model, so that reading by pieces can come behind it without a feature noticing.
 */
export class CareerDocument {
  readonly source: SourceText;
  private treeCache: YamlTree | undefined;
  private careerCache: Career | undefined;
  private goalsCache: References<Goal> | undefined;
  private readonly competenciesCache = new Map<Gap, References<Competency>>();

  private constructor(text: string) {
    this.source = new SourceText(text);
  }

  /** Reads a text; a byte order mark at its beginning stays part of it. */
  static open(text: string): CareerDocument {
    return new CareerDocument(text);
  }

  /**
   * The document after a change.
   * @throws RangeError where edits overlap or lie outside the text.
   */
  change(edits: readonly TextEdit[]): CareerDocument {
    return new CareerDocument(applyEdits(this.source.text, edits));
  }

  get tree(): YamlTree {
    this.treeCache ??= parseYaml(this.source, careerShape);
    return this.treeCache;
  }

  get career(): Career {
    this.careerCache ??= readCareer(this.tree.root);
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
    this.goalsCache ??= goalReferences(this.career.kys.goals.items);
    return this.goalsCache;
  }

  /** The references to the competencies of one of this document's gaps. */
  competencies(gap: Gap): References<Competency> {
    let references = this.competenciesCache.get(gap);
    if (!references) {
      references = competencyReferences(flatCompetencies(gap.required.items));
      this.competenciesCache.set(gap, references);
    }
    return references;
  }
}
