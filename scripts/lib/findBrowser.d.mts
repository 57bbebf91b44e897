/** The flags every browser of this project is started with. */
export const launchArguments: string[];

/**
 * Finds a browser: `CAREER_GAP_BROWSER`, else an installed Chrome, Chromium or Edge, else Debian's package where it can
 * be installed, else the registry's Chromium. Returns the absolute path of its executable; throws one sentence that
 * says what to install where there is none.
 */
export function findBrowser(): Promise<string>;
