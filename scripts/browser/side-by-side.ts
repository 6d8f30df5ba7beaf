import type { Browser, Page } from 'puppeteer-core';

/** Writes page and panel, as they stand on the screen, side by side into one PNG. */
export async function sideBySide(
  browser: Browser,
  shown: readonly Page[],
  path: `${string}.png`,
): Promise<void> {
  const images: string[] = [];
  let width = 0;
  let height = 0;
  for (const page of shown) {
    const size = await page.evaluate(() => [innerWidth, innerHeight] as const);
    const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    images.push(`<img src="data:image/png;base64,${png}" width="${size[0]}" height="${size[1]}">`);
    width += size[0] + 1;
    height = Math.max(height, size[1]);
  }
  const both = await browser.newPage();
  await both.setViewport({ width: width - 1, height });
  await both.setContent(
    `<body style="margin:0;display:flex;gap:1px;align-items:flex-start;background:#888">${images.join('')}`,
  );
  await both.screenshot({ path });
  await both.close();
}
