import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { makeArticle, makeRecord } from './make-record.ts';

let library: Library;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
});

afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

/** The story of this id on day `day` of March, in these words. */
function read(id: string, day: number, text: string, change: Partial<StoryRecord> = {}) {
  return makeRecord(id, {
    article: {
      ...makeArticle('Harbour'),
      url: `https://www.post.example/${id}`,
      blocks: [{ kind: 'paragraph', text }],
    },
    savedAt: `2025-03-${String(day).padStart(2, '0')}T10:00:00Z`,
    terms: { terms: [], title: [], entities: [], quotations: [], sketch: [1, 2, 3] },
    ...change,
  });
}

const textsOf = async (id: string) =>
  (await library.versions(id)).map(({ article }) => article.blocks[0]!.text);

describe('earlier versions', () => {
  test('a story that was changed leaves its earlier version, once', async () => {
    await library.save(read('a', 1, 'They will strike.'));
    await library.save(read('a', 2, 'They may strike.'));
    expect(await textsOf('a')).toEqual(['They will strike.']);
    expect(await library.summaries()).toHaveLength(1);
  });

  test('the same words read again, or set right, leave none', async () => {
    await library.save(read('a', 1, 'They will strike.'));
    await library.save(read('a', 2, 'They will strike.'));
    expect(await textsOf('a')).toEqual([]);
  });

  test('of many only the newest stay', async () => {
    for (let day = 1; day <= 6; day += 1) await library.save(read('a', day, `Day ${day}.`));
    expect(await textsOf('a')).toEqual(['Day 5.', 'Day 4.', 'Day 3.']);
  });

  test('a bundled story that gives way to the reader’s own is no version', async () => {
    await library.save(read('a', 1, 'Bundled.', { bundled: true }));
    await library.save(read('a', 2, 'Read.'));
    expect(await textsOf('a')).toEqual([]);
  });

  test('they go with their story, and come back with it', async () => {
    await library.save(read('a', 1, 'One.'));
    await library.save(read('a', 2, 'Two.'));
    await library.undo.remove('deletion:1', ['a']);
    expect(await textsOf('a')).toEqual([]);
    await library.undo.undo('deletion:1');
    expect(await textsOf('a')).toEqual(['One.']);
    await library.remove('a');
    expect(await textsOf('a')).toEqual([]);
    await library.save(read('b', 1, 'One.'));
    await library.save(read('b', 2, 'Two.'));
    await library.removeOwn();
    expect(await textsOf('b')).toEqual([]);
  });
});

describe('a story whose page moved', () => {
  test('is found by its words, on its own site only', async () => {
    await library.save(read('old-address', 1, 'They will strike.'));
    await library.save(
      read('elsewhere', 1, 'They will strike.', {
        article: { ...makeArticle('Harbour'), url: 'https://other.example/x' },
      }),
    );
    await library.save(
      read('other-words', 1, 'Rain.', {
        terms: { terms: [], title: [], entities: [], quotations: [], sketch: [7] },
      }),
    );
    expect(await library.alike(read('new-address', 2, 'They will strike.'))).toEqual([
      'old-address',
    ]);
    expect(await library.alike(makeRecord('no-sketch'))).toEqual([]);
  });

  test('becomes an earlier version of the new one, which has its corrections', async () => {
    await library.save(read('old', 1, 'They will strike.'));
    await library.save(read('old', 2, 'They may strike.'));
    await library.addCorrection({
      id: 'c',
      storyId: 'old',
      madeAt: '2025-03-02',
      correction: { kind: 'same-person', names: ['Ana Ruiz', 'Ruiz'] },
    });
    await library.save(read('new', 3, 'They strike.'), 'old');
    expect((await library.summaries()).map(({ id }) => id)).toEqual(['new']);
    expect(await library.get('old')).toBeNull();
    expect(await textsOf('new')).toEqual(['They may strike.', 'They will strike.']);
    expect(await textsOf('old')).toEqual([]);
    expect(await library.corrections('new')).toHaveLength(1);
  });
});
