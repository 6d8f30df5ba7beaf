const DATE = /^(\d{4})-(\d{2})-(\d{2})/u;

/** Whole days between two ISO 8601 dates or date-times, never negative; `null` where one is unknown or no date. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const from = dayNumber(a);
  const to = dayNumber(b);
  return from === null || to === null ? null : Math.abs(from - to);
}

/**
 * Days since 1970-01-01 by the civil calendar, the time of day and the zone left out; `null` for what is no date.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 */
export function dayNumber(date: string | null): number | null {
  const parts = date === null ? null : DATE.exec(date);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
