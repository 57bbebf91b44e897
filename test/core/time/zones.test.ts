import { execFile } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { zoneResults } from "./zoneChecks";

const zones = ["Asia/Seoul", "UTC", "America/Los_Angeles"] as const;
const locales = ["ko_KR.UTF-8", "en_US.UTF-8"] as const;
const machines = zones.flatMap((zone) => locales.map((locale) => [zone, locale] as const));

let program: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { zoneResults } from "./zoneChecks";
        const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
        console.log(JSON.stringify({ timeZone, locale, results: zoneResults() }));`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    absWorkingDir: join(import.meta.dirname, "../../.."),
    bundle: true,
    platform: "node",
    write: false,
    logLevel: "error",
  });
  program = outputFiles[0]?.text ?? "";
});

/** Runs the checks in a process of its own, on a machine with that time zone and locale. */
function runOn(zone: string, locale: string): Promise<{ timeZone: string; locale: string; results: unknown }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
    const child = execFile(process.execPath, ["-"], { env }, (error, output) =>
      error ? reject(error) : resolve(JSON.parse(output) as Awaited<ReturnType<typeof runOn>>),
    );
    child.stdin?.end(program);
  });
}

describe("time on any machine", () => {
  it("is reckoned the same in every time zone and locale", async () => {
    const here = JSON.parse(JSON.stringify(zoneResults())) as unknown;
    const there = await Promise.all(machines.map(([zone, locale]) => runOn(zone, locale)));
    expect(there.map(({ timeZone, locale }) => [timeZone, locale])).toEqual(
      machines.map(([zone, locale]) => [zone, locale.slice(0, 5).replace("_", "-")]),
    );
    for (const { results } of there) expect(results).toEqual(here);
  });

  it("is reckoned by the calendar", () => {
    expect(zoneResults()).toMatchObject({
      current: ["2026", "2026-H1", "2026-Q1", "2026-01", "2026-W01", "2026-01-01"],
      words: ["35주 중 2주 지킴, 연속 1", "2 of 35 weeks met, streak 1"],
      retro: {
        covers: { from: "2025-01-01", to: "2025-12-31" },
        items: [
          { from: "2025-12-29", to: "2026-01-05", until: null, every: null },
          { until: "이직할 때까지", every: { times: 2, per: "week" } },
          { from: null, to: "2026-03-29" },
        ],
      },
    });
  });
});
