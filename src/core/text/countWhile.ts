/**
 * How many items at the beginning of a list a condition holds for, found by halving.
 * @param holds holds for all items before the first one that it does not hold for, and for none behind it
 */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
