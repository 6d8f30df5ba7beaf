import { describe, expect, it } from 'vitest';
import { attributeStory } from '../../../lib/reading/attribution/attribute-story.ts';
import type { LogisticModel } from '../../../lib/reading/confidence/logistic.ts';
import { CONTENT_END } from '../../../lib/reading/confidence/models.ts';
import { storyOfText } from '../../../lib/reading/make-story.ts';
import { tagStory } from '../../../lib/reading/tag-story.ts';

/** The first content that is proposed for a text. */
function contentIn(text: string, ends: LogisticModel | null): string | undefined {
  const found = attributeStory(tagStory(storyOfText(text, { title: '' })), ends);
  return found[0]?.content.map((span) => text.slice(span.start, span.end)).join(' / ');
}

/** A model that expects an end before one word after a comma, and nowhere else. */
const before = (word: string): LogisticModel => ({
  bias: -9,
  weights: { 'verbs&next': { [`1&,${word}`]: 18 } },
});

describe('where content ends', () => {
  const text = 'Ana Ruiz said the wall would hold, after a week of rain, until May.';
  it.each([
    ['the rules alone', null, 'the wall would hold, after a week of rain, until May'],
    ['no end expected', before('never'), 'the wall would hold, after a week of rain, until May'],
    ['an early end', before('after'), 'the wall would hold'],
    ['a late end', before('until'), 'the wall would hold, after a week of rain'],
  ])('%s', (_, ends, content) => {
    expect(contentIn(text, ends)).toBe(content);
  });

  it('takes the place that agrees best with several likely ones', () => {
    const ends = { bias: -6, weights: { 'verbs&next': { '1&,after': 5.8, '1&,until': 6 } } };
    expect(contentIn(text, ends)).toBe('the wall would hold, after a week of rain');
  });
});

// Marked with a stroke: where the words of the source end.
const FITTED: readonly string[] = [
  'Ana Ruiz said the wall would hold|, despite weeks of rain in the valley and a crack that was found in May.',
  'Shaw called the man divisive| and accused him of lying.',
  'Reed said the port was open|, and Shaw said it was closed.',
  'Shaw said the ferry would sail again, that the port was open and that nobody would pay|.',
  'Dunn said that if the wall was not built by May, the town would have to move|.',
  'Ruiz said the harbour, which was built in 1902, needed to be rebuilt|.',
  'Ruiz said she would stay in the town because her children went to school there|.',
];

describe('where the fitted model ends content', () => {
  it.each(FITTED)('%s', (marked) => {
    const content = contentIn(marked.replace('|', ''), CONTENT_END);
    expect(marked.slice(0, marked.indexOf('|')).endsWith(content ?? 'nothing')).toBe(true);
  });
});
