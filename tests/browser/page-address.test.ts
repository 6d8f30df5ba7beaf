import { expect, test } from 'vitest';
import { failureOfAddress, pageAddress } from '../../lib/browser/page-address.ts';

test.each([
  ['https://courier.example/story', null],
  ['http://127.0.0.1:8080/a.pdf.html', null],
  ['https://courier.example/report.pdf', 'pdf'],
  ['https://courier.example/report.PDF?page=2', 'pdf'],
  ['https://courier.example/story?file=report.pdf', null],
  ['chrome://version', 'browser-page'],
  ['about:newtab', 'browser-page'],
  ['moz-extension://abc/page.html', 'browser-page'],
  ['about:reader?url=https%3A%2F%2Fcourier.example', 'reader-view'],
  ['file:///home/reader/story.html', 'file-page'],
  ['https://chromewebstore.google.com/detail/x', 'store-page'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store-page'],
  ['', null],
])('%s → %s', (url, failure) => {
  expect(failureOfAddress(url)).toBe(failure);
});

test('an address is known without its fragment', () => {
  expect(pageAddress('https://a.example/story?x=1#top')).toBe('https://a.example/story?x=1');
  expect(pageAddress('https://a.example/')).toBe('https://a.example/');
});
