/**
 * Whole per cent of each part, in order, adding up to exactly 100: what rounding leaves over goes to the largest
 * remainders (Hamilton's method), the earlier part first. All are 0 where the parts add up to nothing.
 */
export function percentages(parts: readonly number[]): readonly number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part * 100) / whole);
  const floors = exact.map(Math.floor);
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const raised = new Set(byRemainder.slice(0, Math.round(left)).map(({ i }) => i));
  return floors.map((floor, i) => floor + (raised.has(i) ? 1 : 0));
}
