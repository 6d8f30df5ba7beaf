import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

interface Axe {
  run(root: Document): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }[];
  }>;
}

/** What axe complains of in a page, colours included, as "rule: elements". */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join()).join(' ')}`,
    );
  });
}
