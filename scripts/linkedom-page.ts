import { parseHTML } from 'linkedom';

/** A document without layout, scripts or network from a page's source. Anything that is not HTML becomes its body's text. */
export function linkedomPage(html: string): Document {
  const source = /<(?:html|body|head)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(source).document;
}
