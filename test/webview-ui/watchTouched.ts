import type { Page } from "playwright-core";

/**
 * Watches what is written in the page from now on.
 *
 * @returns tells the ids of the rows that were written in, each once; elsewhere the class of the element
 */
export async function watchTouched(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const touched = new Set<string>();
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest<HTMLElement>("tr")?.dataset.row ?? element?.className.toString() ?? "?");
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched]);
}
