import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../../lib/model/story-record.ts';
import { indexStory } from '../../../lib/search/text/index-story.ts';
import { parseQuery } from '../../../lib/search/text/parse-query.ts';
import { searchText } from '../../../lib/search/text/search-text.ts';
import { TextIndex } from '../../../lib/search/text/text-index.ts';
import { randomOf } from '../../../scripts/bench-library/synthetic-stories.ts';
import { makeStory } from './make-story.ts';
import { naiveSearch } from './naive-search.ts';

const ALL = { bundled: true, from: 0, most: 1000 };

function search(index: TextIndex, query: string) {
  return searchText(index, parseQuery(query), ALL);
}

function indexOf(stories: readonly StoryRecord[]): TextIndex {
  const index = new TextIndex();
  for (const story of stories) index.add([indexStory(story)]);
  return index;
}

const ids = (index: TextIndex, query: string) => search(index, query).hits.map((hit) => hit.id);

const HARBOUR = makeStory({
  id: 'harbour',
  title: 'Harbour dues rise again',
  text: 'Ana Ruiz runs the port. “We will not pay the dues,” Ruiz said.\n\nThe ferries wait, said Tom Okafor: “No boat leaves.”',
  people: ['Ana Ruiz', 'Tom Okafor'],
  quotes: [
    { text: 'We will not pay the dues', by: 'Ana Ruiz' },
    { text: 'No boat leaves', by: 'Tom Okafor' },
  ],
  published: '2024-03-05',
});
const MARKET = makeStory({
  id: 'market',
  title: 'Fish market moves',
  text: 'The harbour market moves inland. “The harbour is full,” Lena Moss said. The dues stay.',
  people: ['Lena Moss'],
  quotes: [{ text: 'The harbour is full', by: 'Lena Moss' }],
  published: '2024-07-01',
  siteName: 'Coast Weekly',
  url: 'https://www.coast.example/fish',
});
const OLD = makeStory({
  id: 'old',
  title: 'A quiet winter',
  text: 'Nothing moved in the harbor, and no ferry sailed.',
  savedAt: '2019-01-02T00:00:00Z',
  bundled: true,
});

describe('what is found', () => {
  const index = indexOf([HARBOUR, MARKET, OLD]);
  test.each<[query: string, found: string[]]>([
    ['harbour ', ['harbour', 'market']],
    ['harbour dues ', ['harbour', 'market']],
    ['"harbour dues"', ['harbour']],
    ['"the harbour"', ['market']],
    ['"dues rise again Ana"', []],
    ['"dues the ferries"', []],
    ['ferry ', ['old', 'harbour']],
    ['ferries ', ['harbour', 'old']],
    ['fer', ['old', 'harbour']],
    ['fer ', []],
    ['harbuor market ', ['market']],
    ['speaker:ruiz ', ['harbour']],
    ['speaker:"ana ruiz" ', ['harbour']],
    ['speaker:"ruiz ana" ', []],
    ['speaker:lena speaker:ana ', []],
    ['source:coast ', ['market']],
    ['source:coast.example', ['market']],
    ['after:2024 ', ['market', 'harbour']],
    ['after:2024-03-05 before:2024-07-01', ['harbour']],
    ['before:2020', ['old']],
    ['in:quotations', ['market', 'harbour']],
    ['in:quotations harbour ', ['market']],
    ['in:quotations dues pay ', ['harbour']],
    ['in:quotations dues boat ', []],
    ['in:quotations speaker:okafor dues ', []],
    ['in:quotations speaker:okafor "no boat"', ['harbour']],
    ['speaker:', []],
    ['xylophone', []],
    ['xylophone harbour ', ['harbour', 'market']],
  ])('%s', (query, found) => {
    expect([...ids(index, query)].sort()).toEqual([...found].sort());
  });

  test('the title counts most', () => {
    expect(ids(index, 'dues ')).toEqual(['harbour', 'market']);
    expect(search(index, 'dues ').hits[0]!.fields).toEqual(['title', 'quotations']);
  });

  test('what was taken for a slip, and what is nowhere, is told', () => {
    const { corrected, missing, all } = search(index, 'harbuor xylophone ');
    expect(corrected).toEqual([{ word: 'harbuor', forms: ['harbour', 'harbor'] }]);
    expect(missing).toEqual(['xylophone']);
    expect(all).toBe(false);
  });

  test('bundled stories can be left out, and pages turned', () => {
    const query = parseQuery('the ');
    const own = searchText(index, query, { ...ALL, bundled: false });
    expect(own.hits.map((hit) => hit.id)).not.toContain('old');
    const second = searchText(index, query, { bundled: true, from: 1, most: 1 });
    expect(second.hits).toEqual(search(index, 'the ').hits.slice(1, 2));
    expect(second.total).toBe(3);
  });
});

