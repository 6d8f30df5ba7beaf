import type { ReadingFailure } from '../model/reading.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { api } from './api.ts';
import { failureOfAddress } from './page-address.ts';
import { READER_WORLD } from './reader-world.ts';

/** The scripts of the reader, in order: each builds on the one before it. */
const SCRIPTS = ['/page-source.js', '/reader.js'] as const;

/**
 * Right after a navigation the leave that a click gives may come to the page later than the click comes to us (seen in
 * Chromium 156): waits before the next attempts, in milliseconds.
 */
const LATE_MS = [50, 200, 500];

/**
 * Runs the reader in a tab; its scripts are injected where they are not there yet. The value is what it returned,
 * unchecked: it comes from a page. The error says why the browser did not let us in. `url` is empty where the browser
 * does not tell the address.
 */
export async function injectReader(
  tabId: number,
  url: string,
): Promise<Result<unknown, ReadingFailure>> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return ok(await readIn(tabId));
    } catch (error) {
      const failure = failureOfAddress(url) ?? failureOfError(String(error), url);
      const wait = LATE_MS[attempt];
      if (failure !== 'needs-toolbar-click' || wait === undefined) return failed(failure);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Rejects where the browser does not let us in. */
async function readIn(tabId: number): Promise<unknown> {
  // The reader itself waits for the text: by default the browser waits for every script of the page.
  const into = { target: { tabId }, injectImmediately: true };
  const read = async (): Promise<unknown> => {
    const [frame] = await api.scripting.executeScript({
      ...into,
      func: readHere,
      args: [READER_WORLD],
    });
    return frame?.result;
  };
  const again = await read();
  if (again !== undefined && again !== null) return again;
  await api.scripting.executeScript({ ...into, files: [...SCRIPTS] });
  return read();
}

/** Runs in the page, where nothing around it is known. */
function readHere(world: string): unknown {
  const scope = globalThis as unknown as Record<string, { read?(): unknown } | undefined>;
  return scope[world]?.read?.();
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
