import type { Attribution } from '../model/attribution.ts';
import type { Related } from '../model/related.ts';
import type { StoryRecord } from '../model/story-record.ts';

/** The rule of a speaker whom the story itself does not name, and another story with the same quotation does. */
export const OTHER_STORY_RULE = 'other-story';

/** Every source checked had the quotation from somebody: likely, and never more. */
const CONFIDENCE = 0.8;

/**
 * The story as it is shown: quotations without a speaker get the one that other stories name, as likely. The very same
 * record where there are none; what is kept of the story never changes.
 */
export function withBorrowedSpeakers(record: StoryRecord, related: Related | null): StoryRecord {
  const borrowed = new Map(related?.borrowed?.map(({ quote, person }) => [quote, person]));
  if (borrowed.size === 0) return record;
  const attributions = record.reading.attributions.map((attribution): Attribution => {
    const person = borrowed.get(attribution.quote.id);
    // The reader's own word that nobody is named counts more.
    if (person === undefined || attribution.speaker !== null || attribution.rule === 'reader')
      return attribution;
    return {
      ...attribution,
      speaker: person,
      speakers: [person],
      rule: OTHER_STORY_RULE,
      certainty: 'likely',
      confidence: CONFIDENCE,
      evidence: [],
    };
  });
  return { ...record, reading: { ...record.reading, attributions } };
}
