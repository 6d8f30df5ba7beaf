import type { Item } from './carrier.ts';
import { isTime } from './word-class.ts';

/** True for "at least 20 injuries", "about 30 jobs", "between two and four": items[at] begins a phrase that tells how many, not where or about what. */
export function isAmount(items: readonly Item[], at: number): boolean {
  const { norm } = items[at]!;
  const next = items[at + 1];
  if (norm === 'at') return /^(?:least|most)$/.test(next?.norm ?? '');
  if (!/^(?:about|over|under|near|nearly|between|up|more)$/.test(norm)) return false;
  const number = /^(?:to|than)$/.test(next?.norm ?? '') ? items[at + 2] : next;
  return NUMBER.test(number?.norm ?? '') && !isTime(number) && !isTime(items[at + 2]);
}

const NUMBER =
  /^(?:[$£€]?\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)$/;