const WORDS =
  'toll tolls ferry ferries harbour harbor harbours pilot pilots port ports 2024 2025 a the of dockside docksied'.split(
    ' ',
  );
const NAMES = ['Ana Ruiz', 'Ruiz Ana', 'Tom Okafor', 'Lena Moss'];
const SITES: [string, string][] = [
  ['The Larkfield Post', 'larkfield.example'],
  ['Coast Weekly', 'coast.example'],
];

function randomStory(random: () => number, id: string): StoryRecord {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const some = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(WORDS)).join(' ');
  const people = NAMES.filter(() => random() < 0.4);
  const paragraphs: string[] = [];
  const quotes: { text: string; by?: string }[] = [];
  for (let i = 0; i < 1 + Math.floor(random() * 3); i += 1) {
    // Numbers in front, so that every quotation stands in the text once.
    const text = `${7000 + paragraphs.length} ${some(5)}`;
    const by = random() < 0.8 && people.length > 0 ? pick(people) : undefined;
    quotes.push(by === undefined ? { text } : { text, by });
    paragraphs.push(`${some(6)} “${text}” ${some(3)}.`);
  }
  const [siteName, host] = pick(SITES);
  return makeStory({
    id,
    title: some(4),
    text: `${paragraphs.join('\n\n')}\n\n${people.join(', ')}.`,
    people,
    quotes,
    siteName,
    url: `https://${host}/${id}`,
    published:
      random() < 0.8 ? `202${Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}-11` : null,
  });
}

function randomQuery(random: () => number, slips: boolean): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const word = () => {
    const chosen = pick(WORDS);
    const at = Math.floor(random() * chosen.length);
    if (!slips || random() < 0.6) return chosen;
    return random() < 0.5
      ? chosen.slice(0, at + 1)
      : `${chosen.slice(0, at)}x${chosen.slice(at + 1)}`;
  };
  const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const kind = random();
    if (kind < 0.45) return word();
    if (kind < 0.65) return `"${word()} ${word()}"`;
    if (kind < 0.75) return `speaker:${pick(['ana', 'ruiz', '"Ana Ruiz"', 'moss', 'x'])}`;
    if (kind < 0.8) return `source:${pick(['post', 'coast.example', 'weekly', '"the larkfield"'])}`;
    if (kind < 0.87)
      return `${pick(['before', 'after'])}:202${Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}`;
    return 'in:quotations';
  });
  return parts.join(' ') + pick([' ', '']);
}

describe('the index finds what a look at every story finds', { timeout: 30_000 }, () => {
  const seed = Number(process.env.SEED ?? 20_251_124);

  test('on small collections, story by story', () => {
    const random = randomOf(seed);
    for (let round = 0; round < 16; round += 1) {
      const size = 1 + Math.floor(random() * 40);
      const stories = Array.from({ length: size }, (_, i) => randomStory(random, `s${i}`));
      const index = round % 2 === 0 ? indexOf(stories) : new TextIndex();
      if (round % 2 === 1) index.add(stories.map((story) => indexStory(story)));
      for (let i = 0; i < 40; i += 1) {
        const query = randomQuery(random, true);
        const { hits, total, all } = search(index, query);
        const found = { ids: hits.map((hit) => hit.id).sort(), all };
        expect(found, `seed ${seed}, round ${round}: ${query}`).toEqual(
          naiveSearch(stories, query),
        );
        expect(total).toBe(hits.length);
      }
    }
  });

  test('after stories were replaced and removed, merged or not, and stored', () => {
    const random = randomOf(seed + 1);
    for (let round = 0; round < 10; round += 1) {
      let index = new TextIndex();
      const kept = new Map<string, StoryRecord>();
      for (let step = 0; step < 120; step += 1) {
        const id = `s${Math.floor(random() * 50)}`;
        if (random() < 0.7) {
          const story = randomStory(random, id);
          kept.set(id, story);
          index.add([indexStory(story)]);
        } else {
          kept.delete(id);
          index.remove(id);
        }
        if (random() < 0.1) for (const pause of index.maintain()) expect(pause).toBeUndefined();
        if (random() < 0.05) index = new TextIndex(structuredClone(index.pack()));
      }
      expect(index.size).toBe(kept.size);
      for (let i = 0; i < 20; i += 1) {
        const query = `${randomQuery(random, false)} `;
        const found = search(index, query).hits.map((hit) => hit.id);
        const naive = naiveSearch([...kept.values()], query).ids;
        expect(found.sort(), `seed ${seed}, round ${round}: ${query}`).toEqual(naive);
      }
    }
  });
});
