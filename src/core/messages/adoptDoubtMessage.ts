import type { AdoptProposal } from "../analysis/adoptItems";
import type { CommandMessage } from "./commandMessages";

const messages = {
  done: "doubtDone",
  dropped: "doubtDropped",
  undecided: "doubtUndecided",
  stub: "doubtStub",
} as const;

/** The message that says why an item is not chosen by itself; undefined where it is. */
export function adoptDoubtMessage({ doubt, tie }: AdoptProposal): CommandMessage | undefined {
  if (doubt === undefined) return undefined;
  if (doubt === "there") return tie === undefined ? "doubtTied" : "doubtThere";
  return messages[doubt];
}
