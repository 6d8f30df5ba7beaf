import { describe, expect, it } from 'vitest';
import type { Related } from '../../lib/model/related.ts';
import { withBorrowedSpeakers } from '../../lib/panel/borrowed-speakers.ts';
import { panelView } from '../../lib/panel/panel-view.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { addRelated, openStory, selectQuote, showStory } from '../../lib/panel/transitions.ts';
import { HARBOUR, HARBOUR_AGAIN, HARBOUR_RELATED } from '../../scripts/shots/stories.ts';
import { english } from './english.ts';

const TAB = { tabId: 1, notKept: null, correctable: true, format: 'text' as const };
const STORY = showStory(openStory(HARBOUR, TAB), 'here');

function viewOf(related: Related, quote: string | null = null) {
  const state: PanelState = addRelated(STORY, HARBOUR, related);
  const view = panelView(quote === null ? state : selectQuote(state, quote), english);
  if (view.kind !== 'story') throw new Error(`a story is expected, not ${view.kind}`);
  return view.story;
}

describe('what the reader met before', () => {
  it('is counted, and said of each quotation', () => {
    const { header, quotations } = viewOf(HARBOUR_AGAIN);
    expect(header.facts).toEqual(['3 voices and 9 quotations', '6 new to you, 3 read before']);
    expect(quotations.map(({ metText }) => metText)).toEqual([
      'read before',
      'new to you',
      'read before',
      'new to you',
      'new to you',
      'new to you',
      'new to you',
      'read before',
      'new to you',
    ]);
  });

  it('is not spoken of where there is nothing', () => {
    const { header, quotations } = viewOf(HARBOUR_RELATED);
    expect(header.facts).toHaveLength(1);
    expect(quotations.every(({ metText }) => metText === undefined)).toBe(true);
  });
});

describe('the same quotation elsewhere', () => {
  it('attributed to somebody else comes first, and what is only similar says so', () => {
    const { current } = viewOf(HARBOUR_AGAIN, 'q2');
    expect(current!.elsewhere.map(({ label, story }) => [label, story])).toEqual([
      ['Attributed to Priya Obi in', 'jobs'],
      ['A similar statement in', 'papers'],
    ]);
  });

  it('fuller there, with what is added marked', () => {
    const { current } = viewOf(HARBOUR_AGAIN, 'q0');
    const [fuller] = current!.elsewhere;
    expect(fuller!.label).toBe('Fuller in');
    expect(fuller!.segments.filter(({ added }) => added).map(({ text }) => text)).toEqual([
      'in writing',
    ]);
  });

  it('names a speaker whom this story does not: likely, for that reason', () => {
    const { quotations } = viewOf(HARBOUR_AGAIN, 'q7');
    expect(quotations[7]).toMatchObject({
      speakers: [{ name: 'Tom Reed' }],
      certainty: 'likely',
      certaintyText: 'likely – named in another story',
      why: expect.stringContaining('Tom Reed'),
    });
    expect(viewOf(HARBOUR_RELATED).quotations[7]!.certainty).toBe('unclear');
  });

  it('never takes the place of a speaker whom the story names', () => {
    const borrowed = [{ quote: 'q0', person: 'p1', story: HARBOUR_RELATED.stories[0]!.story }];
    const shown = withBorrowedSpeakers(HARBOUR, { ...HARBOUR_RELATED, borrowed });
    expect(shown.reading.attributions).toEqual(HARBOUR.reading.attributions);
  });

  it('never takes the place of nobody, where the reader said so', () => {
    const { reading } = HARBOUR;
    const attributions = reading.attributions.map((attribution) =>
      attribution.quote.id === 'q7' ? { ...attribution, rule: 'reader' } : attribution,
    );
    const record = { ...HARBOUR, reading: { ...reading, attributions } };
    expect(withBorrowedSpeakers(record, HARBOUR_AGAIN)).toEqual(record);
  });
});

describe('a story read again', () => {
  it('says what changed', () => {
    const { changed } = viewOf(HARBOUR_AGAIN);
    expect(changed!.title).toBe('5 changes since you read it on Mar 13, 2026');
    expect(changed!.items.map(({ label, quote }) => [label, quote])).toEqual([
      ['Another headline', null],
      ['New: Ewa Nowicka', 'q5'],
      ['Reworded: Tom Reed', 'q2'],
      ['Before: nobody named. Now: Tom Reed.', 'q3'],
      ['No longer there', null],
    ]);
    const marked = changed!.items[2]!.before.filter(({ added }) => added);
    expect(marked.map(({ text }) => text)).toEqual(['very']);
  });

  it('says so where other words than quotations changed', () => {
    const since = '2026-03-13T09:00:00Z';
    const { changed } = viewOf({ ...HARBOUR_RELATED, changed: { since, changes: [] } });
    expect(changed).toEqual({
      title: 'The text has changed since you read it on Mar 13, 2026, the quotations have not.',
      items: [],
    });
    expect(viewOf(HARBOUR_RELATED).changed).toBeNull();
  });
});

it('folds copies of one report under the first', () => {
  const [first, second] = viewOf(HARBOUR_AGAIN).elsewhere!;
  expect(first!.reasons).toEqual([
    'the same report, without 2 of the quotations here and with 1 quotation more',
  ]);
  expect(first!.also).toBe('Also published in Harbour Courier and On Record');
  expect(second!.also).toBeNull();
});
