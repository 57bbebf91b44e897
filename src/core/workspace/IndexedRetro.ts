import { type Pauses, withoutPause } from "../Pauses";
import type { EvidenceHit } from "../analysis/findEvidence";
import type { RetroDocument } from "../retro/RetroDocument";
import type { CareerNames } from "./CareerNames";
import { type CareerPath, careerPath } from "./careerPath";
import { type RetroTie, retroTies } from "./retroTies";

/** A mention in a retrospective: the competencies by their keys, which outlive a state of the career file. */
export type RetroMention = Pick<EvidenceHit, "start" | "end" | "keys">;

/** A mention with the time it speaks of. */
export type RetroEvidence = Omit<EvidenceHit, "competency">;

const noParts = { periods: [], plans: [] };

/**
 * One retrospective of a workspace, and what was asked of it so far. Its ids and its mentions come from a look over
 * the text; only `evidence` needs it to be read.
 */
export class IndexedRetro {
  private careerCache: { readonly path: CareerPath | undefined } | undefined;
  private tiesCache: readonly RetroTie[] | undefined;
  private mentionsCache: { readonly signature: string; readonly mentions: readonly RetroMention[] } | undefined;
  private evidenceCache: { readonly signature: string; readonly evidence: readonly RetroEvidence[] } | undefined;

  constructor(readonly document: RetroDocument) {}

  /** The career file that its front matter names. */
  get careerPath(): CareerPath | undefined {
    this.careerCache ??= { path: careerPath(this.document) };
    return this.careerCache.path;
  }

  /** Its `^id`s, in the order of the text. */
  get ties(): readonly RetroTie[] {
    this.tiesCache ??= retroTies(this.document.source);
    return this.tiesCache;
  }

  /** The mentions of competencies, in the order of the text; takes time by its length where the names are new. */
  mentions(names: CareerNames): readonly RetroMention[] {
    if (this.mentionsCache?.signature !== names.signature) {
      const found = names.matcher.find(this.document.source, noParts);
      const mentions = found.map(({ start, end, keys }) => ({ start, end, keys }));
      this.mentionsCache = { signature: names.signature, mentions };
    }
    return this.mentionsCache.mentions;
  }

  /** The mentions with the time they speak of. This reads the retrospective, which takes the reader's time once. */
  evidence(names: CareerNames): readonly RetroEvidence[] {
    return withoutPause(this.evidenceSlowly(names));
  }

  /** As `evidence`, with pauses. */
  *evidenceSlowly(names: CareerNames): Pauses<readonly RetroEvidence[]> {
    if (this.evidenceCache?.signature !== names.signature) {
      const reading = yield* this.document.readSlowly();
      const found = names.matcher.find(this.document.source, reading);
      const evidence = found.map(({ start, end, keys, text, line, period, planned }): RetroEvidence => {
        return { start, end, keys, text, line, period, planned };
      });
      this.evidenceCache = { signature: names.signature, evidence };
    }
    return this.evidenceCache.evidence;
  }
}
