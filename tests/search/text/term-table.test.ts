import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../lib/search/text/edit-distance.ts';
import { matchTerms, slipsIn } from '../../../lib/search/text/match-terms.ts';
import { TermTable } from '../../../lib/search/text/term-table.ts';
import { randomOf } from '../../../scripts/bench-library/synthetic-stories.ts';
import { distance } from './naive-search.ts';

/** A table in which each word stands in so many stories. */
function tableOf(words: Readonly<Record<string, number>>): TermTable {
  const table = new TermTable();
  for (const [word, holders] of Object.entries(words)) table.count(table.intern(word), holders);
  return table;
}

const texts = (table: TermTable, ids: readonly number[]) => ids.map((id) => table.text(id));

describe('terms', () => {
  test('keep their numbers, whatever their letters, in a table stored and taken up again', () => {
    const random = randomOf(5);
    const letters = ['a', 'b', 'é', 'ж', '中', '\uD83D', '\uDE00', '\u0001', "'", '0'];
    const words = Array.from({ length: 12_000 }, () =>
      Array.from(
        { length: 1 + Math.floor(random() * 6) },
        () => letters[Math.floor(random() * 10)],
      ).join(''),
    );
    let table = new TermTable();
    const numbers = new Map<string, number>();
    for (const [i, word] of words.entries()) {
      const known = numbers.get(word);
      expect(table.idOf(word)).toBe(known ?? -1);
      const id = table.intern(word);
      expect(id).toBe(known ?? numbers.size);
      numbers.set(word, id);
      table.count(id, 1);
      if (i === 7000) table = new TermTable(structuredClone(table.pack()));
    }
    for (const [word, id] of numbers) {
      expect(table.idOf(word)).toBe(id);
      expect(table.text(id)).toBe(word);
    }
    expect(table.size).toBe(numbers.size);
    const prefix = 'ab';
    const found = texts(table, table.startingWith(prefix, 1_000_000)).sort();
    expect(found).toEqual([...numbers.keys()].filter((word) => word.startsWith(prefix)).sort());
  });

  test('completions: those in most stories first, at most so many, none that no story holds', () => {
    const table = tableOf({ toll: 3, tolls: 7, tollbooth: 5, told: 9, tollgate: 0, atoll: 9 });
    expect(texts(table, table.startingWith('toll', 2))).toEqual(['tolls', 'tollbooth']);
    expect(texts(table, table.startingWith('toll', 9))).toEqual(['tolls', 'tollbooth', 'toll']);
    expect(table.startingWith('tollx', 9)).toEqual([]);
  });

  test('near words: the nearest first, then those in most stories, of the same kind only', () => {
    const table = tableOf({ harbor: 2, harbour: 9, harbours: 1, arbour: 5, '\u0001harbour': 50 });
    const near = (word: string, most: number) =>
      table.near(word, most, 9).map(({ id, distance }) => `${table.text(id)} ${distance}`);
    expect(near('harbuor', 1)).toEqual(['harbour 1', 'harbor 1']);
    expect(near('harbour', 2)).toEqual(['arbour 1', 'harbor 1', 'harbours 1']);
    expect(near('\u0001harbuor', 1)).toEqual(['\u0001harbour 1']);
  });
});

describe('slips', () => {
  test.each([
    ['abc', 0],
    ['abcd', 1],
    ['abcdefg', 1],
    ['abcdefgh', 2],
    ['20242024', 0],
  ])('%s: %i', (word, slips) => {
    expect(slipsIn(word)).toBe(slips);
  });

  test.each<[word: string, taken: string[]]>([
    // Enough stories hold it: what is written is meant.
    ['common', ['common exact']],
    // Hardly any do: nearer words that stand in more stories count too.
    ['comon', ['comon exact', 'common corrected']],
    ['cmmon', ['common corrected', 'comon corrected']],
    ['commen', ['common corrected']],
    ['cxmmen', []],
    ['fog', []],
    ['fogs', ['fogg corrected']],
    ['fogg', ['fogg exact']],
  ])('%s', (word, taken) => {
    const table = tableOf({ common: 20, comon: 2, fogg: 6 });
    const matches = matchTerms(table, 'text', word, { open: false, loose: true });
    expect(matches.map(({ id, how }) => `${table.text(id)} ${how}`)).toEqual(taken);
  });

  test('there are never more than a dozen, however many are near', () => {
    const words = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [`harbo${letter}r`, 3]);
    const table = tableOf(Object.fromEntries(words) as Record<string, number>);
    const matches = matchTerms(table, 'text', 'harbo9r', { open: false, loose: true });
    expect(matches).toHaveLength(0);
    expect(matchTerms(table, 'text', 'harbor', { open: false, loose: true })).toHaveLength(12);
  });
});

test('the edit distance is that of the whole table, up to its bound', () => {
  const random = randomOf(11);
  for (let i = 0; i < 20_000; i += 1) {
    const word = () =>
      Array.from({ length: Math.floor(random() * 8) }, () => 'abc'[Math.floor(random() * 3)]).join(
        '',
      );
    const [a, b] = [word(), word()];
    const most = Math.floor(random() * 4);
    expect(editDistance(a, b, most), `${a} ${b} ${most}`).toBe(Math.min(distance(a, b), most + 1));
  }
});
