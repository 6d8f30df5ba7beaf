import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, ONLY_LOOPBACK, type ChromiumRun } from '../../scripts/browser/chromium.ts';
import { serve, type Site } from '../../scripts/serve.ts';
import { axeViolations } from './axe-violations.ts';
import { STATE_PAGES } from './state-pages.ts';
import { waitUntil } from './wait-until.ts';

const FIRST = 'Dockers vote to strike as council weighs port sale';
const SECOND = 'Clinic by the harbour asks for quiet nights';

/** What the library holds of the reader's own, without the moment of its writing. */
interface Written {
  readonly stories: readonly unknown[];
  readonly records: number;
}

/** The library's own page as a person uses it: two stories are read, taken out, deleted, and brought back. */
describe('the page of the library', () => {
  let run: ChromiumRun;
  let site: Site;
  let library: Page;
  let folder: string;
  let exported: string;
  let bad: string;
  let taken = 0;
  let before: Written;
  const errors: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-record-'));
    site = await serve((path) => STATE_PAGES[path] ?? null);
    run = await launchChromium({
      args: ONLY_LOOPBACK,
      defaultViewport: { width: 1200, height: 800 },
    });
    (await run.worker()).on('console', (message) => {
      if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
    });
    const [page] = await run.browser.pages();
    for (const [path, title] of [
      ['story', FIRST],
      ['second', SECOND],
    ]) {
      await page!.goto(`${site.url}${path}`);
      await run.click(page!);
      const panel = await run.panel();
      await waitUntil(
        () => panel.$eval('body', (body) => body.innerText),
        (text) => text.includes(title!) && text.includes('“'),
      );
    }
    const panel = await run.panel();
    await panel.click('.panel-foot button');
    const opened = await run.browser.waitForTarget((target) =>
      target.url().endsWith('/library.html'),
    );
    library = await opened.asPage();
    await library.setViewport({ width: 1200, height: 800 });
    library.on('pageerror', (error) => errors.push(`page: ${String(error)}`));
    library.on('console', (message) => {
      // The styles of a saved page are refused while it is parsed, as they should be.
      const refused = message.text().startsWith('Applying inline style violates');
      if (message.type() === 'error' && !refused) errors.push(`page: ${message.text()}`);
    });
    const session = await library.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    await open('');
  });

  afterAll(async () => {
    await run?.browser.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (hash: string) => {
    await library.goto('about:blank');
    await library.goto(`chrome-extension://${run.id}/library.html${hash}`);
    await library.waitForSelector('main:not([aria-busy="true"])');
  };
  const go = async (hash: string) => {
    await library.evaluate((to) => {
      location.hash = to;
    }, hash);
    await library.waitForSelector('main:not([aria-busy="true"])');
  };
  const text = () => library.$eval('body', (body) => body.innerText);
  const sees = (wanted: string | RegExp) =>
    waitUntil(text, (found) =>
      typeof wanted === 'string' ? found.includes(wanted) : wanted.test(found),
    );
  const own = () =>
    library.$$eval('.row:not(.row-bundled) h3', (all) =>
      all.map((title) => title.textContent.trim()),
    );
  const press = async (name: string, within = 'body') => {
    const button = await library.waitForSelector(
      `${within} ::-p-aria([name="${name}"][role="button"])`,
    );
    await button!.click();
  };
  const give = async (...paths: string[]) => {
    await go('#exchange');
    const input = (await library.waitForSelector(
      '#import-files',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...paths);
    await library.waitForSelector('.import-report:first-of-type[data-state="done"]');
  };
  const takeOut = async (): Promise<string> => {
    await go('#exchange');
    const button = await library.waitForSelector('section .button:not(:disabled)');
    await button!.click();
    const name = await waitUntil(
      async () => (await readdir(folder)).find((each) => /^on-record-library.*jsonl$/.test(each)),
      (found) => found !== undefined,
    );
    // The next one would have the same name.
    const path = join(folder, `taken-out-${(taken += 1)}.jsonl`);
    await rename(join(folder, name!), path);
    return path;
  };
  const contents = async (path: string): Promise<Written> => {
    const lines = (await readFile(path, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const stories = lines.filter(({ type }) => type === 'story');
    stories.sort((a, b) => (a.article.title < b.article.title ? -1 : 1));
    return { stories, records: lines.at(-1).records };
  };

  test('shows what was read, apart from what is bundled', async () => {
    await sees(SECOND);
    expect((await own()).sort()).toEqual([SECOND, FIRST]);
    expect(await library.$$eval('.row-bundled', (rows) => rows.length)).toBeGreaterThan(10);
    expect(await text()).toMatch(/2 of yours/);
  });

  test('finds a story by the words that were said in it', async () => {
    await library.type('#search', 'quiet nights');
    await library.waitForSelector('main[data-searched]');
    await sees(/1 story found|stories found/);
    expect(await library.$eval('.results h2', (title) => title.textContent)).toBe(SECOND);
    expect(await library.$$eval('.results mark', (marks) => marks.length)).toBeGreaterThan(0);
    await library.click('.results h2 a');
    await sees('who runs the Harbour clinic'.slice(4));
    await library.goBack();
    await library.waitForSelector('main[data-searched]');
    expect(await library.$eval('.results h2', (title) => title.textContent)).toBe(SECOND);
    await library.click('#search', { count: 3 });
    await library.keyboard.press('Backspace');
    await library.waitForSelector('.row');
  });

  test('shows the reading of a story, and the way back', async () => {
    await (await library.waitForSelector(`a::-p-text(${FIRST})`))!.click();
    await sees('general secretary of the dockers’ union');
    await sees('We were promised a say before anything was sold');
    await library.click('.parts a[href="#quotations"]');
    expect(library.url()).toContain('#story=');
    await library.goBack();
    await library.waitForSelector('.row');
  });

  test('takes one story out as a file of its own, which changes nothing when it comes back', async () => {
    await (await library.waitForSelector(`a::-p-text(${FIRST})`))!.click();
    await library.waitForSelector('.reading > .export-menu button');
    // Not by its place: the story above may still grow.
    await library.$eval('.reading > .export-menu button', (button) =>
      (button as HTMLButtonElement).click(),
    );
    const name = await waitUntil(
      async () => (await readdir(folder)).find((each) => /^on-record-story.*json$/.test(each)),
      (found) => found !== undefined,
    );
    const file = JSON.parse(await readFile(join(folder, name!), 'utf8'));
    expect([file.format, file.article.title, file.corrections]).toEqual([
      'on-record-story',
      FIRST,
      [],
    ]);
    await give(join(folder, name!));
    await sees('1 story was there already');
    await press('Dismiss', '.import-report');
    await go('#stories');
  });

  test('shows a person over both stories', async () => {
    await go('#people');
    await (await library.waitForSelector('a::-p-text(Tom Reed)'))!.click();
    await sees('2 stories');
    const said = await text();
    expect(said).toContain(FIRST);
    expect(said).toContain(SECOND);
    expect(said).toContain('Nobody is selling anything today');
    expect(said).toContain('deputy leader of Larkfield council');
  });

  test('takes the whole library out as one file', async () => {
    exported = await takeOut();
    before = await contents(exported);
    expect(before.stories).toHaveLength(2);
    expect(before.records).toBe(3); // the settings besides
  });

  test('deletes one, and brings it back', async () => {
    await go('#stories');
    await press(`Delete “${SECOND}”`);
    await sees('1 story deleted');
    expect(await own()).toEqual([FIRST]);
    await press('Undo');
    await waitUntil(own, (titles) => titles.length === 2);
  });

  test('deletes all, after which nothing is found', async () => {
    await library.click('.select-all input');
    await press('Delete', '.selection');
    await sees('Nothing of yours yet');
    expect(await own()).toEqual([]);
    await library.type('#search', 'Nowicka');
    await library.waitForSelector('main[data-searched]');
    await sees('Nothing found');
    await library.click('#search', { count: 3 });
    await library.keyboard.press('Backspace');
  });

  test('brings the file in: equal again', async () => {
    await give(exported);
    await sees('2 stories added');
    await go('#stories');
    expect((await own()).sort()).toEqual([SECOND, FIRST]);
    expect(await contents(await takeOut())).toEqual(before);
  });

  test('brings it in twice: nothing is there twice', async () => {
    await press('Keep', '.import-report');
    await waitUntil(
      () => library.$$('.import-report'),
      (reports) => reports.length === 0,
    );
    await give(exported);
    await sees('2 stories were there already');
    await go('#stories');
    expect(await own()).toHaveLength(2);
  });

  test('tells what is wrong in a bad file, line by line, and takes the rest', async () => {
    const lines = (await readFile(exported, 'utf8')).trim().split('\n');
    const story = JSON.parse(lines.find((line) => line.includes('"story"'))!);
    story.article = { ...story.article, url: '', canonicalUrl: null, title: 'A third story' };
    bad = join(folder, 'bad.jsonl');
    const wrong = { ...story, article: { ...story.article, blocks: 'none' } };
    await writeFile(
      bad,
      [lines[0], '{half a line', JSON.stringify(wrong), JSON.stringify(story)].join('\n'),
    );
    const foreign = join(folder, 'photo.png');
    await writeFile(foreign, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]));
    await give(bad, foreign);
    await sees('1 story added');
    const report = await library.$eval(
      '.import-report',
      (element) => (element as HTMLElement).innerText,
    );
    expect(report).toContain('bad.jsonl, line 2: this is not JSON');
    expect(report).toContain('bad.jsonl, line 3: not a story: “blocks” is missing or wrong');
    expect(report).toContain('bad.jsonl: the end of the file is missing');
    expect(report).toContain('photo.png: not text');
    await go('#stories');
    await sees('A third story');
  });

  test('takes quotations out as Web Annotations, and a speaker set right there back in', async () => {
    await go('#exchange');
    await library.select('section > .export-menu select', 'annotations');
    await library.click('section > .export-menu button');
    const name = await waitUntil(
      async () => (await readdir(folder)).find((each) => each.endsWith('.jsonld')),
      (found) => found !== undefined,
    );
    const path = join(folder, name!);
    const collection = JSON.parse(await readFile(path, 'utf8'));
    const said = collection.first.items.find((item: { readonly target: unknown }) =>
      JSON.stringify(item.target).includes('keeps my patients awake'),
    );
    const speaker = said.body.find(({ purpose }: { purpose: string }) => purpose === 'identifying');
    expect(speaker.value).toBe('Ana Ruiz');
    speaker.value = 'Priya Obi';
    await writeFile(path, JSON.stringify(collection));
    await press('Keep', '.import-report');
    await give(path);
    await sees('1 correction added');
    await go('#person=priya%20obi');
    await sees('It keeps my patients awake');
    await go('#exchange');
    await press('Take the import back', '.import-report');
    await library.waitForSelector('.import-report[data-state="undone"]');
    await press('Dismiss', '.import-report');
    await go('#person=ana%20ruiz');
    await sees('It keeps my patients awake');
    await go('#stories');
    await (await library.waitForSelector('[aria-label="Delete “A third story”"]'))!.click();
    await sees('1 story deleted');
    await press('Dismiss', '.undo-bar');
    await give(bad);
  });

  test('takes an import back', async () => {
    await go('#exchange');
    await press('Take the import back', '.import-report');
    await library.waitForSelector('.import-report[data-state="undone"]');
    await go('#stories');
    await waitUntil(own, (titles) => titles.length === 2);
    expect(await contents(await takeOut())).toEqual(before);
  });

  test('reads saved pages, texts and feeds', async () => {
    const page = join(folder, 'saved.html');
    await writeFile(page, STATE_PAGES['/without-quotations']!.body as string);
    const plain = join(folder, 'ferry.txt');
    await writeFile(
      plain,
      'Ferry was late\n\nThe ferry to Larkfield was late for the third day on Monday.\n\n“A rope was in the propeller,” said Jan Berg, the captain of the ferry.',
    );
    const feed = join(folder, 'feed.xml');
    const paragraph =
      '<p>The lighthouse of Larkfield is to be painted again before the winter storms come in.</p>';
    await writeFile(
      feed,
      `<rss><channel><title>Tidewatch</title><item><title>Lighthouse to be painted</title><link>https://tidewatch.example/1</link><description><![CDATA[${paragraph.repeat(3)}]]></description></item></channel></rss>`,
    );
    await give(page, plain, feed);
    await sees('2 stories added');
    // The saved page names the address of the first story as its own.
    await sees('1 story replaced by a newer version');
    await go('#stories');
    await sees('Ferry was late');
    await sees('Lighthouse to be painted');
    await go('#people');
    await sees('Jan Berg');
  });

  test('goes on with an import after the worker was stopped', async () => {
    const many = join(folder, 'many.jsonl');
    const lines = (await readFile(exported, 'utf8')).trim().split('\n');
    const story = JSON.parse(lines.find((line) => line.includes('"story"'))!);
    const stories = Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({
        ...story,
        article: {
          ...story.article,
          title: `Copy ${i}`,
          url: `https://copy.example/${i}`,
          canonicalUrl: null,
        },
      }),
    );
    await writeFile(many, `${[lines[0], ...stories].join('\n')}\n{"type":"end","records":40}\n`);
    await go('#exchange');
    const input = (await library.waitForSelector(
      '#import-files',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(many);
    await library.waitForSelector('.import-report[data-state="running"]');
    await (await run.worker()).close();
    await library.waitForSelector('.import-report:first-of-type[data-state="done"]', {
      timeout: 30_000,
    });
    await sees('40 stories added');
  });

  test('says how much room is taken, and asks the browser to keep it', async () => {
    await go('#exchange');
    await sees(/The library takes [\d.,]+ [kM]B on this computer/);
    await press('Ask the browser to keep it');
    const said = /has promised not to clear it|did not promise it/;
    await waitUntil(
      () => library.$eval('[role="status"]', (status) => status.textContent),
      (status) => said.test(status),
    );
  });

  test('joins two names in all stories, which travels with the file, and takes it back', async () => {
    const people = () =>
      library.$$eval('.people-index a', (all) => all.map((name) => name.textContent));
    await go('#people');
    await sees('Ana Ruiz');
    await go('#person=tom%20reed');
    await library.waitForSelector('.same-person input');
    await library.type('.same-person input', 'Ana Ruiz');
    await press('Same person');
    await sees('Also as Ana Ruiz.');
    await sees('Clinic by the harbour');
    await open('#people');
    await waitUntil(people, (names) => names.includes('Tom Reed') && !names.includes('Ana Ruiz'));
    await open('#exchange');
    const file = await readFile(await takeOut(), 'utf8');
    const line = file.split('\n').find((each) => each.includes('"storyId":"*"'))!;
    expect(JSON.parse(line)).toMatchObject({
      correction: { correction: { kind: 'same-person', names: ['Tom Reed', 'Ana Ruiz'] } },
    });
    await open('#person=ana%20ruiz');
    await press('Separate from Ana Ruiz');
    await waitUntil(text, (shown) => !shown.includes('Also as Ana Ruiz.'));
    await open('#people');
    await waitUntil(people, (names) => names.includes('Ana Ruiz'));
    const joined = join(folder, 'joined.jsonl');
    await writeFile(joined, file);
    await give(joined);
    // A page that is left while it reads its files ends the import.
    await waitUntil(
      () =>
        library.$$eval('.import-report', (all) =>
          all.map((report) => report.getAttribute('aria-busy')),
        ),
      (busy) => busy.length > 0 && !busy.includes('true'),
    );
    await open('#people');
    await waitUntil(people, (names) => !names.includes('Ana Ruiz'));
  });

  test('ends an import whose page was closed while it read its files', async () => {
    const long = join(folder, 'long.jsonl');
    const lines = (await readFile(exported, 'utf8')).trim().split('\n');
    const story = JSON.parse(lines.find((line) => line.includes('"story"'))!);
    const article = { ...story.article, title: 'The last one in', url: '', canonicalUrl: null };
    const bad = Array.from({ length: 30_000 }, () => '{');
    await writeFile(long, [lines[0], JSON.stringify({ ...story, article }), ...bad].join('\n'));
    await go('#exchange');
    const input = (await library.waitForSelector(
      '#import-files',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(long);
    await library.waitForSelector('.import-report[data-state="filling"]');
    await library.goto('about:blank');
    await open('#exchange');
    await library.waitForSelector('.import-report:first-of-type[data-state="done"]');
    const report = await library.$eval(
      '.import-report',
      (element) => (element as HTMLElement).textContent,
    );
    expect(report).toContain('1 story added');
    expect(report).toContain('long.jsonl: the end of the file is missing');
  });

  test.each(['', '#people', '#quotations', '#exchange', '#search=dockers'])(
    'axe finds nothing in “%s”',
    async (hash) => {
      await open(hash);
      expect(await axeViolations(library)).toEqual([]);
    },
  );

  test('no error was written anywhere', () => {
    expect(errors).toEqual([]);
  });
});
