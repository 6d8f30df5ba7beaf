import { expect, test } from 'vitest';
import { measureSizes } from '../../scripts/sizes/measure-sizes.ts';

test.each(['chrome-mv3', 'firefox-mv3'])('%s: the panel stays small', (build) => {
  const folder = new URL(`../../.output/${build}`, import.meta.url).pathname;
  const panel = measureSizes(folder).find(({ part }) => part === 'panel at open')!;
  expect(panel.files.length).toBeGreaterThan(1);
  expect(panel.gzipped).toBeLessThanOrEqual(panel.bar!);
});
