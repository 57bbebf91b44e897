/** How often something is to be done. */
export interface Cadence {
  readonly times: number;
  readonly per: CadenceUnit;
}

export const cadenceUnits = ["day", "week", "2week", "month", "quarter", "half", "year"] as const;
export type CadenceUnit = (typeof cadenceUnits)[number];

const words: Readonly<Record<string, CadenceUnit>> = {
  daily: "day",
  weekly: "week",
  biweekly: "2week",
  monthly: "month",
  quarterly: "quarter",
  "half-yearly": "half",
  yearly: "year",
};

/**
 * Reads the short form of `every`: `2/week`, `1/2week`, `weekly`, or `regularly`, which has no rate.
 * @returns the cadence, null for `regularly`, undefined where the text is no cadence.
 */
export function readCadence(text: string): Cadence | null | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === "regularly") return null;
  const unit = words[plain];
  if (unit) return { times: 1, per: unit };
  const match = /^([1-9]\d{0,2})\s*\/\s*(day|week|2week|month|quarter|half|year)$/.exec(plain);
  return match ? { times: Number(match[1]), per: match[2] as CadenceUnit } : undefined;
}
