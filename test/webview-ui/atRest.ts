import type { Page } from "playwright-core";

/** Waits until the page has drawn what it draws when there is time: nothing changes from one idle period to the next. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    let changes = 1;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    while (changes > 0) {
      changes = 0;
      await idle();
      await idle();
    }
    observer.disconnect();
  });
}
