/** A figure with as many decimals as it needs, two at most. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A mean: always one decimal, so that means line up. */
export function mean(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1);
}

/** have / need as whole per cent, 100 only where nothing is missing; null where nothing is needed. */
export function percent(have: number, need: number): number | null {
  if (need <= 0) return null;
  return have < need ? Math.min(99, Math.round((100 * have) / need)) : 100;
}
