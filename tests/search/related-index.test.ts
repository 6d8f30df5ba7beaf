import { describe, expect, test } from 'vitest';
import type { IndexEntry } from '../../lib/model/story-record.ts';
import { rankStories } from '../../lib/search/rank-stories.ts';
import { entityKey, printKey, speakerKey, termKey } from '../../lib/search/index-keys.ts';
import { createRelatedIndex, type RelatedIndex } from '../../lib/search/related-index.ts';
import { randomNumbers } from './random-numbers.ts';

function entry(
  id: string,
  terms: Readonly<Record<string, number>>,
  more: Partial<IndexEntry> = {},
): IndexEntry {
  const weighted = Object.entries(terms);
  return {
    id,
    published: null,
    bundled: false,
    terms: { terms: weighted, title: [], entities: [], quotations: [] },
    ...more,
  };
}

/** Ids with the weight of the key, by id. */
function holding(index: RelatedIndex, key: number): string[] {
  const found: string[] = [];
  index.each(key, (document, weight) => found.push(`${index.story(document).id} ${weight}`));
  return found.sort();
}

describe('what the index holds', () => {
  test('each kind of key, and nothing else', () => {
    const index = createRelatedIndex([
      entry(
        'a',
        { crane: 2 },
        {
          terms: {
            terms: [['crane', 2]],
            title: [],
            entities: [{ key: 'marta quell', name: 'Marta Quell', salience: 1.5, speaks: true }],
            quotations: [{ id: 'q0', speaker: null, prints: [7] }],
          },
        },
      ),
      entry('b', { crane: 1, dock: 3 }),
    ]);
    expect(holding(index, termKey('crane'))).toEqual(['a 2', 'b 1']);
    expect(holding(index, entityKey('marta quell'))).toEqual(['a 1.5']);
    expect(holding(index, speakerKey('marta quell'))).toEqual(['a 1']);
    expect(holding(index, printKey(7))).toEqual(['a 1']);
    expect(holding(index, termKey('marta quell'))).toEqual([]);
  });

  test('adding again replaces, removing removes', () => {
    const index = createRelatedIndex([entry('a', { crane: 2 }), entry('b', { crane: 1 })]);
    index.add(entry('a', { dock: 1 }));
    expect(holding(index, termKey('crane'))).toEqual(['b 1']);
    expect(holding(index, termKey('dock'))).toEqual(['a 1']);
    index.remove('b');
    index.remove('never there');
    expect(holding(index, termKey('crane'))).toEqual([]);
    expect(index.size).toBe(1);
  });

  test('what a whole library lacks is rarer than what it shares', () => {
    const index = createRelatedIndex(
      Array.from({ length: 50 }, (_, i) =>
        entry(`s${i}`, i === 0 ? { port: 1, crane: 1 } : { port: 1 }),
      ),
    );
    expect(index.rarity(termKey('nowhere'))).toBeGreaterThan(index.rarity(termKey('crane')));
    expect(index.rarity(termKey('crane'))).toBeGreaterThan(index.rarity(termKey('port')));
    expect(index.rarity(termKey('port'))).toBeGreaterThan(2);
  });
});

const SEED = 20250304;

test(`after any additions and removals it is as if made anew (seed ${SEED})`, () => {
  const next = randomNumbers(SEED);
  const index = createRelatedIndex();
  const oracle = new Map<string, IndexEntry>();
  for (let step = 0; step < 2500; step += 1) {
    const id = `s${next(900)}`;
    if (next(5) === 0) {
      index.remove(id);
      oracle.delete(id);
      continue;
    }
    const terms = Object.fromEntries(
      Array.from({ length: 5 }, () => [`w${next(40)}`, (1 + next(8)) / 4]),
    );
    const added = entry(id, terms, { bundled: next(2) === 0 });
    index.add(added);
    oracle.set(id, added);
    // Asked now and then, so that packing happens between the changes.
    if (step % 100 === 0) expect(index.end).toBeGreaterThan(0);
  }
  expect(index.size).toBe(oracle.size);
  for (let word = 0; word < 40; word += 1) {
    const expected = [...oracle.values()].flatMap(({ id, terms }) =>
      terms.terms.filter(([term]) => term === `w${word}`).map(([, weight]) => `${id} ${weight}`),
    );
    expect(holding(index, termKey(`w${word}`))).toEqual(expected.sort());
  }
  const [query] = oracle.values();
  const asked = { id: query!.id, published: null, terms: query!.terms, bundled: true };
  // Without feedback, which a hair's breadth between the best three would turn elsewhere.
  const likeness = (index: RelatedIndex) =>
    new Map(rankStories(index, asked, []).map((story) => [story.id, story.likeness]));
  const fresh = likeness(createRelatedIndex(oracle.values()));
  const kept = [...likeness(index)].slice(0, 20);
  for (const [id, value] of kept) expect(value, id).toBeCloseTo(fresh.get(id) ?? 0, 1);
});

test('a stored index is taken up as it was, and goes on from there', () => {
  const entries = Array.from({ length: 60 }, (_, i) =>
    entry(`s${i}`, { [`w${i % 7}`]: 2, port: 1 }),
  );
  const index = createRelatedIndex(entries);
  index.remove('s3');
  const stored = structuredClone(index.snapshot());
  const again = createRelatedIndex([entry('s0', { crane: 1 }), entry('new', { crane: 2 })], stored);
  expect(again.size).toBe(60);
  expect(again.has('s3')).toBe(false);
  expect(holding(again, termKey('crane'))).toEqual(['new 2', 's0 1']);
  expect(holding(again, termKey('w0'))).toEqual(holding(index, termKey('w0')).slice(1));
  expect(holding(index, termKey('w0'))[0]).toBe('s0 2');
});

describe('the ranking', () => {
  const HARBOUR = { crane: 2, dock: 2, strike: 1 };

  test('the more rare words are shared, the higher; what shares nothing is left out', () => {
    const index = createRelatedIndex([
      entry('one', { crane: 2, snow: 2, ice: 2 }),
      entry('all', HARBOUR),
      entry('none', { goal: 3 }),
    ]);
    const query = {
      id: 'open',
      published: null,
      terms: entry('open', HARBOUR).terms,
      bundled: true,
    };
    const ranked = rankStories(index, query, []);
    expect(ranked.map((story) => story.id)).toEqual(['all', 'one']);
    expect(ranked[0]!.likeness).toBeCloseTo(1, 2);
  });

  test('of equals the nearer in time comes first', () => {
    const index = createRelatedIndex([
      entry('long ago', HARBOUR, { published: '2019-01-01' }),
      entry('yesterday', HARBOUR, { published: '2025-03-03T20:00:00Z' }),
    ]);
    const terms = entry('open', HARBOUR).terms;
    const query = { id: 'open', published: '2025-03-04', terms, bundled: true };
    const ranked = rankStories(index, query, []);
    expect(ranked.map((story) => story.id)).toEqual(['yesterday', 'long ago']);
  });

  test('never more than a hundred, never itself, never bundled ones where they are switched off', () => {
    const index = createRelatedIndex(
      Array.from({ length: 300 }, (_, i) => entry(`s${i}`, HARBOUR, { bundled: i % 2 === 0 })),
    );
    const terms = entry('s1', HARBOUR).terms;
    const query = { id: 's1', published: null, terms, bundled: false };
    const ranked = rankStories(index, query, []);
    expect(ranked).toHaveLength(100);
    expect(ranked.every((story) => Number(story.id.slice(1)) % 2 === 1)).toBe(true);
    expect(ranked.map((story) => story.id)).not.toContain('s1');
  });
});
