import type { PanelState } from "../src/panel/PanelState";
import type { PageCommand } from "../src/panel/messages";
import type { Say } from "../src/panel/strings";
import type { Memory } from "./memory";

/** What every part of the page is made with. */
export interface Context {
  readonly say: Say;
  readonly memory: Memory;
  /** Asks the editor to select the text behind a target. */
  readonly reveal: (target: string) => void;
  readonly tick: (todo: string, done: boolean) => void;
  readonly chooseGap: (gap: number) => void;
  readonly command: (command: PageCommand) => void;
}

/** A part of the page that shows the state, and updates in place. */
export interface View {
  readonly element: HTMLElement;
  readonly update: (state: PanelState) => void;
}
