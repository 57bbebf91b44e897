import type { Disposable } from "vscode";
import { today } from "./today";

/** The longest time between two looks at the clock, in milliseconds: while a machine sleeps, its timers do too. */
const longest = 10 * 60_000;

/** Calls a listener soon after each midnight of the user's machine, or after it has woken up on another day. */
export function onNewDay(listener: () => void): Disposable {
  let day = today();
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(look, Math.min(untilMidnight(new Date()), longest));
  };
  const look = (): void => {
    const now = today();
    wait();
    if (now === day) return;
    day = now;
    listener();
  };
  wait();
  return { dispose: () => clearTimeout(timer) };
}

/** In milliseconds; a day may be an hour longer or shorter than others. */
function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
