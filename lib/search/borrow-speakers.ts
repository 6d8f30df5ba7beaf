import type { Person } from '../model/people.ts';
import type { BorrowedSpeaker } from '../model/related.ts';
import { summaryOf } from '../model/story-record.ts';
import { personKey } from './fold-name.ts';
import type { StatementMatch } from './quotations-elsewhere.ts';
import type { MatchNames } from './same-person.ts';

/**
 * Speakers of quotations that the open story leaves unclear, or to nobody, where other stories that hold the same
 * quotation state one: all of them the same person, known by a full name, who is met in the open story too. What the
 * reader set right is left alone. `ours`: the people of the open story.
 */
export function borrowSpeakers(
  matches: readonly StatementMatch[],
  ours: readonly Person[],
  matchNames: MatchNames,
): BorrowedSpeaker[] {
  const byQuote = new Map<string, StatementMatch[]>();
  for (const match of matches) {
    if (!lacksSpeaker(match) || match.match === 'similar') continue;
    const { id } = match.ours.attribution.quote;
    byQuote.set(id, [...(byQuote.get(id) ?? []), match]);
  }
  return [...byQuote].flatMap(([quote, found]) => {
    const named = found.filter(({ theirs }) => theirs.person !== null);
    const keys = new Set(named.map(({ theirs }) => personKey(theirs.person!)));
    const [key] = keys;
    if (keys.size !== 1 || key === undefined || key === null) return [];
    const stated = named.find(({ theirs }) => theirs.attribution.certainty === 'stated');
    const person = ours.filter((candidate) => personKey(candidate) === key);
    if (stated === undefined || person.length !== 1) return [];
    if (!matchNames(stated.record.reading.people.persons).has(key)) return [];
    return [{ quote, person: person[0]!.id, story: summaryOf(stated.record) }];
  });
}

/** Unclear, or floating: no words of the story name a source. */
function lacksSpeaker({ ours }: StatementMatch): boolean {
  const { speaker, source, certainty, quote, rule } = ours.attribution;
  if (rule === 'reader' || quote.kind === 'indirect' || speaker !== null) return false;
  return certainty === 'unclear' || source === null;
}
