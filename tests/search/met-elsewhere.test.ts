import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { createRelatedIndex } from '../../lib/search/related-index.ts';
import { relateStories } from '../../lib/search/relate-stories.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { makeRecord } from '../library/make-record.ts';
import { makeReading, type StoryNote } from './make-reading.ts';

interface KeptNote extends StoryNote {
  readonly day?: number;
  readonly bundled?: boolean;
}

const date = (day: number) => `2025-03-${String(day).padStart(2, '0')}`;

/** Read and published on day `day` of March, the fourth unless said. */
function record({ day = 4, bundled = false, ...note }: KeptNote): StoryRecord {
  const reading = makeReading(note);
  const { id, title } = reading.story;
  const base = makeRecord(id);
  return {
    ...base,
    article: { ...base.article, title, published: date(day) },
    reading,
    terms: storyTerms(reading),
    savedAt: `${date(day)}T10:00:00Z`,
    bundled,
  };
}

async function relate(
  open: KeptNote,
  kept: readonly KeptNote[],
  earlier: readonly KeptNote[] = [],
) {
  const records = kept.map(record);
  const index = createRelatedIndex(
    records.map(({ id, article, terms, bundled }) => ({
      id,
      published: article.published,
      bundled,
      terms,
    })),
  );
  const { reading, terms, article, savedAt } = record({ day: 10, ...open });
  return relateStories(
    index,
    { reading, terms, published: article.published, savedAt, earlier: earlier.map(record) },
    { bundled: true },
    (ids) => Promise.resolve(records.filter((story) => ids.includes(story.id))),
  );
}

const LONG =
  'The cranes were bought behind our backs and without a single word to the harbour board';

/** A story in which somebody says the words, direct unless said otherwise. */
function says(
  id: string,
  words: string,
  by: string | null,
  more: Partial<KeptNote> & { kind?: 'indirect' } = {},
): KeptNote {
  const { kind, ...note } = more;
  const [open, close] = kind === 'indirect' ? ['', ''] : ['“', ',”'];
  return {
    id,
    text: `Cranes stood still in Larkfield. ${open}${words}${close} ${by ?? 'it was'} said, as Marta Quell and Ulric Brandt heard.`,
    people: ['Marta Quell', 'Ulric Brandt'],
    quotes: [{ text: words, ...(by === null ? {} : { by }), ...(kind ? { kind } : {}) }],
    ...note,
  };
}

describe('the same quotation elsewhere', () => {
  test.each<[string, KeptNote, string, boolean, string | null]>([
    ['word for word', says('b', LONG, 'Marta Quell'), 'verbatim', false, 'Marta Quell'],
    [
      'the whole of a fragment',
      says('b', `We know it. ${LONG}`, 'Marta Quell'),
      'partial',
      false,
      'Marta Quell',
    ],
    [
      'a word changed',
      says('b', LONG.replace('single', 'solitary'), 'Marta Quell'),
      'edited',
      false,
      'Marta Quell',
    ],
    [
      'attributed to somebody else',
      says('b', LONG, 'Ulric Brandt'),
      'verbatim',
      true,
      'Ulric Brandt',
    ],
    ['without a name', says('b', LONG, null), 'verbatim', false, null],
    [
      'without marks',
      says('b', LONG.toLowerCase(), 'Marta Quell', { kind: 'indirect', day: 9 }),
      'similar',
      false,
      'Marta Quell',
    ],
  ])('%s', async (_, other, match, conflict, speaker) => {
    const { quotations } = await relate(says('a', LONG, 'Marta Quell'), [other]);
    expect(quotations).toEqual([
      { quote: 'q0', versions: [expect.objectContaining({ match, conflict, speaker })] },
    ]);
  });

  test.each<[string, KeptNote]>([
    [
      'another quotation of the same speaker',
      says('b', 'Nobody asked the drivers what they thought of any of it', 'Marta Quell'),
    ],
    [
      'speech without marks, weeks before',
      says('b', LONG.toLowerCase(), 'Marta Quell', { kind: 'indirect', day: 1 }),
    ],
    [
      'speech without marks, by somebody else',
      says('b', LONG.toLowerCase(), 'Ulric Brandt', { kind: 'indirect', day: 9 }),
    ],
    ['a few words by somebody else', says('b', 'The cranes were bought', 'Ulric Brandt')],
  ])('not: %s', async (_, other) => {
    const { quotations } = await relate(says('a', LONG, 'Marta Quell'), [other]);
    expect(quotations).toEqual([]);
  });

  test('what contradicts comes first, then the longest wording', async () => {
    const { quotations } = await relate(says('a', LONG, 'Marta Quell'), [
      says('same', LONG, 'Marta Quell'),
      says('fuller', `We know it well. ${LONG}`, 'Marta Quell'),
      says('other', LONG, 'Ulric Brandt'),
    ]);
    expect(quotations![0]!.versions.map(({ story }) => story.id)).toEqual([
      'other',
      'fuller',
      'same',
    ]);
  });
});

