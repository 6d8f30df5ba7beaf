/** A style sheet of ours in the page. */
export interface PageStyle {
  /** False once the page has thrown it out. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/**
 * Puts a style sheet into the page without adding an element. Where the browser
 * keeps `adoptedStyleSheets` from content scripts (Firefox), a style element at the end of the head serves.
 */
export function addPageStyle(page: Document, css: string): PageStyle {
  const sheet = adoptSheet(page, css);
  if (sheet !== null) {
    return {
      isThere: () => [...page.adoptedStyleSheets].includes(sheet),
      remove: () => {
        page.adoptedStyleSheets = [...page.adoptedStyleSheets].filter((other) => other !== sheet);
      },
    };
  }
  const element = page.createElement('style');
  element.textContent = css;
  (page.head ?? page.documentElement).append(element);
  return { isThere: () => element.isConnected, remove: () => element.remove() };
}

function adoptSheet(page: Document, css: string): CSSStyleSheet | null {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined || !('adoptedStyleSheets' in page)) return null;
  try {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return [...page.adoptedStyleSheets].includes(sheet) ? sheet : null;
  } catch {
    // Firefox shows content scripts another list than the page's and throws; the style element is meant for it.
    return null;
  }
}
