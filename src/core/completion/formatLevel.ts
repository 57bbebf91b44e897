/** A level or a gap as a figure: whole, or with one decimal; a half as `½`. */
export function formatLevel(level: number): string {
  if (level === 0.5) return "½";
  return Number.isInteger(level) ? String(level) : level.toFixed(1);
}
