import type { PanelState } from "./PanelState";

/** What the editor's side tells the page. */
export type HostMessage =
  /** The whole state to show; the page updates in place. */
  | { readonly type: "state"; readonly state: PanelState }
  /** The row of the text under the cursor, or null where it stands in no row. */
  | { readonly type: "cursor"; readonly row: string | null };

/** The commands that a button of the page may ask for. */
export const pageCommands = ["generateTodos", "newCareerFile", "importReadme", "openFile"] as const;
export type PageCommand = (typeof pageCommands)[number];

/** What the page tells the editor's side. `version` is that of the state the page was showing. */
export type PageMessage =
  /** The page has loaded and waits for its state. */
  | { readonly type: "ready" }
  /** Select the text that a target stands for; targets are the opaque `target` strings of the state. */
  | { readonly type: "reveal"; readonly target: string; readonly version: number }
  /** Mark a to-do done or open again. */
  | { readonly type: "tick"; readonly todo: string; readonly done: boolean; readonly version: number }
  /** Show another gap analysis of the same file: its zero-based index. */
  | { readonly type: "chooseGap"; readonly gap: number }
  | { readonly type: "command"; readonly command: PageCommand };
