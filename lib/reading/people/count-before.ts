/** How many of the items, sorted by `key`, have a key below the value: by bisection. */
export function countBefore<T>(
  items: readonly T[],
  key: (item: T) => number,
  value: number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle]!) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
