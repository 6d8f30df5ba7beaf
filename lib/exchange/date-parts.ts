/** Year, month and day of an ISO 8601 date or date-time as written, the zone disregarded; `null`: it is none. */
export function dateParts(iso: string): readonly [number, number, number] | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(iso);
  return found === null ? null : [Number(found[1]), Number(found[2]), Number(found[3])];
}
