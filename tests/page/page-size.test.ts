import { expect, test } from 'vitest';
import { isSurelyTooLarge, isTooLarge } from '../../lib/page/page-size.ts';
import { linkedomPage } from '../../scripts/linkedom-page.ts';

const MB = 1_000_000;

test.each([
  ['a news page', 1200, 0.05 * MB * 20, false],
  ['20,000 words in 5,000 paragraphs', 5000, 0.13 * MB * 10, false],
  ['a live report of a whole day', 10_000, 0.3 * MB * 20, false],
  ['two megabytes, plainly set', 7000, 2 * MB * 6, false],
  ['five megabytes', 10_000, 5 * MB * 6, true],
  ['too many elements', 20_000, 0.5 * MB * 10, true],
  ['half a megabyte, 400 deep', 1000, 0.5 * MB * 400, true],
])('%s', (_, elements, weight, refused) => {
  expect(isTooLarge({ elements, weight })).toBe(refused);
});

test.each([
  ['a short page', '<p>It rained.</p>', false],
  ['a script of ten megabytes', `<p>It rained.</p><script>${'x'.repeat(10 * MB)}</script>`, false],
  ['fifty megabytes of text', `<p>${'It rained. '.repeat(4.6 * MB)}</p>`, true],
  ['elements without end', '<i>a</i>'.repeat(41_000), true],
])('before anything is done with it: %s', (_, html, refused) => {
  expect(isSurelyTooLarge(linkedomPage(`<html><body>${html}</body></html>`))).toBe(refused);
});

test('elements nested without end are refused, and no stack overflows', () => {
  const page = linkedomPage('<html><body></body></html>');
  let at: Element = page.body;
  for (let depth = 0; depth < 3000; depth += 1) {
    const inner = page.createElement('div');
    at.append(inner);
    at = inner;
  }
  expect(isSurelyTooLarge(page)).toBe(true);
});
