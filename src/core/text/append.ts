/** Adds values to the end of a list, however many: `push(...values)` overflows the stack from about 100 000 on. */
export function append<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
