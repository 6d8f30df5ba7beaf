import type { Attribution } from '../../model/attribution.ts';
import type { Correction } from '../../model/corrections.ts';
import type { Passage } from '../../model/passage.ts';
import { passagesOf } from '../../model/passage.ts';
import type { Reading } from '../../model/reading.ts';
import type { Story } from '../../model/story.ts';
import { addQuotation } from './add-quotation.ts';
import { mergePeople } from './merge-people.ts';
import { namedPerson } from './named-person.ts';
import { READER_RULE } from './reader-rule.ts';
import { splitPeople } from './split-people.ts';

/**
 * A reading as the reader set it right, in the order in which the corrections were made. One whose passage or people are
 * not in the story any more changes nothing, and stays stored: the story may come back.
 */
export function applyCorrections(reading: Reading, corrections: readonly Correction[]): Reading {
  return corrections.reduce(applyCorrection, reading);
}

function applyCorrection(reading: Reading, correction: Correction): Reading {
  switch (correction.kind) {
    case 'speaker':
      return setSpeaker(reading, correction.quote, correction.name);
    case 'not-a-quotation':
      return {
        ...reading,
        attributions: reading.attributions.filter(
          (attribution) => !isAt(reading.story, attribution, correction.quote),
        ),
      };
    case 'add-quotation':
      return addQuotation(reading, correction.quote);
    case 'same-person':
      return mergePeople(reading, correction.names);
    case 'different-people':
      return splitPeople(reading, correction.names);
    case 'other-person':
      return reading; // it tells stories apart, and changes nothing within one
    case 'add-paragraph':
      return reading; // done to the article before it is read: see `restoreParagraphs`
    default:
      return correction satisfies never;
  }
}

function setSpeaker(reading: Reading, quote: Passage, name: string | null): Reading {
  if (!reading.attributions.some((attribution) => isAt(reading.story, attribution, quote))) {
    return reading;
  }
  const named = name === null ? null : namedPerson(reading, name);
  const { people } = named ?? reading;
  const person = named?.person ?? null;
  return {
    ...reading,
    people,
    attributions: reading.attributions.map((attribution): Attribution =>
      isAt(reading.story, attribution, quote)
        ? {
            ...attribution,
            speaker: person,
            speakers: person === null ? [] : [person],
            via: null,
            rule: READER_RULE,
            confidence: 1,
            certainty: person === null ? 'unclear' : 'stated',
            evidence: [],
            candidates: [],
            negated: false,
          }
        : attribution,
    ),
  };
}

/** True where a passage names this quotation: the same words, with the same words before or after them. */
function isAt(story: Story, { quote }: Attribution, passage: Passage): boolean {
  const [first] = quote.content;
  if (first === undefined) return false;
  const [found] = passagesOf(story, first);
  return (
    found !== undefined &&
    found.exact === passage.exact &&
    (found.prefix === passage.prefix || found.suffix === passage.suffix)
  );
}
