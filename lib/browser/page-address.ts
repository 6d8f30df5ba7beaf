import type { ReadingFailure } from '../model/reading.ts';

const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
];

/** Where no extension may read, by the address of the page. `null`: the address gives no reason. */
export function failureOfAddress(url: string): ReadingFailure | null {
  if (url.startsWith('about:reader')) return 'reader-view';
  if (STORES.some((store) => url.startsWith(store))) return 'store-page';
  if (/^[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file-page';
  if (url !== '' && !/^https?:/.test(url)) return 'browser-page';
  return null;
}

/** The address without its fragment: what tells one page from another. */
export function pageAddress(url: string): string {
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}
