/** Values by their places, smallest first; equals stay as they were. Where each stands is asked once only. */
export function inOrder<Value>(values: readonly Value[], place: (value: Value) => number): readonly Value[] {
  if (values.length < 2) return values;
  const placed = values.map((value) => ({ value, at: place(value) }));
  return placed.sort((a, b) => a.at - b.at).map(({ value }) => value);
}
