import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../../lib/reading/attribution/carrier.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

// Each row: a sentence with one word in brackets, and what that word is there.
const WORDS: readonly (readonly [sentence: string, part: string])[] = [
  // A form in -ing or -ed after "’s": of "is" and "has" a verb, of a possessor a noun or adjective.
  ['He’s [predicting] that the wall will fall.', 'gerund'],
  ['While he’s [said] he will stay, he has packed.', 'verb'],
  ['Many liked Reed’s [saying] about walls.', 'noun'],
  ['Many read Shaw’s [suggested] route.', 'adjective'],
  // Shares of people stand for them.
  ['More than six in 10 [said] they were tired.', 'verb'],
  ['Nearly half [said] they would stay.', 'verb'],
  ['The two [admit] that the wall is weak.', 'verb'],
  ['Another [says] there are two walls.', 'verb'],
  ['The 10 [suggested] routes were closed.', 'adjective'],
  // Plain forms after a noun in the singular.
  ['The data [suggest] that the wall is weak.', 'verb'],
  ['Mr. Lee and Mr. Hart [argue] that it leaks.', 'verb'],
  ['The rising generation [predict] they will do well.', 'verb'],
  ['Her tax [claim] that year was late.', 'noun'],
  // In a headline a capital tells nothing.
  ['Harbour Chief [Says] Ferry Will Return In Spring', 'verb'],
  ['Harbour Chief Just [Told] Traders Ferry Will Return', 'verb'],
  ['New Safety [Claims] Over Larkfield Ferry Raise Questions', 'noun'],
  ['Reed met the writer Ben [Says] at the port.', 'noun'],
  ['According to [state] law, nobody may sell ferries.', 'noun'],
  ['She said [there] certainly was room.', 'pronoun'],
  ['Reed said [such] walls are weak.', 'determiner'],
];

describe('parts of speech', () => {
  it.each(WORDS)('%s: %s', (marked, part) => {
    const at = marked.indexOf('[');
    const text = marked.replace(/[[\]]/g, '');
    const tagged = tagStory(storyOfText(text, { title: '' }));
    const items = carriersOf(tagged, tagged.quoted).flatMap((carrier) => carrier.items);
    expect(items.find((item) => item.start === at)?.pos).toBe(part);
  });
});
