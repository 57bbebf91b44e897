import type { PanelState } from "../src/panel/PanelState";
import type { MovableSection, PageCommand, PictureForm } from "../src/panel/messages";
import type { Say } from "../src/panel/sayFrom";
import type { Memory } from "./memory";

/** What every part of the page is made with. */
export interface Context {
  readonly say: Say;
  readonly language: PanelState["language"];
  readonly memory: Memory;
  /** Asks the editor to select the text behind a target. */
  readonly reveal: (target: string) => void;
  /** Marks a to-do done or open again. */
  readonly tick: (todo: string, done: boolean) => void;
  /** Records that a habit was done today, or takes that back. */
  readonly record: (todo: string, done: boolean) => void;
  /** Shows another gap analysis of the file: its zero-based index. */
  readonly chooseGap: (gap: number) => void;
  /** Shows another career file: its id. */
  readonly chooseFile: (file: string) => void;
  readonly chooseYear: (year: number) => void;
  /** Writes the current level of a row's competency, 0 to 4. */
  readonly setLevel: (row: string, level: number) => void;
  /** Writes the period of a to-do. */
  readonly setPeriod: (todo: string, period: string) => void;
  readonly moveTodo: (todo: string, section: MovableSection) => void;
  /** Saves what is seen as a table or a picture, without what is private. */
  readonly exportAs: (form: "csv" | "markdown" | PictureForm) => void;
  /** `about` names the row or the to-do that the button stands on, where it stands on one. */
  readonly command: (command: PageCommand, about?: { readonly row?: string; readonly todo?: string }) => void;
  /** Has a sentence read out. */
  readonly announce: (text: string) => void;
}

/** A part of the page that shows the state, and updates in place. */
export interface View {
  readonly element: HTMLElement;
  /**
   * Shows a state. A view that is hidden may be told of a state later, when it is shown; a view is told of the same
   * state again when the filter changed.
   */
  readonly update: (state: PanelState) => void;
}
