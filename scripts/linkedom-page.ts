import { parseHTML } from 'linkedom';

/** A document without layout, scripts or network from a page's source. Anything that is not HTML becomes its body's text. */
export function linkedomPage(html: string): Document {
  return parseHTML(completed(html)).document;
}

/** linkedom makes no `html` and `body` of its own where they are missing, as a browser does. */
function completed(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const bare = html.replace(/^\s*<!doctype[^>]*>/i, '');
  const inside = /<body[\s>]/i.test(bare) ? bare : `<head></head><body>${bare}</body>`;
  return `<!doctype html><html>${inside}</html>`;
}
