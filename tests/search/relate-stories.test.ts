import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { createRelatedIndex } from '../../lib/search/related-index.ts';
import { relateStories } from '../../lib/search/relate-stories.ts';
import { storyTerms } from '../../lib/search/story-terms.ts';
import { makeReading, type StoryNote } from './make-reading.ts';

interface KeptNote extends StoryNote {
  readonly published?: string;
  readonly bundled?: boolean;
}

function record(note: KeptNote): StoryRecord {
  const reading = makeReading(note);
  const { id, title } = reading.story;
  return {
    id,
    article: {
      url: `https://news.example/${id}`,
      canonicalUrl: null,
      title,
      byline: [],
      siteName: 'The Larkfield Post',
      published: note.published ?? null,
      language: 'en',
      standfirst: null,
      blocks: [],
      paywalled: false,
    },
    reading,
    terms: storyTerms(reading),
    savedAt: '2025-03-05T10:00:00Z',
    bundled: note.bundled ?? false,
  };
}

async function relate(open: KeptNote, kept: readonly KeptNote[], bundled = true) {
  const records = kept.map(record);
  const index = createRelatedIndex(
    records.map(({ id, article, terms, bundled }) => ({
      id,
      published: article.published,
      bundled,
      terms,
    })),
  );
  const { reading, terms, article } = record(open);
  const found = await relateStories(
    index,
    { reading, terms, published: article.published },
    { bundled },
    (ids) => Promise.resolve(records.filter((story) => ids.includes(story.id))),
  );
  return {
    stories: found.stories.map(({ story, reasons }) => [story.id, ...reasons]),
    people: found.people.map(({ person, quotations, stories }) => [
      person,
      quotations.map((quotation) => quotation.text),
      stories.map((story) => story.id),
    ]),
  };
}

const HARBOUR: KeptNote = {
  id: 'harbour',
  title: 'Larkfield dockers to strike over cranes',
  text: 'Dockers in Larkfield will strike over the new cranes, Marta Quell said.\n\n“The cranes were bought without a word to us,” Quell said. Ulric Brandt declined to comment.',
  people: ['Marta Quell', 'Ulric Brandt', { name: 'Larkfield', kind: 'organisation' }],
  quotes: [{ text: 'The cranes were bought without a word to us,', by: 'Marta Quell' }],
};

const FOOTBALL: KeptNote = {
  id: 'football',
  title: 'Rovers beaten in the rain',
  text: 'Rovers lost by three goals on Saturday. “We gave the ball away,” Ivo Lant told the BBC.',
  people: ['Ivo Lant', { name: 'BBC', kind: 'organisation' }],
  quotes: [{ text: 'We gave the ball away,', by: 'Ivo Lant' }],
};

describe('reasons', () => {
  test('both quote somebody, only where both do', async () => {
    const quoting: KeptNote = {
      id: 'pay',
      text: 'Crane drivers want more pay. “Nobody asked the drivers,” said Marta Quell in the harbour.',
      people: ['Marta Quell'],
      quotes: [{ text: 'Nobody asked the drivers,', by: 'Marta Quell' }],
    };
    const naming: KeptNote = {
      id: 'dinner',
      text: 'Marta Quell came to the dockers’ dinner. “A fine soup,” said Odo Fenn.',
      people: ['Marta Quell', 'Odo Fenn'],
      quotes: [{ text: 'A fine soup,', by: 'Odo Fenn' }],
    };
    const { stories } = await relate(HARBOUR, [quoting, naming]);
    expect(new Map(stories.map(([id, reason]) => [id, reason]))).toEqual(
      new Map([
        ['pay', { kind: 'both-quote', names: ['Marta Quell'] }],
        ['dinner', { kind: 'both-about', names: ['Marta Quell'] }],
      ]),
    );
  });

  test.each([
    ['unclear', { unclear: true }],
    ['negated', { negated: true }],
    ['without marks', { kind: 'indirect' as const }],
  ])('a quotation that is %s is none', async (_, change) => {
    const text = 'Nobody asked the drivers,';
    const { stories } = await relate(HARBOUR, [
      {
        id: 'pay',
        text: `Dockers strike: “${text}” said Marta Quell.`,
        people: ['Marta Quell'],
        quotes: [{ text, by: 'Marta Quell', ...change }],
      },
    ]);
    expect(stories).toEqual([['pay', { kind: 'both-about', names: ['Marta Quell'] }]]);
  });

  test('the same quotation comes first, whoever said it', async () => {
    const { stories } = await relate(HARBOUR, [
      {
        id: 'later',
        text: 'A union leader in Larkfield had said that “the cranes were bought without a word to us”.',
        quotes: [{ text: 'the cranes were bought without a word to us' }],
      },
    ]);
    expect(stories[0]?.[1]).toEqual({
      kind: 'same-quotation',
      name: null,
      text: 'The cranes were bought without a word to us',
    });
  });

  test.each([
    ['Quell', 'Marta Quell'],
    ['Ulric Brandt', null],
  ])('said there by %s, the same quotation is by %s', async (by, name) => {
    const { stories } = await relate(HARBOUR, [
      {
        id: 'later',
        text: `“The cranes were bought without a word to us,” ${by} told dockers in Larkfield.`,
        people: [by],
        quotes: [{ text: 'The cranes were bought without a word to us', by }],
      },
    ]);
    const text = 'The cranes were bought without a word to us';
    expect(stories[0]?.[1]).toEqual({ kind: 'same-quotation', name, text });
  });

  test('where no name is shared, words as the open story writes them', async () => {
    const quake =
      'The Tolmar volcano threw ash over the Senna valley after a tremor shook Port Ebrin.';
    const { stories } = await relate({ id: 'open', text: quake }, [
      { id: 'other', text: 'Ash of the Tolmar volcano fell on Port Ebrin and the Senna valley.' },
    ]);
    expect(stories).toEqual([
      ['other', { kind: 'same-words', words: ['Port Ebrin', 'Senna valley', 'Tolmar volcano'] }],
    ]);
  });
});

