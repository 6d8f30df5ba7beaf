import type { Page } from 'puppeteer-core';

/** What must not change when a page is read: its elements, and where its text stands. */
export interface PageLayout {
  readonly elements: number;
  /** Boxes of all paragraphs and headings, rounded to tenths of a CSS pixel, in page order. */
  readonly boxes: string;
}

export function layoutOf(page: Page): Promise<PageLayout> {
  return page.evaluate(() => {
    const round = (n: number) => Math.round(n * 10) / 10;
    const boxes = [...document.querySelectorAll('p, h1, h2, h3, li, blockquote')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + scrollX, y + scrollY, width, height].map(round).join(' ');
    });
    return { elements: document.querySelectorAll('*').length, boxes: boxes.join('|') };
  });
}

/** The texts under our highlights whose name begins so, white space folded, in no stated order. */
export function markedTexts(page: Page, prefix: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const texts: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith(wanted)) continue;
      for (const range of highlight) texts.push(String(range));
    }
    return texts;
  }, prefix);
}
