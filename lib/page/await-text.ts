/** How long the rest of a page is waited for, in milliseconds: a script that hangs must not keep a reader from a story. */
const PATIENCE_MS = 2000;

/** Resolves when the page's text has come, or has been waited for long enough. */
export function awaitText(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}
