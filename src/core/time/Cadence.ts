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

/** The rate as it is counted: one per day is so many a week, `1/day` seven; others stay as they are. */
export function countedRate({ times, per }: Cadence): Cadence {
  return per === "day" ? { times: times * 7, per: "week" } : { times, per };
}

const daysOfUnit: Readonly<Record<CadenceUnit, number>> = {
  day: 1,
  week: 7,
  "2week": 14,
  month: 30,
  quarter: 91,
  half: 182,
  year: 365,
};

/** How often something can be recorded on one day: once, but for a rate that asks for more than one a day. */
export function mostPerDay(rate: Cadence | null): number {
  return rate ? Math.max(1, Math.ceil(rate.times / daysOfUnit[rate.per])) : 1;
}
