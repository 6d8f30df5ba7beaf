import type { Attribution } from '../../model/attribution.ts';
import type { Passage } from '../../model/passage.ts';
import { byStart, overlaps, type Span } from '../../model/span.ts';
import type { Reading } from '../../model/reading.ts';
import type { Story } from '../../model/story.ts';
import { READER_RULE } from './reader-rule.ts';

const OPENING = /[“„«‘"']\s*$/u;

/**
 * The reading with a quotation that the reader pointed out; nobody is named as its speaker. Unchanged where the passage
 * is not in the story, or a quotation stands there already: a better reading may have found it since.
 */
export function addQuotation(reading: Reading, passage: Passage): Reading {
  const { story, attributions } = reading;
  const span = locate(story, passage);
  if (span === null) return reading;
  const taken = attributions.some(({ quote }) =>
    quote.content.some((part) => overlaps(part, span)),
  );
  if (taken) return reading;
  const added: Attribution = {
    // Its place is its name: other corrections of the same story must not rename it.
    quote: {
      id: `r${span.start}`,
      kind: OPENING.test(passage.prefix) ? 'direct' : 'indirect',
      content: [span],
    },
    cue: null,
    source: null,
    speaker: null,
    speakers: [],
    via: null,
    rule: READER_RULE,
    confidence: 1,
    certainty: 'unclear',
    evidence: [],
    candidates: [],
    negated: false,
  };
  return { ...reading, attributions: [...attributions, added].sort(byContent) };
}

function byContent(a: Attribution, b: Attribution): number {
  const [one] = a.quote.content;
  const [other] = b.quote.content;
  return one === undefined || other === undefined ? 0 : byStart(one, other);
}

/** Where a passage stands: the words, with the same words before or after them. `null`: nowhere. */
function locate(story: Story, { exact, prefix, suffix }: Passage): Span | null {
  for (const paragraph of story.paragraphs) {
    const text = story.text.slice(paragraph.start, paragraph.end);
    for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
      const end = at + exact.length;
      if (!text.slice(0, at).endsWith(prefix) && !text.slice(end).startsWith(suffix)) continue;
      return { start: paragraph.start + at, end: paragraph.start + end };
    }
  }
  return null;
}
