// `npm run look -- [--bench FOLDER] [--count N]`: reads the saved news pages with the most quotations in a real Chromium
// and writes a picture of each, page and panel side by side, to artifacts/pages/.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium, ONLY_LOOPBACK } from './browser/chromium.ts';
import { sideBySide } from './browser/side-by-side.ts';
import { mostQuotedPages } from './pages/most-quoted.ts';
import { servePages } from './pages/serve-pages.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    count: { type: 'string', default: '10' },
  },
});
const folder = join(values.bench, 'pages/zyte');
if (!existsSync(folder)) {
  console.log(`look: no saved pages in ${folder}; nothing to look at.`);
  process.exit(0);
}
mkdirSync('artifacts/pages', { recursive: true });
const pages = mostQuotedPages(folder, Number(values.count));
const site = await servePages(pages);
const run = await launchChromium({
  args: ONLY_LOOPBACK,
  defaultViewport: { width: 1100, height: 900 },
});
const [page = await run.browser.newPage()] = await run.browser.pages();
for (const { name, title, quotations } of pages) {
  await page.goto(site.url + name, { waitUntil: 'domcontentloaded' });
  await run.click(page);
  const panel = await run.panel();
  await panel.setViewport({ width: 360, height: 900 });
  await panel.waitForSelector('[data-settled]');
  await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, title);
  await panel.click('.quote button');
  await new Promise((done) => setTimeout(done, 300));
  await sideBySide(run.browser, [page, panel], `artifacts/pages/${name}.png`);
  console.log(`${String(quotations).padStart(4)}  ${title}\n      artifacts/pages/${name}.png`);
}
await run.browser.close();
site.close();
