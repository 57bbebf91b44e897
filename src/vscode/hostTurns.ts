import type { Turns } from "../core/workspace/inTurns";

/** The turns of the extension host, in Node and in a web worker. @param isOver whether nobody waits any more */
export function hostTurns(isOver: () => boolean): Turns {
  return {
    now: () => performance.now(),
    next: nextTurn,
    get isCancelled() {
      return isOver();
    },
  };
}

/** A message to oneself: unlike a timer's, its turn is not held back in a worker. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const isOver = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", isOver, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
