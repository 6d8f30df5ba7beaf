import { serve, type Site } from '../serve.ts';
import type { SavedPage } from './most-quoted.ts';

/** Serves saved pages on loopback under `/NAME`, with their own scripts off. What they ask for besides is not there. */
export function servePages(pages: readonly SavedPage[]): Promise<Site> {
  const byPath = new Map(pages.map((page) => [`/${page.name}`, page]));
  return serve((path) => {
    const page = byPath.get(path);
    if (!page) return null;
    return { body: page.html, headers: { 'content-security-policy': "script-src 'none'" } };
  });
}
