import { describe, expect, test } from 'vitest';
import { pageSource } from '../../lib/page/page-source.ts';
import { readArticle, readArticleInSlices } from '../../lib/page/read-article.ts';
import { runInSlices, runThrough, type Steps, type Turns } from '../../lib/page/steps.ts';
import { linkedomPage } from '../../scripts/linkedom-page.ts';
import { ADDRESS, newspaper, paragraphs, STORY } from './newspaper.ts';

function* count(done: number[]): Steps<string> {
  for (const n of [1, 2, 3]) {
    done.push(n);
    yield;
  }
  return 'counted';
}

/** The page has its turn after every step. */
const always = (pause: () => Promise<void>): Turns => ({ isDue: () => true, pause });

describe('steps', () => {
  test('run through without a pause', () => {
    const done: number[] = [];
    expect(runThrough(count(done))).toBe('counted');
    expect(done).toEqual([1, 2, 3]);
  });

  test('pause after each slice; the first is done at once', async () => {
    const done: number[] = [];
    const pauses: number[] = [];
    const end = runInSlices(
      count(done),
      always(async () => void pauses.push(done.length)),
    );
    expect(done).toEqual([1]);
    expect(await end).toBe('counted');
    expect(pauses).toEqual([1, 2, 3]);
  });
});

const HTML = newspaper(`<article><h1>Ferry slip closed</h1>${paragraphs()}</article>`);
const OTHER =
  'The lighthouse keepers of Tidewatch met on Friday and agreed to paint the tower again.';

/** Reads in slices; `change` has its way with the page in the pause of that number, 1 being the first. */
async function readWhile(change: (page: Document, pause: number) => void) {
  const page = linkedomPage(HTML);
  let pauses = 0;
  const result = await readArticleInSlices(
    pageSource,
    page,
    ADDRESS,
    always(async () => {
      pauses += 1;
      change(page, pauses);
    }),
  );
  if (!result.ok) throw new Error(result.error);
  return { texts: result.value.article.blocks.map(({ text }) => text), pauses };
}

test('the page has its turn only when it is due', async () => {
  const done: number[] = [];
  const pauses: number[] = [];
  await runInSlices(count(done), {
    isDue: () => done.length === 2,
    pause: async () => void pauses.push(done.length),
  });
  expect(pauses).toEqual([2]);
});

describe('a page read in slices', () => {
  test('gives the same as in one go, with pauses in it', async () => {
    const page = linkedomPage(HTML);
    const sliced = await readArticleInSlices(
      pageSource,
      page,
      ADDRESS,
      always(() => Promise.resolve()),
    );
    expect(sliced).toEqual(readArticle(pageSource, page, ADDRESS));
    expect((await readWhile(() => undefined)).pauses).toBeGreaterThan(4);
  });

  const { length } = STORY;
  test.each([1, 2, 3, 4, 5, 6, 7])('is read again where it changed in pause %d', async (at) => {
    const { texts } = await readWhile((page, pause) => {
      if (pause === at) page.querySelectorAll('p')[1]!.firstChild!.textContent = OTHER;
    });
    expect(texts).toHaveLength(length);
    expect(texts[1]).toBe(OTHER);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('and where it was rendered anew in pause %d', async (at) => {
    const { texts } = await readWhile((page, pause) => {
      if (pause === at) page.querySelector('article')!.innerHTML = paragraphs([...STORY, OTHER]);
    });
    expect(texts).toEqual([...STORY, OTHER]);
  });

  test('is read in one go where it changes without end', async () => {
    let renewed = 0;
    const { texts, pauses } = await readWhile((page) => {
      renewed += 1;
      page.querySelectorAll('p')[1]!.firstChild!.textContent = `${OTHER} ${renewed}`;
    });
    expect(texts[1]).toContain(OTHER);
    expect(pauses).toBeLessThan(40);
  });
});
