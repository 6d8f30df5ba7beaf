import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Names and sizes of our highlights in the page, as the page's own script could see them. */
export function highlights(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('on-record'))
        .map(([name, highlight]) => [name, highlight.size]),
    ),
  );
}

export function elementCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** The middle of the first place where a text stands in the page, in CSS pixels of the viewport; scrolls it into view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.body') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`“${wanted}” is not in the page`);
  }, text);
}

/** All texts of the page as assistive technology meets them: the only view into a closed shadow root. */
export async function accessibleTexts(page: Page): Promise<string[]> {
  const texts: string[] = [];
  const visit = (node: SerializedAXNode): void => {
    if (node.name) texts.push(node.name);
    node.children?.forEach(visit);
  };
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  if (root) visit(root);
  return texts;
}

export function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
