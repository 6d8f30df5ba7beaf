import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const AXE = resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js');

/** What axe returns, as far as it is read here. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What is wrong with a painted panel, a line each: axe's rules up to WCAG 2.2 AA, and text wider than the panel. */
export async function checkPage(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })`)) as AxeResults;
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    ),
    ...(overflow > 0 ? [`${overflow} px wider than the panel`] : []),
  ].map((line) => line.replace(/\s+/gu, ' '));
}
