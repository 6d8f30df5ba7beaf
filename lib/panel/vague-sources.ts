import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../model/reading.ts';
import { slice } from '../model/span.ts';
import { shownAttributions } from './voices.ts';

/**
 * Sources that could be anybody: a reader cannot ask them. "A spokesperson for the port" is unnamed but not vague,
 * for an organisation answers for it; "officials" and "people familiar with the matter" are vague.
 */
const VAGUE = new RegExp(
  [
    String.raw`^(?:(?:an?|the|one|some|many|most|several|various|other|few|two|three|four|five|senior|top|former|`,
    String.raw`local|western|unnamed|anonymous|leading|industry|government|party|security|political|well-placed)\s+)*`,
    '(?:sources?|insiders?|officials?|experts?|analysts?|observers?|critics?|commentators?|supporters?|opponents?|',
    'allies|friends?|aides?|colleagues?|witness(?:es)?|locals|residents?|neighbours?|people|others?|campaigners|',
    'some|many|most|several|reports?|media|rumours?|figures)',
    String.raw`(?:\s+(?:(?:close|familiar)\b.*|who\b.*|in\b.*|inside\b.*|there|here|said to\b.*)|$)`,
  ].join(''),
  'iu',
);

/** "It is understood", "it is claimed": nobody. */
const NOBODY = /^(?:it|there|this|that)$/iu;

/** True for a source that is only the form of a sentence: "it is understood". */
export function isNobody(source: string): boolean {
  return NOBODY.test(source.trim());
}

/** Claims whose source is vague, or that have words of saying and nobody who says them. In text order. */
export function vagueAttributions(reading: Reading): readonly Attribution[] {
  return shownAttributions(reading).filter(({ source, cue, speaker }) => {
    if (speaker !== null) return false;
    if (source === null) return cue !== null;
    const words = slice(reading.story.text, source).replace(/\s+/gu, ' ').trim();
    return VAGUE.test(words) || isNobody(words);
  });
}
