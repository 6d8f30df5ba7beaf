/**
 * Letters put in, left out, changed or swapped with their neighbour to make `b` of `a` (optimal string alignment:
 * no part is edited twice); `most + 1` where it takes more than `most`. Time: length times `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let row: number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    row[0] = i;
    if (from > 1) row[from - 1] = far;
    let least = from === 1 ? i : far;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      // Cells beyond the band were never written in the row above.
      const above = j === i + most ? far : last[j]!;
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), above + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && isSwap(a, b, i, j)) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return far;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length]!, far);
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
