// Written by scripts/generate.mjs from schemas/career.schema.json; do not edit.
/**
 * A career plan: who I am, which goal I chose, what it requires, where I stand, and what I do about the gap.
 */
export type Career = {
  /**
   * The version of this format. 1 if left out; there is no other yet.
   */
  version?: 1 | null;
  /**
   * Your name, as it should stand at the head of an export.
   */
  name?: string | number | null;
  kys?: Kys;
  /**
   * The gap analysis of one chosen goal, or a list of them, one a goal.
   */
  gap?: Gap | Gap[];
  /**
   * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
   */
  private?: boolean | null;
} | null;
/**
 * Know yourself: key strengths, a readme of you, and goals.
 */
export type Kys = {
  /**
   * 3 to 5 keywords for what you are good at.
   */
  keyStrengths?: (string | number | null)[] | null;
  /**
   * 3 to 5 lines that introduce you: a text of several lines, or a list of lines.
   */
  readme?: string | (string | number | null)[] | number | null;
  /**
   * 2 to 3 goals; the gap analysis picks one of them.
   */
  goals?: Goal[] | null;
  /**
   * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
   */
  private?: boolean | null;
} | null;
/**
 * A goal: a sentence, or an object with an id and a date.
 */
export type Goal =
  | string
  | {
      /**
       * A short name by which the gap and to-dos refer to this goal, such as search.
       */
      id?: string | number | null;
      /**
       * The goal in one sentence.
       */
      goal: string | number | null;
      /**
       * When it should be reached: a period such as 2027-H1, or a date.
       */
      by?: string | number | null;
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
    }
  | number
  | null;
/**
 * A gap analysis: a goal, what it requires, where I stand, what is missing, and what I do about it.
 */
export type Gap = {
  /**
   * The chosen goal: the id or the text of one of kys.goals.
   */
  goal?: string | number | null;
  /**
   * The competencies that the goal requires, nested as deep as you like.
   */
  required?: Competency[] | null;
  current?: Current;
  analysis?: Analysis;
  /**
   * What I do to close the gaps.
   */
  todos?: Todo[] | null;
  /**
   * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
   */
  private?: boolean | null;
} | null;
/**
 * A required competency: its name, or an object with a level, aliases or parts.
 */
export type Competency =
  | string
  | {
      /**
       * A short name by which current, analysis and to-dos refer to it, such as indexing. The same id in two gaps is the same competency.
       */
      id?: string | number | null;
      /**
       * What the competency is called; it can be referred to by its name, too.
       */
      name: string | number | null;
      /**
       * The level that the goal requires, from 0 to 4. A parent's value is the default for its parts.
       */
      level?: 0 | 1 | 2 | 3 | 4 | null;
      /**
       * How much it counts for the goal, from 1 to 3; 2 if left out. A parent's value is the default for its parts.
       */
      importance?: 1 | 2 | 3 | null;
      /**
       * Other spellings of the name, such as the Korean one; a retro that says one of them mentions this competency.
       */
      aliases?: (string | number | null)[] | string | number | null;
      /**
       * Words that contain the name but mean something else; they are no mention of this competency.
       */
      notAliases?: (string | number | null)[] | string | number | null;
      /**
       * The smaller competencies that it consists of. Figures are computed from the innermost ones only.
       */
      parts?: Competency[] | null;
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
    }
  | number
  | null;
/**
 * Which of the required competencies I have: a list of references, or references with levels.
 */
export type Current =
  | (
      | string
      | {
          /**
           * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
           */
          private?: boolean | null;
          [k: string]: CurrentLevel | boolean | null | undefined;
        }
      | number
      | null
    )[]
  | {
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
      [k: string]: CurrentLevel | boolean | null | undefined;
    }
  | null;
/**
 * The level I have now, from 0 to 4, or an object with a note and evidence. Nothing means: I have it.
 */
export type CurrentLevel =
  | number
  | {
      /**
       * The level I have now, from 0 to 4. Left out, it means: I have what is required.
       */
      level?: 0 | 1 | 2 | 3 | 4 | null;
      /**
       * Why this level, in your own words.
       */
      note?: string | number | null;
      /**
       * Links or words that show it, such as an article you wrote.
       */
      evidence?: (string | number | null)[] | string | number | null;
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
    }
  | null;
