import type { ReadingFailure } from '../model/reading.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { api } from './api.ts';
import { failureOfAddress } from './page-address.ts';

/**
 * Runs the reader in a tab. The value is what it returned, unchecked: it comes from a page. The error says why the
 * browser did not let us in. `url` is empty where the browser does not tell the address.
 */
export async function injectReader(
  tabId: number,
  url: string,
): Promise<Result<unknown, ReadingFailure>> {
  try {
    const [frame] = await api.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/reader.js'],
      // The script itself waits for the text: by default the browser waits for every script of the page.
      injectImmediately: true,
    });
    return ok(frame?.result);
  } catch (error) {
    return failed(failureOfAddress(url) ?? failureOfError(String(error), url));
  }
}

/**
 * A click lets us into every page of the web, so without an address the page is one of the browser's own. Which one,
 * only the wording of the error tells (tried in Chromium 156).
 */
function failureOfError(error: string, url: string): ReadingFailure {
  if (/extensions gallery/i.test(error)) return 'store-page';
  if (/error page|showing error/i.test(error)) return 'no-article';
  // The page went while it was being read.
  if (/frame .*removed|navigat|no tab with id|back\/forward|destroyed/i.test(error))
    return 'interrupted';
  return url === '' ? 'browser-page' : 'needs-toolbar-click';
}
