import { openLibrary } from '../../lib/library/open-library.ts';
import { indexStory } from '../../lib/search/text/index-story.ts';
import { KeptTextIndex, type TextSource } from '../../lib/search/text/kept-text-index.ts';
import { parseQuery } from '../../lib/search/text/parse-query.ts';
import { searchText } from '../../lib/search/text/search-text.ts';
import { createStoryMaker } from './synthetic-stories.ts';
import { typedQueries } from './typed-queries.ts';

// Runs in a page of the extension, with the storage of the browser. Bundled by `measure-in-chromium.ts`.

const SEED = 7;
const DATABASE = 'bench';
const CHUNK = 64;

const pause = () => new Promise<void>((done) => setTimeout(done, 0));

/** Figures of one opening; milliseconds but for the megabytes. */
export interface OpenedInBrowser {
  readonly open: number;
  readonly megabytes: number;
  readonly keystrokes: readonly number[];
  readonly saves: readonly number[];
}

/** Fills a library that makes its stories up when they are asked for, and stores its index. Seconds. */
export async function fill(size: number): Promise<number> {
  const started = performance.now();
  const kept = await KeptTextIndex.open(await sourceOf(size));
  await kept.fill(pause);
  return (performance.now() - started) / 1000;
}

/** Takes the stored index up, types, and saves. */
export async function open(size: number): Promise<OpenedInBrowser> {
  const maker = createStoryMaker(SEED);
  const source = await sourceOf(size);
  await source.summaries(); // made up, so not part of the opening
  const started = performance.now();
  const kept = await KeptTextIndex.open(source);
  const opened = performance.now() - started;
  if (kept.pending > 0) throw new Error(`${kept.pending} stories are not in the stored index`);
  const keystrokes = typedQueries(maker).map((text) => {
    const from = performance.now();
    searchText(kept.index, parseQuery(text), { bundled: true, from: 0, most: 10 });
    return performance.now() - from;
  });
  const saves: number[] = [];
  for (let i = 0; i < 100; i += 1) {
    const record = maker.story(size + i);
    const from = performance.now();
    kept.index.add([indexStory(record)]);
    saves.push(performance.now() - from);
  }
  return { open: opened, megabytes: kept.index.byteLength / 1e6, keystrokes, saves };
}

async function sourceOf(size: number): Promise<TextSource> {
  const maker = createStoryMaker(SEED);
  const { snapshots } = await openLibrary(DATABASE);
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const list = async () => {
    for (let number = ids.length; number < size; number += 1) {
      const { id } = maker.story(number);
      ids.push(id);
      numbers.set(id, number);
      if (number % CHUNK === 0) await pause();
    }
    return ids.map((id) => ({ id, stamp: id }));
  };
  return {
    snapshots,
    summaries: list,
    termsOf: async () => [],
    getAll: async (wanted) => wanted.map((id) => maker.story(numbers.get(id)!)),
  };
}
