import type { CDPSession, Page } from "playwright-core";

/** An event of Chromium's trace: microseconds of the clock (`ts`) and of the thread (`tts`, `tdur`). */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly tdur?: number;
}

/**
 * What happens in the page, and how long its main thread works on it: script, style, layout and paint between the marks
 * `begun` and `painted`, by the time of the thread, which waits for no frame and hardly for other programs. What the page
 * does after that, when the browser has time, is not in it.
 *
 * @param act makes the page set the marks, one pair for each time
 * @returns milliseconds, one for each pair
 */
export async function pageTimes(session: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "blink.user_timing"] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  const marks = (name: string) =>
    events.filter((event) => event.name === name && event.cat.includes("user_timing")).toSorted((a, b) => a.ts - b.ts);
  const painted = marks("painted");
  return marks("begun").map((from, at) => {
    const to = painted[at];
    if (to === undefined) throw new Error("What was begun was not painted.");
    const own = events.filter(
      ({ ph, pid, tid, ts }) => ph === "X" && pid === from.pid && tid === from.tid && ts >= from.ts && ts < to.ts,
    );
    return worked(own) / 1000;
  });
}

/** The time that some events of one thread cover together, in microseconds: they lie in one another. */
function worked(events: readonly TraceEvent[]): number {
  let sum = 0;
  let end = 0;
  for (const { tts = 0, tdur = 0 } of events.toSorted((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
    sum += Math.max(0, tts + tdur - Math.max(tts, end));
    end = Math.max(end, tts + tdur);
  }
  return sum;
}

/** Sends messages to the page as the editor's side does, each when the one before has been painted. */
export async function sendAll(page: Page, messages: readonly object[]): Promise<void> {
  // One text: the driver takes long to hand over large values.
  await page.evaluate(async (text) => {
    for (const message of JSON.parse(text) as object[]) {
      // Added after the page's own listener, and so told after it.
      const handled = new Promise((resolve) => window.addEventListener("message", resolve, { once: true }));
      window.postMessage(message, "*");
      performance.mark("begun");
      await handled;
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      performance.mark("painted");
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
  }, JSON.stringify(messages));
}

/**
 * Scrolls what scrolls in the page down, step by step.
 *
 * @param step in CSS pixels; 0 for as much as can be seen
 * @param toRest whether each step waits until the page has made what it makes when the browser has time; else it comes
 *   in the first idle moment after the one before, as from a key that is held down
 */
export async function scrollSteps(page: Page, step: number, count: number, toRest: boolean): Promise<void> {
  await page.evaluate(
    async ([distance, times, rests]) => {
      const scroller = document.querySelector(".scroller:not(:empty)");
      if (scroller === null) throw new Error("Nothing scrolls.");
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      if (rests) observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      for (let at = 0; at < times; at++) {
        performance.mark("begun");
        scroller.scrollTop += distance === 0 ? scroller.clientHeight : distance;
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve));
        performance.mark("painted");
        do {
          changes = 0;
          await new Promise((resolve) => requestIdleCallback(resolve));
          if (rests) await new Promise((resolve) => requestIdleCallback(resolve));
        } while (changes > 0);
      }
      observer.disconnect();
    },
    [step, count, toRest] as const,
  );
}
