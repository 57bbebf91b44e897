import { foldCase, WordPattern } from "./WordPattern";
import type { Cadence, CadenceUnit } from "../time/Cadence";

const units: readonly (readonly [WordPattern, CadenceUnit])[] = [
  [
    new WordPattern(
      /(?:일일|매일|하루)\s?(?:의\s?)?(?:목표|할\s?일|계획|습관|루틴)|\b(?:daily|every day)\b/u,
      "표할획관틴y",
      "일루d",
    ),
    "day",
  ],
  [
    new WordPattern(/(?:주간|매주)\s?(?:목표|할\s?일|계획|습관|루틴)|\b(?:weekly|every week)\b/u, "간매k", "주w"),
    "week",
  ],
  [
    new WordPattern(
      /(?:월간|매월|매달)\s?(?:목표|할\s?일|계획|습관|루틴)|\b(?:monthly|every month)\b/u,
      "간매y",
      "월달h",
    ),
    "month",
  ],
];

/**
 * The rate at which the things below a heading are to be done: `주간 목표`, `Daily habits`. A year's goals are
 * done once in it, which is no rate.
 */
export function headingCadence(text: string): Cadence | undefined {
  const words = foldCase(text.normalize("NFC"));
  const per = units.find(([pattern]) => pattern.test(words))?.[1];
  return per && { times: 1, per };
}