/**
 * What I can do and what I lack, by competency.
 */
export type Analysis = {
  /**
   * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
   */
  private?: boolean | null;
  /**
   * A sentence, an entry with have and lack, or a list of them.
   */
  [k: string]:
    | string
    | {
        /**
         * What the entry is about, where it is not the competency as a whole.
         */
        subject?: string | number | null;
        /**
         * What I can do already.
         */
        have?: string | number | null;
        /**
         * What is missing; a generated to-do takes its words from here.
         */
        lack?: string | number | null;
        /**
         * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
         */
        private?: boolean | null;
      }
    | AnalysisEntry[]
    | number
    | null
    | boolean
    | undefined;
} | null;
/**
 * One finding about the competency: a sentence, or what I have and what I lack.
 */
export type AnalysisEntry =
  | {
      /**
       * What the entry is about, where it is not the competency as a whole.
       */
      subject?: string | number | null;
      /**
       * What I can do already.
       */
      have?: string | number | null;
      /**
       * What is missing; a generated to-do takes its words from here.
       */
      lack?: string | number | null;
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
    }
  | string
  | number
  | null;
/**
 * Something to do: a sentence, or an object with a period, a cadence or a record.
 */
export type Todo =
  | string
  | {
      /**
       * A short name that ties this to-do to items of a retro, such as explain-lab for ^explain-lab.
       */
      id?: string | number | null;
      /**
       * What is to be done, in one sentence.
       */
      todo: string | number | null;
      /**
       * The competencies whose gap it closes, each by id, name or alias.
       */
      closes?: (string | number | null)[] | string | number | null;
      /**
       * The goal it serves, where that is not the goal of this gap: the id or text of one of kys.goals.
       */
      goal?: string | number | null;
      /**
       * When it is planned: 2026, 2026-H1, 2026-Q3, 2026-04, 2026-W14 or 2026-03-01/2026-06-30.
       */
      period?: string | number | null;
      every?: Cadence;
      /**
       * The first day, such as 2026-01-01. It has no time zone.
       */
      from?: string | null;
      /**
       * The last day, such as 2026-06-30, or words such as until I change jobs.
       */
      until?: string | number | null;
      /**
       * How firmly it is planned; core if left out.
       */
      kind?: "core" | "stretch" | "spare" | null;
      /**
       * How far it has come; open if left out.
       */
      status?: "open" | "doing" | "done" | "dropped" | null;
      /**
       * The date or dates on which it was done, such as 2026-01-03. Without every it means that the to-do is finished.
       */
      done?: (string | null)[] | string | null;
      /**
       * The date or dates on which it was left out on purpose, such as 2026-02-17.
       */
      skipped?: (string | null)[] | string | null;
      /**
       * Links or words that show what came of it, such as a repository or an article.
       */
      evidence?: (string | number | null)[] | string | number | null;
      /**
       * Your own word in the review of a period, as in 2026-H1: partial; it stands, whatever the record says.
       */
      verdicts?: {
        /**
         * What became of the to-do in that period.
         */
        [k: string]: "open" | "partial" | "done" | "dropped" | "carried" | "unknown" | null;
      } | null;
      /**
       * The periods it was carried over from, oldest first, such as 2025.
       */
      carriedFrom?: (string | number | null)[] | string | number | null;
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
    }
  | number
  | null;
/**
 * How often: 2/week, 1/2week, weekly, or regularly, which has no rate and is not counted.
 */
export type Cadence =
  | string
  | {
      /**
       * How many times in each stretch; 1 if left out.
       */
      times?: number | null;
      /**
       * The stretch in which the times are counted.
       */
      per: "day" | "week" | "2week" | "month" | "quarter" | "half" | "year" | null;
      /**
       * true keeps this, with all that is in it, out of every export, picture and drafted retro. false if left out.
       */
      private?: boolean | null;
    }
  | null;
