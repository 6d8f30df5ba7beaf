import type { Page } from 'puppeteer-core';
import type { QuoteMarks } from '../../lib/model/marks.ts';
import type { LiveBrowser } from './live-browser.ts';

/** How the links to some quotations of one page did. */
export interface LinksTried {
  readonly offered: number;
  /** Quotations for which no link was offered. */
  readonly none: number;
  /** Links that did not show their passage. */
  readonly missed: readonly string[];
}

/** At most so many links a page are opened: each is a navigation. */
const SAMPLE = 4;

interface Offer {
  readonly quote: string;
  readonly link: string;
  /** Middle of the passage, in CSS pixels from the top of the page. */
  readonly middle: number;
}

/** Asks for links to quotations spread over a page, then opens each, and looks whether the passage is in view. */
export async function tryLinks(
  live: LiveBrowser,
  tabId: number,
  quotes: readonly QuoteMarks[],
): Promise<LinksTried> {
  const chosen = quotes.filter((_, n) => n % Math.ceil(quotes.length / SAMPLE) === 0);
  const offers: Offer[] = [];
  let none = 0;
  for (const { id, passages } of chosen) {
    const link = await live.send(tabId, { to: 'page', type: 'link', passages });
    await live.send(tabId, { to: 'page', type: 'activate', quote: id });
    const middle = await middleOfActive(live.page);
    if (typeof link === 'string' && middle !== null) offers.push({ quote: id, link, middle });
    else none += 1;
  }
  const missed: string[] = [];
  for (const { quote, link, middle } of offers) {
    // A change of the fragment alone is no navigation.
    await live.page.goto('about:blank');
    await live.page.goto(link, { waitUntil: 'load' }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 120));
    if (await isInView(live.page, middle)) continue;
    // A page may scroll in a part of itself: then only its own highlight tells where the passage stands.
    if (!(await isActiveInView(live, tabId, quote))) missed.push(link);
  }
  return { offered: offers.length, none, missed };
}

function middleOfActive(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('on-record-quote')) continue;
      for (const range of highlight) {
        const { top, height } = (range as Range).getBoundingClientRect();
        return top + height / 2 + scrollY;
      }
    }
    return null;
  });
}

function isInView(page: Page, middle: number): Promise<boolean> {
  return page.evaluate((y) => scrollY <= y && y <= scrollY + innerHeight, middle);
}

/** Reads the page once more, and looks where the quotation's highlight is on the screen. */
async function isActiveInView(live: LiveBrowser, tabId: number, quote: string): Promise<boolean> {
  await live.click();
  await new Promise((done) => setTimeout(done, 1500));
  await live.send(tabId, { to: 'page', type: 'activate', quote });
  const middle = await middleOfActive(live.page);
  const [top, height] = await live.page.evaluate(() => [scrollY, innerHeight] as const);
  return middle !== null && middle >= top && middle <= top + height;
}
