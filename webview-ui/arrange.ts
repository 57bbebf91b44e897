/**
 * Makes `wanted` the children of a parent, in that order. Children that stay are not touched, and of those that change
 * places as few as possible are moved, since an element that is moved loses the focus.
 */
export function arrange(parent: Element, wanted: readonly Element[]): void {
  const keep = new Set(wanted);
  for (const child of Array.from(parent.children)) if (!keep.has(child)) child.remove();
  const places = new Map([...parent.children].map((child, index) => [child, index]));
  const staying = longestRun(wanted.map((element) => places.get(element) ?? -1));
  let next: Element | null = null;
  for (let index = wanted.length - 1; index >= 0; index--) {
    const element = wanted[index];
    if (element === undefined) continue;
    if (!staying.has(index)) parent.insertBefore(element, next);
    next = element;
  }
}

/** The indexes of a longest run of rising numbers in a list; negative numbers are left out. */
function longestRun(numbers: readonly number[]): Set<number> {
  // ends[n] is the index of the smallest number that ends a run of length n + 1.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  numbers.forEach((number, index) => {
    if (number < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(index, ends[low - 1]);
    ends[low] = index;
  });
  const run = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) run.add(index);
  return run;
}
