import type { MatrixRow } from "../src/panel/PanelState";
import type { Say } from "../src/panel/sayFrom";
import type { MenuItem } from "./menu";

const levelKeys = ["level0", "level1", "level2", "level3", "level4"] as const;

/** What a level (0 to 4) stands for, or undefined for what is none. */
export function levelWord(level: number, say: Say): string | undefined {
  const key = levelKeys[level];
  return key === undefined ? undefined : say(key);
}

/** The choice of the current level of a row. */
export function levelItems(row: MatrixRow, say: Say, onChoose: (level: number) => void): MenuItem[] {
  return levelKeys.map((key, level) => ({
    label: `${level} ${say(key)}`,
    chosen: level === row.current,
    onChoose: () => onChoose(level),
  }));
}