describe('new to the reader', () => {
  const FRAGMENT = 'bought behind our backs and without a single word to the harbour board';

  test.each<[string, string, KeptNote, boolean]>([
    ['the same, read before', LONG, says('b', LONG, 'Marta Quell'), true],
    ['more of it was read before', FRAGMENT, says('b', LONG, 'Marta Quell'), true],
    ['less of it was read before', LONG, says('b', FRAGMENT, 'Marta Quell'), false],
    ['the same, read later', LONG, says('b', LONG, 'Marta Quell', { day: 12 }), false],
    [
      'the same, in a bundled story',
      LONG,
      says('b', LONG, 'Marta Quell', { bundled: true }),
      false,
    ],
    [
      'other words, read before',
      LONG,
      says('b', LONG.replace('single', 'solitary'), 'Marta Quell'),
      false,
    ],
  ])('%s', async (_, words, other, met) => {
    const found = await relate(says('a', words, 'Marta Quell'), [other]);
    expect(found.met).toEqual(met ? ['q0'] : []);
  });

  test('what stood in an earlier version of the same story was met', async () => {
    const story = says('a', LONG, 'Marta Quell');
    expect((await relate(story, [], [{ ...story, day: 5 }])).met).toEqual(['q0']);
    expect((await relate(story, [], [{ ...story, day: 5 }])).quotations).toEqual([]);
  });
});

describe('a speaker taken from other stories', () => {
  const FLOATING = says('a', LONG, null);

  test.each<[string, KeptNote]>([
    ['nobody is named', FLOATING],
    ['it is unclear', { ...FLOATING, quotes: [{ text: LONG, unclear: true }] }],
  ])('where %s', async (_, open) => {
    const { borrowed } = await relate(open, [says('b', LONG, 'Marta Quell')]);
    expect(borrowed).toEqual([
      { quote: 'q0', person: 'p0', story: expect.objectContaining({ id: 'b' }) },
    ]);
  });

  test.each<[string, KeptNote, readonly KeptNote[]]>([
    [
      'two stories name two',
      FLOATING,
      [says('b', LONG, 'Marta Quell'), says('c', LONG, 'Ulric Brandt')],
    ],
    ['the story names somebody', says('a', LONG, 'Ulric Brandt'), [says('b', LONG, 'Marta Quell')]],
    [
      'nobody of that name is in the story',
      { ...FLOATING, people: ['Ulric Brandt'] },
      [says('b', LONG, 'Marta Quell')],
    ],
    [
      'only a surname is given',
      { ...FLOATING, people: ['Quell'] },
      [{ ...says('b', LONG, 'Quell'), people: ['Quell'] }],
    ],
    [
      'other words were said',
      FLOATING,
      [says('b', 'Nobody asked the drivers what they thought of any of it', 'Marta Quell')],
    ],
  ])('not where %s', async (_, open, kept) => {
    expect((await relate(open, kept)).borrowed).toEqual([]);
  });

  test('not where the reader said that nobody is named', async () => {
    const { reading, terms } = record(FLOATING);
    const kept = record(says('b', LONG, 'Marta Quell'));
    const attributions = reading.attributions.map((each) => ({ ...each, rule: 'reader' }));
    const index = createRelatedIndex([
      { id: kept.id, published: null, bundled: false, terms: kept.terms },
    ]);
    const found = await relateStories(
      index,
      { reading: { ...reading, attributions }, terms, published: null },
      { bundled: true },
      () => Promise.resolve([kept]),
    );
    expect(found.quotations).toHaveLength(1);
    expect(found.borrowed).toEqual([]);
  });
});

describe('copies of one report', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
  const report = (id: string, from: number, to: number): KeptNote => ({
    id,
    title: `Dockers ${id}`,
    text: `${words(from, to)}. “${LONG},” said Marta Quell of Larkfield.`,
    people: ['Marta Quell'],
    quotes: [{ text: LONG, by: 'Marta Quell' }],
  });

  test('of the open story: said so, and the others folded', async () => {
    const { stories } = await relate(report('open', 0, 120), [
      report('cut', 0, 100),
      report('whole', 0, 120),
      report('other', 500, 620),
    ]);
    const shown = stories.map(({ story, reasons, alsoIn }) => [
      story.id,
      reasons[0]!.kind,
      alsoIn?.map(({ id }) => id),
    ]);
    expect(shown).toEqual([
      [expect.stringMatching(/cut|whole/u), 'same-report', [expect.stringMatching(/cut|whole/u)]],
      ['other', 'same-quotation', undefined],
    ]);
    expect(stories[0]!.reasons[0]).toEqual({ kind: 'same-report', left: 0, added: 0 });
  });

  test('of another story: folded under the first', async () => {
    const { stories } = await relate(report('open', 0, 120), [
      report('one', 500, 620),
      report('two', 500, 610),
    ]);
    expect(stories).toHaveLength(1);
    expect(stories[0]!.alsoIn).toHaveLength(1);
    expect(stories[0]!.reasons.map(({ kind }) => kind)).not.toContain('same-report');
  });

  test('which quotations a copy leaves out or adds', async () => {
    const other = 'Nobody asked the drivers what they thought of any of it';
    const open = report('open', 0, 120);
    const copy: KeptNote = {
      ...report('copy', 0, 120),
      text: `${words(0, 120)}. “${other},” said Marta Quell of Larkfield.`,
      quotes: [{ text: other, by: 'Marta Quell' }],
    };
    const { stories } = await relate(open, [copy]);
    expect(stories[0]!.reasons[0]).toEqual({ kind: 'same-report', left: 1, added: 1 });
  });
});
