import type { Period } from "./Period";
import { periodOf } from "./Period";

/** A period as it is written in a file, in the shortest form: `2026`, `2026-H1`, `2026-Q3`, `2026-04`, an interval. */
export function periodText(period: Period): string {
  const { from, to } = period;
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const forms = [year, `${year}-H${month <= 6 ? 1 : 2}`, `${year}-Q${Math.ceil(month / 3)}`, from.slice(0, 7), from];
  const isIt = (text: string): boolean => {
    const read = periodOf(text);
    return read?.from === from && read.to === to;
  };
  return forms.find(isIt) ?? `${from}/${to}`;
}
