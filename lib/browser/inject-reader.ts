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
    });
    return ok(frame?.result);
  } catch {
    // The browser gives no reason that could be relied on: the address says more.
    return failed(failureOfAddress(url) ?? 'needs-toolbar-click');
  }
}