describe('nothing related', () => {
  test.each<[string, KeptNote]>([
    ['nothing is shared', { id: 'a', text: 'Rain fell in Odenby.' }],
    [
      'a surname alone is shared',
      {
        id: 'a',
        text: 'Brandt won the chess open. “My bishop did it,” Brandt said.',
        people: ['Brandt'],
        quotes: [{ text: 'My bishop did it,', by: 'Brandt' }],
      },
    ],
    [
      'somebody else of that surname',
      {
        id: 'a',
        text: 'Jonas Brandt won the chess open.',
        people: ['Jonas Brandt'],
      },
    ],
  ])('%s', async (_, other) => {
    expect((await relate(HARBOUR, [other])).stories).toEqual([]);
  });

  test('a namesake of another trade is somebody else, unless the stories share more', async () => {
    const open: KeptNote = {
      ...HARBOUR,
      people: [{ name: 'Marta Quell', role: 'dockers’ leader' }, 'Ulric Brandt'],
    };
    const chess: KeptNote = {
      id: 'chess',
      text: 'Marta Quell, a chess master, won in Larkfield. “My bishop did it,” Quell said.',
      people: [{ name: 'Marta Quell', role: 'chess master' }],
      quotes: [{ text: 'My bishop did it,', by: 'Marta Quell' }],
    };
    expect(await relate(open, [chess])).toEqual({ stories: [], people: [] });
    const dinner: KeptNote = {
      ...chess,
      text: `${chess.text} Ulric Brandt lost.`,
      people: [{ name: 'Marta Quell', role: 'chess master' }, 'Ulric Brandt'],
    };
    expect((await relate(open, [dinner])).people).toHaveLength(2);
  });

  test('a general name alone relates nothing', async () => {
    const { stories } = await relate(FOOTBALL, [
      {
        id: 'politics',
        text: 'The minister will resign on Saturday. “I gave my word,” Hedda Moor told the BBC.',
        people: ['Hedda Moor', { name: 'BBC', kind: 'organisation' }],
        quotes: [{ text: 'I gave my word,', by: 'Hedda Moor' }],
      },
    ]);
    expect(stories).toEqual([]);
  });

  test('a story is not related to itself, nor does an empty one have relations', async () => {
    expect(await relate(HARBOUR, [HARBOUR])).toEqual({ stories: [], people: [] });
    expect(await relate({ id: 'open', text: '' }, [HARBOUR])).toEqual({ stories: [], people: [] });
    expect(await relate(HARBOUR, [])).toEqual({ stories: [], people: [] });
  });

  test('bundled stories can be switched off', async () => {
    const bundled = { ...HARBOUR, id: 'bundled', bundled: true };
    expect((await relate(HARBOUR, [bundled])).stories).toHaveLength(1);
    expect(await relate(HARBOUR, [bundled], false)).toEqual({ stories: [], people: [] });
  });
});

describe('people elsewhere', () => {
  test('other quotations of the same person, newest story first', async () => {
    const early: KeptNote = {
      id: 'early',
      published: '2024-01-01',
      text: 'Marta Quell was elected. “I shall fight,” she said. “A pity,” Ulric Brandt said.',
      people: ['Marta Quell', 'Ulric Brandt'],
      quotes: [
        { text: 'I shall fight,', by: 'Marta Quell' },
        { text: 'A pity,', by: 'Ulric Brandt' },
      ],
    };
    const late: KeptNote = {
      id: 'late',
      published: '2025-01-01T08:00:00+01:00',
      text: 'Marta Quell called it “a bad day for the port”.',
      people: ['Marta Quell'],
      quotes: [{ text: 'a bad day for the port', by: 'Marta Quell', kind: 'mixed' }],
    };
    const { people } = await relate(HARBOUR, [early, late]);
    expect(people).toEqual([
      ['p0', ['“a bad day for the port”', '“I shall fight”'], ['late', 'early']],
      ['p1', ['“A pity”'], ['early']],
    ]);
  });
});
