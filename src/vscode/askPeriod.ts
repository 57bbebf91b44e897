import { window } from "vscode";
import { periodOf } from "../core/time/Period";
import { say } from "./say";
import { today } from "./today";

/**
 * Asks for the period of a to-do that is still to be done.
 * @param before what is proposed
 * @returns the period as written, the empty text for none, undefined where the user went away
 */
export async function askPeriod(before: string | undefined): Promise<string | undefined> {
  const asked = await window.showInputBox({
    value: before ?? "",
    prompt: say("enterPeriod"),
    ignoreFocusOut: true,
    validateInput(value) {
      const text = value.trim();
      if (text === "") return undefined;
      const period = periodOf(text);
      if (!period) return say("notAPeriod", { text });
      return period.to < today() ? say("pastPeriod", { text }) : undefined;
    },
  });
  return asked?.trim();
}
