import type { Person, Role } from '../../model/people.ts';
import { lastBefore, type PersonIndex } from './person-index.ts';

/**
 * The organisation that stands after a person's name as theirs ("Ravi Sen of Tidewatch", "Dr Sen, of the University of Larkfield,"):
 * the role of somebody without another one. `null` where none does.
 */
export function affiliationOf(index: PersonIndex, person: Person): Role | null {
  const { folded, tagged } = index.text;
  for (const mention of index.byPerson.get(person.id) ?? []) {
    if (index.text.quoted[mention.first]) continue;
    let at = mention.end;
    if (folded[at] === ',') at += 1;
    if (!/^(?:of|from)$/.test(folded[at] ?? '')) continue;
    at += folded[at + 1] === 'the' ? 2 : 1;
    const body = index.mentions[lastBefore(index, at + 1)];
    if (body === undefined || body.first !== at || body.person.kind !== 'organisation') continue;
    const start = tagged.tokens[body.first]!.start;
    const end = tagged.tokens[body.end - 1]!.end;
    return { start, end, text: tagged.story.text.slice(start, end) };
  }
  return null;
}
