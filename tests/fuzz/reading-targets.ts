import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { passagesOf } from '../../lib/model/passage.ts';
import type { Correction } from '../../lib/model/corrections.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { applyCorrections } from '../../lib/reading/corrections/apply-corrections.ts';
import { readCorrected } from '../../lib/reading/corrections/read-corrected.ts';
import { readStory, readText } from '../../lib/reading/read-story.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { anyArticle, anyCorrection, hostileText, newsText, record } from './arbitraries.ts';
import type { FuzzTarget } from './fuzz-target.ts';
import { assertSoundReading } from './sound-reading.ts';

/** Corrections of what is really in a reading, beside those of anything. */
function correctionsOf(reading: Reading, picks: readonly number[]): Correction[] {
  const { story, people, attributions } = reading;
  return picks.flatMap((pick): Correction[] => {
    const content = attributions[pick % Math.max(1, attributions.length)]?.quote.content[0];
    const quote = content && passagesOf(story, content)[0];
    const one = people.persons[pick % Math.max(1, people.persons.length)]?.name;
    const other = people.persons[(pick + 1) % Math.max(1, people.persons.length)]?.name;
    const made: Correction[] = [];
    if (quote)
      made.push({ kind: 'speaker', quote, name: pick % 3 === 0 ? null : (one ?? 'Ana Ruiz') });
    if (quote && pick % 5 === 0) made.push({ kind: 'not-a-quotation', quote });
    if (one !== undefined && other !== undefined && pick % 2 === 0) {
      made.push({ kind: pick % 4 === 0 ? 'same-person' : 'different-people', names: [one, other] });
    }
    return made;
  });
}

export const READING_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'reading: total, sound, and the same again',
    share: 40,
    property: fc.property(anyArticle, (article) => {
      const reading = readStory(article);
      assertSoundReading(reading);
      assert.deepEqual(readStory(article), reading);
      storyTerms(reading);
    }) as never,
  },
  {
    name: 'reading: a plain text stays what it is',
    share: 30,
    property: fc.property(fc.oneof(newsText(60), hostileText(30)), (text) => {
      const reading = readText(text, { title: '' });
      assert.equal(reading.story.text, text);
      assertSoundReading(reading);
    }) as never,
  },
  {
    name: 'corrections: of anything, sound, and no change the second time',
    share: 15,
    property: fc.property(
      record({
        article: anyArticle,
        any: fc.array(anyCorrection, { maxLength: 3 }),
        picks: fc.array(fc.nat(20), { maxLength: 4 }),
      }),
      ({ article, any, picks }) => {
        const reading = readStory(article);
        const corrections = [...any, ...correctionsOf(reading, picks)];
        const corrected = readCorrected(article, corrections);
        assertSoundReading(corrected);
        assert.deepEqual(readCorrected(article, corrections), corrected);
        for (const correction of corrections) {
          if (correction.kind !== 'speaker' && correction.kind !== 'not-a-quotation') continue;
          const once = applyCorrections(reading, [correction]);
          assert.deepEqual(applyCorrections(once, [correction]).attributions, once.attributions);
        }
      },
    ) as never,
  },
];
