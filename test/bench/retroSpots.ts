import type { SpotKind } from "./Spots";

/** Where a generated retro.md is edited: a day that is none, and a link that leads to no heading, in one edit. */
export const retroSpots: readonly SpotKind[] = [
  {
    name: "day",
    pattern: /^- (?<value>\d{4}-\d\d-\d\d: .*\(#[^)]*)\)\)$/gm,
    wrong: (old, number) => old.replace(/^(\d{4})-\d\d-\d\d/, "$1-02-30").replace(/#.*/, `#없는-곳-${number}`),
    right: (old, number) => old.replace(/\d\d:/, `${String(1 + (number % 28)).padStart(2, "0")}:`),
  },
];
