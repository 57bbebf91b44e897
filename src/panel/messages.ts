import type { PlanSection } from "../core/career/planTodo";
import type { PanelState } from "./PanelState";
import type { StatePatch } from "./statePatch";

/** What the editor's side tells the page. */
export type HostMessage =
  /** The whole state to show; the page updates in place. */
  | { readonly type: "state"; readonly state: PanelState }
  /** What changed since the state that was sent last. */
  | { readonly type: "patch"; readonly patch: StatePatch }
  /** The row of the text under the cursor, or null where it stands in no row. */
  | { readonly type: "cursor"; readonly row: string | null }
  /** Draw what is seen, to be saved: of this state, where something in the file is private; else of the one shown. */
  | { readonly type: "draw"; readonly form: PictureForm; readonly state: PanelState | null };

export type PictureForm = "svg" | "png";

/** The commands that a button of the page may ask for. */
export const pageCommands = [
  "generateTodos",
  "newCareerFile",
  "importReadme",
  "openFile",
  "draftRetro",
  "reviewGoals",
  "recordProgress",
  "carryOver",
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What the page tells the editor's side. `version` is that of the state the page was showing. */
export type PageMessage =
  /** The page has loaded and waits for its state. */
  | { readonly type: "ready" }
  /** The first rows are shown; the others may come. */
  | { readonly type: "shown" }
  /** Select the text that a target stands for; targets are the opaque `target` strings of the state. */
  | { readonly type: "reveal"; readonly target: string; readonly version: number }
  /** Mark a to-do done or open again. */
  | { readonly type: "tick"; readonly todo: string; readonly done: boolean; readonly version: number }
  /** Show another gap analysis of the same file: its zero-based index. */
  | { readonly type: "chooseGap"; readonly gap: number }
  /** Show another career file: the id of one of the state's `files`. */
  | { readonly type: "chooseFile"; readonly file: string }
  /** Show another year in the Year tab. */
  | { readonly type: "chooseYear"; readonly year: number }
  /** Write the current level (0 to 4) of a row's competency. */
  | { readonly type: "setLevel"; readonly row: string; readonly level: number; readonly version: number }
  /** Write the period of a to-do. */
  | { readonly type: "setPeriod"; readonly todo: string; readonly period: string; readonly version: number }
  /** Move a to-do to another part of the list: its period or its kind is written. */
  | { readonly type: "moveTodo"; readonly todo: string; readonly section: MovableSection; readonly version: number }
  /** Record that a habit was done today, or take today's record back. */
  | { readonly type: "record"; readonly todo: string; readonly done: boolean; readonly version: number }
  /** Save what the panel shows; a picture is asked for by `draw`, without what is private. */
  | { readonly type: "export"; readonly form: "csv" | "markdown" | PictureForm }
  /** The picture that was asked for: SVG text, or a PNG as a base64 data URL. */
  | { readonly type: "picture"; readonly form: PictureForm; readonly content: string }
  /** `row` or `todo` is what it is about, where the button stands on one. */
  | {
      readonly type: "command";
      readonly command: PageCommand;
      readonly row?: string;
      readonly todo?: string;
    };

/** The parts of the to-do list that a to-do can be moved to. */
export const movableSections = ["now", "half", "later", "stretch", "spare"] as const satisfies readonly PlanSection[];
export type MovableSection = PlanSection;
