/** What is known from before and what is new, which counts where both know it. */
export function joined<Value>(
  before: ReadonlyMap<string, Value> | undefined,
  known: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  if (!before || before.size === 0) return known;
  return known.size === 0 ? before : new Map([...before, ...known]);
}
