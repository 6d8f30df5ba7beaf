import { api } from './api.ts';

/** Opens one of our own pages in a tab of its own. */
export function openOwnPage(page: `/library.html${string}` | '/welcome.html'): void {
  void api.tabs.create({ url: api.runtime.getURL(page) });
}
