import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../lib/library/library.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Correction } from '../../lib/model/corrections.ts';
import { passagesOf } from '../../lib/model/passage.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { readStory } from '../../lib/reading/read-story.ts';

/** The session of the browser, whose answers come later, as they do there. */
const session = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (keys: string | readonly string[]) =>
          structuredClone(
            Object.fromEntries([keys].flat().map((key) => [key, session.stored[key]])),
          ),
        set: async (changed: object) =>
          void Object.assign(session.stored, structuredClone(changed)),
      },
    },
  },
}));
const { createCorrecting } = await import('../../entrypoints/background/correcting.ts');
const { heldRecord, holdUnkept } = await import('../../lib/browser/session-status.ts');

const TAB = 7;
const article = (name: string): Article => ({
  url: `https://news.example/${name}`,
  canonicalUrl: null,
  title: 'Ferry slip closed',
  byline: [],
  siteName: null,
  published: null,
  language: 'en',
  standfirst: null,
  paywalled: false,
  blocks: [
    { kind: 'paragraph', text: '“The slip is closed for the winter,” Tom Reed said.' },
    { kind: 'paragraph', text: '“We were not asked about any of it,” Priya Obi said.' },
  ],
});

let library: Library;
const build = () =>
  createCorrecting(
    { open: async () => library, seeded: Promise.resolve() },
    {
      related: async () => ({ stories: [], people: [] }),
      relatedTo: async () => ({ stories: [], people: [] }),
      add: () => undefined,
      reset: () => undefined,
    },
    {
      paint: async () => undefined,
      repaint: async () => undefined,
      repaintAll: async () => undefined,
    },
  );

function recordOf(name: string, savedAt = '2031-02-04T09:00:00Z'): StoryRecord {
  const reading = readStory(article(name));
  const terms = { terms: [], title: [], entities: [], quotations: [] };
  const { id } = reading.story;
  return { id, article: article(name), reading, terms, savedAt, bundled: false };
}

const say = ({ reading }: StoryRecord, quotation: number, name: string): Correction => {
  const [first] = reading.attributions[quotation]!.quote.content;
  return { kind: 'speaker', quote: passagesOf(reading.story, first!)[0]!, name };
};
const speakers = (record: StoryRecord | null) =>
  record?.reading.attributions.map(
    ({ speaker }) => record.reading.people.persons.find(({ id }) => id === speaker)?.name,
  );

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  library = await openLibrary();
  session.stored = {};
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

test('two corrections made at once both stay', async () => {
  const record = recordOf('ferry');
  await holdUnkept(TAB, record);
  const correcting = build();
  await Promise.all([
    correcting.add(record.id, TAB, say(record, 0, 'Ewa Nowicka')),
    correcting.add(record.id, TAB, say(record, 1, 'Nora Lind')),
  ]);
  expect(speakers(await heldRecord(TAB))).toEqual(['Ewa Nowicka', 'Nora Lind']);
});

test('a correction of the story read before in the tab changes nothing in this one', async () => {
  const first = recordOf('ferry');
  await holdUnkept(TAB, first);
  await build().add(first.id, TAB, say(first, 0, 'Ewa Nowicka'));
  const second = recordOf('slip');
  await holdUnkept(TAB, second);
  await build().add(second.id, TAB, say(second, 1, 'Nora Lind'));
  expect(speakers(await heldRecord(TAB))).toEqual(['Tom Reed', 'Nora Lind']);
});

test('what was set right when the story was kept holds where it is not', async () => {
  const record = recordOf('ferry');
  const { id: storyId } = record;
  const correction = say(record, 0, 'Ewa Nowicka');
  await library.addCorrection({ id: 'c', storyId, madeAt: record.savedAt, correction });
  await holdUnkept(TAB, record);
  const added = await build().add(storyId, TAB, say(record, 1, 'Nora Lind'));
  expect(speakers(await heldRecord(TAB))).toEqual(['Ewa Nowicka', 'Nora Lind']);
  await build().remove(added!, storyId, TAB);
  expect(speakers(await heldRecord(TAB))).toEqual(['Ewa Nowicka', 'Priya Obi']);
  expect(await library.corrections(storyId)).toHaveLength(1);
});

test('a story read again meanwhile stays as it was read, set right', async () => {
  const older = recordOf('ferry');
  const newer = recordOf('ferry', '2031-02-05T09:00:00Z');
  await library.save(older);
  const put = library.addCorrection.bind(library);
  vi.spyOn(library, 'addCorrection').mockImplementation(async (record) => {
    await put(record);
    await library.save(newer);
  });
  await build().add(older.id, TAB, say(older, 0, 'Ewa Nowicka'));
  const kept = await library.get(older.id);
  expect(kept?.savedAt).toBe(newer.savedAt);
  expect(speakers(kept)).toEqual(['Ewa Nowicka', 'Priya Obi']);
});
